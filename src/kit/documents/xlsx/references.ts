/** A block of cells; rows and columns counted from 1, ends included. */
export type Block = { top: number; left: number; bottom: number; right: number }

/** The column of a reference such as `AB12`, from 1; 0 where it names none. */
export function columnOf(reference: string): number {
  let column = 0
  for (let index = 0; index < reference.length; index += 1) {
    const code = reference.charCodeAt(index)
    if (code < 65 || code > 90) break
    column = column * 26 + code - 64
  }
  return column
}

/** The letters of a column counted from 1. */
export function lettersOf(column: number): string {
  let letters = ''
  for (let left = column; left > 0; left = Math.floor((left - 1) / 26)) {
    letters = String.fromCharCode(65 + ((left - 1) % 26)) + letters
  }
  return letters
}

/** `A1:C3`, `A1`, `$1:$3` as a block; null where it is none of them. */
export function blockOf(reference: string): Block | null {
  const [from = '', to = from] = reference.replaceAll('$', '').split(':')
  const [start, end] = [cornerOf(from), cornerOf(to)]
  if (!start || !end) return null
  return {
    top: start.row || 1,
    left: start.column || 1,
    bottom: end.row || Infinity,
    right: end.column || Infinity,
  }
}

function cornerOf(reference: string): { row: number; column: number } | null {
  const found = /^([A-Z]{0,3})(\d{0,7})$/.exec(reference)
  if (!found || reference === '') return null
  return { column: columnOf(found[1] ?? ''), row: Number(found[2] ?? 0) }
}

export function holds(block: Block, row: number, column: number): boolean {
  return row >= block.top && row <= block.bottom && column >= block.left && column <= block.right
}
