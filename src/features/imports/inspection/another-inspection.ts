import { pattern } from '#src/kit/pattern.ts'

/** "At the last inspection", "the previous monitoring visit’s report": what stands beside it is said of another inspection. */
export const ANOTHER_INSPECTION = pattern('i')`
  \b(?:previous(?:ly)?|last|earlier|prior) (?:\S+ ){0,3}(?:inspections?|visits?|reports?|reviews?)\b
`
