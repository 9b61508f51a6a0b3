import { parseEvidence, type EvidenceInput } from '#src/features/evidence/index.ts'
import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'
import type { GreenOutcome } from './green.ts'

export type CheckInput = { outcome: GreenOutcome; words: string; evidence: EvidenceInput }

const longest = 2_000

/** The form of a check: what was found, what it was seen in, and the evidence itself. */
export function parseCheck(fields: Fields, today: string): Parsed<CheckInput> {
  const outcome = field(fields, 'outcome')
  const words = field(fields, 'words')
  const evidence = parseEvidence(fields, today)
  const faults: Fault[] = []
  if (outcome !== 'confirmed' && outcome !== 'contradicted')
    faults.push({ field: 'outcome', message: 'Say whether the green holds' })
  if (words === '') faults.push({ field: 'words', message: 'Say what you looked at and what it shows' })
  if (words.length > longest)
    faults.push({ field: 'words', message: `Shorten this to ${longest} characters; it has ${words.length}` })
  if (!evidence.ok) faults.push(...evidence.faults)
  if (faults.length > 0 || !evidence.ok || (outcome !== 'confirmed' && outcome !== 'contradicted'))
    return { ok: false, faults }
  return { ok: true, input: { outcome, words, evidence: evidence.input } }
}
