import { bullets, councils, type Draw, grades, people, places, prose, recommendations } from './facts.ts'
import { add, begin, type Printed, writeDay } from './of-2018.ts'
import { bold, bulletList, lines, numbered, page, para, table } from './typst-markup.ts'

const sif = [
  ['help-and-protection', '1. Children who need help and protection'],
  ['children-in-care', '2. Children looked after and achieving permanence'],
  ['adoption', '2.1 Adoption performance'],
  ['care-leavers', '2.2 Experiences and progress of care leavers'],
  ['leadership-management-governance', '3. Leadership, management and governance'],
] as const

function sentence(grade: string): string {
  return /^requires/i.test(grade)
    ? grade.toLowerCase().replace('requires', 'require')
    : `are ${grade.toLowerCase()}`
}

/** A report under the single inspection framework: overall in a sentence, the board apart, numbered recommendations. */
export function single(draw: Draw, era: 'early' | 'late'): Printed {
  const facts = begin(draw, 'sif', era === 'early' ? [2013, 2015] : [2016, 2017], 24)
  facts.authority = draw.pick(councils)
  facts.publishedDate = facts.published
  const overall = draw.pick(grades)
  const board = draw.pick(grades)
  const rows = sif.map(([key, title]) => ({ key, title, grade: draw.pick(grades) }))
  facts.judgements = [
    { key: 'overall-effectiveness', title: '', grade: overall },
    ...rows,
    { key: 'lscb', title: '', grade: board },
  ]
  const main = draw.some(recommendations, 3, 7)
  const forBoard = draw.some(recommendations, 1, 4)
  const from = era === 'early' ? 9 : 1
  add(facts, era === 'early' ? 'area-for-improvement' : 'recommendation', main, from)
  add(facts, era === 'early' ? 'area-for-improvement' : 'recommendation', forBoard, 90)
  const said =
    era === 'early'
      ? `The overall judgement is that children’s services ${sentence(overall)}`
      : `Children’s services in ${facts.authority} ${sentence(overall)}`
  const inTable = draw.next() < 0.5
  const boardWords = draw.pick([
    'The Local Safeguarding Children Board',
    'The effectiveness of the Local Safeguarding Children Board (LSCB)',
  ])
  const contents = [
    'The local authority',
    'Executive summary',
    'Recommendations',
    'Areas for improvement',
    'The Local Safeguarding Children Board (LSCB)',
    'Recommendations',
  ]
  const body = [
    bold(facts.authority, 22),
    bold(
      'Inspection of services for children in need of help and protection, children looked after and care leavers',
      15,
    ),
    para('and'),
    bold('Review of the effectiveness of the Local Safeguarding Children Board', 15),
    para(`Inspection date: ${facts.days}`),
    para(`Report published: ${writeDay(facts.published)}`),
    inTable
      ? `#table(columns: (3fr, 1fr), stroke: 0.5pt, inset: 6pt, table.cell(colspan: 2)[${said}], ${rows.map(({ title, grade }) => `[${title}], [${grade}]`).join(', ')})`
      : `${bold(said, 14)}\n\n${table(
          rows.map(({ title, grade }) => [title, grade]),
          '0.5pt',
        )}`,
    '#pagebreak()',
    bold('Contents', 18),
    ...contents.map((entry, at) => `#block[${entry} #h(1fr) ${at + 3}]`),
    '#pagebreak()',
    bold(era === 'early' ? 'Summary of findings' : 'Executive summary', 16),
    ...prose.map(para),
    bold(era === 'early' ? 'What does the local authority need to improve?' : 'Recommendations', 16),
    ...(era === 'early' ? [bold('Areas for improvement', 13)] : []),
    numbered(main, from),
    bold(era === 'early' ? 'The local authority’s strengths' : 'Summary for children and young people', 16),
    bulletList(prose),
    bold('The Local Safeguarding Children Board (LSCB)', 18),
    bold(`${boardWords} ${/^requires/i.test(board) ? board.toLowerCase() : `is ${board.toLowerCase()}`}`, 14),
    ...draw.some(prose, 1, 2).map(para),
    bold(era === 'early' ? 'What does the LSCB need to improve?' : 'Recommendations', 14),
    ...(era === 'early' ? [bold('Areas for improvement', 13)] : []),
    numbered(forBoard, 90),
    bold('Inspection findings – the Local Safeguarding Children Board', 14),
    numbered(prose, 94),
    bold('Information about this inspection', 16),
    bold('The inspection team', 12),
    lines(`Lead inspector: ${facts.lead}`, `Deputy lead inspector: ${people[1] ?? ''}`),
  ]
  return { facts, typst: page(body, null) }
}

/** A joint targeted area inspection: no grades. */
export function joint(draw: Draw): Printed {
  const facts = begin(draw, 'jtai', [2021, 2024], 11)
  const place = draw.pick(places)
  facts.authority = place
  const needs = draw.some(bullets, 2, 7)
  add(facts, 'area-for-improvement', needs)
  const body = [
    bold(`Joint targeted area inspection of ${place}`, 20),
    bold('The multi-agency response to children who need help', 14),
    para(`Inspection dates: ${facts.days}`),
    para(`Lead inspector: ${facts.lead}, Ofsted`),
    bold('Headline findings', 14),
    ...draw.some(prose, 2, 3).map(para),
  ]
  if (draw.next() < 0.4) {
    const urgent = draw.some(recommendations, 1, 2)
    add(facts, 'priority-action', urgent)
    body.push(bold('Areas for priority action', 14), bulletList(urgent))
  }
  body.push(
    bold('What needs to improve?', 14),
    bulletList(needs),
    bold('Strengths', 14),
    bulletList(['Help for families in the evenings', 'The youth café, run with the police']),
    bold('Main findings', 14),
    ...prose.map(para),
    bold('Practice study: strength', 13),
    ...draw.some(prose, 1, 1).map(para),
    bold('Next steps', 14),
    para(
      'We have determined that the council is the principal authority and should prepare a written statement of proposed action.',
    ),
  )
  return { facts, typst: page(body, 'Joint targeted area inspection') }
}

/** A report of 2012 on arrangements for the protection of children: findings by when they must be met. */
export function protection(draw: Draw): Printed {
  const facts = begin(draw, 'other', [2012, 2013], 9)
  facts.authority = draw.pick(councils)
  const words = [
    ['overall-effectiveness', 'Overall effectiveness'],
    [
      'help-and-protection',
      'The effectiveness of the help and protection provided to children, young people, families and carers',
    ],
    ['quality-of-practice', 'The quality of practice'],
    ['leadership-management-governance', 'Leadership and governance'],
  ] as const
  facts.judgements = words.map(([key, title]) => ({
    key,
    title,
    grade: draw.pick(['Good', 'Adequate', 'Inadequate']),
  }))
  const [now, soon] = [draw.some(bullets, 1, 3), draw.some(recommendations, 1, 3)]
  add(facts, 'area-for-improvement', [...now, ...soon])
  const body = [
    bold('Inspection of local authority arrangements for the protection of children', 18),
    bold(facts.authority, 18),
    para(`Inspection dates: ${facts.days}`),
    para(`Lead inspector: ${facts.lead} HMI`),
    '#pagebreak()',
    bold('The inspection judgements and what they mean', 14),
    para('All inspection judgements are made using the following four point scale.'),
    table(
      [
        ['Outstanding', 'a service that significantly exceeds minimum requirements'],
        ['Good', 'a service that exceeds minimum requirements'],
        ['Adequate', 'a service that meets minimum requirements'],
        ['Inadequate', 'a service that does not meet minimum requirements'],
      ],
      '0.5pt',
    ),
    bold('Overall effectiveness', 14),
    ...draw.some(prose, 1, 2).map(para),
    bold('Areas for improvement', 14),
    para(
      'In order to improve the quality of help and protection given to children and young people, the local authority and its partners should take the following action.',
    ),
    bold('Immediately:', 12),
    bulletList(now),
    bold('Within three months:', 12),
    bulletList(soon),
    bold('About this inspection', 14),
    ...prose.map(para),
    bold('Record of main findings', 14),
    table(
      [
        ['Local authority arrangements for the protection of children', ''],
        ...facts.judgements.map(({ title, grade }) => [title, grade]),
      ],
      '0.5pt',
    ),
  ]
  return { facts, typst: page(body, null) }
}
