import type { CellParagraph, Paragraph } from '#src/kit/documents/source-document.ts'

/** Lines of a text that no empty line parts: one cell, or one heading, of a table that stands a cell a paragraph. */
export type Unit = { text: string; lines: Paragraph[] }

/** Lines with no empty line between are one unit, unless hardly any empty line parts them at all. */
export function unitsOf(lines: readonly Paragraph[]): Unit[] {
  const follows = (at: number): boolean => {
    const [line, before] = [lines[at]?.source.line, lines[at - 1]?.source.line]
    return line !== undefined && before !== undefined && line === before + 1
  }
  const together = lines.filter((_, at) => at > 0 && follows(at)).length
  const apart = together > lines.length * 0.8
  const units: Paragraph[][] = []
  for (const [at, line] of lines.entries()) {
    if (at > 0 && !apart && follows(at)) units.at(-1)?.push(line)
    else units.push([line])
  }
  return units.map((own) => ({ text: own.map(({ text }) => text).join('\n'), lines: own }))
}

/** Whether lines are broken for want of room: as many go on with a small letter as sentences broken at any word do. */
export function areWrapped(units: readonly Unit[]): boolean {
  const below = units.flatMap(({ lines }) => lines.slice(1))
  const small = below.filter(({ text }) => /^\p{Ll}/u.test(text)).length
  return small >= 3 && small >= below.length * 0.3
}

/** The lines of a cell as its paragraphs; `room` is how long its column's lines may be, where they are wrapped. */
export function paragraphsOf(lines: readonly Paragraph[], room: number | null): CellParagraph[] {
  const out: CellParagraph[] = []
  let above: Paragraph | null = null
  for (const line of lines) {
    const { text, bold } = line
    const last = out.at(-1)
    const goesOn = above !== null && room !== null && runsOn(above.text, text, room)
    if (goesOn && last) out.splice(-1, 1, { ...last, text: `${last.text} ${text}` })
    else out.push({ text, ...(bold === true ? { bold } : {}) })
    above = line
  }
  return out
}

/** A line that was ended though the next word would have fitted was ended on purpose. */
function runsOn(above: string, text: string, room: number): boolean {
  if (/^\p{Ll}/u.test(text)) return true
  const [word = ''] = text.split(' ')
  return !/^[•·▪‣◦-]$/u.test(word) && above.length + 1 + word.length > room
}
