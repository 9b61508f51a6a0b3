import { bullets, type Draw, people, places, prose, recommendations } from './facts.ts'
import { grid, head, type LaidReport, points, say, says, strong, title } from './laid.ts'
import { add, begin, writeDay } from './of-2018.ts'

const office = ['Piccadilly Gate', 'Store Street', 'Manchester', 'M1 2WD', 'T 0300 123 1231']

/** A letter of 2016 to 2019 after a joint targeted area inspection, to all who answer for the area. */
function jointLetter(draw: Draw): LaidReport {
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
function areaLetter(draw: Draw): LaidReport {
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
function areaReport(draw: Draw): LaidReport {
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
function assurance(draw: Draw): LaidReport {
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
function unannounced(draw: Draw): LaidReport {
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

/** Letters and reports of joint, area, assurance and unannounced inspections. */
export const letters: Record<string, (draw: Draw) => LaidReport> = {
  jointLetter,
  areaLetter,
  areaReport,
  assurance,
  unannounced,
}
