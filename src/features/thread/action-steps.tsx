import type { VNode } from 'preact'
import { mayAsk, mayDate } from '#src/features/changes/index.ts'
import { type DeliveryStep, isOpen, stepsFor } from '#src/features/actions/index.ts'
import { ButtonLink, Link, Menu } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { ActionFound } from './action-found.ts'

type Way = { href: string; says: string }

/** What this person may do now: the one next step filled, evidence beside it, and all the rest in one list. */
export function ActionSteps(found: ActionFound): VNode | null {
  if (found.parts.length === 0) return null
  const { next, beside, others } = waysOf(found)
  return (
    <>
      <div class="gt-btns">
        {next === null ? null : <ButtonLink href={next.href}>{next.says}</ButtonLink>}
        <ButtonLink kind="secondary" href={paths.actionPart(found.action.id, 'evidence')}>
          Add evidence
        </ButtonLink>
        {beside.map(({ href, says }) => (
          <Link href={href}>{says}</Link>
        ))}
        {others.length === 0 ? null : (
          <Menu says={`Change this ${found.plan.words.action.toLowerCase()}`} ways={others} />
        )}
      </div>
      <After {...found} />
    </>
  )
}

/** Steps that carry an action on, and those that stand in sight beside them: for its lead, and for who watches over it. */
const onward = { lead: ['start', 'resume'], watcher: ['accept', 'agree', 'verify', 'embed', 'resume'] }
const inSight = { lead: ['submit'], watcher: ['return', 'disprove'] }

function waysOf(found: ActionFound): { next: Way | null; beside: Way[]; others: Way[] } {
  const { action, parts } = found
  const steps = stepsFor(action.state, parts)
  const who = parts.includes('lead') ? 'lead' : 'watcher'
  const main = steps.find(({ deed }) => onward[who].includes(deed))
  const report = isOpen(action.state)
    ? { href: paths.actionPart(action.id, 'update'), says: 'Give an update' }
    : null
  const first = main === undefined ? waiting(found) : stepOf(action.id, main)
  const date = dateOf(found)
  const left = steps.filter((step) => step !== main)
  const shown = left.filter(({ deed }) => inSight[who].includes(deed))
  const present = (ways: (Way | null)[]) => ways.filter((way) => way !== null)
  return {
    next: first ?? report,
    beside: present([
      first === null ? null : report,
      ...shown.map((step) => stepOf(action.id, step)),
      who === 'lead' ? date : null,
    ]),
    others: present([
      who === 'lead' ? null : date,
      ...changesOf(found),
      ...left.filter((step) => !shown.includes(step)).map((step) => stepOf(action.id, step)),
    ]),
  }
}

function stepOf(action: string, { deed, label }: DeliveryStep): Way {
  return { href: `${paths.actionPart(action, 'delivery')}?step=${deed}`, says: label }
}

/** An update that waits for this very person: for whoever watches over the action and neither gave it nor leads. */
function waiting({ updates, parts, personId }: ActionFound): Way | null {
  const [latest] = updates
  if (latest?.state !== 'submitted' || parts.includes('lead') || !watches(parts)) return null
  if (latest.authorId === personId || latest.givenForId === personId) return null
  return { href: `${paths.acceptance()}#update-${latest.id}`, says: 'Accept or return the update' }
}

function watches(parts: ActionFound['parts']): boolean {
  return parts.includes('theme-lead') || parts.includes('programme-manager')
}

/** Another date is asked for; a first one is given; while a request waits there is nothing to ask. */
function dateOf({ action, request, parts }: ActionFound): Way | null {
  const asks = action.dueOn !== null
  if (request !== null || !isOpen(action.state) || (asks ? mayAsk(parts) : mayDate(parts)) !== true)
    return null
  return {
    href: paths.actionPart(action.id, 'date'),
    says: asks ? 'Ask for another date' : 'Give it a date',
  }
}

function changesOf({ action, parts }: ActionFound): Way[] {
  if (!watches(parts)) return []
  const links = [
    { part: 'words', says: 'Change its words' },
    ...(parts.includes('programme-manager') ? [{ part: 'place', says: 'Move it in the plan' } as const] : []),
    { part: 'leads', says: 'Hand it over' },
    { part: 'findings', says: 'Tie it to a finding' },
    { part: 'difference', says: 'Judge the difference' },
  ] as const
  return links.map(({ part, says }) => ({ href: paths.actionPart(action.id, part), says }))
}

/** For its lead: who acts after them, and what they need before. */
function After({ action, parts, evidence, checkers, personId }: ActionFound): VNode | null {
  if (!parts.includes('lead') || !(action.state === 'in-progress' || action.state === 'regressed'))
    return null
  const checker = checkers.find(({ id }) => id !== personId)
  const who = checker === undefined ? 'somebody who does not lead it' : checker.name
  return (
    <p class="gt-after">
      {evidence.some(({ family }) => family === 'delivery')
        ? `When you say that it is delivered, ${who} checks it, because nobody accepts their own.`
        : `You can say that it is delivered once there is evidence of delivery. Then ${who} checks it, because nobody accepts their own.`}
    </p>
  )
}
