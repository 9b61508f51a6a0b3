import type { Fault } from '#src/kit/http/visit.ts'

/** Why something was not done, for the program that asked and whoever reads its log. */
export type Refusal = { status: number; code: string; message: string; faults?: Fault[] }

/** What a handler says: the value that was asked for, or why not. */
export type Said<T> = { value: T } | { refusal: Refusal }

export function said<T>(value: T): Said<T> {
  return { value }
}

export function refuse(status: number, code: string, message: string): { refusal: Refusal } {
  return { refusal: { status, code, message } }
}

export const notHere = refuse(
  404,
  'not-found',
  'There is nothing at this address, or your role may not see it. Check the id.',
)

export function notYours(sentence: string): { refusal: Refusal } {
  return refuse(403, 'not-yours', sentence)
}

/** What was sent breaks a rule: one fault for each field, and what to do. */
export function notRight(faults: Fault[]): { refusal: Refusal } {
  const message = 'What was sent is not right. Put right each of the faults, then send it again.'
  return { refusal: { status: 400, code: 'not-right', message, faults } }
}
