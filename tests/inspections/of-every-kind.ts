import { bullets, councils, type Draw, grades, people, places, prose, recommendations } from './facts.ts'
import { count, grid, head, type LaidReport, points, say, says, strong, title } from './laid.ts'
import { add, begin, sets, writeDay } from './of-2018.ts'

const office = ['Piccadilly Gate', 'Store Street', 'Manchester', 'M1 2WD', 'T 0300 123 1231']
const four = ['Outstanding', 'Good', 'Requires improvement to be good', 'Inadequate']

/** A copy of a report since 2023, its long title over two lines, its urgent areas numbered, points below a point. */
export function copied(draw: Draw): LaidReport {
  const facts = begin(draw, 'standard', [2023, 2025], 11)
  facts.authority = 'Upper Wrayton, Kelby and the Fens'
  facts.judgements = sets[2023].map(([key, text]) => ({ key, title: text, grade: draw.pick(four) }))
  const urgent = draw.some(recommendations, 2, 3)
  const needs = draw.some(bullets, 2, 6)
  add(facts, 'priority-action', urgent)
  add(facts, 'area-for-improvement', needs)
  return {
    facts,
    laid: [
      title(`Inspection of ${facts.authority} local authority children’s services`),
      say(`Inspection dates: ${facts.days}`),
      say(`Lead inspector: ${facts.lead}, His Majesty’s Inspector`),
      grid(
        [7, 3],
        [['Judgement', 'Grade'], ...facts.judgements.map(({ title: asked, grade }) => [asked, grade])],
        1,
      ),
      ...says(...draw.some(prose, 2, 3)),
      head('Areas for priority action'),
      say('Leaders must act at once to improve:'),
      ...count(urgent, 1),
      head('What needs to improve?'),
      ...points(needs),
      ...facts.judgements
        .filter(({ key }) => key !== 'overall-effectiveness')
        .flatMap(({ title: asked, grade }) => [
          head(`${asked}: ${grade.toLowerCase()}`),
          ...says(...draw.some(prose, 1, 2)),
        ]),
    ],
  }
}

/** A report since April 2026: four judgements and no overall grade. */
export function since2026(draw: Draw): LaidReport {
  const facts = begin(draw, 'short', [2027, 2028], 4)
  facts.authority = draw.pick(places)
  facts.publishedDate = facts.published
  facts.judgements = sets[2023]
    .filter(([key]) => key !== 'overall-effectiveness')
    .map(([key, text]) => ({ key, title: text, grade: draw.pick(four) }))
  const needs = draw.some(bullets, 1, 5)
  add(facts, 'area-for-improvement', needs)
  return {
    facts,
    laid: [
      title(`Inspection of ${facts.authority} local authority children’s services`),
      say(`Inspection dates: ${facts.days}`),
      say(`Lead inspector: ${facts.lead}, His Majesty’s Inspector`),
      say(`Published: ${writeDay(facts.published)}`),
      grid(
        [7, 3],
        facts.judgements.map(({ title: asked, grade }) => [asked, grade]),
      ),
      ...says(...prose.slice(0, 2)),
      head('What needs to improve?'),
      ...points(needs),
      head('What is working well?'),
      ...points(['The youth council’s part in appointing managers', 'Help for kinship carers']),
      ...says(...prose),
    ],
  }
}

/** A re-inspection of 2017: no board, recommendations grouped under areas, a grade with a note's number, "Requires Improvement". */
export function again2017(draw: Draw): LaidReport {
  const facts = begin(draw, 'sif', [2016, 2017], 20)
  facts.authority = draw.pick(councils)
  facts.publishedDate = facts.published
  const rows: [string, string, string][] = [
    ['help-and-protection', '1. Children who need help and protection', draw.pick(grades)],
    ['children-in-care', '2. Children looked after and achieving permanence', draw.pick(grades)],
    ['adoption', '2.1 Adoption performance', draw.pick(grades)],
    ['care-leavers', '2.2 Experiences and progress of care leavers', draw.pick(grades)],
    ['leadership-management-governance', '3. Leadership, management and governance', draw.pick(grades)],
  ]
  const overall = draw.pick(['Good', 'Requires improvement to be good', 'Inadequate'])
  facts.judgements = [
    { key: 'overall-effectiveness', title: '', grade: overall },
    ...rows.map(([key, text, grade]) => ({ key, title: text, grade })),
  ]
  const all = draw.some(recommendations, 4, 7)
  add(facts, 'recommendation', all)
  const said = /^Requires/.test(overall)
    ? overall.toLowerCase().replace('requires', 'require')
    : `are ${overall.toLowerCase()}`
  return {
    facts,
    laid: [
      title(facts.authority),
      head(
        'Re-inspection of services for children in need of help and protection, children looked after and care leavers',
        2,
      ),
      say(`Inspection dates: ${facts.days}`),
      say(`Report published: ${writeDay(facts.published)}`),
      grid(
        [7, 3],
        [
          [`Children’s services in ${facts.authority} ${said}`],
          ...rows.map(([, text, grade]) => [text, grade.replace('improvement', 'Improvement')]),
        ],
      ),
      head('Executive summary'),
      ...says(...prose),
      head('Recommendations'),
      strong('Leadership, management and governance'),
      ...count(all.slice(0, 2), 1),
      strong('Children who need help and protection'),
      ...count(all.slice(2), 3),
      head('Summary for children and young people'),
      ...points(prose),
      head('Information about this inspection'),
      say(`Lead inspector: ${facts.lead}`),
      say(`Deputy lead inspector: ${people[2] ?? ''}`),
    ],
  }
}

/** A report of 2010 on safeguarding and looked after children: two services judged, findings of each by when. */
export function safeguarding(draw: Draw): LaidReport {
  const facts = begin(draw, 'other', [2010, 2011], 11)
  facts.authority = draw.pick(councils)
  facts.publishedDate = facts.published
  const old = ['Outstanding', 'Good', 'Adequate', 'Inadequate']
  facts.judgements = [
    {
      key: 'overall-effectiveness',
      title: 'Overall effectiveness of the safeguarding services',
      grade: draw.pick(old),
    },
  ]
  const lists = [0, 1, 2, 3].map(() => draw.some(bullets, 1, 2))
  add(facts, 'area-for-improvement', [...(lists[0] ?? []), ...(lists[1] ?? [])])
  add(
    facts,
    'area-for-improvement',
    [...(lists[2] ?? []), ...(lists[3] ?? [])],
    1 + (lists[0] ?? []).length + (lists[1] ?? []).length,
  )
  const grade = facts.judgements[0]?.grade ?? ''
  const should =
    'In order to improve the quality of provision the local authority and its partners should take the following action:'
  return {
    facts,
    laid: [
      title('Inspection of safeguarding and looked after children services'),
      head(facts.authority),
      say(`Inspection dates: ${facts.days}`),
      say(`Reporting inspector: ${facts.lead} HMI`),
      say(`Date of publication: ${writeDay(facts.published)}`),
      head('The inspection outcomes: safeguarding services'),
      strong(`Overall effectiveness Grade ${old.indexOf(grade) + 1} (${grade})`),
      ...says(...prose.slice(0, 2)),
      head('Areas for improvement'),
      say(should),
      strong('Immediately:'),
      ...points(lists[0] ?? []),
      strong('Within three months:'),
      ...points(lists[1] ?? []),
      head('Safeguarding outcomes for children and young people'),
      ...says(...prose.slice(2)),
      head('The inspection outcomes: services for looked after children'),
      ...says(...prose.slice(0, 2)),
      head('Areas for improvement'),
      say(should),
      strong('Immediately:'),
      ...points(lists[2] ?? []),
      strong('Within six months:'),
      ...points(lists[3] ?? []),
      head('Outcomes for children looked after and care leavers'),
      ...says(...prose),
    ],
  }
}

/** A letter of 2016 to 2019 after a joint targeted area inspection, to all who answer for the area. */
export function jointLetter(draw: Draw): LaidReport {
  const facts = begin(draw, 'jtai', [2016, 2019], 4)
  const place = draw.pick(places)
  facts.authority = place
  facts.publishedDate = facts.published
  const needs = draw.some(bullets, 2, 5)
  add(facts, 'area-for-improvement', needs)
  return {
    facts,
    laid: [
      ...says(...office, writeDay(facts.published)),
      ...says(
        `To: Robin Example, Director of Children’s Services, ${place}`,
        'The Police and Crime Commissioner',
      ),
      say('Dear local partnership'),
      strong(`Joint targeted area inspection of the multi-agency response to neglect in ${place}`),
      say(
        `Between ${facts.days.replace(/ to |[ ]?–[ ]?/, ' and ')}, four inspectorates undertook a joint inspection of how agencies in ${place} answer neglect.`,
      ),
      say('This letter to all the service leaders in the area outlines our findings.'),
      head('Key strengths'),
      ...points(prose.slice(0, 2)),
      head('Case study: highly effective practice'),
      say(prose[3] ?? ''),
      head('Areas for improvement'),
      ...points(needs),
      head('Case study: area for improvement'),
      say(prose[2] ?? ''),
      head('Next steps'),
      say('The director should prepare a written statement of proposed action in answer to this letter.'),
      say('Yours sincerely'),
      say(facts.lead),
      say('National Director, Social Care'),
    ],
  }
}

/** A letter of 2016 to 2022 on a local area's services for special educational needs, with significant weaknesses. */
export function areaLetter(draw: Draw): LaidReport {
  const facts = begin(draw, 'send', [2016, 2021], 4)
  const place = draw.pick(places)
  facts.authority = place
  facts.publishedDate = facts.published
  const weak = draw.some(bullets, 1, 4)
  const needs = draw.some(recommendations, 1, 3)
  add(facts, 'area-for-improvement', needs)
  add(facts, 'priority-action', weak)
  return {
    facts,
    laid: [
      ...says(...office, writeDay(facts.published), 'Robin Example', 'Director of Children’s Services'),
      say('Dear Robin Example'),
      strong(`Joint local area SEND inspection in ${place}`),
      say(
        `Between ${facts.days.replace(/ to |[ ]?–[ ]?/, ' and ')}, Ofsted and the Care Quality Commission inspected the local area of ${place} to see how well the reforms for special educational needs are carried out.`,
      ),
      head('Main findings'),
      ...points(prose),
      head('The effectiveness of the local area in identifying children’s needs'),
      strong('Strengths'),
      ...points(prose.slice(0, 1)),
      strong('Areas for development'),
      ...points(needs),
      head('The inspection raises significant concerns about the effectiveness of the local area.'),
      say(
        'The local area is required to produce and submit a written statement of action to Ofsted that explains how it will tackle the following areas of significant weakness:',
      ),
      ...points(weak),
      say('Yours sincerely'),
      say(facts.lead),
      say('Her Majesty’s Inspector'),
    ],
  }
}

/** A report since 2023 on a local area partnership: an outcome in words, findings in tables with who must act. */
export function areaReport(draw: Draw): LaidReport {
  const facts = begin(draw, 'send', [2023, 2025], 4)
  const place = draw.pick(places)
  facts.authority = place
  const outcome = draw.pick([
    'typically lead to positive experiences and outcomes',
    'lead to inconsistent experiences and outcomes',
  ])
  facts.judgements = [
    {
      key: 'area-send-outcome',
      title: 'Inspection outcome',
      grade: outcome.startsWith('typically')
        ? 'Typically positive experiences and outcomes'
        : 'Inconsistent experiences and outcomes',
    },
  ]
  const urgent = draw.some(recommendations, 1, 2)
  const needs = draw.some(recommendations, 2, 4)
  add(facts, 'priority-action', urgent)
  add(facts, 'area-for-improvement', needs)
  return {
    facts,
    laid: [
      title(`Area SEND inspection of ${place} Local Area Partnership`),
      say(`Inspection dates: ${facts.days}`),
      say('Dates of previous inspection: 4 to 8 March 2019'),
      head('Inspection outcome'),
      say(
        `The local area partnership’s arrangements ${outcome} for children and young people with special educational needs and/or disabilities (SEND). The local area partnership should work together to make improvements.`,
      ),
      head('What is the area partnership doing that is effective?'),
      ...points(prose.slice(0, 2)),
      head('Areas for priority action'),
      grid(
        [4, 6],
        [
          ['Responsible body', 'Areas for priority action'],
          ...urgent.map((text) => [`${place} Council`, text]),
        ],
        1,
      ),
      head('Areas for improvement'),
      grid([10], [['Areas for improvement'], ...needs.map((text) => [text])], 1),
      head('Local area partnership details'),
      grid(
        [5, 5],
        [
          ['Local Authority', 'Integrated Care Board'],
          ['Robin Example', 'Sam Example'],
        ],
      ),
      head('Information about this inspection'),
      strong('Inspection team'),
      grid(
        [5, 5],
        [
          [
            `${facts.lead}, Ofsted Lead inspector`,
            `${people[3] ?? ''}, Care Quality Commission Lead inspector`,
          ],
        ],
      ),
    ],
  }
}

/** A letter of 2020 or 2021 after an assurance visit: no grades, what needs to improve in points. */
export function assurance(draw: Draw): LaidReport {
  const facts = begin(draw, 'focused', [2020, 2021], 1)
  const place = draw.pick(places)
  facts.authority = place
  facts.publishedDate = facts.published
  const needs = draw.some(bullets, 1, 4)
  add(facts, 'area-for-improvement', needs)
  const on = facts.days.replace(/ to |[ ]?–[ ]?/, ' and ')
  return {
    facts,
    laid: [
      ...says(...office, writeDay(facts.published), 'Robin Example', `${place} Council`),
      say('Dear Robin Example'),
      strong(`Assurance visit to ${place} children’s services`),
      say(
        `This letter summarises the findings of an assurance visit to ${place} children’s services on ${on}. Inspectors worked on site and by video calls.`,
      ),
      head('Headline findings'),
      ...says(...prose.slice(0, 2)),
      head('What needs to improve in this area of social work practice'),
      ...points(needs),
      head('Children in need of help and protection'),
      ...says(...prose),
      say('Yours sincerely'),
      say(facts.lead),
      say('Her Majesty’s Inspector'),
    ],
  }
}

/** A letter of 2009 to 2012 after an unannounced inspection of contact, referral and assessment. */
export function unannounced(draw: Draw): LaidReport {
  const facts = begin(draw, 'other', [2010, 2012], 1)
  const place = draw.pick(places)
  facts.authority = place
  facts.publishedDate = facts.published
  const needs = draw.some(bullets, 2, 5)
  const urgent = draw.some(recommendations, 1, 2)
  add(facts, 'area-for-improvement', needs)
  add(facts, 'priority-action', urgent)
  return {
    facts,
    laid: [
      ...says(...office, writeDay(facts.published), 'Robin Example'),
      say('Dear Robin Example'),
      strong(
        `Annual unannounced inspection of contact, referral and assessment arrangements within ${place} Council children’s services`,
      ),
      say(
        `This letter summarises the findings of the recent unannounced inspection of arrangements in ${place} Council which was conducted on ${facts.days.replace(/ to |[ ]?–[ ]?/, ' and ')}.`,
      ),
      ...says(...prose.slice(0, 1)),
      head('Strengths'),
      ...points(prose.slice(0, 2)),
      head('Areas for development'),
      ...points(needs),
      head('Areas for priority action'),
      ...points(urgent),
      say('Any areas for development will be looked at in the next inspection.'),
      say('Yours sincerely'),
      say(facts.lead),
      say('Her Majesty’s Inspector'),
    ],
  }
}
