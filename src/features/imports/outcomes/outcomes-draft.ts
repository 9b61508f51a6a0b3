import type { Outcome } from '#src/features/inspections/index.ts'

/** What a published file of inspection outcomes says; rows that give no authority or no day are told, not dropped. */
export type OutcomesDraft = { outcomes: Outcome[]; leftOut: { text: string; reason: string }[] }
