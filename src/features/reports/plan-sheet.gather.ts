import {
  type Action,
  confidenceShown,
  heardSince,
  isCounted,
  listActionsOf,
} from '#src/features/actions/index.ts'
import { type Plan, counted, figuresOf, listObjectives, listThemes } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import type { DeliveryMark } from '#src/kit/print/paper.ts'
import type { PlanSheet, SheetAction, SheetObjective, SheetTheme } from '#src/kit/print/plan-sheet.pdf.ts'
import { codeOf, refsOf } from './report-refs.ts'
import { shareWords, signed } from './report-words.ts'

type Asked = { plan: Plan; council: string; now: Date }

/** The plan on one sheet, as it stands now: the figures and signals of its page. */
export async function gatherPlanSheet(trx: Trx, { plan, council, now }: Asked): Promise<PlanSheet> {
  const today = dayOf(now)
  const since = heardSince(today)
  const [themes, objectives, all] = await Promise.all([
    listThemes(trx, plan.id),
    listObjectives(trx, { planId: plan.id }),
    listActionsOf(trx, { planId: plan.id }),
  ])
  const refs = refsOf(themes, all)
  const actions = all.filter(({ state }) => isCounted(state))
  const told = (those: readonly Action[]) =>
    those.map((one) => sheetAction(one, refs.get(one.id) ?? '', since))
  const figures = figuresOf(actions, since)
  return {
    title: plan.title,
    running: `${council} · Plan on a page, as at ${sayDay(today)}`,
    author: council,
    asAt: now.toISOString(),
    lede: `${counted(themes.length, plan.words.theme)}, ${counted(objectives.length, plan.words.objective)} and ${counted(actions.length, plan.words.action)}.`.replace(
      /^./u,
      (first) => first.toUpperCase(),
    ),
    sums: [
      {
        says: `${shareWords(figures.accepted, figures.all)} delivered and accepted`,
        more: `${figures.byState.embedded} embedded: the change has lasted and is proved.`,
      },
      {
        says: `${shareWords(figures.green, figures.reporting)} green as dated`,
        more: `${figures.greenOnFirstDates} green against first dates; ${figures.red} red, ${figures.amber} amber, ${figures.noReport} without a report.`,
      },
      {
        says: `${shareWords(figures.consistent, figures.all)} make a consistent difference`,
        more: `${figures.acceptedWithoutDifference} are done with no sign of difference yet. ${figures.moved} have had their date moved.`,
      },
    ],
    themes: themes.map((theme): SheetTheme => {
      const mine = actions.filter(({ themeId }) => themeId === theme.id)
      const straight = mine.filter(({ objectiveId }) => objectiveId === null)
      const { green, reporting, greenOnFirstDates } = figuresOf(mine, since)
      return {
        title: `${codeOf(theme)}. ${theme.title}`,
        lead: theme.leadName ?? theme.leadsAsWritten.join(', '),
        says: `${counted(mine.length, plan.words.action)}. Green: ${green} of ${reporting} as dated, ${greenOnFirstDates} against first dates.`,
        objectives: [
          ...(straight.length === 0 ? [] : [{ title: '', actions: told(straight) }]),
          ...objectives
            .filter(({ themeId }) => themeId === theme.id)
            .map(
              ({ id, ref, title }): SheetObjective => ({
                title: [ref, title].filter(Boolean).join(' '),
                actions: told(mine.filter(({ objectiveId }) => objectiveId === id)),
              }),
            ),
        ],
      }
    }),
  }
}

function sheetAction(action: Action, ref: string, since: string): SheetAction {
  const { firstDueOn, dueOn, state } = action
  const slip = firstDueOn === null || dueOn === null ? 0 : workingDaysBetween(firstDueOn, dueOn)
  return {
    ref,
    title: action.title,
    delivery: (state === 'transferred' ? 'embedded' : state) as DeliveryMark,
    confidence: confidenceShown(action, since),
    difference: action.difference ?? 0,
    slip: slip === 0 ? '' : signed(slip),
  }
}
