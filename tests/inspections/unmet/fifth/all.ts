import type { Unmet } from '../parts.ts'
import { of2013 } from './of-2013.ts'
import { of2018 } from './of-2018.ts'
import { of2023 } from './of-2023.ts'
import { ofAreas } from './of-areas.ts'
import { ofVisits } from './of-visits.ts'

/** The fifth batch: every kind since 2013, in what earlier batches had least of: odd days, names, lists within lists. */
export const fifth: Unmet[] = [...of2013, ...of2018, ...of2023, ...ofVisits, ...ofAreas]
