import { sayDay } from '#src/kit/dates/say.ts'
import { dayOf } from '#src/kit/clock.ts'
import { deliveryWords } from '#src/kit/html/marks/states.ts'
import {
  type Block,
  type Column,
  muted,
  type Paper,
  paragraph,
  type Section,
  section,
  type Words,
  words,
} from '#src/kit/print/paper.ts'
import { dueWords } from './highlight.sentences.ts'
import type { PlanAction, PlanDocument, PlanObjective, PlanTheme } from './plan-document.ts'
import { countWords, listWords, sentence } from './report-words.ts'

/** The improvement plan as a landscape document, whose Word tables our own reader of plans can take in again. */
export function planPaper(plan: PlanDocument): Paper {
  const actions = plan.themes.flatMap((theme) => theme.objectives.flatMap((objective) => objective.actions))
  return {
    title: plan.title,
    caption: `${plan.council}, ${plan.version}`,
    lede: words(ledeOfPlan(plan, actions.length)),
    facts: [],
    running: [plan.council, plan.title, plan.version, `as at ${sayDay(dayOf(new Date(plan.asAt)))}`].join(
      ' · ',
    ),
    author: plan.council,
    asAt: plan.asAt,
    sheet: plan.sheet,
    blocks: [
      ...plan.introduction.map((text) => paragraph(sentence(text))),
      ...plan.themes.map((theme, index) => ({ ...themeSection(plan, theme), newSheet: index > 0 })),
    ],
  }
}

function ledeOfPlan(plan: PlanDocument, actions: number): string {
  const objectives = plan.themes.reduce((sum, theme) => sum + theme.objectives.length, 0)
  const { levelNames: names } = plan
  const parts = [
    countWords(plan.themes.length, names.theme.toLowerCase()),
    countWords(objectives, names.objective.toLowerCase()),
    countWords(actions, names.action.toLowerCase()),
  ]
  return `${listWords(parts)}, as they stood on ${sayDay(dayOf(new Date(plan.asAt)))}.`
}

function themeSection(plan: PlanDocument, theme: PlanTheme): Section {
  const caption =
    theme.lead === null ? plan.levelNames.theme : `${plan.levelNames.theme}, led by ${theme.lead}`
  return {
    kind: 'section',
    title: numbered(plan.levelNames.theme, theme.ref, theme.title),
    caption,
    newSheet: false,
    blocks: theme.objectives.map(
      (objective): Block =>
        section(numbered(plan.levelNames.objective, objective.ref, objective.title), [
          actionTable(plan, objective),
        ]),
    ),
  }
}

/** "Priority 3: Front door": the level in the council's own word, so that a reader of plans knows it for what it is. */
function numbered(level: string, ref: string | null, title: string): string {
  return ref === null ? `${level}: ${title}` : `${level} ${ref}: ${title}`
}

const shares: readonly [string, number][] = [
  ['Ref', 1.1],
  ['Action', 6],
  ['Lead', 2.8],
  ['Due', 2.6],
  ['Rating', 2],
  ['Success criteria', 4.6],
  ['Latest update', 5],
]

function actionTable(plan: PlanDocument, objective: PlanObjective): Block {
  const name = plan.levelNames.action
  return {
    kind: 'table',
    title: null,
    columns: shares.map(
      ([title, share]): Column => ({ title: title === 'Action' ? name : title, share, align: 'left' }),
    ),
    rows: objective.actions.map(actionRow),
  }
}

function actionRow(action: PlanAction): Words[][] {
  return [
    [words(action.ref ?? '')],
    [words(action.text)],
    action.leads.length === 0 ? [words('No lead')] : action.leads.map((lead) => words(lead)),
    dueCell(action),
    [words(action.rating ?? deliveryWords[action.delivery])],
    action.successCriteria.map((criterion) => words(criterion)),
    latestCell(action),
  ]
}

/** The due date as the plan writes it, and the date first promised wherever it moved. */
function dueCell(action: PlanAction): Words[] {
  const due = action.due?.written ?? 'No date'
  const first = action.firstDue
  if (first === null || first.written === due || first.on === action.due?.on) return [words(due)]
  return [words(due), words(muted(`First due ${dueWords(first)}`))]
}

function latestCell(action: PlanAction): Words[] {
  if (action.latest === null) return [words(muted('No update yet'))]
  return [
    words(sentence(action.latest.text)),
    words(muted(`${action.latest.by}, ${sayDay(action.latest.on)}`)),
  ]
}
