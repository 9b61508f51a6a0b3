import type { TruthAction } from './types.ts'

type Cells = Record<string, string | string[]>

const PRINTED = new WeakMap<TruthAction, Cells>()

type True = Partial<Omit<TruthAction, 'text' | 'leads' | 'due'>> & Pick<TruthAction, 'leads' | 'due'>

/** An action whose cells are not printed as simply as they are meant: what stands in them is told beside what is true. */
export function written(text: string, cells: Cells, { leads, due, ...rest }: True): TruthAction {
  const action: TruthAction = { text, leads, due, rating: null, ...rest }
  PRINTED.set(action, cells)
  return action
}

/** What stands in a cell of the action; nothing where none was told. */
export function cellFor(action: TruthAction, name: string): string | string[] {
  return PRINTED.get(action)?.[name] ?? ''
}
