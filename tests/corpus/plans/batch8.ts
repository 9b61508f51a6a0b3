// KEPT ASIDE, as the folder beside this file says: an eighth set of plans, in no list that tests run.
import type { CorpusPlan } from '../types.ts'
import { plan as brindlesham } from './held-out/brindlesham-app.ts'
import { plan as caxholme } from './held-out/caxholme-tracker.ts'
import { plan as dunsthwaite } from './held-out/dunsthwaite-partnership.ts'
import { plan as elverthorne } from './held-out/elverthorne-peers.ts'
import { plan as marlcombe } from './held-out/marlcombe-scrutiny.ts'
import { plan as pellbrook } from './held-out/pellbrook-cabinet.ts'
import { plan as stavenhoe } from './held-out/stavenhoe-visits.ts'
import { plan as thaxmoor } from './held-out/thaxmoor-ilacs.ts'
import { plan as whelpdale } from './held-out/whelpdale-pledges.ts'
import { plan as wrenfield } from './held-out/wrenfield-send.ts'

export const batch8: CorpusPlan[] = [
  thaxmoor,
  wrenfield,
  caxholme,
  pellbrook,
  dunsthwaite,
  marlcombe,
  brindlesham,
  stavenhoe,
  whelpdale,
  elverthorne,
]
