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
