// Words every report uses. A count stays with what it counts, so that no line ends between them.

const stay = '\u00a0'

/** "1 action", "3 actions", "No actions". */
export function countWords(count: number, one: string, many = plural(one)): string {
  if (count === 0) return `No ${many}`
  return `${count.toLocaleString('en-GB')}${stay}${count === 1 ? one : many}`
}

/** Plain English plurals: a council's own word for a level may be "priority" or "strategic aim". */
export function plural(one: string): string {
  if (/[^aeiou]y$/u.test(one)) return `${one.slice(0, -1)}ies`
  return /(?:s|x|ch|sh)$/u.test(one) ? `${one}es` : `${one}s`
}

/** The word that agrees with a number: `agrees(1, 'is', 'are')`. */
export function agrees(count: number, one: string, many: string): string {
  return count === 1 ? one : many
}

/** "a", "a and b", "a, b and c". */
export function listWords(parts: readonly string[]): string {
  if (parts.length < 2) return parts.join('')
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1) ?? ''}`
}

/** "14 of 33" below 100; whole per cent with both numbers from there on. */
export function shareWords(part: number, whole: number): string {
  if (whole < 100) return `${part}${stay}of${stay}${whole}`
  const percent = Math.round((part / whole) * 100)
  return `${part.toLocaleString('en-GB')} of${stay}${whole.toLocaleString('en-GB')} (${percent}%)`
}

/** "+23 working days", "1 working day earlier". */
export function slipWords(workingDays: number): string {
  const days = countWords(Math.abs(workingDays), 'working day')
  if (workingDays === 0) return 'the first date stands'
  return workingDays > 0 ? `+${days}` : `${days} earlier`
}

/** "once", "twice", "3 times". */
export function timesWords(count: number): string {
  return count === 1 ? 'once' : count === 2 ? 'twice' : `${count}${stay}times`
}

/** A sentence ends with a stop, whoever wrote it. */
export function sentence(text: string): string {
  const trimmed = text.trim()
  return trimmed === '' || /[.!?…]["”’)]?$/u.test(trimmed) ? trimmed : `${trimmed}.`
}

/** "+61", "−5", "0": a signed count for a table of figures. */
export function signed(count: number): string {
  if (count === 0) return '0'
  return count > 0 ? `+${count}` : `−${-count}`
}
