import { listRequests } from '#src/features/changes/index.ts'
import { findCoverage } from '#src/features/sources/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { sayAsked } from '#src/features/changes/index.ts'
import { listActionsOf } from '#src/features/actions/index.ts'
import { type Plan, listThemes } from '#src/features/plans/index.ts'
import { findEscalated, findLikelyLate, sayAskedLater } from './escalations.gather.ts'
import type { ExceptionWords, Exceptions } from './exceptions.paper.ts'
import type { HighlightReport } from './highlight.ts'
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
    const own = (part: string, otherwise: string) => wordsFor(written, id, part) || otherwise
    return [
      refs.get(id) ?? '',
      {
        cause: own('cause', request?.reason ?? ''),
        effect: own('effect', request?.effect ?? ''),
        options: own('options', request?.options ?? ''),
        recommendation: own(
          'recommendation',
          request === undefined
            ? ''
            : `Move the date to ${sayAsked(request)}, as ${request.askedByName ?? 'its lead'} asks; ${request.decider} decides`,
        ),
        beyond: request?.deciderKind === 'board' ? sayAskedLater(request) : (late.get(id) ?? null),
        escalated: [...(brought.get(id) ?? [])],
      },
    ]
  })
  return {
    report,
    words: new Map(told),
    uncovered: coverage.sources.flatMap(({ source, items }) =>
      items
        .filter((item) => item.actions.length === 0)
        .map(({ number, text, place }) => ({
          finding: [number, text].filter(Boolean).join(' '),
          source: [source.title, place].filter(Boolean).join(', '),
        })),
    ),
  }
}
