import type { TruthAction, TruthDue } from './types.ts'

type Cells = Record<string, string | string[]>

const PRINTED = new WeakMap<TruthAction, Cells>()

/** An action whose cells are not printed as simply as they are meant: what stands in them is told beside it. */
export function written(
  text: string,
  cells: Cells,
  leads: string[],
  due: TruthDue | null,
  rest: Partial<Omit<TruthAction, 'text' | 'leads' | 'due'>> = {},
): TruthAction {
  const action: TruthAction = { text, leads, due, rating: null, ...rest }
  PRINTED.set(action, cells)
  return action
}

/** What stands in a cell of the action; nothing where none was told. */
export function cellFor(action: TruthAction, name: string): string | string[] {
  return PRINTED.get(action)?.[name] ?? ''
}
