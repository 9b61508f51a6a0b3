import type { Unmet } from './parts.ts'
import { of2013To2017A } from './reports/of-2013-to-2017-a.ts'
import { of2013To2017B } from './reports/of-2013-to-2017-b.ts'
import { of2013To2017C } from './reports/of-2013-to-2017-c.ts'
import { of2013To2017D } from './reports/of-2013-to-2017-d.ts'
import { of2018To2022A } from './reports/of-2018-to-2022-a.ts'
import { of2018To2022B } from './reports/of-2018-to-2022-b.ts'
import { of2018To2022C } from './reports/of-2018-to-2022-c.ts'
import { of2023OnA } from './reports/of-2023-on-a.ts'
import { of2023OnB } from './reports/of-2023-on-b.ts'
import { of2026 } from './reports/of-2026.ts'
import { ofVisitsA } from './reports/of-visits-a.ts'
import { ofVisitsB } from './reports/of-visits-b.ts'
import { ofVisitsC } from './reports/of-visits-c.ts'

/** Every report of the batch, in the order of its era. */
export const unmet: Unmet[] = [
  ...of2013To2017A,
  ...of2013To2017B,
  ...of2013To2017C,
  ...of2013To2017D,
  ...of2018To2022A,
  ...of2018To2022B,
  ...of2018To2022C,
  ...of2023OnA,
  ...of2023OnB,
  ...of2026,
  ...ofVisitsA,
  ...ofVisitsB,
  ...ofVisitsC,
]
