import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'
import { fateKinds } from './fate.ts'
import type { SaidFate } from './fate.store.ts'

const longestWords = 1_000

/** What became of one lost action, as sent; `lost` and `now` are the actions that it may be said of. */
export function parseFate(
  fields: Fields,
  known: { lost: readonly string[]; now: readonly string[] },
): Parsed<SaidFate & { actionId: string }> {
  const actionId = field(fields, 'action')
  const kind = fateKinds.find((one) => one === field(fields, 'kind'))
  const [into, words] = [field(fields, 'into'), field(fields, 'words')]
  const faults: Fault[] = [
    ...(known.lost.includes(actionId)
      ? []
      : [{ field: 'kind', message: 'That action is still in the plan. Choose one that has left it' }]),
    ...(kind === undefined ? [{ field: 'kind', message: 'Say what became of it' }] : []),
    ...(kind === 'superseded' && !known.now.includes(into)
      ? [{ field: 'into', message: 'Choose the action that took its place' }]
      : []),
    ...(words === '' ? [{ field: 'words', message: 'Say why, for those who read what changed' }] : []),
    ...(words.length > longestWords
      ? [{ field: 'words', message: `Shorten this to ${longestWords} characters` }]
      : []),
  ]
  if (faults.length > 0 || kind === undefined) return { ok: false, faults }
  return { ok: true, input: { actionId, kind, intoId: kind === 'superseded' ? into : null, words } }
}
