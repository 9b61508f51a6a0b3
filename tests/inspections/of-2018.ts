import type { FindingKind, InspectionKind } from '#src/features/imports/inspection/inspection-draft.ts'
import { addDays } from '#src/kit/dates/working-days.ts'
import {
  bullets,
  councils,
  type Draw,
  type Facts,
  grades,
  people,
  places,
  prose,
  recommendations,
} from './facts.ts'
import { bold, bulletList, lines, numbered, page, para, table } from './typst-markup.ts'

export type Printed = { facts: Facts; typst: string }

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function parts(day: string) {
  const [year, month, at] = day.split('-').map(Number)
  return { year: String(year), month: months[(month ?? 1) - 1] ?? '', at: String(at) }
}

/** A span of days as reports write it, in one of their ways. */
export function writeSpan(draw: Draw, start: string, end: string): string {
  const [a, b] = [parts(start), parts(end)]
  const to = draw.pick([' to ', ' – ', ' to ', '–'])
  if (a.year !== b.year || draw.next() < 0.3)
    return `${a.at} ${a.month} ${a.year}${to}${b.at} ${b.month} ${b.year}`
  if (a.month !== b.month) return `${a.at} ${a.month}${to}${b.at} ${b.month} ${b.year}`
  return draw.next() < 0.5
    ? `${a.at}${to}${b.at} ${b.month} ${b.year}`
    : `${a.at} ${a.month}${to}${b.at} ${b.month} ${b.year}`
}

export function writeDay(day: string): string {
  const { at, month, year } = parts(day)
  return `${at} ${month} ${year}`
}

export function begin(draw: Draw, kind: InspectionKind, years: [number, number], length: number): Facts {
  const year = years[0] + Math.floor(draw.next() * (years[1] - years[0] + 1))
  const startDate = addDays(`${year}-01-08`, Math.floor(draw.next() * 350))
  const endDate = addDays(startDate, length)
  return {
    authority: '',
    kind,
    startDate,
    endDate,
    days: writeSpan(draw, startDate, endDate),
    publishedDate: null,
    published: addDays(endDate, 40),
    lead: draw.pick(people),
    judgements: [],
    findings: [],
  }
}

export function add(facts: Facts, kind: FindingKind, texts: readonly string[], from = 1): void {
  texts.forEach((text, at) => facts.findings.push({ kind, number: from + at, text }))
}

const experiences = 'The experiences and progress of '
export const sets = {
  2018: [
    ['leaders', 'The impact of leaders on social work practice with children and families'],
    ['help-and-protection', `${experiences}children who need help and protection`],
    ['children-in-care-and-care-leavers', `${experiences}children in care and care leavers`],
    ['overall-effectiveness', 'Overall effectiveness'],
  ],
  2023: [
    ['leaders', 'The impact of leaders on social work practice with children and families'],
    ['help-and-protection', `${experiences}children who need help and protection`],
    ['children-in-care', `${experiences}children in care`],
    ['care-leavers', `${experiences}care leavers`],
    ['overall-effectiveness', 'Overall effectiveness'],
  ],
} as const

/** A report of 2018 on: grades in a table, "What needs to improve" in bullets, numbered paragraphs under each judgement. */
export function ilacs(draw: Draw, era: 2018 | 2022 | 2023 | 2026): Printed {
  const short = draw.next() < 0.5
  const spans: [number, number] =
    era === 2018 ? [2018, 2021] : era === 2022 ? [2022, 2022] : era === 2023 ? [2023, 2025] : [2026, 2026]
  const facts = begin(draw, short ? 'short' : 'standard', spans, short ? 4 : 11)
  if (era === 2026 && facts.startDate < '2026-04-01') return ilacs(draw, era)
  const place = draw.pick(places)
  const newTitle = era >= 2022
  facts.authority = newTitle ? place : draw.pick(councils)
  const wording = sets[era >= 2023 ? 2023 : 2018].filter(
    ([key]) => era !== 2026 || key !== 'overall-effectiveness',
  )
  facts.judgements = wording.map(([key, title]) => ({ key, title, grade: draw.pick(grades) }))
  add(facts, 'area-for-improvement', draw.some(bullets, 1, 8))
  const priority = draw.next() < 0.2 ? draw.some(recommendations, 1, 2) : []
  const heads = newTitle
    ? [bold(`Inspection of ${place} local authority children’s services`, 20)]
    : [bold(facts.authority, 22), bold('Inspection of children’s social care services', 16)]
  const rank = `${era >= 2022 ? 'His' : 'Her'} Majesty’s Inspector`
  const body = [
    ...heads,
    bold(`${draw.pick(['Inspection dates', 'Inspection dates', 'Inspection date'])}: ${facts.days}`),
    ...draw.pick([
      [bold(`Lead inspector: ${facts.lead}, ${rank}`)],
      [bold(`Lead inspector: ${facts.lead}`), bold(rank)],
      [bold(`Lead inspector: ${facts.lead}, HMI`)],
    ]),
    table(
      [['Judgement', 'Grade'], ...facts.judgements.map(({ title, grade }) => [title, grade])],
      draw.pick(['0.5pt', '0.5pt', '(x, y) => (bottom: 0.5pt)', 'none']),
    ),
    ...draw.some(prose, 2, 4).map(para),
    draw.pick(['', '#pagebreak()']),
  ]
  if (priority.length > 0) {
    add(facts, 'priority-action', priority)
    body.push(
      bold(draw.pick(['Areas for priority action', 'Area for priority action']), 14),
      para('The local authority needs to take swift and decisive action to address the following:'),
      bulletList(priority),
    )
  }
  body.push(
    bold(draw.pick(['What needs to improve', 'What needs to improve?', 'What needs to improve:']), 14),
  )
  body.push(
    bulletList(
      facts.findings.filter(({ kind }) => kind === 'area-for-improvement').map(({ text }) => text),
      draw.pick(['▪', '•', '■']),
    ),
  )
  let at = 1
  for (const { key, title, grade } of facts.judgements.filter((one) => one.key !== 'overall-effectiveness')) {
    const paragraphs = draw.some(prose, 2, 5)
    body.push(
      bold(`${title}${draw.pick([': ', ' is '])}${grade.toLowerCase()}`, 14),
      numbered(paragraphs, at),
    )
    at += paragraphs.length
    if (key === 'leaders' && draw.next() < 0.3)
      body.push(
        para('Inspectors saw strengths in:'),
        bulletList(['family group conferences', 'the youth council']),
      )
  }
  body.push(
    para(
      'The Office for Standards in Education, Children’s Services and Skills (Ofsted) regulates and inspects to achieve excellence in the care of children and young people.',
    ),
  )
  return {
    facts,
    typst: page(
      body,
      newTitle ? `Inspection of ${place} local authority children’s services, ${facts.days}` : null,
    ),
  }
}

/** A letter after a visit: no grades; its findings under their own heading, or none. */
export function letter(draw: Draw, kind: 'focused' | 'monitoring'): Printed {
  const facts = begin(draw, kind, [2017, 2025], 1)
  const place = draw.pick(places)
  facts.authority = place
  facts.publishedDate = facts.published
  const [a, b] = [parts(facts.startDate), parts(facts.endDate)]
  const on =
    a.month === b.month
      ? `${a.at} and ${b.at} ${b.month} ${b.year}`
      : `${a.at} ${a.month} and ${b.at} ${b.month} ${b.year}`
  const subject = `${kind === 'focused' ? 'Focused visit' : 'Monitoring visit'} ${draw.pick(['to', 'to', 'of'])} ${place}${draw.pick([' local authority children’s services', ' children’s services'])}`
  const opening =
    kind === 'focused'
      ? `This letter summarises the findings of the focused visit to ${place} children’s services on ${on}. The inspectors were Her Majesty’s Inspectors, ${people[0] ?? ''} and ${facts.lead}.`
      : `I am writing to summarise the findings of the monitoring visit to ${place} children’s services on ${on}. The visit was the third monitoring visit since the local authority was judged inadequate in June 2016.`
  const body = [
    lines('Piccadilly Gate', 'Store Street', 'Manchester', 'M1 2WD', 'T 0300 123 1231', 'www.gov.uk/ofsted'),
    lines(writeDay(facts.published)),
    lines('Robin Example', 'Director of Children’s Services', `${place} Council`, 'Civic Centre'),
    para('Dear Robin Example'),
    bold(subject),
    para(opening),
    ...draw.some(prose, 1, 2).map(para),
    bold(draw.pick(['Overview', 'Headline findings'])),
    ...draw.some(prose, 1, 3).map(para),
  ]
  if (kind === 'focused' && draw.next() < 0.4) {
    const urgent = draw.some(recommendations, 1, 3)
    add(facts, 'priority-action', urgent)
    body.push(bold(draw.pick(['Area for priority action', 'Areas for priority action', 'Priority action'])))
    body.push(
      ...(urgent.length === 1
        ? urgent.map(para)
        : [para('Leaders should take swift and decisive action to:'), bulletList(urgent, '•')]),
    )
  }
  if (kind === 'focused' || draw.next() < 0.2) {
    const needs = draw.some(bullets, 1, 5)
    add(facts, 'area-for-improvement', needs)
    body.push(
      bold(
        draw.pick([
          'What needs to improve in this area of social work practice',
          'What needs to improve in this area of social work practice?',
          'Areas for improvement',
          'What needs to improve?',
        ]),
      ),
      bulletList(needs, draw.pick(['▪', '•'])),
    )
  }
  body.push(bold(draw.pick(['Findings', 'Main findings', 'Findings and evaluation of progress'])))
  body.push(draw.next() < 0.5 ? bulletList(prose) : prose.map(para).join('\n\n'))
  body.push(
    para('I am copying this letter to the Department for Education.'),
    para('Yours sincerely'),
    lines(facts.lead, 'Her Majesty’s Inspector'),
  )
  return { facts, typst: page(body, null) }
}
