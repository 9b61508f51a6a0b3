/** A line of a text, with where it stands; pages are told only where the text has form feeds. */
export type Line = { text: string; line: number; page?: number }

/** Splits at line ends of any system; a form feed begins a page. */
export function splitLines(text: string): Line[] {
  const paged = text.includes('\f')
  const lines: Line[] = []
  let page = 1
  for (const [index, raw] of text.split(/\r\n|\n|\r/).entries()) {
    for (const [part, words] of raw.split('\f').entries()) {
      if (part > 0) page++
      lines.push({ text: words, line: index + 1, ...(paged ? { page } : {}) })
    }
  }
  return lines
}

export function isBlank({ text }: Line): boolean {
  return text.trim() === ''
}

/** A line of rule marks alone, as converters and Markdown draw them: it holds no word. */
export function isRule({ text }: Line): boolean {
  return /^[\s|:+=_*~-]+$/.test(text) && /[-=_*~]{2}/.test(text)
}

/** The line's place as a source of what is read from it. */
export function placeOf({ line, page }: Line): { line: number; page?: number } {
  return page === undefined ? { line } : { page, line }
}

const FURTHEST = 40

/**
 * Cells pasted from a spreadsheet as text stand in quotation marks where they hold several lines: such
 * lines are one again, with the cell's own line ends kept. A text without such cells comes back as it is.
 */
export function joinQuoted(lines: Line[]): Line[] {
  const joined: Line[] = []
  let found = false
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at]
    if (line === undefined) break
    const end = opensQuote(line.text) ? closingLine(lines, at) : at
    found ||= end > at
    const text = lines.slice(at, end + 1).map((one) => one.text)
    joined.push(end > at ? { ...line, text: text.join('\n') } : line)
    at = end
  }
  return found ? joined.map((line) => ({ ...line, text: unquoted(line.text) })) : lines
}

/** Whether a cell of the line begins with a mark that is not closed on it. */
function opensQuote(text: string): boolean {
  const last = text.split('\t').at(-1) ?? ''
  return last.startsWith('"') && quotes(last) % 2 === 1
}

/** The line on which the cell ends: the first with a mark before a tab or its end; the line itself where none does. */
function closingLine(lines: Line[], from: number): number {
  for (let at = from + 1; at < Math.min(lines.length, from + FURTHEST); at++) {
    const { text } = lines[at] as Line
    const first = text.split('\t')[0] ?? ''
    if (quotes(first) % 2 === 0) {
      if (text.includes('\t')) return from
      continue
    }
    if (!first.endsWith('"')) return from
    return text.includes('\t') && opensQuote(text) ? Math.max(at, closingLine(lines, at)) : at
  }
  return from
}

function quotes(text: string): number {
  return text.split('"').length - 1
}

function unquoted(text: string): string {
  return text
    .split('\t')
    .map((cell) => (/^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell))
    .join('\t')
}
