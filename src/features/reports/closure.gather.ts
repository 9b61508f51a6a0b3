import { type Entry, listEntries } from '#src/features/history/index.ts'
import { listCriteria } from '#src/features/criteria/index.ts'
import { type Action, isCounted, listActionsOf, listLeads, nameLead } from '#src/features/actions/index.ts'
import { type Plan, listThemes } from '#src/features/plans/index.ts'
import { coverageCounts, findCoverage } from '#src/features/sources/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { Closing, Closure } from './closure.paper.ts'
import { refsOf } from './report-refs.ts'
import { findWritten } from './written-words.store.ts'
import { wordsFor } from './written-words.ts'

const most = 100_000

/** What the programme leaves behind: what lasts, who keeps it, what is not finished, and what was learned. */
export async function gatherClosure(trx: Trx, { plan }: { plan: Plan }): Promise<Closure> {
  const planId = plan.id
  const [themes, actions, criteria, entries, coverage, written] = await Promise.all([
    listThemes(trx, planId),
    listActionsOf(trx, { planId }),
    listCriteria(trx, { planId }),
    listEntries(trx, { planId, limit: most }),
    findCoverage(trx),
    findWritten(trx, { planId, paper: 'closure' }),
  ])
  const kept = actions.filter(({ state }) => isCounted(state))
  const leads = await listLeads(
    trx,
    kept.map(({ id }) => id),
  )
  const refs = refsOf(themes, actions)
  const own = (part: string) => wordsFor(written, planId, part)
  return {
    actions: kept.map((action): Closing => {
      const verified = entries.find(
        ({ deed, subjectId }) => deed === 'action.verify' && subjectId === action.id,
      )
      const handed = entries.find(
        ({ deed, subjectId }) => deed === 'action.transfer' && subjectId === action.id,
      )
      const measure = criteria.find(({ actionId, test }) => actionId === action.id && test === 'measure')
      const [lead] = leads.get(action.id) ?? []
      return {
        ref: refs.get(action.id) ?? '',
        title: action.title,
        state: action.state,
        lead: lead === undefined ? 'No lead yet' : nameLead(lead),
        due: { written: action.dueText, on: action.dueOn },
        difference: action.difference,
        confirmed: confirmedOf(verified),
        handed: handedOf(handed, action),
        keeper: wordsFor(written, action.id, 'keeper') || (handed?.reason ?? ''),
        measure: wordsFor(written, action.id, 'measure') || (measure?.text ?? ''),
      }
    }),
    findings: coverageCounts(coverage),
    worked: linesOf(own('worked')),
    differently: linesOf(own('differently')),
    watch: own('watch'),
  }
}

function confirmedOf(entry: Entry | undefined): Closing['confirmed'] {
  return entry === undefined ? null : { by: entry.personName ?? 'The council', on: dayOf(entry.at) }
}

/** When it was handed to everyday work, which board decided, and when somebody looks at it again. */
function handedOf(
  entry: Entry | undefined,
  { state, reviewOn }: Pick<Action, 'state' | 'reviewOn'>,
): Closing['handed'] {
  if (entry === undefined || state !== 'transferred') return null
  const decidedBy = entry.details['decidedBy']
  return { on: dayOf(entry.at), decidedBy: typeof decidedBy === 'string' ? decidedBy : null, reviewOn }
}

function linesOf(text: string): string[] {
  return text
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
}
