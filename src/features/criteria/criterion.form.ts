import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'
import { type CriterionTest, resultNames, type TestResult, testResults, testWays } from './criterion.ts'

export type TestInput = {
  testedOn: string
  way: CriterionTest
  found: string | null
  result: TestResult
  note: string
  evidenceId: string | null
  nextTestOn: string | null
}

/** What may be chosen: evidence by its id; and what the readings of its measure suggest, where one tests it. */
type Known = { today: string; evidence: readonly string[]; suggested?: TestResult | null }

/** The form of one test into the test; each fault says what to put right. */
export function parseTest(fields: Fields, { today, evidence, suggested = null }: Known): Parsed<TestInput> {
  const [written, next] = [field(fields, 'tested'), field(fields, 'next')]
  const [testedOn, nextTestOn] = [dayFromWords(written, today), dayFromWords(next, today)]
  const way = testWays.find((one) => one === field(fields, 'way'))
  const result = testResults.find((one) => one === field(fields, 'result'))
  const [found, note] = [field(fields, 'found'), field(fields, 'note')]
  const faults: Fault[] = [
    ...(way === undefined ? [{ field: 'way', message: 'Choose how it was tested' }] : []),
    ...(result === undefined ? [{ field: 'result', message: 'Choose what the test says' }] : []),
    ...dayFaults(written, testedOn, today),
    ...nextFaults(next, nextTestOn, today),
    ...(found.length > 300 ? [{ field: 'found', message: 'Shorten it to 300 characters' }] : []),
    ...betterFaults({ way, result, suggested, note }),
    ...(note.length > 2000 ? [{ field: 'note', message: 'Shorten it to 2,000 characters' }] : []),
  ]
  if (faults.length > 0 || way === undefined || result === undefined || testedOn === null)
    return { ok: false, faults }
  const evidenceId = evidence.find((id) => id === field(fields, 'evidence')) ?? null
  return {
    ok: true,
    input: { testedOn, way, result, note, evidenceId, nextTestOn, found: found === '' ? null : found },
  }
}

/** A better result than the readings suggest says why. */
function betterFaults(test: {
  way: CriterionTest | undefined
  result: TestResult | undefined
  suggested: TestResult | null
  note: string
}): Fault[] {
  const { way, result, suggested, note } = test
  const better =
    way === 'measure' &&
    result !== undefined &&
    suggested !== null &&
    testResults.indexOf(result) > testResults.indexOf(suggested)
  return better && note === ''
    ? [
        {
          field: 'note',
          message: `The readings suggest “${resultNames[suggested].toLowerCase()}”. Say why it is better than that`,
        },
      ]
    : []
}

function dayFaults(written: string, day: string | null, today: string): Fault[] {
  if (day === null)
    return [{ field: 'tested', message: 'Write the day on which it was tested, like 12 June 2026' }]
  return day > today ? [{ field: 'tested', message: `“${written}” is still to come. Check the day` }] : []
}

function nextFaults(written: string, day: string | null, today: string): Fault[] {
  if (written === '') return []
  if (day === null)
    return [
      {
        field: 'next',
        message: `“${written}” does not name one day. Write the day, like 30 September 2026`,
      },
    ]
  return day <= today ? [{ field: 'next', message: 'The next test must be after today' }] : []
}
