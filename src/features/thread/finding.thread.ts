import { isInDate } from '#src/features/evidence/index.ts'
import type { DeliveryState } from '#src/features/actions/index.ts'
import type { Thread, ThreadAction } from '#src/kit/charts/thread.ts'
import { deliveryWords, differenceWords } from '#src/kit/html/marks/states.ts'
import type { Answering, Finding } from './finding.store.ts'

const shown = [
  ['data', 'Data'],
  ['audit', 'Audit'],
  ['voice', 'Voice'],
  ['delivery', 'Delivery'],
] as const

/** A finding and what answers it, as the picture of the thread takes them. */
export function threadOf(
  finding: Finding,
  answering: readonly Answering[],
  { council, today }: { council: string; today: string },
): Thread {
  const number = finding.number === null ? '' : ` ${finding.number}`
  return {
    council,
    scope: `${finding.sourceTitle}, finding${number}`,
    today,
    parts: [{ text: finding.text, actions: answering.map((action) => threadAction(action, today)) }],
  }
}

function threadAction(action: Answering, today: string): ThreadAction {
  const { measure, difference } = action
  return {
    ref: action.ref ?? '',
    text: action.title,
    state: deliveryWords[action.state as DeliveryState],
    evidence: shown.map(([family, name]) => {
      const found = action.evidence.filter((one) => one.family === family)
      return {
        name,
        count: found.length,
        newest: found[0]?.datedOn ?? null,
        inDate: found.some((one) => isInDate(one, today)),
      }
    }),
    measure: measure === null ? null : { text: measure.text, reading: sayReading(measure) },
    difference,
    differenceWords: difference === null ? 'Not judged yet' : (differenceWords[difference] ?? ''),
  }
}

function sayReading({ baseline, nowAt }: { baseline: string | null; nowAt: string | null }): string {
  if (nowAt === null) return 'Not read yet'
  return baseline === null ? nowAt : `${baseline} to ${nowAt}`
}
