import { z } from 'zod'

// What answers are made of: each takes the value as the program holds it, gives it as JSON has it, and
// so that one declaration does both, says it in the description. Nothing undeclared is ever sent.

export const idShape = z.string().meta({ format: 'uuid' })
/** YYYY-MM-DD */
export const dayShape = z.string().meta({ format: 'date' })
/** A Date, sent as an ISO instant in UTC. */
export const instantShape = z
  .date()
  .transform((at) => at.toISOString())
  .pipe(z.string().meta({ format: 'date-time' }))
/** A council's own columns, by its own headings. */
export const fieldsShape = z.record(z.string(), z.string())
