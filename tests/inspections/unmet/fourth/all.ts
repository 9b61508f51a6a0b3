import type { Unmet } from '../parts.ts'
import { of2013 } from './of-2013.ts'
import { of2018 } from './of-2018.ts'
import { of2023 } from './of-2023.ts'
import { ofVisits } from './of-visits.ts'

/** The fourth batch, a sample of what is published: wording and setting as most reports have them. */
export const fourth: Unmet[] = [...of2013, ...of2018, ...of2023, ...ofVisits]
