import type { Repeat, Status } from '#src/features/imports/plan/plan-draft.ts'
import type { CorpusPlan, TruthAction, TruthDue, TruthObjective, TruthRating, TruthTheme } from './types.ts'

/** The last day of a month given as YYYY-MM. */
function lastDay(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number)
  return `${month}-${String(new Date(Date.UTC(year, number, 0)).getUTCDate()).padStart(2, '0')}`
}

export function day(text: string, date: string, ...also: string[]): TruthDue {
  return { text, date, precision: 'day', repeats: null, also }
}

export function month(text: string, month: string, repeats: Repeat | null = null): TruthDue {
  return { text, date: lastDay(month), precision: 'month', repeats }
}

/** `last` is the quarter's last month. */
export function quarter(text: string, last: string): TruthDue {
  return { text, date: lastDay(last), precision: 'quarter', repeats: null }
}

/** `last` is the year's last month: December, or March of a financial year. */
export function year(text: string, last: string): TruthDue {
  return { text, date: lastDay(last), precision: 'year', repeats: null }
}

export function repeating(text: string, repeats: Repeat): TruthDue {
  return { text, date: null, precision: null, repeats }
}

export function undated(text: string): TruthDue {
  return { text, date: null, precision: null, repeats: null }
}

export function rated(text: string, ...statuses: Status[]): TruthRating {
  return { texts: [text], statuses }
}

/** A rating by colour alone; `texts` are the words that a fair reader may give for it. */
export function coloured(fill: string, texts: string[], ...statuses: Status[]): TruthRating {
  return { texts: ['', ...texts], statuses, fill, colourOnly: true }
}

type Rest = Partial<Omit<TruthAction, 'text' | 'leads' | 'due'>>

/** An action; `leads` parted by semicolons. */
export function act(text: string, leads: string, due: TruthDue | null, rest: Rest = {}): TruthAction {
  const list = leads === '' ? [] : leads.split(';').map((lead) => lead.trim())
  return { text, leads: list, due, rating: null, ...rest }
}

export function aim(text: string, actions: TruthAction[], ref?: string): TruthObjective {
  return { text, actions, ...(ref === undefined ? {} : { ref }) }
}

export function theme(text: string, actions: TruthAction[], ref?: string): TruthTheme {
  return { text, actions, ...(ref === undefined ? {} : { ref }) }
}

export function themeOf(text: string, objectives: TruthObjective[], ref?: string): TruthTheme {
  return { text, objectives, ...(ref === undefined ? {} : { ref }) }
}

/** One action with all that stands above it. */
export type PlacedAction = {
  theme: TruthTheme
  objective: TruthObjective | null
  above: TruthAction | null
  action: TruthAction
}

/** Every action of a plan in its order, parts after the action they belong to. */
export function placedActions(plan: Pick<CorpusPlan, 'themes'>): PlacedAction[] {
  return plan.themes.flatMap((of) => themeActions(of))
}

export function themeActions(of: TruthTheme): PlacedAction[] {
  const direct = (of.actions ?? []).flatMap((action) =>
    withParts({ theme: of, objective: null, above: null, action }),
  )
  const under = (of.objectives ?? []).flatMap((objective) =>
    objective.actions.flatMap((action) => withParts({ theme: of, objective, above: null, action })),
  )
  return [...direct, ...under]
}

function withParts(placed: PlacedAction): PlacedAction[] {
  const parts = placed.action.parts ?? []
  return [placed, ...parts.map((part) => ({ ...placed, above: placed.action, action: part }))]
}

/** The printed text of a rating. */
export function printed(rating: TruthRating | null): string {
  return rating?.texts[0] ?? ''
}
