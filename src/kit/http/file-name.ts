/** Longest name kept of a file that is brought, in characters. */
const longest = 120

/**
 * A file's own name as people are to read it: without folders, without characters that cannot be seen (control marks,
 * line breaks, and marks that turn the direction of writing, behind which “…fdp.exe” reads as “…exe.pdf”), and not so
 * long that it hides what stands beside it; its ending, which says what it is, always stays.
 */
export function plainFileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  const seen = last
    .toWellFormed()
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\ufffd]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (/^[.\s]*$/.test(seen)) return 'File without a name'
  const letters = Array.from(seen)
  if (letters.length <= longest) return seen
  const ending = /\.\w{1,10}$/.exec(seen)?.[0] ?? ''
  return `${letters.slice(0, longest - ending.length - 1).join('')}…${ending}`
}
