import { holds } from './references.ts'
import type { Condition } from './sheet.ts'

/**
 * The fill that a sheet's rules give a cell by its own words or number; null where none of the plain
 * kinds applies. Formulas over other cells are not worked out.
 */
export function conditionalFill(
  cell: { row: number; column: number; text: string },
  conditions: readonly Condition[],
  fills: readonly (string | null)[],
): string | null {
  for (const condition of conditions) {
    const fill = fills[condition.style]
    if (!fill || !condition.blocks.some((block) => holds(block, cell.row, cell.column))) continue
    if (applies(condition, cell.text)) return fill
  }
  return null
}

function applies(condition: Condition, text: string): boolean {
  const words = text.toLowerCase()
  const sought = condition.text.toLowerCase()
  switch (condition.kind) {
    case 'cellIs':
      return compares(condition.operator, text, condition.formula)
    case 'containsText':
      return sought !== '' && words.includes(sought)
    case 'beginsWith':
      return sought !== '' && words.startsWith(sought)
    case 'endsWith':
      return sought !== '' && words.endsWith(sought)
    default:
      return false
  }
}

const COMPARISONS: Record<string, (value: number, limit: number) => boolean> = {
  equal: (value, limit) => value === limit,
  lessThan: (value, limit) => value < limit,
  lessThanOrEqual: (value, limit) => value <= limit,
  greaterThan: (value, limit) => value > limit,
  greaterThanOrEqual: (value, limit) => value >= limit,
}

function compares(operator: string, text: string, formula: string): boolean {
  const quoted = /^"(.*)"$/.exec(formula)?.[1]
  if (quoted !== undefined) return operator === 'equal' && text.toLowerCase() === quoted.toLowerCase()
  if (text === '' || formula === '') return false
  const [number, limit] = [Number(text.replace(/[,%£]/g, '')), Number(formula)]
  if (Number.isNaN(number) || Number.isNaN(limit)) return false
  return COMPARISONS[operator]?.(text.includes('%') ? number / 100 : number, limit) ?? false
}
