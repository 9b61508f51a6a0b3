/** Words as dates are looked for in them: wide and joined signs as plain ones, lower case, and every blank a space. */
export function smallOf(written: string): string {
  return written.normalize('NFKC').toLowerCase().replace(/\s/g, ' ')
}
