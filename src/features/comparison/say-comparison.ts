import type { Comparison } from './comparison.ts'

const numbers = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

/** The first sentences of a comparison, with the figures in them. */
export function ledeOf(found: Comparison): string {
  const sentences = [
    found.completed.length === 0
      ? null
      : `${say(found.completed.length)} ${was(found.completed.length)} completed.`,
    slipped(found),
    later(found),
    sayUnchanged(found),
  ]
  return sentences.filter((sentence) => sentence !== null).join(' ')
}

type Unchanged = Pick<Comparison, 'unchanged' | 'all'> & { added: readonly unknown[] }

/** How much of the plan is as it was: where nothing is, in words rather than as a figure of nought. */
export function sayUnchanged({ unchanged, all, added }: Unchanged): string {
  if (all === 0) return 'There is no action to compare.'
  if (unchanged > 0) return `${unchanged} of ${all} ${unchanged === 1 ? 'has' : 'have'} not changed.`
  if (added.length === all) return all === 1 ? 'The one action is new.' : `All ${all} actions are new.`
  return all === 1 ? 'The one action is not as it was.' : `None of the ${all} actions is as it was.`
}

function slipped(found: Comparison): string | null {
  const back = found.slipped.filter((pair) => pair.after.state === 'regressed').length
  const paused = found.slipped.length - back
  const parts = [
    back === 0 ? null : `${say(back)} slipped back`,
    paused === 0 ? null : `${back === 0 ? say(paused) : say(paused).toLowerCase()} ${was(paused)} paused`,
  ]
  const said = parts.filter((part) => part !== null)
  return said.length === 0 ? null : `${said.join(' and ')}.`
}

function later(found: Comparison): string | null {
  const { length } = found.later
  if (length === 0) return null
  const average = Math.round(found.later.reduce((sum, one) => sum + one.days, 0) / length)
  const by = length === 1 ? `by ${average} working days` : `by ${average} working days on average`
  return `${say(length)} ${was(length)} given a later date, ${by}.`
}

function say(count: number): string {
  return numbers[count] ?? String(count)
}

function was(count: number): string {
  return count === 1 ? 'was' : 'were'
}
