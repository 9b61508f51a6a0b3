import { withRef } from '#src/kit/with-ref.ts'
import {
  type Action,
  confidenceShown,
  heardSince,
  isCounted,
  listActionsOf,
} from '#src/features/actions/index.ts'
import {
  type Figures,
  type Objective,
  type Plan,
  type TallyAt,
  type Theme,
  counted,
  countingIn,
  figuresFrom,
  figuresOf,
  inTree,
  isTooLong,
  listObjectives,
  listTallies,
  listThemes,
  sayFolded,
  sayPlace,
  sayUnanswered,
} from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Trx } from '#src/kit/db/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import type { DeliveryMark } from '#src/kit/print/paper.ts'
import type { PlanSheet, SheetAction, SheetObjective, SheetTheme } from '#src/kit/print/plan-sheet.pdf.ts'
import { numbered, ownCodeOf } from './report-refs.ts'
import { shareWords, signed } from './report-words.ts'

type Asked = { plan: Plan; council: string; now: Date }

/** The plan on one sheet, as it stands now: the figures and signals of its page, folded to its objectives where that is. */
export async function gatherPlanSheet(trx: Trx, asked: Asked): Promise<PlanSheet> {
  const { plan, now } = asked
  const today = dayOf(now)
  const [themes, objectives, tallies] = await Promise.all([
    listThemes(trx, plan.id),
    listObjectives(trx, { planId: plan.id }),
    listTallies(trx, [plan], today),
  ])
  const parts = { ...asked, themes, objectives }
  if (isTooLong(plan, tallies)) return foldedSheet({ ...parts, tallies })
  return drawnSheet(parts, await listActionsOf(trx, { planId: plan.id }))
}

type Parts = Asked & { themes: Theme[]; objectives: Objective[] }

function foldedSheet({ tallies, ...parts }: Parts & { tallies: TallyAt[] }): PlanSheet {
  const { plan, themes, objectives } = parts
  const figures = figuresFrom(countingIn(tallies, 'plan'))
  const answered = new Set(tallies.map(({ objectiveId }) => objectiveId))
  const said = (those: readonly TallyAt[]) => {
    const { says, overdue } = sayPlace(countingIn(those, 'objective'), plan)
    return [says, overdue].filter((part) => part !== '').join(' ')
  }
  return {
    ...headOf(parts, figures),
    folded: sayFolded(plan, figures.all),
    themes: themes.map((theme): SheetTheme => {
      const mine = tallies.filter(({ themeId }) => themeId === theme.id)
      const straight = mine.filter(({ objectiveId }) => objectiveId === null)
      const within = objectives.filter(({ themeId }) => themeId === theme.id)
      return {
        ...titleOf(parts, theme, figuresFrom(countingIn(mine, 'theme'))),
        objectives: [
          ...within.map((objective) => ({
            title: withRef(objective.ref, objective.title),
            says: answered.has(objective.id)
              ? said(mine.filter(({ objectiveId }) => objectiveId === objective.id))
              : sayUnanswered(objective, { plan, objectives, answered }),
            actions: [],
          })),
          ...(straight.length === 0 || within.length === 0
            ? []
            : [
                {
                  title: `Under no ${plan.words.objective.toLowerCase()}`,
                  says: said(straight),
                  actions: [],
                },
              ]),
        ],
      }
    }),
  }
}

function drawnSheet(parts: Parts, all: readonly Action[]): PlanSheet {
  const { themes, objectives, now } = parts
  const since = heardSince(dayOf(now))
  const actions = all.filter(({ state }) => isCounted(state))
  const told = (those: readonly Action[]) =>
    inTree(those).map(({ one, depth }) => ({ ...sheetAction(one, since), depth }))
  return {
    ...headOf(parts, figuresOf(actions, since)),
    folded: '',
    themes: themes.map((theme): SheetTheme => {
      const mine = actions.filter(({ themeId }) => themeId === theme.id)
      const straight = mine.filter(({ objectiveId }) => objectiveId === null)
      const own = objectives.filter(({ themeId }) => themeId === theme.id)
      return {
        ...titleOf(parts, theme, figuresOf(mine, since)),
        objectives: [
          ...(straight.length === 0 ? [] : [{ title: '', says: '', actions: told(straight) }]),
          ...inTree(own).map(
            ({ one: { id, ref, title, parentId } }): SheetObjective => ({
              title: withRef(ref, title),
              says: sayPartOf(own.find((above) => above.id === parentId)),
              actions: told(mine.filter(({ objectiveId }) => objectiveId === id)),
            }),
          ),
        ],
      }
    }),
  }
}

/** What an objective that stands below another is a part of. */
function sayPartOf(whole: Objective | undefined): string {
  return whole === undefined ? '' : `Part of ${withRef(whole.ref, whole.title)}.`
}

/** Everything above the themes. */
function headOf({ plan, council, now, themes, objectives }: Parts, figures: Figures) {
  return {
    title: plan.title,
    running: `${council} · Plan on a page, as at ${sayDay(dayOf(now))}`,
    author: council,
    asAt: now.toISOString(),
    lede: `${counted(themes.length, plan.words.theme)}, ${counted(objectives.length, plan.words.objective)} and ${counted(figures.all, plan.words.action)}.`.replace(
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
  }
}

/** A theme's name, who leads it and its figures. Nothing on the sheet points at another part of it, so no number is made up. */
function titleOf({ plan }: Parts, theme: Theme, { all, green, reporting, greenOnFirstDates }: Figures) {
  return {
    title: numbered(ownCodeOf(theme), theme.title),
    lead: theme.leadName ?? theme.leadsAsWritten.join(', '),
    says: `${counted(all, plan.words.action)}.${reporting === 0 ? '' : ` Green: ${green} of ${reporting} as dated, ${greenOnFirstDates} against first dates.`}`,
  }
}

function sheetAction(action: Action, since: string): Omit<SheetAction, 'depth'> {
  const { firstDueOn, dueOn, state } = action
  const slip = firstDueOn === null || dueOn === null ? 0 : workingDaysBetween(firstDueOn, dueOn)
  return {
    ref: action.ref ?? '',
    title: action.title,
    delivery: (state === 'transferred' ? 'embedded' : state) as DeliveryMark,
    confidence: confidenceShown(action, since),
    difference: action.difference ?? 0,
    slip: slip === 0 ? '' : signed(slip),
  }
}
