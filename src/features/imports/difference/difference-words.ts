import { withRef } from '#src/kit/with-ref.ts'
import { upper } from '#src/kit/first-letter.ts'
import type { Words } from '#src/features/plans/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { said, sayCount } from '../account.ts'
import type { Keyed } from './choice.ts'
import { type Open, openCount } from './open.ts'
import type { PlanNode } from './node.ts'
import type { ChangeKind, Difference, Silent } from './plan-difference.ts'

type GroupWords = { name: string; intro?: string; take: string; leave: string }

/** Each kind of change, as the page calls it, and what the two answers to it are. */
export const groups: Record<ChangeKind, GroupWords> = {
  added: { name: 'Added', take: 'Add it', leave: 'Leave it out' },
  removed: {
    name: 'Not in the new version',
    intro: 'Nothing leaves the plan by itself. Say what became of each.',
    take: '',
    leave: '',
  },
  reworded: {
    name: 'Reworded',
    intro: 'Struck through was taken out. Underlined was put in.',
    take: 'Take the new words',
    leave: 'Keep the plan’s words',
  },
  redated: {
    name: 'Another date',
    intro: 'The first date stays beside the new one, whatever you choose.',
    take: 'Move the date',
    leave: 'Keep the plan’s date',
  },
  rerated: {
    name: 'Another rating',
    intro: 'The rating as the document writes it. Delivery and confidence are said on the action itself.',
    take: 'Take the new rating',
    leave: 'Keep the plan’s rating',
  },
  led: { name: 'Other leads', take: 'Take the new leads', leave: 'Keep the plan’s leads' },
  moved: { name: 'Moved', take: 'Move it', leave: 'Leave it where it is' },
  renumbered: { name: 'Renumbered', take: 'Take the new number', leave: 'Keep the plan’s number' },
  beside: {
    name: 'Other columns',
    intro: 'Success criteria that the document has lost stay, with what was tested against them.',
    take: 'Take what it says now',
    leave: 'Keep what the plan says',
  },
}

/** "Three actions are added, one is not in it, and two are reworded. 54 are as they were." */
export function sayDifference(changes: readonly Keyed[], { pairs }: Difference, words: Words): string {
  const of = (kind: ChangeKind) => changes.filter(({ change }) => change.kind === kind).length
  const touched = new Set(changes.flatMap(({ change }) => ('was' in change ? [change.was.id] : [])))
  const same = pairs.filter(({ was }) => was.level === 'action' && !was.gone && !touched.has(was.id)).length
  const parts = [
    [of('added'), 'added'],
    [of('removed'), 'not in it'],
    [of('reworded'), 'reworded'],
    [of('redated'), 'given another date'],
    [of('rerated'), 'rated otherwise'],
    [of('led'), 'given other leads'],
    [of('moved'), 'moved'],
    [of('renumbered'), 'renumbered'],
    [of('beside'), 'changed in other columns'],
  ].flatMap(([count, what]) => (count === 0 ? [] : [`${said(Number(count))} ${what ?? ''}`]))
  const stands = upper(sayCount(same, words.action))
  const unchanged = `${stands} ${same === 1 ? 'is' : 'are'} as ${same === 1 ? 'it was' : 'they were'}.`
  if (parts.length === 0) return `Nothing is different. ${unchanged}`
  const last = parts.pop() ?? ''
  return `${upper(parts.length === 0 ? last : `${parts.join(', ')} and ${last}`)}. ${unchanged}`
}

/** What is left to be said, in one sentence; '' where nothing is. */
export function sayOpen(open: Open): string {
  const count = openCount(open)
  if (count === 0) return ''
  return count === 1 ? 'One thing needs your word.' : `${upper(said(count))} things need your word.`
}

const silences: Record<Silent, string> = { leads: 'leads', due: 'dates', rating: 'ratings' }

/** "This document gives no ratings and no dates: the plan keeps its own." */
export function saySilent(silent: readonly Silent[]): string {
  if (silent.length === 0) return ''
  const names = silent.map((one) => `no ${silences[one]}`)
  return `This document gives ${names.join(' and ')}: the plan keeps its own.`
}

export function titleOfNode({ ref, text }: Pick<PlanNode, 'ref' | 'text'>): string {
  return withRef(ref, text)
}

export function sayDueOf({ due }: PlanNode): string {
  if (due === null) return 'No date'
  if (due.date === null) return `“${due.text}”`
  const day = sayDay(due.date)
  return due.text === '' || due.text === day.replaceAll('\u00a0', ' ') ? day : `${day} (“${due.text}”)`
}

export function sayLeadsOf({ leads }: PlanNode): string {
  return leads.length === 0 ? 'Nobody' : leads.map(({ asWritten }) => asWritten).join(', ')
}

/** "Priority 2 Workforce", or what it stands under where that has no name. */
export function sayPlace(nodes: readonly PlanNode[], parent: string | null): string {
  const node = nodes.find(({ id }) => id === parent)
  return node === undefined ? 'No theme' : titleOfNode(node)
}

/** Headings whose level the document does not say, or says otherwise. */
export function sayOtherLevel(count: number): string {
  if (count === 0) return ''
  return count === 1
    ? 'One heading stands at another level in the document; in the plan it stays where it is.'
    : `${upper(said(count))} headings stand at another level in the document; in the plan they stay where they are.`
}
