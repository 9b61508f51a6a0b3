// Widths of Arial in thousandths of its size, from the space to the tilde: the widest face a drawing falls back to.
const widths =
  '278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278 556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556 1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778 667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556 333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556 556 556 333 500 278 556 500 722 500 500 500 334 260 334 584'
    .split(' ')
    .map(Number)

/** How wide words stand, in pixels, at a size in pixels. A drawing cannot measure, so it reckons, on the wide side. */
export function textWidth(words: string, size: number, bold = false): number {
  let thousandths = 0
  for (const letter of words) thousandths += widths[(letter.codePointAt(0) ?? 0) - 32] ?? 600
  return (thousandths * size * (bold ? 1.07 : 1)) / 1000
}

/** Words broken into lines no wider than `width` pixels. Nothing is cut: one long word has a line of its own. */
export function wrapped(words: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = []
  for (const word of words.split(/[ \n\t]+/).filter(Boolean)) {
    const last = lines.at(-1)
    const longer = `${last ?? ''} ${word}`
    if (last !== undefined && textWidth(longer, size, bold) <= width) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}

/** A number to a tenth of a pixel, so that drawings stay small and the same on every machine. */
export function tenth(pixels: number): number {
  return Math.round(pixels * 10) / 10
}

/** One or many: `counted(1, 'move')` → "1 move", `counted(3, 'move')` → "3 moves". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`
}
