import { bullets, councils, type Draw, grades, places, prose, recommendations } from './facts.ts'
import { count, grid, head, type LaidReport, points, say, says, strong, title } from './laid.ts'
import { add, begin, sets, writeDay } from './of-2018.ts'

const areas = [
  'Children who need help and protection',
  'Children looked after and achieving permanence',
  'Leadership, management and governance',
]

/** An early report of 2014: urgent action and improvement numbered on from the summary, under areas; notes at the page's foot; none for the board. */
function early2014(draw: Draw): LaidReport {
  const facts = begin(draw, 'sif', [2014, 2015], 22)
  facts.authority = draw.pick(councils)
  facts.publishedDate = facts.published
  const rows: [string, string, string][] = [
    ['help-and-protection', '1. Children who need help and protection', draw.pick(grades)],
    ['children-in-care', '2. Children looked after and achieving permanence', draw.pick(grades)],
    ['adoption', '2.1 Adoption performance', draw.pick(grades)],
    ['care-leavers', '2.2 Experiences and progress of care leavers', draw.pick(grades)],
    ['leadership-management-governance', '3. Leadership, management and governance', draw.pick(grades)],
  ]
  const board = draw.pick(['good', 'inadequate', 'outstanding'])
  facts.judgements = [
    { key: 'overall-effectiveness', title: '', grade: 'Requires improvement' },
    ...rows.map(([key, text, grade]) => ({ key, title: text, grade })),
    { key: 'lscb', title: '', grade: board.charAt(0).toUpperCase() + board.slice(1) },
  ]
  const urgent = draw.some(recommendations, 1, 3)
  const needs = draw.some(recommendations, 4, 7)
  const from = 7
  add(facts, 'priority-action', urgent, from)
  add(facts, 'area-for-improvement', needs, from + urgent.length)
  const first = from + urgent.length
  return {
    facts,
    laid: [
      title(facts.authority),
      head(
        'Inspection of services for children in need of help and protection, children looked after and care leavers',
      ),
      say('and'),
      head('Review of the effectiveness of the Local Safeguarding Children Board1'),
      say(`Inspection date: ${facts.days}`),
      say(`Report published: ${writeDay(facts.published)}`),
      head('The overall judgement is that children’s services require improvement'),
      say('The judgements on areas of the service that contribute to overall effectiveness are:'),
      grid(
        [7, 3],
        rows.map(([, text, grade]) => [text, grade]),
      ),
      head(`The effectiveness of the Local Safeguarding Children Board is ${board}`),
      { lay: 'page' },
      head('Summary of findings'),
      ...count(prose.slice(0, 3), 1),
      head('What does the local authority need to improve?'),
      strong('Priority and immediate action'),
      ...count(urgent, from),
      strong('Areas for improvement'),
      strong(areas[0] ?? ''),
      ...count(needs.slice(0, 2), first),
      strong(areas[1] ?? ''),
      ...count(needs.slice(2), first + 2),
      head('The local authority’s strengths'),
      ...count(prose, first + needs.length),
      head('Progress since the last inspection'),
      ...says(...prose.slice(0, 2)),
      head('The Local Safeguarding Children Board (LSCB)'),
      head('What does the LSCB need to improve?'),
      strong('Priority and immediate action'),
      say('There are no areas for priority or immediate action.'),
      head('Inspection judgement about the LSCB'),
      ...says(...prose.slice(1, 3)),
      head('Information about this inspection'),
      say(`Lead inspector: ${facts.lead}`),
    ],
  }
}

/** A report of 2019 whose list of what needs to improve stands in a box, with points below some of its points. */
function boxed2019(draw: Draw): LaidReport {
  const facts = begin(draw, 'standard', [2018, 2021], 11)
  facts.authority = `${draw.pick(places)} Council`
  facts.judgements = sets[2018].map(([key, text]) => ({
    key,
    title: text,
    grade: draw.pick(grades.slice(0, 3)),
  }))
  const needs = draw.some(bullets, 3, 7)
  add(facts, 'area-for-improvement', needs)
  const box = grid([10], [['']])
  if (box.lay === 'table')
    box.rows = [
      {
        cells: [
          { column: 0, colspan: 1, rowspan: 1, paragraphs: needs.map((text) => ({ text, bullet: true })) },
        ],
      },
    ]
  return {
    facts,
    laid: [
      title(facts.authority),
      head('Inspection of children’s social care services'),
      strong(`Inspection dates: ${facts.days}`),
      strong(`Lead inspector: ${facts.lead}`),
      strong('Her Majesty’s Inspector'),
      grid(
        [7, 3],
        [['Judgement', 'Grade'], ...facts.judgements.map(({ title: asked, grade }) => [asked, grade])],
        1,
      ),
      ...says(...prose.slice(0, 2)),
      head('What needs to improve'),
      box,
      ...facts.judgements
        .slice(0, 3)
        .flatMap(({ title: asked, grade }) => [
          head(`${asked} ${/^Requires/.test(grade) ? grade.toLowerCase() : `is ${grade.toLowerCase()}`}`),
          ...count(prose.slice(0, 3), 1),
          ...points(['the virtual school', 'the participation team']),
        ]),
    ],
  }
}

/** An early report under the single framework, and one whose findings stand in a box. */
export const moreKinds: Record<string, (draw: Draw) => LaidReport> = {
  early2014,
  boxed2019,
}
