/**
 * Words for a place that cannot wrap, such as a list to choose from: whole where they fit in so many characters, else cut
 * between two words, with an ellipsis.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most - 1)
  const whole = cut.replace(/[\s,;:.–-]+\S*$/u, '')
  return `${whole === '' ? cut.toWellFormed() : whole}…`
}
