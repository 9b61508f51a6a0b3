import type { PersonKey } from './keys.ts'

/** A plan that stands under another; `mirrors` are actions of other plans that stand in it too. */
export type Nested<Theme> = {
  key: string
  title: string
  startsOn: string
  endsOn: string
  themes: Theme[]
  kind: 'service' | 'project'
  under: string
  owner: PersonKey
  outline: ProjectOutline | null
  /** `at`: the ref of a theme or an objective of this plan, null for the plan as a whole. */
  mirrors: { ref: string; at: string | null; on: string; stated: string | null }[]
}

type ProjectOutline = {
  aims: string
  scope: string
  outOfScope: string
  measures: string[]
  milestones: { title: string; dueOn: string; metOn: string | null }[]
  practitioners: string[]
  partners: string[]
}

/** A few actions that everybody watches for a time. */
export type Obsession = {
  key: string
  title: string
  owner: PersonKey
  from: string
  until: string
  actions: string[]
}

export type NationalTags = Record<'theme' | 'objective' | 'action', Record<string, string[]>>
