import { latestLines, ourTitles, sayStanding } from '#src/features/imports/index.ts'
import { actionsOf, type PlanAction, type PlanDocument } from './plan-document.ts'

/** A column of the plan as a document: `lines` are the paragraphs of its cell. */
export type PlanColumn = {
  title: string
  /** The part of a sheet's width that it takes beside the others. */
  share: number
  lines: (action: PlanAction) => string[]
}

/**
 * What the document says of each action. Titles are those by which our own reader of plans knows the table, and an
 * empty cell stays empty, so that what it says can be taken in again; a column with nothing in it goes.
 */
export function columnsOf(plan: PlanDocument): PlanColumn[] {
  const actions = actionsOf(plan)
  const said = (column: PlanColumn) => actions.some((action) => column.lines(action).length > 0)
  const always = columnsAlways(plan)
  return [...always, ...columnsWhereSaid.filter(said), whereItIs, ...[latestUpdate].filter(said)]
}

function columnsAlways({ levelNames }: PlanDocument): PlanColumn[] {
  return [
    { title: ourTitles.ref, share: 1.1, lines: ({ ref }) => linesIn(ref) },
    { title: levelNames.action, share: 6, lines: ({ text }) => text.split('\n') },
    { title: ourTitles.lead, share: 2.8, lines: ({ leads }) => linesIn(leads.join('; ')) },
    { title: ourTitles.due, share: 2.6, lines: ({ due }) => linesIn(due?.written) },
    // There even where it is empty: where a plan rates nothing, no other column is to be taken for its ratings.
    { title: ourTitles.rating, share: 1.6, lines: ({ rating }) => linesIn(rating) },
  ]
}

const columnsWhereSaid: PlanColumn[] = [
  { title: ourTitles.success, share: 4.6, lines: ({ successCriteria }) => successCriteria },
  { title: ourTitles.impact, share: 4, lines: ({ impact }) => linesIn(impact) },
]

const whereItIs: PlanColumn = {
  title: ourTitles.where,
  share: 2.2,
  lines: ({ delivery, due, firstDue }) => [
    sayStanding({ state: delivery, dueOn: due?.on ?? null, firstDueOn: firstDue?.on ?? null }),
  ],
}

const latestUpdate: PlanColumn = {
  title: ourTitles.latest,
  share: 5,
  lines: ({ latest }) => (latest === null ? [] : latestLines(latest)),
}

/** The plan's own columns, in the order in which they are first met. */
export function ownFieldsOf(plan: PlanDocument): PlanColumn[] {
  const titles = new Set(actionsOf(plan).flatMap(({ fields }) => Object.keys(fields)))
  return [...titles].map((title) => ({ title, share: 3, lines: ({ fields }) => linesIn(fields[title]) }))
}

/** The lines of a text; none where there is none. */
export function linesIn(text: string | null | undefined): string[] {
  return text === null || text === undefined || text === '' ? [] : text.split('\n')
}

export const keyTitles = ['Rating', 'Meaning'] as const
