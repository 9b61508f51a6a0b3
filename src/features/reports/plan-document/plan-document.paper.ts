import { ourTitles } from '#src/features/imports/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { dayOf } from '#src/kit/clock.ts'
import {
  type Block,
  type Column,
  type Paper,
  paragraph,
  type Section,
  section,
  strong,
  type Words,
  words,
} from '#src/kit/print/paper.ts'
import { aboutReport } from '#src/features/reports/about-report.ts'
import { askSection, type Head, headFacts, headLede, runningOf } from '#src/features/reports/report-head.ts'
import { countWords, listWords, sentence } from '#src/features/reports/report-words.ts'
import { aboutLevel, titleOfLevel } from './plan-document.about.ts'
import { columnsOf, keyTitles, linesIn, type PlanColumn } from './plan-document.columns.ts'
import {
  actionsOf,
  type PlanAction,
  type PlanDocument,
  type PlanObjective,
  type PlanTheme,
} from './plan-document.ts'

/** How the plan is wanted: one that is to be read rather than brought in again has no empty columns, and may have more. */
export type PlanWanted = {
  toRead?: boolean
  /** For whom and as at when, where it goes to a board as a report. */
  head?: Head | null
  /** By action: the findings that it answers. */
  answers?: ReadonlyMap<string, string[]>
}

/** The improvement plan as a landscape document, whose Word tables our own reader of plans can take in again. */
export function planPaper(
  plan: PlanDocument,
  { toRead = false, head = null, answers }: PlanWanted = {},
): Paper {
  const actions = actionsOf(plan)
  const all = [...columnsOf(plan), ...(answers === undefined ? [] : [answersColumn(answers)])]
  const columns = all
    .filter(({ lines }) => !toRead || actions.some((action) => lines(action).length > 0))
    .map((column): PaperColumn => ({ ...column, cell: (action: PlanAction) => cellOf(column.lines(action)) }))
  if (!toRead) columns.push(...alsoOf(actions))
  return {
    title: plan.title,
    caption: null,
    lede:
      head === null
        ? words(ledeOfPlan(plan, actions.length))
        : headLede(head, ledeOfPlan(plan, actions.length)),
    facts: head === null ? [] : headFacts(head),
    running: head === null ? runningOfPlan(plan) : runningOf(head),
    author: plan.council,
    asAt: plan.asAt,
    sheet: plan.sheet,
    blocks: [
      ...(head === null ? [] : askSection(head)),
      ...plan.introduction.map((text) => paragraph(sentence(text))),
      ...plan.themes.flatMap((theme, index) => themeBlocks(plan, theme, { columns, newSheet: index > 0 })),
      ...keyOf(plan),
      ...mirroredIn(plan),
      ...(head === null ? [] : [aboutReport(head, ['delivery', 'dates'])]),
    ],
  }
}

function runningOfPlan({ council, title, version, asAt }: PlanDocument): string {
  return [council, title, version, `as at ${sayDay(dayOf(new Date(asAt)))}`].join(' · ')
}

function ledeOfPlan(plan: PlanDocument, actions: number): string {
  const objectives = plan.themes
    .flatMap((theme) => theme.objectives)
    .filter(({ title }) => title !== null).length
  const themes = plan.themes.filter(({ title }) => title !== null).length
  const { levelNames: names } = plan
  const parts = [
    ...(themes === 0 ? [] : [countWords(themes, names.theme.toLowerCase())]),
    ...(objectives === 0 ? [] : [countWords(objectives, names.objective.toLowerCase())]),
    countWords(actions, names.action.toLowerCase()),
  ]
  return `${plan.council}, ${plan.version}: ${listWords(parts)}, as they stood on ${sayDay(dayOf(new Date(plan.asAt)))}.`
}

function answersColumn(answers: ReadonlyMap<string, string[]>): PlanColumn {
  return { title: 'What it answers', share: 2.6, lines: ({ id }) => answers.get(id) ?? [] }
}

/** What the plan says under titles of its own, each below its title, so that a document taken away has all of it. */
function alsoOf(actions: readonly PlanAction[]): PaperColumn[] {
  const cell = ({ fields }: PlanAction) =>
    Object.entries(fields).flatMap(([title, text]) => [words(strong(`${title}:`)), ...cellOf(linesIn(text))])
  return actions.some((action) => cell(action).length > 0)
    ? [{ title: ourTitles.also, share: 3.4, cell }]
    : []
}

type PaperColumn = Pick<PlanColumn, 'title' | 'share'> & { cell: (action: PlanAction) => Words[] }
type Setting = { columns: PaperColumn[]; newSheet: boolean }

function themeBlocks(plan: PlanDocument, theme: PlanTheme, { columns, newSheet }: Setting): Block[] {
  const blocks = [
    ...(theme.leads.length === 0 ? [] : [paragraph(`Lead: ${theme.leads.join('; ')}`)]),
    ...aboutLevel(theme),
    ...theme.objectives.flatMap((objective) => objectiveBlocks(plan, objective, columns)),
  ]
  if (theme.title === null) return blocks
  const whole: Section = {
    kind: 'section',
    title: titleOfLevel(plan.levelNames.theme, theme.ref, theme.title),
    caption: null,
    newSheet,
    blocks,
  }
  return [whole]
}

function objectiveBlocks(plan: PlanDocument, objective: PlanObjective, columns: PaperColumn[]): Block[] {
  const table = objective.actions.length === 0 ? [] : [actionTable(objective, columns)]
  return objective.title === null
    ? table
    : [
        section(titleOfLevel(plan.levelNames.objective, objective.ref, objective.title), [
          ...aboutLevel(objective),
          ...table,
        ]),
      ]
}

function actionTable({ actions }: PlanObjective, columns: PaperColumn[]): Block {
  return {
    kind: 'table',
    title: null,
    columns: columns.map(({ title, share }): Column => ({ title, share, align: 'left' })),
    rows: actions.map((action) => columns.map(({ cell }) => cell(action))),
  }
}

function cellOf(lines: string[]): Words[] {
  return lines.map((line) => words(line))
}

/** Below the plan's own tables, so that whoever brings the document in again gets no copies of them. */
function mirroredIn({ mirrored = [] }: PlanDocument): Block[] {
  return mirrored.length === 0 ? [] : [section('Mirrored from other plans', mirrored.map(paragraph))]
}

function keyOf({ key }: PlanDocument): Block[] {
  if (key.length === 0) return []
  const [code, label] = keyTitles
  const table: Block = {
    kind: 'table',
    title: null,
    columns: [
      { title: code, share: 1, align: 'left' },
      { title: label, share: 6, align: 'left' },
    ],
    rows: key.map((level) => [[words(level.code)], [words(level.label)]]),
  }
  return [section('Key to ratings', [table])]
}
