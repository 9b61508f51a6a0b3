import type { Confidence, DeliveryState, Difference } from '#src/features/actions/index.ts'
import type { FrameworkCode } from './framework.ts'

/** What the list of actions is narrowed to. */
export type ActionFilter = {
  planId?: string | undefined
  themeId?: string | undefined
  state?: DeliveryState | undefined
  confidence?: Confidence | 'no-report' | undefined
  /** Accepted as delivered, and nothing seen yet in practice. */
  unseen?: boolean | undefined
  leadId?: string | undefined
  late?: boolean | undefined
  words?: string | undefined
  /** An outcome or enabler of the national framework. */
  serves?: FrameworkCode | undefined
  /** Those mirrored in this plan, in place of its own. */
  mirroredIn?: string | undefined
}

/** Whether a filter asks for anything beyond one plan's actions. */
export function narrows({ planId: _, ...asked }: ActionFilter): boolean {
  return Object.values(asked).some((value) => value !== undefined && value !== false)
}

export const actionOrders = ['plan', 'due', 'lead', 'confidence', 'update', 'moved'] as const
export type ActionOrder = (typeof actionOrders)[number]

/** One line of the list of actions. */
export type ActionLine = {
  id: string
  planId: string
  ref: string | null
  title: string
  /** What it is a step of, by number and title. */
  stepOf: string | null
  themeId: string
  themeRef: string | null
  themeTitle: string
  leadId: string | null
  lead: string | null
  state: DeliveryState
  confidence: Confidence | null
  confidenceAt: Date | null
  confidenceReason: string | null
  levelAsWritten: string | null
  difference: Difference | null
  dueOn: string | null
  dueText: string
  dueRepeats: string | null
  reviewOn: string | null
  firstDueOn: string | null
  timesMoved: number
  lastUpdateAt: Date | null
}
