import { drawFrom, type Facts } from './facts.ts'
import { layouts } from './layouts.ts'
import { printReport } from './print.ts'

/** An invented report of one layout as a PDF, with what it says; `more` is printed after it. */
export function invented(layout: string, seed = 1, more = ''): { facts: Facts; bytes: Uint8Array } {
  const layOut = layouts[layout]
  if (layOut === undefined) throw new Error(`There is no layout "${layout}"`)
  const { facts, typst } = layOut(drawFrom(seed))
  return { facts, bytes: printReport(`${typst}\n${more}`) }
}
