/** Kinds of bodies that watch, decide or do the work. */
export const bodyKinds = [
  'improvement',
  'programme',
  'task-group',
  'scrutiny',
  'cabinet',
  'corporate-parenting',
  'partnership',
  'young-people',
  'other',
] as const
export type BodyKind = (typeof bodyKinds)[number]

export const kindNames: Record<BodyKind, string> = {
  improvement: 'Improvement board',
  programme: 'Programme board',
  'task-group': 'Task group',
  scrutiny: 'Scrutiny committee',
  cabinet: 'Cabinet',
  'corporate-parenting': 'Corporate parenting panel',
  partnership: 'Safeguarding partnership',
  'young-people': 'Young people’s board',
  other: 'Another body',
}

/** What somebody is on a body. */
export const bodyRoles = ['chair', 'vice-chair', 'member', 'observer', 'adviser', 'secretary'] as const
export type BodyRole = (typeof bodyRoles)[number]

export const bodyRoleNames: Record<BodyRole, string> = {
  chair: 'Chair',
  'vice-chair': 'Vice-chair',
  member: 'Member',
  observer: 'Observer',
  adviser: 'Adviser',
  secretary: 'Secretary',
}

export type Body = {
  id: string
  name: string
  kind: BodyKind
  /** "Every 6 weeks". */
  cadence: string
  about: string
  reportsToId: string | null
  endedOn: string | null
}

/** Somebody who sits on a body: a person, or a post and through it whoever holds it today. */
export type Member = {
  id: string
  bodyId: string
  role: BodyRole
  /** Of the person, or of whoever holds the post; none while the post is vacant. */
  personId: string | null
  postId: string | null
  name: string
  fromOn: string
  toOn: string | null
}

/** What a body decided, by the number that its minutes give it. It is never changed; a later one may overturn it. */
export type Decision = {
  id: string
  bodyId: string
  bodyName: string
  reference: string
  decidedOn: string
  words: string
  writtenByName: string | null
}

/** Who speaks for a body and may write its decisions down. */
const scribes: readonly BodyRole[] = ['chair', 'vice-chair', 'secretary']

export function isScribe(members: readonly Member[], personId: string): boolean {
  return members.some((one) => one.personId === personId && one.toOn === null && scribes.includes(one.role))
}

/** Whoever decides with the body today: observers and advisers do not. */
export function isSeated(members: readonly Member[], personId: string): boolean {
  return members.some(
    ({ personId: id, toOn, role }) =>
      id === personId && toOn === null && role !== 'observer' && role !== 'adviser',
  )
}

/** Whoever chairs it today; null where nobody does. */
export function chairOf(members: readonly Member[]): Member | null {
  return members.find(({ role, toOn }) => role === 'chair' && toOn === null) ?? null
}

/** "Programme Board, PB-31". */
export function nameDecision({ bodyName, reference }: Pick<Decision, 'bodyName' | 'reference'>): string {
  return `${bodyName}, ${reference}`
}
