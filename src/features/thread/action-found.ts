import type { DateRequest } from '#src/features/changes/index.ts'
import type { EvidenceOfAction } from '#src/features/evidence/index.ts'
import type { Entry } from '#src/features/history/index.ts'
import type { MeasureRead } from '#src/features/measures/index.ts'
import type { PersonRow, StandIn } from '#src/features/people/index.ts'
import type { Criterion } from '#src/features/criteria/index.ts'
import type {
  Accepter,
  Action,
  ActionRound,
  DueDate,
  Lead,
  Milestone,
  Part,
  Rating,
} from '#src/features/actions/index.ts'
import type { Objective, PlaceShown, Plan, References, Tagged, Theme } from '#src/features/plans/index.ts'
import type { FindingOfAction } from '#src/features/sources/index.ts'
import type { Update } from '#src/features/updates/index.ts'
import type { Below } from './action-steps-below.find.ts'

/** Everything that an action's page shows. */
export type ActionFound = Below & {
  action: Action
  plan: Plan
  theme: Theme
  objective: Objective | null
  leads: Lead[]
  /** Those who stand in today for one of the leads. */
  standIns: StandIn[]
  dates: DueDate[]
  /** Asked for and not yet decided; until it is, the date stands. */
  request: DateRequest | null
  /** Where it comes round again: its rounds, latest first. */
  rounds: ActionRound[]
  ratings: Rating[]
  updates: Update[]
  criteria: Criterion[]
  /** Measures that are tied to it, with their readings. */
  measures: MeasureRead[]
  milestones: Milestone[]
  evidence: EvidenceOfAction[]
  findings: FindingOfAction[]
  entries: Entry[]
  checkers: Accepter[]
  /** Those who judge what has changed for children: they have no part in delivering it. */
  judges: Pick<PersonRow, 'id' | 'name' | 'jobTitle'>[]
  /** Who reads the page. */
  personId: string
  parts: Part[]
  /** Where it stands beside the plan in which it lives. */
  places: PlaceShown[]
  /** What its own words refer to. */
  references: References
  /** What of the national framework it serves by a tag of its own. */
  tagged: Tagged | null
  /** The programme manager, who keeps its places and its tags. */
  mayPlace: boolean
  today: string
}
