import { of2013To2017 } from './of-2013-to-2017.ts'
import { of2018To2022 } from './of-2018-to-2022.ts'
import { of2023On, of2026 } from './of-2023-on.ts'
import { ofVisits } from './of-visits.ts'
import type { Unmet } from './parts.ts'

/** Every report of the batch, in the order of its era. */
export const unmet: Unmet[] = [...of2013To2017, ...of2018To2022, ...of2023On, ...of2026, ...ofVisits]
