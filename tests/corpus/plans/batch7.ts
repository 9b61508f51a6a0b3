import type { CorpusPlan } from '../types.ts'
import { plan as ambercote } from './ambercote-delivery.ts'
import { plan as bexcombe } from './bexcombe-appendix.ts'
import { plan as castleholm } from './castleholm-young-people.ts'
import { plan as dallowmere } from './dallowmere-promises.ts'
import { plan as ellenhurst } from './ellenhurst-workforce.ts'
import { plan as farnmoor } from './farnmoor-partnership.ts'
import { plan as gorsedale } from './gorsedale-scrutiny.ts'
import { plan as hollowdene } from './hollowdene-send.ts'
import { plan as inglemarsh } from './inglemarsh-youth-justice.ts'
import { plan as jessamere } from './jessamere-monitoring.ts'
import { plan as kestonbury } from './kestonbury-register.ts'
import { plan as lavenholt } from './lavenholt-steps.ts'

/** Plans that no reading has met yet: in no list that tests run until their first reading is taken. */
export const batch7: CorpusPlan[] = [
  ambercote,
  bexcombe,
  castleholm,
  dallowmere,
  ellenhurst,
  farnmoor,
  gorsedale,
  hollowdene,
  inglemarsh,
  jessamere,
  kestonbury,
  lavenholt,
]
