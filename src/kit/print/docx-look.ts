import type { IStylesOptions } from 'docx'
import type { Mark, Paper } from './paper.ts'

/** The design's colours as Word writes them. */
export const ink = {
  text: '0B0C0C',
  muted: '484949',
  line: 'CFD6DA',
  wash: 'F5F8F9',
  brand: '12436D',
  thread: 'D9A441',
}

export const stateInk: Record<Mark, string> = {
  'not-started': '505A5F',
  'in-progress': '1D70B8',
  submitted: '12436D',
  complete: '12436D',
  embedding: '28A197',
  embedded: '0F7A52',
  paused: '858F95',
  regressed: '801650',
  green: '0F7A52',
  amber: 'B58105',
  red: 'CA3535',
  'no-report': '505A5F',
}

const perMillimetre = 1440 / 25.4
/** Word counts in twentieths of a point. */
export function twips(millimetres: number): number {
  return Math.round(millimetres * perMillimetre)
}

const sheets: Record<Paper['sheet'], { width: number; height: number; side: number }> = {
  a4: { width: 210, height: 297, side: 17 },
  'a4-landscape': { width: 297, height: 210, side: 14 },
  'a3-landscape': { width: 420, height: 297, side: 16 },
}

export function sheetSize(sheet: Paper['sheet']): {
  width: number
  height: number
  side: number
  text: number
} {
  const { width, height, side } = sheets[sheet]
  return { width, height, side, text: twips(width - 2 * side) }
}

/** Arial, since Word does not carry our font and would put a serif in its place. */
export function documentStyles(wide: boolean): IStylesOptions {
  const heading = (size: number, before: number, after: number) => ({
    run: { font: 'Arial', size, bold: true, color: ink.text },
    paragraph: {
      spacing: { before, after, line: 250, lineRule: 'auto' as const },
      keepNext: true,
      keepLines: true,
    },
  })
  return {
    default: {
      document: {
        run: { font: 'Arial', size: wide ? 18 : 19, color: ink.text, language: { value: 'en-GB' } },
        paragraph: { spacing: { after: 60, line: 252, lineRule: 'auto' } },
      },
      heading1: heading(42, 20, 80),
      heading2: heading(27, 200, 70),
      heading3: heading(21, 110, 30),
      heading4: heading(20, 100, 40),
    },
  }
}
