/** No English word, but how many end, so that a line which opens with one goes on with the word above. */
const ENDINGS: ReadonlySet<string> = new Set(
  `ed er ers es ly ty ry cy gy nt nts ble bly ning ting ding ling king ping ving sing ring ming cing zing ging ing
  ings tion tions ation ations ion ions sion sions ment ments ement ements ence ences ance ances ity ities ies ness
  ial cal ical ery ved ted ded ned led ped ked sed ced zed th st sh ch ck ng ge ce se te le ne ve de rs ts ds ns ls
  ey ent tive ative ive ous ously tly lly ily rly nded nted rted ised ized ising izing`
    .trim()
    .split(/\s+/),
)

const DATE = /^\d{1,2}[/.-]\d{1,2}[/.-](?:19|20)\d\d$/
const YEAR = /^(?:19|20)\d\d(?:[/-]\d\d)?$/
const MONTH = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*[-/’'](?:20)?\d\d$/
const SUM = /^£?\d{1,3}(?:,\d{3})+$/
const MAIL = /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}$/

/** A word as it is looked up: small letters, without the marks around it. */
export function foldWord(text: string): string {
  return text.toLowerCase().replace(/^[^\p{L}\p{N}£]+|[^\p{L}\p{N}]+$/gu, '')
}

/**
 * For each fragment but the last: whether the next one goes on with the same word. `isKnown` tells of a folded
 * word whether it stands unbroken in the paper or is known to the field. The longest known word wins; else a
 * fragment goes on only where the next is no word of its own.
 */
export function fragmentLinks(fragments: readonly string[], isKnown: (folded: string) => boolean): boolean[] {
  const links = fragments.slice(1).map(() => false)
  let at = 0
  while (at < links.length) {
    const end = knownEnd(fragments, at, isKnown) ?? grownEnd(fragments, at)
    links.fill(true, at, end)
    at = end + 1
  }
  return links
}

function knownEnd(
  fragments: readonly string[],
  from: number,
  isKnown: (folded: string) => boolean,
): number | null {
  let text = fragments[from] ?? ''
  let end: number | null = null
  for (let at = from + 1; at < fragments.length && mayJoin(text, fragments[at] ?? ''); at += 1) {
    text += fragments[at] ?? ''
    if (isWhole(text, isKnown)) end = at
  }
  return end
}

/** A word begins with a capital or is all capitals; between two letters of a rating each stands for itself. */
function mayJoin(before: string, next: string): boolean {
  if (/[,;:!?)]$/.test(before)) return false
  return !/^\p{Lu}/u.test(next) || (before.length > 1 && !/\p{Ll}/u.test(before)) || before + next === 'ID'
}

function isWhole(text: string, isKnown: (folded: string) => boolean): boolean {
  const folded = foldWord(text)
  if (/^[\p{L}’'-]{3,}$|^id$/u.test(folded)) return isKnown(folded) || MONTH.test(folded)
  return DATE.test(folded) || MONTH.test(folded) || SUM.test(folded) || MAIL.test(folded)
}

function grownEnd(fragments: readonly string[], from: number): number {
  let text = fragments[from] ?? ''
  let end = from
  while (end + 1 < fragments.length && isRest(text, fragments[end + 1] ?? '')) {
    end += 1
    text += fragments[end] ?? ''
  }
  return end
}

/** What cannot stand by itself after this. */
function isRest(before: string, next: string): boolean {
  if (/\d$/.test(before) && /^\.\d/.test(next)) return true
  if (/\d\.\d+\.$|^\p{Lu}+\d+\.$/u.test(before) && /^\d+[.)]?$/.test(next)) return true
  return isRestOfWord(before, next)
}

function isRestOfWord(before: string, next: string): boolean {
  const folded = foldWord(next)
  if (/\d$/.test(before) && /^\d/.test(next)) return YEAR.test(foldWord(before + next))
  if (/^\p{Lu}{1,2}$/u.test(before)) return /^\d{1,2}$/.test(next)
  if (!/\p{L}{3}[’']?$/u.test(before) || !/^\p{Ll}/u.test(next)) return false
  if (folded.length === 1) return folded !== 'a'
  return ENDINGS.has(folded) || (/^\p{L}+$/u.test(folded) && !/[aeiouy]/.test(folded))
}
