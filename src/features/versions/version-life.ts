/**
 * The life of a version of a plan, as data: its states, and every step between them with who may take it, what must be
 * there first and how its button reads. Buttons, access, drawings and tests all come from here.
 * Source: governance and assurance, sections 3.16 and 5.2.
 */
export const versionStates = [
  'working',
  'draft-frozen',
  'in-consultation',
  'revising',
  'for-approval',
  'approved',
  'published',
  'superseded',
  'rejected',
] as const

export type VersionState = (typeof versionStates)[number]

/** Who somebody is to a version. */
export type VersionPart = 'programme-manager' | 'chair' | 'board-member'

/** What must be there before a step: each is answered from facts, with a sentence where it is not. */
export type VersionNeed = 'window-over' | 'comments-answered' | 'fates-given' | 'not-who-froze'

/** What the step's form asks for besides a note. */
export type VersionAsk = 'consultation' | 'decision' | 'outcome'

export type VersionStep = {
  deed: string
  from: readonly VersionState[]
  to: VersionState
  /** Empty: it happens by itself. */
  parts: readonly VersionPart[]
  needs: readonly VersionNeed[]
  /** On the button. */
  label: string
  /** The question whose answer is kept with it; null where none is asked. */
  asks: string | null
  form: VersionAsk | null
  /** In the record, after the person's name. */
  told: string
  /** Under the button: what it does. */
  says: string
  /** The plan as it stands at that moment is kept, word for word. */
  freezes?: true
}

const manager = ['programme-manager'] as const
const boards = ['chair', 'board-member'] as const

export const versionSteps: readonly VersionStep[] = [
  {
    deed: 'freeze',
    from: ['working', 'revising'],
    to: 'draft-frozen',
    parts: manager,
    needs: [],
    label: 'Freeze a draft',
    asks: 'What is different from the version before? One or two sentences',
    form: null,
    told: 'froze a draft',
    says: 'The plan as it stands now is kept word for word. Work on the plan goes on, and changes nothing in the draft.',
    freezes: true,
  },
  {
    deed: 'consult',
    from: ['draft-frozen'],
    to: 'in-consultation',
    parts: manager,
    needs: [],
    label: 'Consult on it',
    asks: null,
    form: 'consultation',
    told: 'opened a consultation on it',
    says: 'Ask people what they think of the frozen draft, from one day to another.',
  },
  {
    deed: 'close',
    from: ['in-consultation'],
    to: 'revising',
    parts: manager,
    needs: ['window-over', 'comments-answered'],
    label: 'Close the consultation off',
    asks: 'What did people say, and what will you change? This opens the paper on the outcome',
    form: 'outcome',
    told: 'closed the consultation off',
    says: 'Once its last day has passed and every comment has an answer. Then the plan is revised.',
  },
  {
    deed: 'revise',
    from: ['draft-frozen'],
    to: 'revising',
    parts: manager,
    needs: [],
    label: 'Go on working on it',
    asks: null,
    form: null,
    told: 'took it back to work on it',
    says: 'The frozen draft stays as it is; another is frozen when the plan is ready.',
  },
  {
    deed: 'submit',
    from: ['draft-frozen'],
    to: 'for-approval',
    parts: manager,
    needs: ['fates-given'],
    label: 'Send it for approval',
    asks: null,
    form: null,
    told: 'sent it for approval',
    says: 'The frozen draft goes to the board, which approves it, returns it or rejects it.',
  },
  {
    deed: 'approve',
    from: ['for-approval'],
    to: 'approved',
    parts: boards,
    needs: ['not-who-froze', 'comments-answered', 'fates-given'],
    label: 'Approve it',
    asks: null,
    form: 'decision',
    told: 'approved it',
    says: 'Write down the board’s decision: which board, on which day, and where it is minuted.',
  },
  {
    deed: 'return',
    from: ['for-approval'],
    to: 'revising',
    parts: [...boards, ...manager],
    needs: [],
    label: 'Return it',
    asks: 'What has to change?',
    form: null,
    told: 'returned it',
    says: 'The plan is worked on again, and another draft is frozen.',
  },
  {
    deed: 'reject',
    from: ['for-approval'],
    to: 'rejected',
    parts: boards,
    needs: ['not-who-froze'],
    label: 'Reject it',
    asks: 'Why is it rejected?',
    form: 'decision',
    told: 'rejected it',
    says: 'The version ends here. The one before it stays in force.',
  },
  {
    deed: 'publish',
    from: ['approved'],
    to: 'published',
    parts: ['programme-manager', 'chair'],
    needs: ['comments-answered', 'fates-given'],
    label: 'Publish it',
    asks: null,
    form: null,
    told: 'published it',
    says: 'Anybody can read it from then on, and it takes the place of the version before.',
  },
  {
    deed: 'supersede',
    from: ['published'],
    to: 'superseded',
    parts: [],
    needs: [],
    label: 'A later version is published',
    asks: null,
    form: null,
    told: 'put a later version in its place',
    says: '',
  },
  {
    deed: 'abandon',
    from: ['working', 'draft-frozen', 'revising'],
    to: 'rejected',
    parts: manager,
    needs: [],
    label: 'Give it up',
    asks: 'Why is it given up?',
    form: null,
    told: 'gave it up',
    says: 'The version ends here. What was frozen of it stays in the record.',
  },
]

export const stateNames: Record<VersionState, string> = {
  working: 'Being written',
  'draft-frozen': 'Draft, frozen',
  'in-consultation': 'In consultation',
  revising: 'Being revised',
  'for-approval': 'For approval',
  approved: 'Approved',
  published: 'Published',
  superseded: 'Superseded',
  rejected: 'Rejected',
}

/** The way of most versions, for the picture of where one is. */
export const usualWay: readonly VersionState[] = [
  'working',
  'draft-frozen',
  'in-consultation',
  'revising',
  'for-approval',
  'approved',
  'published',
]

/** The steps that somebody with these parts may take now. */
export function stepsFor(state: VersionState, parts: readonly VersionPart[]): VersionStep[] {
  return versionSteps.filter(
    (step) => step.from.includes(state) && step.parts.some((part) => parts.includes(part)),
  )
}

/** Approved, so that what comes after is told against it and nothing in it changes any more. */
export function isDecided(state: VersionState): boolean {
  return state === 'approved' || state === 'published' || state === 'superseded'
}

/** Anybody may read it. */
export function isReleased(state: VersionState): boolean {
  return state === 'published' || state === 'superseded'
}

/** Still in the making: a plan has one at most. */
export function isOpen(state: VersionState): boolean {
  return !isReleased(state) && state !== 'rejected'
}
