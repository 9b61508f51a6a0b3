import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'
import type { Milestone, Outline } from './plan-outline.ts'

const longest = { words: 4_000, line: 300 }
const mostLines = 30
export const mostMilestones = 20

/** The form of a project's outline: words, lists of one thing a line, and a row for each milestone. */
export function parseOutline(fields: Fields, today: string): Parsed<Outline> {
  const faults: Fault[] = []
  const words = (name: string) => {
    const text = field(fields, name)
    if (text.length > longest.words) faults.push({ field: name, message: 'Shorten this to 4,000 characters' })
    return text
  }
  const lines = (name: string) => {
    const found = field(fields, name)
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter((line) => line !== '')
    if (found.length > mostLines)
      faults.push({ field: name, message: `Write at most ${mostLines} lines, one thing on each` })
    if (found.some((line) => line.length > longest.line))
      faults.push({ field: name, message: `Shorten each line to ${longest.line} characters` })
    return found
  }
  const outline = {
    aims: words('aims'),
    scope: words('scope'),
    outOfScope: words('outOfScope'),
    measures: lines('measures'),
    milestones: milestonesIn(fields, today, faults),
    practitioners: lines('practitioners'),
    partners: lines('partners'),
  }
  return faults.length > 0 ? { ok: false, faults } : { ok: true, input: outline }
}

function milestonesIn(fields: Fields, today: string, faults: Fault[]): Milestone[] {
  return Array.from({ length: mostMilestones }, (_, at) =>
    milestoneAt(fields, at + 1, { today, faults }),
  ).filter((one) => one !== null)
}

function milestoneAt(
  fields: Fields,
  nth: number,
  { today, faults }: { today: string; faults: Fault[] },
): Milestone | null {
  const name = (part: string) => `milestone-${nth}-${part}`
  const [title, due, met] = [
    field(fields, name('title')),
    field(fields, name('due')),
    field(fields, name('met')),
  ]
  if (title === '' && due === '' && met === '') return null
  const [dueOn, metOn] = [dayFromWords(due, today), dayFromWords(met, today)]
  const say = (wrong: boolean, part: string, message: string) => {
    if (wrong) faults.push({ field: name(part), message })
  }
  say(title === '', 'title', 'Say what is reached')
  say(title.length > longest.line, 'title', `Shorten this to ${longest.line} characters`)
  say(due !== '' && dueOn === null, 'due', 'Write the day with its year, like 30 September 2026')
  say(met !== '' && metOn === null, 'met', 'Write the day with its year, like 3 June 2026')
  say(metOn !== null && metOn > today, 'met', 'That day has not come. Leave it empty until it is met')
  return { title, dueOn, metOn }
}
