import type { Scene } from './scene.ts'

/** How a notice reaches its reader: in the day's one mail, or in a mail of its own. The page of notices has both. */
export type How = 'digest' | 'at-once'

export type NoticeCode =
  | 'N1'
  | 'N2'
  | 'N3'
  | 'N4'
  | 'N5'
  | 'N6'
  | 'N7'
  | 'N8'
  | 'N9'
  | 'N10'
  | 'N24'
  | 'N25'
  | 'N27'
  | 'N29'

/** One thing to tell, and to whom. The same key is told to the same person once. No names of evidence, no free text. */
export type Telling = {
  to: readonly string[]
  key: string
  subject: { kind: 'action' | 'theme' | 'plan' | 'finding' | 'person'; id: string }
  heading: string
  says: string
  /** An address of ours. */
  href: string
}

/** A rule of governance and assurance, section 6: who is told what, and when. */
export type Rule = {
  code: NoticeCode
  /** Who and when, as the page of notices says it. */
  to: string
  when: string
  how: How
  /** A statutory clock: people may choose less mail, but not none of this. */
  always: boolean
  tell: (scene: Scene) => Telling[]
}

/** The tightest of some stages that has been reached: of 20, 10 and 5 days, with 8 left it is 10. Null before the first. */
export function stageBefore(stages: readonly number[], left: number): number | null {
  if (left < 0) return null
  const reached = stages.filter((stage) => left <= stage)
  return reached.length === 0 ? null : Math.min(...reached)
}

/** The furthest of some stages that has been passed: of 1, 3 and 5 days, 4 days after it is 3. Null before the first. */
export function stageAfter(stages: readonly number[], gone: number): number | null {
  const passed = stages.filter((stage) => gone >= stage)
  return passed.length === 0 ? null : Math.max(...passed)
}

/** "1 working day", "3 working days". */
export function workingDays(count: number): string {
  return `${count} working ${count === 1 ? 'day' : 'days'}`
}
