import { z } from 'zod'
import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { parseFields, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'
import {
  type Criterion,
  type CriterionKind,
  criterionKinds,
  type CriterionTest,
  testWays,
} from './criterion.ts'

const words = (most: number) => z.string().max(most, `Shorten this to ${most} characters`)
const needed = (most: number, message: string) => z.string().default('').pipe(words(most).min(1, message))

const criterionForm = z.object({
  kind: z.enum(criterionKinds, 'Choose what it is'),
  text: needed(2_000, 'Write what must be seen, or what a child could then say'),
  way: z.enum(testWays, 'Choose how it is tested'),
  how: words(300).default(''),
  measure: words(60).default(''),
  baseline: words(120).default(''),
  target: words(120).default(''),
  next: words(60).default(''),
  why: words(2_000).default(''),
})

/** What a criterion or a statement says, and how it will be tested. */
export type CriterionWords = Pick<
  Criterion,
  'text' | 'testedHow' | 'measureId' | 'baseline' | 'target' | 'nextTestOn'
> & { kind: CriterionKind; test: CriterionTest }

type Known = {
  today: string
  measures: readonly string[] /** It is there already, so that its change has a reason. */
  changes: boolean
}

/** The form of a criterion or an impact statement; each fault says what to put right. */
export function parseCriterion(fields: Fields, known: Known): Parsed<CriterionWords & { why: string }> {
  const parsed = parseFields(criterionForm, fields)
  const value = (name: string) => fields.values[name]?.[0]?.trim() ?? ''
  const nextTestOn = dayFromWords(value('next'), known.today)
  const measureId = known.measures.find((id) => id === value('measure')) ?? null
  const faults: Fault[] = [
    ...(parsed.ok ? [] : parsed.faults),
    ...voiceFaults(value('kind'), value('text')),
    ...(value('next') !== '' && (nextTestOn === null || nextTestOn <= known.today)
      ? [{ field: 'next', message: 'Write a day still to come, like 30 September 2026' }]
      : []),
    ...(value('measure') === '' ? [] : measureFaults(measureId, value('way'))),
    ...(known.changes && value('why') === ''
      ? [{ field: 'why', message: 'Say why it changes, and who decided it' }]
      : []),
  ]
  if (!parsed.ok || faults.length > 0) return { ok: false, faults: firstOfEach(faults) }
  const { way, how, baseline, target, why, kind, text } = parsed.input
  return {
    ok: true,
    input: {
      ...{ kind, text, why, measureId, nextTestOn },
      test: way,
      testedHow: orNull(how),
      baseline: orNull(baseline),
      target: orNull(target),
    },
  }
}

function voiceFaults(kind: string, text: string): Fault[] {
  return kind !== 'statement' || text === '' || isInOwnVoice(text)
    ? []
    : [
        {
          field: 'text',
          message: 'Write it as a child would say it: “I will receive help when I need it”',
        },
      ]
}

function measureFaults(measureId: string | null, way: string): Fault[] {
  if (measureId === null) return [{ field: 'measure', message: 'Choose a measure from the list' }]
  return way === 'measure'
    ? []
    : [
        {
          field: 'measure',
          message:
            'A measure tests it only where it is tested by a measure. Choose that above, or no measure here',
        },
      ]
}

/** A statement of impact is what a child could say: of me, of us, of what is mine. */
function isInOwnVoice(text: string): boolean {
  return /(^|[^\p{L}])(I|me|my|mine|we|us|our|ours)([^\p{L}]|$)/iu.test(text)
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}

function firstOfEach(faults: readonly Fault[]): Fault[] {
  return faults.filter((fault, at) => faults.findIndex(({ field }) => field === fault.field) === at)
}

export const retireCriterionForm = z.object({
  why: needed(2_000, 'Say why it is no longer tested, and who decided it'),
})
