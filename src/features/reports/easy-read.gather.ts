import { listCriteria } from '#src/features/criteria/index.ts'
import { type Action, isCounted, listActionsOf } from '#src/features/actions/index.ts'
import { type Plan, listObjectives, listThemes } from '#src/features/plans/index.ts'
import type { Trx } from '#src/kit/db/index.ts'
import type { EasyCounts, EasyRead } from './easy-read.paper.ts'
import { findWritten } from './written-words.store.ts'
import { wordsFor } from './written-words.ts'

/** The plan's own statements and counts, and the plain words that somebody wrote; nothing is put into other words here. */
export async function gatherEasyRead(
  trx: Trx,
  { plan, paper }: { plan: Plan; paper: 'easy-read' | 'child' },
): Promise<EasyRead> {
  const planId = plan.id
  const [themes, objectives, actions, criteria, written] = await Promise.all([
    listThemes(trx, planId),
    listObjectives(trx, { planId }),
    listActionsOf(trx, { planId }),
    listCriteria(trx, { planId }),
    findWritten(trx, { planId, paper }),
  ])
  const kept = actions.filter(({ state }) => isCounted(state))
  return {
    plain: wordsFor(written, planId, 'plain'),
    ask: wordsFor(written, planId, 'ask'),
    themes: themes.map((theme) => {
      const own = objectives.filter(({ themeId }) => themeId === theme.id)
      const mine = kept.filter(({ themeId }) => themeId === theme.id)
      const places = new Set([theme.id, ...own.map(({ id }) => id), ...mine.map(({ id }) => id)])
      const statements = criteria
        .filter(
          (one) =>
            one.kind === 'statement' && places.has(one.actionId ?? one.objectiveId ?? one.themeId ?? ''),
        )
        .map(({ text }) => text)
      const impacts = [theme, ...own, ...mine].flatMap(({ impact }) =>
        impact === null || impact === '' ? [] : [impact],
      )
      return {
        title: theme.title,
        plain: wordsFor(written, theme.id, 'plain'),
        different: [...new Set([...statements, ...impacts])],
        counts: countsIn(mine),
      }
    }),
  }
}

function countsIn(actions: readonly Action[]): EasyCounts {
  const many = (...states: Action['state'][]) => actions.filter(({ state }) => states.includes(state)).length
  return {
    lasting: many('embedded', 'transferred'),
    done: many('complete', 'embedding'),
    doing: many('in-progress', 'submitted'),
    waiting: many('not-started', 'paused'),
    again: many('regressed'),
  }
}
