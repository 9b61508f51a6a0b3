/**
 * Where an action is, as data: the states, and every step between them with who may take it, what
 * it needs and how its button reads. Buttons, access, drawings and tests all come from here.
 * Source: governance and assurance, section 3.2.
 */
export const deliveryStates = [
  'draft',
  'proposed',
  'not-started',
  'in-progress',
  'paused',
  'submitted',
  'complete',
  'embedding',
  'embedded',
  'regressed',
  'superseded',
  'cancelled',
  'transferred',
] as const

export type DeliveryState = (typeof deliveryStates)[number]

/** Somebody's part in one action; roles and leads are turned into parts by `partsIn`. */
export type Part = 'lead' | 'theme-lead' | 'programme-manager' | 'quality-lead'

/** What must be there before a step: each is a question with an answer in facts. */
export type Need =
  | 'whole-proposal'
  | 'delivery-evidence'
  | 'last-round'
  | 'not-own'
  | 'outside-line'
  | 'two-families'
  | 'consistent-difference'

export type DeliveryStep = {
  deed: string
  from: readonly DeliveryState[]
  to: DeliveryState
  parts: readonly Part[]
  needs: readonly Need[]
  /** On the button. */
  label: string
  /** The question whose answer is kept with the step; null where none is asked. */
  asks: string | null
  /** In the record, after the person's name. */
  told: string
  /** A day to look again is asked for with it, always; else only where the action has no day of its own. */
  asksReview?: true
  /** A check half a year later is booked with it. */
  booksCheck?: true
  /** A board may have decided it: its decision can be named. */
  restsOnDecision?: true
}

export const deliverySteps: readonly DeliveryStep[] = [
  {
    deed: 'agree',
    from: ['proposed'],
    to: 'not-started',
    parts: ['theme-lead', 'programme-manager'],
    needs: ['whole-proposal'],
    label: 'Agree it into the plan',
    asks: 'Who agreed it, and when?',
    told: 'agreed it into the plan',
    restsOnDecision: true,
  },
  {
    deed: 'start',
    from: ['not-started'],
    to: 'in-progress',
    parts: ['lead', 'theme-lead', 'programme-manager'],
    needs: [],
    label: 'Start work',
    asks: null,
    told: 'started work',
  },
  {
    deed: 'pause',
    from: ['in-progress'],
    to: 'paused',
    parts: ['theme-lead', 'programme-manager'],
    needs: [],
    label: 'Pause',
    asks: 'Why is it paused, and what would let it start again?',
    told: 'paused it',
    asksReview: true,
  },
  {
    deed: 'resume',
    from: ['paused'],
    to: 'in-progress',
    parts: ['lead', 'theme-lead', 'programme-manager'],
    needs: [],
    label: 'Start again',
    asks: null,
    told: 'started it again',
  },
  {
    deed: 'submit',
    from: ['in-progress', 'regressed'],
    to: 'submitted',
    parts: ['lead'],
    needs: ['last-round', 'delivery-evidence'],
    label: 'Say it is delivered',
    asks: 'What was delivered?',
    told: 'said that it is delivered',
  },
  {
    deed: 'return',
    from: ['submitted'],
    to: 'in-progress',
    parts: ['theme-lead', 'programme-manager', 'quality-lead'],
    needs: ['not-own'],
    label: 'Return it',
    asks: 'What is still missing?',
    told: 'returned it',
  },
  {
    deed: 'accept',
    from: ['submitted'],
    to: 'complete',
    parts: ['theme-lead', 'programme-manager', 'quality-lead'],
    needs: ['not-own'],
    label: 'Accept as delivered',
    asks: 'What did you check?',
    told: 'accepted it as delivered',
    restsOnDecision: true,
  },
  {
    deed: 'embed',
    from: ['complete'],
    to: 'embedding',
    parts: ['theme-lead', 'programme-manager', 'quality-lead'],
    needs: [],
    label: 'Begin to test whether it lasts',
    asks: 'Which measures, audits and voices will show it, and over how long?',
    told: 'began to test whether it lasts',
  },
  {
    deed: 'verify',
    from: ['embedding'],
    to: 'embedded',
    parts: ['quality-lead'],
    needs: ['not-own', 'outside-line', 'two-families', 'consistent-difference'],
    label: 'Confirm that it has lasted',
    asks: 'What shows that it has lasted?',
    told: 'confirmed that it has lasted',
    booksCheck: true,
    restsOnDecision: true,
  },
  {
    deed: 'hold',
    from: ['embedded'],
    to: 'embedded',
    parts: ['quality-lead'],
    needs: ['not-own', 'outside-line'],
    label: 'It still holds',
    asks: 'What did you check, and what shows that it still holds?',
    told: 'checked that it still holds',
    booksCheck: true,
    restsOnDecision: true,
  },
  {
    deed: 'disprove',
    from: ['embedding'],
    to: 'in-progress',
    parts: ['quality-lead'],
    needs: ['not-own'],
    label: 'Evidence contradicts it',
    asks: 'What contradicts it?',
    told: 'found that evidence contradicts it',
  },
  {
    deed: 'regress',
    from: ['embedded'],
    to: 'regressed',
    parts: ['quality-lead'],
    needs: ['not-own'],
    label: 'It has slipped back',
    asks: 'What shows that it has slipped back?',
    told: 'found that it has slipped back',
  },
  {
    deed: 'restart',
    from: ['regressed'],
    to: 'in-progress',
    parts: ['lead', 'theme-lead', 'programme-manager'],
    needs: [],
    label: 'Start work again',
    asks: null,
    told: 'started work again',
  },
  {
    deed: 'reopen',
    from: ['complete', 'embedding', 'embedded'],
    to: 'in-progress',
    parts: ['theme-lead', 'programme-manager'],
    needs: [],
    label: 'Open it again',
    asks: 'Why is it opened again?',
    told: 'opened it again',
    restsOnDecision: true,
  },
  {
    deed: 'transfer',
    from: ['embedded'],
    to: 'transferred',
    parts: ['programme-manager'],
    needs: ['not-own'],
    label: 'Hand it to everyday work',
    asks: 'Who looks after it from now on, which measure watches it, and which board decided?',
    told: 'handed it to everyday work',
    asksReview: true,
    restsOnDecision: true,
  },
  {
    deed: 'cancel',
    from: ['draft', 'proposed', 'not-started', 'in-progress', 'paused', 'submitted', 'regressed'],
    to: 'cancelled',
    parts: ['programme-manager'],
    needs: [],
    label: 'Cancel',
    asks: 'Which board decided, when and why?',
    told: 'cancelled it',
    restsOnDecision: true,
  },
]

/** The steps that somebody with these parts may take now. */
export function stepsFor(state: DeliveryState, parts: readonly Part[]): DeliveryStep[] {
  return deliverySteps.filter(
    (step) => step.from.includes(state) && step.parts.some((part) => parts.includes(part)),
  )
}

const accepted: readonly DeliveryState[] = ['complete', 'embedding', 'embedded', 'transferred']
const gone: readonly DeliveryState[] = ['cancelled', 'superseded', 'draft', 'proposed']

/** Delivery was accepted by a second person. */
export function isAccepted(state: DeliveryState): boolean {
  return accepted.includes(state)
}

/** Counted in the plan's figures. */
export function isCounted(state: DeliveryState): boolean {
  return !gone.includes(state)
}

/** Still to be delivered, so that its date and its confidence matter. */
export function isOpen(state: DeliveryState): boolean {
  return state === 'not-started' || state === 'in-progress' || state === 'paused' || state === 'regressed'
}

/** Its lead is asked how it goes, so it has a confidence or shows that nobody reported. */
export function isReporting(state: DeliveryState): boolean {
  return state === 'in-progress' || state === 'paused' || state === 'regressed'
}

/**
 * Overdue: its date has passed and nobody has said that it is delivered. What was said to be delivered and waits for
 * acceptance is not overdue, nor what was delivered and slipped back since (governance and assurance, 4.1).
 */
export function isOverdue(action: { state: DeliveryState; dueOn: string | null }, today: string): boolean {
  const owed = isOpen(action.state) && action.state !== 'regressed'
  return owed && action.dueOn !== null && action.dueOn < today
}
