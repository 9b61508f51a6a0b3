import { drawFrom, type Facts } from './facts.ts'
import { layouts } from './layouts.ts'
import { printReport } from './print.ts'

/** An invented report of one layout as a PDF, with what it says. */
export function invented(layout: string, seed = 1): { facts: Facts; bytes: Uint8Array } {
  const layOut = layouts[layout]
  if (layOut === undefined) throw new Error(`There is no layout "${layout}"`)
  const { facts, typst } = layOut(drawFrom(seed))
  return { facts, bytes: printReport(typst) }
}
