import type { Cell, CellParagraph, Source } from '#src/kit/documents/source-document.ts'
import { joinCut, oneLine, startsLower } from '#src/features/imports/plan/words/wording.ts'
import { bracketedFields, type Field } from './field-lines.ts'

/** One piece of work in a cell: its lines, and what stood in brackets at the end of the first; empty where nothing did. */
export type Work = { lines: CellParagraph[]; fields: Field[] }

/** A cell's pieces of work, and its lines that are none ("N/A"). */
export type Held = { works: Work[]; beside: CellParagraph[] }

const MARK = /^\s*[•·▪◦●*–-]\s+/

/** Each bullet or line of a cell is a piece of work; bullets below a bullet, and a line's second half, go with it. */
export function worksIn(cell: Cell, source: Source): Held {
  const works: CellParagraph[][] = []
  const beside: CellParagraph[] = []
  for (const written of cell.paragraphs) {
    const line = { ...written, text: written.text.replace(MARK, '') }
    const open = works.at(-1)
    const last = open?.at(-1)
    const goesOn = last !== undefined && (isIntro(open, last) || isCut(last, line))
    if (open !== undefined && isBelow(line)) open.push(line)
    else if (open !== undefined && goesOn)
      open[open.length - 1] = { ...line, text: joinCut(last.text, line.text) }
    else if (/\p{L}{2}.*\s\p{L}{2}/u.test(line.text)) works.push([line])
    else beside.push(line)
  }
  return { works: works.map((lines) => ({ lines, fields: fieldsOf(lines, source) })), beside }
}

function isBelow({ list, nested }: CellParagraph): boolean {
  return (list?.level ?? 1) > 1 || nested !== undefined
}

/** "We will:" before the first bullet. */
function isIntro(open: CellParagraph[] | undefined, { text, list }: CellParagraph): boolean {
  return open?.length === 1 && list === undefined && /:\s*$/.test(text)
}

function isCut(last: CellParagraph, line: CellParagraph): boolean {
  return line.list === undefined && startsLower(line.text) && !/[.;:!?]\s*$/.test(last.text)
}

function fieldsOf([first]: CellParagraph[], source: Source): Field[] {
  if (first === undefined) return []
  return (
    bracketedFields({ type: 'paragraph', style: 'list-item', text: oneLine(first.text), source }, 'among') ??
    []
  )
}
