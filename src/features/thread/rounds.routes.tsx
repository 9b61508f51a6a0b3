import { z } from 'zod'
import { listEvidenceOf } from '#src/features/evidence/index.ts'
import {
  type Action,
  type ActionRound,
  type Round,
  findAction,
  findRounds,
  isRound,
  lockAction,
  mayViewPlan,
  partsIn,
  rolesIn,
  takeRound,
} from '#src/features/actions/index.ts'
import { listUpdates } from '#src/features/updates/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Door } from '#src/kit/http/door.ts'
import { parseFields, typed } from '#src/kit/http/fields.ts'
import {
  type Answer,
  type Fault,
  notFound,
  page,
  redirect,
  refused,
  type Visit,
} from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { RoundsPage } from './rounds.page.tsx'

const longestNote = 2_000
const roundForm = z.object({
  period: z.string().max(10).default(''),
  deed: z.enum(['done', 'accept', 'return']),
  note: z.string().max(longestNote, `Shorten this to ${longestNote} characters`).default(''),
})

/** The rounds of an action that repeats: seen by all who see the plan, said by its lead, accepted by somebody else. */
export function roundsRoutes(door: Door): void {
  door.get('/actions/:action/rounds', mayViewPlan, async (visit) =>
    onRounds(visit, async (trx, found) => roundsPage(trx, visit, found, [])),
  )
  door.submit('/actions/:action/rounds', mayViewPlan, async (visit) =>
    onRounds(visit, async (trx, found) => {
      const parsed = parseFields(roundForm, visit.fields)
      if (!parsed.ok) return roundsPage(trx, visit, found, parsed.faults)
      const { period, deed, note } = parsed.input
      const round = found.rounds.find(({ from }) => from === period)
      if (round === undefined) return notFound
      const outcome = await takeRound(trx, visit.person, {
        action: found.action,
        round,
        deed,
        note,
        now: visit.now,
      })
      if (outcome.done) return redirect(paths.actionPart(found.action.id, 'rounds'), said[deed])
      if (outcome.why === 'not-yours') return refused(outcome.sentence)
      const at = outcome.why === 'missing' ? 'note' : ''
      return roundsPage(trx, visit, found, [{ field: at, message: outcome.sentence }])
    }),
  )
}

const said = {
  done: 'The round is said to be done. Somebody who does not lead it accepts it.',
  accept: 'The round is accepted.',
  return: 'The round is returned, with what is missing.',
}

type Found = { action: Action; repeats: Round; rounds: ActionRound[] }

async function onRounds(visit: Visit, work: (trx: Trx, found: Found) => Promise<Answer>): Promise<Answer> {
  const id = visit.params['action'] ?? ''
  return visit.trx(async (trx) => {
    const action = await (visit.readOnly ? findAction(trx, id) : lockAction(trx, id))
    if (action === null) return notFound
    const repeats = action.dueRepeats
    if (!isRound(repeats)) return redirect(paths.action(id))
    const rounds = (await findRounds(trx, [action], dayOf(visit.now))).get(id) ?? []
    return work(trx, { action, repeats, rounds })
  })
}

async function roundsPage(trx: Trx, visit: Visit, found: Found, faults: Fault[]): Promise<Answer> {
  const { action } = found
  const [roles, updates, evidence] = await Promise.all([
    rolesIn(trx, action),
    listUpdates(trx, { actionId: action.id }),
    listEvidenceOf(trx, action.id),
  ])
  const parts = partsIn(roles, visit.person)
  const content = (
    <RoundsPage
      {...found}
      {...{ updates, evidence, faults }}
      maySay={parts.includes('lead')}
      mayAccept={parts.length > 0 && !parts.includes('lead')}
      csrf={visit.csrf}
      typed={typed(visit.fields)}
    />
  )
  return page(`Rounds: ${action.title}`, content, { current: paths.plans(), width: 'task', faults })
}
