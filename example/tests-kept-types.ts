import type { PersonKey } from './keys.ts'
import type { Criterion } from './types.ts'

/** One test of success as it was made. `of`: the action's number. */
export type TestKept = {
  of: string
  criterion: string
  on: string
  by: PersonKey
  way: Criterion['test']
  found: string
  result: Exclude<Criterion['result'], 'untested'>
  note: string
  next: string
}

/** What a child could say once an objective is reached. */
export type Statement = {
  of: string
  on: string
  by: PersonKey
  text: string
  how: string
  target: string
  next: string
}

/** A newer version of a piece of evidence. */
export type EvidenceRenewed = {
  of: string
  title: string
  on: string
  by: PersonKey
  periodFrom: string
  periodTo: string
  note: string
}
