import type { Unmet } from '../parts.ts'
import { of2013A } from './of-2013-a.ts'
import { of2013B } from './of-2013-b.ts'
import { of2018A } from './of-2018-a.ts'
import { of2018B } from './of-2018-b.ts'
import { of2023 } from './of-2023.ts'
import { ofAreas } from './of-areas.ts'
import { ofBefore2013 } from './of-before-2013.ts'
import { ofVisits } from './of-visits.ts'

/** The second batch, in the order of its era. */
export const second: Unmet[] = [
  ...ofBefore2013,
  ...of2013A,
  ...of2013B,
  ...of2018A,
  ...of2018B,
  ...of2023,
  ...ofVisits,
  ...ofAreas,
]
