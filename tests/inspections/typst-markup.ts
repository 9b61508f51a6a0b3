/** Text set in Typst as it stands. */
export function set(text: string): string {
  return text.replace(/[\\#*_$@<>`[\]~/=+-]/g, (mark) => `\\${mark}`)
}

export function bold(text: string, size = 12): string {
  return `#block(text(weight: "bold", size: ${size}pt)[${set(text)}])`
}

export function para(text: string): string {
  return `#par[${set(text)}]`
}

export function lines(...texts: string[]): string {
  return texts.map((text) => `#block(spacing: 0.65em)[${set(text)}]`).join('\n')
}

export function bulletList(items: readonly string[], mark = '▪'): string {
  return `#list(marker: [${mark}], indent: 6pt, ${items.map((item) => `[${set(item)}]`).join(', ')})`
}

/** Numbered paragraphs as Ofsted sets them: the number hangs, the text stands off. */
export function numbered(items: readonly string[], from: number): string {
  return items
    .map((item, at) => `#grid(columns: (24pt, 1fr), [${from + at}.], [${set(item)}])`)
    .join('\n#v(4pt)\n')
}

export function table(rows: readonly (readonly string[])[], rules: string): string {
  const cells = rows.map((row) => row.map((cell) => `[${set(cell)}]`).join(', ')).join(', ')
  const columns = `(${(rows.at(-1) ?? []).map((_, at) => (at === 0 ? '3fr' : '1fr')).join(', ')})`
  return `#table(columns: ${columns}, stroke: ${rules}, inset: 6pt, ${cells})`
}

export function page(body: readonly string[], foot: string | null): string {
  const footer =
    foot === null
      ? ''
      : `, footer: [#line(length: 100%, stroke: 0.5pt) #text(size: 8pt)[${set(foot)} #h(1fr) #context counter(page).display()]]`
  return `#set page(paper: "a4", margin: 2.2cm${footer})\n#set text(font: "Source Sans 3", size: 11pt)\n#set par(justify: false, spacing: 1em)\n${body.join('\n\n')}\n`
}
