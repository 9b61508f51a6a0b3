import type { FindingCoverage, TaggedAction } from '#src/features/sources/index.ts'
import type { Inspection, InspectionKind } from './inspection.ts'

/** What a tag says that it answers: whose report, of which years, which numbers there, and whether of those for priority action. */
export type TagMeaning = {
  of: InspectionKind[] | 'any-inspection' | 'other'
  years: number[]
  numbers: string[]
  isPriority: boolean
}

const NAMED: [words: RegExp, of: TagMeaning['of']][] = [
  [/\bpeer\b|\bdfe\b|\bnotice\b|\bscrutiny\b|\bcqc\b|\blgsco\b|\baudit\b/i, 'other'],
  [/\bsend\b|special educational/i, ['send']],
  [/\bjtai\b|joint targeted/i, ['jtai']],
  [/\bmonitoring visit/i, ['monitoring']],
  [/\bfocus(?:s?ed)? visit/i, ['focused']],
]

const YEARS = /\b((?:19|20)\d\d)(?:[/–-](\d{2,4}))?\b/g

/** "2023", or "2023/24" for either year. */
function yearsOf(first: string, last: string | undefined): number[] {
  return [Number(first), ...(last === undefined ? [] : [Number(`${first.slice(0, -last.length)}${last}`)])]
}

/** A tag as people write them: "Ofsted Improvement Action 3", "(ILACS 2023, recommendations 1 and 4)". */
export function meaningOfTag(tag: string): TagMeaning {
  const withoutYears = tag.replace(YEARS, ' ')
  return {
    of: NAMED.find(([words]) => words.test(tag))?.[1] ?? 'any-inspection',
    years: [...tag.matchAll(YEARS)].flatMap(([, first, last]) => yearsOf(first ?? '', last)),
    numbers: [...withoutYears.matchAll(/\b\d{1,3}[a-z]?\b/gi)].map(([number]) => number.toLowerCase()),
    isPriority: /\b(?:priority|urgent|immediate) action/i.test(tag),
  }
}

/** An action that the plan's own document ties to a finding, and that nobody has linked to it yet. */
export type Offer = { findingId: string; number: string; action: TaggedAction }

type Reported = Pick<Inspection, 'kind' | 'sourceId' | 'startedOn' | 'publishedOn'> & {
  items: readonly FindingCoverage[]
}

/** The links that the plans' own tags ask for with the findings of one inspection, those made already left out. */
export function offersFor(reported: Reported, tags: readonly TaggedAction[]): Offer[] {
  const offers = tags.flatMap((action) =>
    numbersHere(reported, action).flatMap(({ number, item }) =>
      isAnswered(action, number) ? [] : [{ findingId: item.id, number, action }],
    ),
  )
  return offers.filter(
    (offer, at) =>
      offers.findIndex(
        (one) => one.findingId === offer.findingId && one.action.actionId === offer.action.actionId,
      ) === at,
  )
}

/** Tags that name an inspection's finding which none of these inspections has. */
export function tagsWithoutFinding(all: readonly Reported[], tags: readonly TaggedAction[]): TaggedAction[] {
  return tags.filter((action) => {
    const { of, numbers } = meaningOfTag(action.tag)
    if (of === 'other' || numbers.every((number) => isAnswered(action, number))) return false
    return !all.some((reported) => numbersHere(reported, action).length > 0)
  })
}

function numbersHere(
  reported: Reported,
  { tag, writtenBy }: TaggedAction,
): { number: string; item: FindingCoverage }[] {
  const { of, years, numbers, isPriority } = meaningOfTag(tag)
  const { kind, items } = reported
  if (of === 'other' || (of === 'any-inspection' ? kind === 'send' : !of.includes(kind))) return []
  if (!isOfTime(reported, years, writtenBy)) return []
  return numbers.flatMap((number) => {
    const numbered = items.filter((item) => item.number?.toLowerCase() === number)
    const item =
      numbered.find((one) => (one.kind === 'priority-action') === isPriority) ??
      (isPriority ? undefined : numbered[0])
    return item === undefined ? [] : [{ number, item }]
  })
}

/** No document answers an inspection that began after it was written, nor one of another year than it says. */
function isOfTime(
  { startedOn, publishedOn }: Reported,
  years: readonly number[],
  writtenBy: string | null,
): boolean {
  if (startedOn !== null && writtenBy !== null && startedOn > writtenBy) return false
  const own = [startedOn, publishedOn].flatMap((day) => (day === null ? [] : [Number(day.slice(0, 4))]))
  return years.length === 0 || own.length === 0 || own.some((year) => years.includes(year))
}

/** A finding of that number is linked to the action by now, whichever inspection's it is. */
function isAnswered({ answered }: TaggedAction, number: string): boolean {
  return answered.some((one) => one.number?.toLowerCase() === number)
}
