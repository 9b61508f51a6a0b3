import { cellsOf, ownText, type PlanRow } from './events.ts'
import { bulleted, linesOfCell, type Part } from './pieces.ts'

/** Whether a table answers each finding by bullets that are its actions, and whether those share what stands beside them. */
export type Answers = 'together' | 'each' | null

/** What most of a table's rows show: a level of their own each, and beside it nothing but bullets of what is done about it. */
export function answersOf(rows: PlanRow[]): Answers {
  const told = rows.filter((row) => ownText(row, 'action') !== '')
  const bullets = told.filter((row) => bulletsOf(row).length > 0)
  if (bullets.length < 2 || bullets.length < told.length * 0.5) return null
  return bullets.some((row) => leadTogether(row)) ? 'together' : 'each'
}

/** The bullets by which a row answers what stands before them; none where it is set out otherwise. */
export function bulletsOf(row: PlanRow): Part[] {
  if (ownText(row, 'parent') === '') return []
  return cellsOf(row, 'action').flatMap(({ cell }) => bulleted(cell))
}

/** The leads beside a row's bullets are several, and not one a bullet: they lead them all together. */
function leadTogether(row: PlanRow): boolean {
  const bullets = bulletsOf(row).length
  return cellsOf(row, 'lead').some(({ cell }) => {
    const lines = linesOfCell(cell).length
    return lines > 1 && lines !== bullets
  })
}
