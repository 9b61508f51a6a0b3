/**
 * Where the rows of a table begin, if nothing is drawn between them and only lines of words are seen.
 * A line of a cell that is broken though its next word would have had room was broken on purpose; one
 * that is broken for want of room goes on. Where cells of several columns begin at once, a row does.
 */
export type LineGrid = {
  /** What each line holds in each column; null where it holds nothing. */
  cells: (string | null)[][]
  /** How much room each column has, in the measure of `lengthOf`. */
  room: number[]
  lengthOf: (text: string) => number
}

/** From this weight on a line begins a row; less is enough in a table of labels and what is said beside them. */
const ENOUGH = 1.5
const ENOUGH_OF_TWO = 0.5

/** For each line whether a row begins at it; the first line begins one. */
export function rowStarts(grid: LineGrid): boolean[] {
  const most = grid.cells.reduce(
    (count, line) => Math.max(count, line.filter((text) => text !== null).length),
    0,
  )
  return grid.cells.map((line, at) => {
    if (at === 0) return true
    const filled = line.flatMap((text, column) => (text === null ? [] : [{ text, column }]))
    if (filled.length < 2) return grid.room.length === 2 && isLabel(grid, at)
    const weight = filled.reduce((sum, { text, column }) => sum + beginning(grid, at, column, text), 0)
    const whole =
      filled.length >= Math.max(Math.min(3, most), most * 0.75) && !filled.some(({ text }) => isLower(text))
    return weight + (whole ? 1 : 0) >= (grid.room.length === 2 ? ENOUGH_OF_TWO : ENOUGH)
  })
}

/** In a table of labels, one with nothing beside it yet. */
function isLabel(grid: LineGrid, at: number): boolean {
  const text = grid.cells[at]?.[0] ?? null
  const above = grid.cells[at - 1]?.[0] ?? null
  return text !== null && !isLower(text) && (above === null || breaksOff(grid, above, text, 0))
}

const isLower = (text: string): boolean => /^\p{Ll}/u.test(text)

/** How much what stands here speaks for a new cell: 1 at most, below 0 where it plainly goes on. */
function beginning(grid: LineGrid, at: number, column: number, text: string): number {
  const above = grid.cells[at - 1]?.[column] ?? null
  if (above === null) return isLower(text) ? 0.2 : 1
  if (isWhole(above) && isWhole(text)) return 0.8
  if (isLower(text)) return -1
  return breaksOff(grid, above, text, column) ? (/^[•·▪‣◦-]\s/u.test(text) ? 0.2 : 0.7) : -0.2
}

/** Whether a line was ended though the next one's first word would have fitted on it. */
export function breaksOff(
  { room, lengthOf }: LineGrid,
  above: string,
  next: string,
  column: number,
): boolean {
  const [word = ''] = next.split(' ')
  return lengthOf(`${above} ${word}`) <= (room[column] ?? 0)
}

/** A reference, a day, a letter of a rating: words that are a cell by themselves. */
function isWhole(text: string): boolean {
  return (
    /^(?:\p{L}{0,4}[-/ ]?)?\d{1,3}(?:\.\d{1,3}){0,3}[a-z]?[.)]?$/u.test(text) ||
    /^\d{1,2}[./]\d{1,2}[./]\d{2,4}$/.test(text) ||
    /^\p{Lu}\p{Ll}{2,8}[- ’']?\s?\d{2,4}$/u.test(text) ||
    /^[RAGBY1-5]$/.test(text)
  )
}
