import type { BodyKey, PersonKey } from './keys.ts'

/** A version of the plan and what was done with it, in order. Days are those of the example; each version goes as far as it has. */
export type VersionStory = {
  size: 'change' | 'anew'
  label: string
  begunOn: string
  summary: string
  frozenOn: string
  consultation: ConsultationStory | null
  /** The draft after the consultation, and the decision on it. */
  decided: {
    frozenOn: string
    summary: string
    agreedOn: string
    agreedBy: BodyKey
    by: PersonKey
    ref: string
    publishedOn: string
  } | null
}

export type ConsultationStory = {
  openedOn: string
  opensOn: string
  closesOn: string
  purpose: string
  audiences: string[]
  questions: string[]
  comments: CommentStory[]
  outcome: { on: string; says: string } | null
}

export type CommentStory = {
  on: string
  /** `plan`, a theme's ref ("3") or an action's ("3.2.1"). */
  about: string
  from:
    | 'staff'
    | 'partner'
    | 'board'
    | 'councillor'
    | 'parent'
    | 'young-person'
    | 'carer'
    | 'adviser'
    | 'resident'
  /** Who gave it with their own account; typed in by the programme manager where nobody. */
  by: PersonKey | null
  text: string
  answer: {
    on: string
    disposition: 'accepted' | 'partly' | 'noted' | 'not-accepted'
    reason: string
    changed: string
  } | null
}
