import { addDays, workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { isDecided, type VersionState } from './version-life.ts'

/** People asked what they think of a frozen version. */
export type Consultation = {
  id: string
  planId: string
  versionId: string
  snapshotId: string
  purpose: string
  audiences: string[]
  questions: string[]
  opensOn: string
  closesOn: string
  workingDays: number
  leastDays: number
  afterApproval: boolean
  despite: string
  openedByName: string | null
  openedAt: Date
  outcome: string
  closedAt: Date | null
}

/** Who a comment comes from: what kind of person, never a name. */
export const respondents = [
  'staff',
  'partner',
  'board',
  'councillor',
  'parent',
  'young-person',
  'carer',
  'adviser',
  'resident',
] as const
export type Respondent = (typeof respondents)[number]

export const respondentNames: Record<Respondent, string> = {
  staff: 'Staff of the council',
  partner: 'Partner agency',
  board: 'Member of a board',
  councillor: 'Elected member',
  parent: 'Parent or other family member',
  'young-person': 'Child, young person or care leaver',
  carer: 'Foster carer or adopter',
  adviser: 'Adviser or inspector',
  resident: 'Resident or community group',
}

/** Who is asked, as the form offers it; the roles are those whose accounts are told. */
export const audienceKinds: readonly { name: string; roles: readonly string[] }[] = [
  { name: 'Staff of children’s services', roles: ['sro', 'al', 'ql'] },
  { name: 'Partner agencies', roles: ['pa'] },
  { name: 'Members of the boards', roles: ['ch', 'bm'] },
  { name: 'The Department’s adviser', roles: ['dfe'] },
  { name: 'Children, young people and care leavers', roles: [] },
  { name: 'Parents and families', roles: [] },
  { name: 'Foster carers and adopters', roles: [] },
  { name: 'Elected members', roles: [] },
  { name: 'Residents', roles: [] },
]

/** Planned, open to comments, closed to comments and being answered, and at last reported on. */
export type ConsultationStage = 'planned' | 'open' | 'answering' | 'reported'

export function stageOf(
  { opensOn, closesOn, closedAt }: Pick<Consultation, 'opensOn' | 'closesOn' | 'closedAt'>,
  today: string,
): ConsultationStage {
  if (closedAt !== null) return 'reported'
  if (today < opensOn) return 'planned'
  return today <= closesOn ? 'open' : 'answering'
}

export const stageNames: Record<ConsultationStage, string> = {
  planned: 'Not open yet',
  open: 'Open',
  answering: 'Closed to comments, being answered',
  reported: 'Outcome given',
}

/** The fewest working days that a consultation is open, where the council has set none (governance and assurance, 3.16). */
export const usualLeastDays = 10

/** The council's own fewest days, among its settings. */
export function leastDaysIn(settings: Record<string, unknown>): number {
  const kept = settings['consultationLeastDays']
  return typeof kept === 'number' && Number.isInteger(kept) && kept >= 1 ? kept : usualLeastDays
}

/** Working days on which people can answer: the first and the last day count. */
export function openDays(opensOn: string, closesOn: string): number {
  return Math.max(0, workingDaysBetween(addDays(opensOn, -1), closesOn))
}

/** What is unfair about a consultation as it is to be opened; each a sentence that says why it matters. */
export function warningsOf(
  { opensOn, closesOn }: Pick<Consultation, 'opensOn' | 'closesOn'>,
  { state, leastDays }: { state: VersionState; leastDays: number },
): string[] {
  const days = openDays(opensOn, closesOn)
  return [
    ...(isDecided(state) ? [lateWarning] : []),
    ...(days < leastDays
      ? [
          `It would be open for ${days} working ${days === 1 ? 'day' : 'days'}; the council gives people at least ${leastDays}. Those who are asked need time to think and to answer.`,
        ]
      : []),
  ]
}

export const lateWarning =
  'This version is approved already. People must be asked while proposals can still change (the first of the Gunning principles of fair consultation); what they say now can only shape the next version.'
