import { type DateRequest, listRequests } from '#src/features/changes/index.ts'
import { findCoverage, isAnswered } from '#src/features/sources/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { sayAsked } from '#src/features/changes/index.ts'
import { listActionsOf } from '#src/features/actions/index.ts'
import { type Plan, listThemes } from '#src/features/plans/index.ts'
import type { HighlightReport } from '#src/features/reports/highlight/highlight.ts'
import { findEscalated, findLikelyLate, sayAskedLater } from './escalations.gather.ts'
import type { ExceptionWords, Exceptions } from './exceptions.paper.ts'
import { refsOf } from './report-refs.ts'
import { findWritten } from './written-words.store.ts'
import { wordsFor } from './written-words.ts'

/** What is outside what was promised, with what is known of its cause, effect, options and what is recommended. */
export async function gatherExceptions(
  trx: Trx,
  { plan, report }: { plan: Plan; report: HighlightReport },
): Promise<Exceptions> {
  const [requests, coverage, written, themes, actions] = await Promise.all([
    listRequests(trx, { planId: plan.id, state: 'waiting' }),
    findCoverage(trx),
    findWritten(trx, { planId: plan.id, paper: 'exceptions' }),
    listThemes(trx, plan.id),
    listActionsOf(trx, { planId: plan.id }),
  ])
  const refs = refsOf(themes, actions)
  const late = await findLikelyLate(trx, { plan, report })
  const brought = await findEscalated(trx, { plan, requests })
  const told = actions.map(({ id }): [string, ExceptionWords] => {
    const request = requests.find(({ actionId }) => actionId === id)
    const asked = request === undefined ? null : wordsOf(request)
    const own = (part: 'cause' | 'effect' | 'options' | 'recommendation') =>
      wordsFor(written, id, part) || (asked?.[part] ?? '')
    return [
      refs.get(id) ?? '',
      {
        ...{ cause: own('cause'), effect: own('effect') },
        ...{ options: own('options'), recommendation: own('recommendation') },
        beyond: asked?.beyond ?? late.get(id) ?? null,
        escalated: brought.get(id) ?? [],
      },
    ]
  })
  return {
    report,
    words: new Map(told),
    uncovered: coverage.sources.flatMap(({ source, items }) =>
      items
        .filter((item) => !isAnswered(item))
        .map(({ number, text, place }) => ({
          finding: [number, text].filter(Boolean).join(' '),
          source: [source.title, place].filter(Boolean).join(', '),
        })),
    ),
  }
}

/** What a waiting request for another date says of the four things that a board needs. */
function wordsOf(request: DateRequest): Omit<ExceptionWords, 'escalated'> {
  const { reason: cause, effect, options, decider, deciderKind } = request
  return {
    ...{ cause, effect, options },
    recommendation: `Move the date to ${sayAsked(request)}, as ${request.askedByName ?? 'its lead'} asks; ${decider} decides`,
    beyond: deciderKind === 'board' ? sayAskedLater(request) : null,
  }
}
