/** A text that a spreadsheet would run as a formula is led by an apostrophe (OWASP, CSV injection). */
export function harmless(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text
}
