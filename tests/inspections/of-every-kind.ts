import { bullets, councils, type Draw, grades, people, places, prose, recommendations } from './facts.ts'
import { count, grid, head, type LaidReport, points, say, says, strong, title } from './laid.ts'
import { add, begin, sets, writeDay } from './of-2018.ts'

const four = ['Outstanding', 'Good', 'Requires improvement to be good', 'Inadequate']

/** A copy of a report since 2023, its long title over two lines, its urgent areas numbered, points below a point. */
function copied(draw: Draw): LaidReport {
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
function since2026(draw: Draw): LaidReport {
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
function again2017(draw: Draw): LaidReport {
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
function safeguarding(draw: Draw): LaidReport {
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

/** Reports of every kind, by a name of their own. */
export const everyKind: Record<string, (draw: Draw) => LaidReport> = {
  copied,
  since2026,
  again2017,
  safeguarding,
}
