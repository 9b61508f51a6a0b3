import type { GridCell } from '#src/features/imports/plan/tables/grid.ts'
import { partRef } from '#src/features/imports/plan/words/wording.ts'
import { linesOfCell } from './pieces.ts'

/**
 * A cell's lines shared out by the numbers of the actions that they begin with ("1.1 AY", "1.2 JS"), in
 * the actions' order and without the numbers; null where the lines do not begin so.
 */
export function numberedLines(cell: GridCell, refs: (string | null)[]): string[] | null {
  if (refs.every((ref) => ref === null)) return null
  const known = refs.map((ref) => (ref === null ? null : bare(ref)))
  const shares = known.map((): string[] => [])
  let at = -1
  let begun = 0
  for (const line of linesOfCell(cell)) {
    const parted = partRef(line)
    const here = parted.ref === null ? -1 : known.indexOf(bare(parted.ref))
    if (here >= 0) begun += 1
    else if (at < 0) return null
    at = here >= 0 ? here : at
    shares[at]?.push(here >= 0 ? parted.text : line)
  }
  return begun >= 2 || (begun === 1 && known.length === 1) ? shares.map((lines) => lines.join('\n')) : null
}

function bare(ref: string): string {
  return ref.replace(/[().:\s]+$|^\(/g, '').toLowerCase()
}
