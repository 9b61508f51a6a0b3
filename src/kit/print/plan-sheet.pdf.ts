import {
  confidenceWords,
  type Confidence,
  deliveryWords,
  differenceWords,
} from '#src/kit/html/marks/states.ts'
import { symbols } from '#src/kit/html/marks/symbols.ts'
import { type DeliveryMark, deliveryMarks } from './paper.ts'
import { typesetPdf } from './typst.ts'

/** A plan on one sheet of A3: every action with its three signals, or what is said of each objective. */
export type PlanSheet = {
  title: string
  /** At the head of the sheet: council, plan, as at when. */
  running: string
  author: string
  /** ISO instant: the file's date, so that the same sheet gives the same bytes. */
  asAt: string
  lede: string
  /** The figures that stand above the plan: what is counted, and what there is to say of it. */
  sums: { says: string; more: string }[]
  /** Why no action is shown by itself; empty where each is. */
  folded: string
  themes: SheetTheme[]
}

export type SheetTheme = { title: string; lead: string; says: string; objectives: SheetObjective[] }

/** An objective without a title: actions that stand straight under their theme. What is said of it may be empty. */
export type SheetObjective = { title: string; says: string; actions: SheetAction[] }

export type SheetAction = {
  ref: string
  /** How deep it stands under the action before it, where it is a step; 0 at the top. */
  depth: number
  title: string
  delivery: DeliveryMark
  confidence: Confidence
  /** 0 to 4; 0 too where nobody has judged it. */
  difference: number
  /** Working days later than first agreed, signed; empty where the first date stands. */
  slip: string
}

const ratings = ['green', 'amber', 'red', 'no-report'] as const

/** A plan as a tagged PDF (PDF/UA-1) on A3, each mark with its word as its alternative text. */
export function planSheetPdf(sheet: PlanSheet): Promise<Uint8Array> {
  const marks = [...deliveryMarks, ...ratings]
  const drawings = Object.fromEntries([
    ...marks.map((mark) => [mark, fileOf(symbols[`m-${mark}`] ?? '')]),
    ...differenceWords.map((_, level) => [`difference-${level}`, bars(level)]),
  ]) as Record<string, string>
  const words = {
    ...deliveryWords,
    ...confidenceWords,
    ...Object.fromEntries(differenceWords.map((word, level) => [`difference-${level}`, word])),
  }
  const keys = [
    { name: 'Delivery', marks: [...deliveryMarks] },
    { name: 'Confidence', marks: [...ratings] },
    { name: 'Difference', marks: differenceWords.map((_, level) => `difference-${level}`) },
  ]
  return typesetPdf('plan-sheet', { sheet, drawings, words, keys }, new Date(sheet.asAt))
}

function fileOf(symbol: string): string {
  return symbol
    .replace('<symbol ', '<svg xmlns="http://www.w3.org/2000/svg" font-family="Source Sans 3" ')
    .replace('</symbol>', '</svg>')
}

/** Four rising bars, as many filled as the difference is. */
function bars(level: number): string {
  const drawn = [0, 1, 2, 3].map((bar) => {
    const [x, tall] = [1 + bar * 6, 5 + bar * 5]
    const look = bar < level ? 'fill="#3D3D3D"' : 'fill="#fff" stroke="#858f95" stroke-width="1"'
    return `<rect x="${x}" y="${22 - tall}" width="4.4" height="${tall}" ${look}/>`
  })
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 25 24">${drawn.join('')}</svg>`
}
