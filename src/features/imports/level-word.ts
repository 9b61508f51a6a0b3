import { upper } from '#src/kit/first-letter.ts'
import { oneLine } from './plan/words/wording.ts'

/** The council's own word for one of these, which stand on one level: by the first that has a name. */
export function wordFor(named: readonly { name?: string | undefined }[], usual: string): string {
  return levelWord(named.find(({ name = '' }) => name !== '')?.name ?? '', usual)
}

/**
 * The council's own word for one of a level, where the level's name is a noun: "Actions required" are actions,
 * "Areas for Improvement" are each an area for improvement; "What we will do" names nothing, and gives the usual word.
 */
export function levelWord(name: string, usual: string): string {
  const bare = oneLine(name)
    .replace(BRACKETED, '')
    .replace(TAIL, '')
    .replace(/[.:;,?!*]+$/, '')
    .trim()
  if (!NOUN.test(bare) || SAYS.test(bare)) return usual
  const [, head = bare, rest = ''] = /^(.+?)( (?:for|of) .+)$/i.exec(bare) ?? []
  const one = `${singular(head)}${rest}`.replace(WHOSE, '').replace(TITLED, (letter) => letter.toLowerCase())
  return upper(one)
}

/** "Ofsted area for improvement": whose it is, is told by the plan. */
const WHOSE = /^ofsted (?=\S)/i
/** A capital of a title alone: "Area for Improvement". */
const TITLED = /(?<=\s)\p{Lu}(?=\p{Ll}+(?:\s|$))/gu

const BRACKETED = /\s*\([^)]*\)/g
/** What is said of the work besides what it is: "required", "to be taken", "25/26". */
const TAIL =
  /\s+(?:(?:required|needed|agreed|planned|proposed|taken|to (?:be|take|address|achieve|deliver)\b.*)|(?:in )?\d.*)$/i
const NOUN = /^\p{L}[\p{L}’'-]*(?: \p{L}[\p{L}’'-]*){0,3}$/u
const SAYS = /\b(?:what|how|who|why|we|our|the|is|will|should|must|do)\b/i

function singular(noun: string): string {
  if (/ies$/i.test(noun)) return noun.replace(/ies$/i, 'y')
  return noun.replace(/(?<!s|u|i)s$/i, '')
}
