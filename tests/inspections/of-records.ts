import { bullets, councils, type Draw, people, prose } from './facts.ts'
import { grid, head, type LaidReport, points, say, says, strong, title } from './laid.ts'
import { add, begin, writeDay } from './of-2018.ts'

const old = ['Outstanding', 'Good', 'Adequate', 'Inadequate']
const effective = 'Overall effectiveness'
const capacity = 'Capacity for improvement'
const quality = 'Quality of provision'
const services: [name: string, judged: string[]][] = [
  ['Safeguarding services', [effective, capacity]],
  [
    'Safeguarding outcomes for children and young people',
    [
      'Children and young people are safe and feel safe',
      quality,
      'The contribution of health agencies to keeping children and young people safe',
      'Leadership and management',
    ],
  ],
  ['Services for looked after children', [effective, capacity]],
  [
    'How good are outcomes for looked after children and care leavers?',
    ['Being healthy', 'Making a positive contribution, including user engagement', quality],
  ],
]
const keys = [
  ['overall-effectiveness', 'capacity-for-improvement'],
  [
    'children-and-young-people-are-safe-and-feel',
    'quality-of-provision',
    'the-contribution-of-health-agencies-to-keeping-children',
    'leadership-management-governance',
  ],
  [
    'services-for-looked-after-children-overall-effectiveness',
    'services-for-looked-after-children-capacity-for-improvement',
  ],
  [
    'being-healthy',
    'making-a-positive-contribution-including-user-engagement',
    'how-good-are-outcomes-for-looked-after-children',
  ],
]

/** A report of 2011 whose record of main findings is a table for each service; `named` says where its name stands. */
function recorded(named: 'in its table' | 'above its table') {
  return (draw: Draw): LaidReport => {
    const facts = begin(draw, 'other', [2010, 2012], 11)
    facts.authority = draw.pick(councils)
    facts.publishedDate = facts.published
    facts.lead = draw.pick(people)
    const graded = services.map(([name, judged]) => ({
      name,
      rows: judged.map((one): [string, string] => [one, draw.pick(old)]),
    }))
    facts.judgements = graded.flatMap(({ rows }, at) =>
      rows.map(([text, grade], row) => ({ key: keys[at]?.[row] ?? '', title: text, grade })),
    )
    const needs = draw.some(bullets, 2, 4)
    add(facts, 'area-for-improvement', needs)
    return {
      facts,
      laid: [
        title('Inspection of safeguarding and looked after children services'),
        head(facts.authority),
        say(`Inspection dates: ${facts.days}`),
        say(`Reporting inspector: ${facts.lead} HMI`),
        say(`Published: ${writeDay(facts.published)}`),
        ...says(...prose.slice(0, 3)),
        head('Areas for improvement'),
        strong('Within three months:'),
        ...points(needs),
        head('Outcomes for children looked after and care leavers'),
        ...says(...prose),
        head('Record of main findings'),
        ...graded.flatMap(({ name, rows }) =>
          named === 'in its table' ? [grid([7, 3], [[name], ...rows])] : [strong(name), grid([7, 3], rows)],
        ),
      ],
    }
  }
}

/** Reports that end in a record of every judgement. */
export const records: Record<string, (draw: Draw) => LaidReport> = {
  serviceInTable: recorded('in its table'),
  serviceAbove: recorded('above its table'),
}
