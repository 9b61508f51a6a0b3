import { upper } from '#src/kit/first-letter.ts'
import { LEVEL_WORDS } from '#src/features/imports/plan/columns/vocabulary.ts'
import { oneLine } from '#src/features/imports/plan/words/wording.ts'

/** "Priority 1: Early help" as its parts; `text` may be empty, `ref` null. */
export type LevelLabel = { word: string; ref: string | null; text: string }

const NUMBER = String.raw`[A-Z]{1,2}\d{1,2}(?=\s*(?:[:.–—)-]|$))|\d{1,2}(?:\.\d{1,2})*[a-z]?|[A-Z](?![\p{L}])|[ivxIVX]{1,4}(?![\p{L}])|[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our|[Ff]ive|[Ss]ix|[Ss]even|[Ee]ight|[Nn]ine|[Tt]en`
// A longer name comes before one that it begins with.
const WORDS = LEVEL_WORDS.toSorted((a, b) => b.length - a.length)
  .map((word) => word.replace(/^area(?= )/, 'areas?').replace(/[- ]/g, '[-\\s]+'))
  .join('|')
const LABEL = new RegExp(
  String.raw`^((?:our |ofsted |key |strategic |improvement |overall )?(?:${WORDS})s?)\s*(?:(?:no\.?|number)\s*)?(${NUMBER})?(\s*[:.–—)\]-]+\s*|\s+|$)(.*)$`,
  'iu',
)

/**
 * A text led by the name of a level and its number, or by the name and a colon: "Improvement Area
 * One : Our People". "Priority actions for …" names no level.
 */
export function parseLevelLabel(written: string): LevelLabel | null {
  const match = LABEL.exec(oneLine(written))
  if (!match) return null
  const [, word = '', number, mark = '', text = ''] = match
  const told =
    number === undefined
      ? /[:–—-]/.test(mark) && text !== '' && !FIGURED.test(word)
      : isNumbered(number, mark.trim(), text)
  return told ? { word: word.trim(), ref: number ?? null, text: text.trim() } : null
}

/** "Target: 95%" is a figure: only a number makes this word a level. */
const FIGURED = /^targets?$/i

/** "Priority 1 and 2", "Area i will …" and the like are sentences. */
function isNumbered(number: string, mark: string, text: string): boolean {
  if (mark !== '' || text === '') return true
  return !/^[a-z]{1,4}$/.test(number) && !/^(?:and|to|of|or|&|-)\b/i.test(text)
}

const ANY_NUMBER = String.raw`[^\s:]*\d[^\s:]*|[A-Z]|[ivxIVX]{1,4}|(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)`
const NAMED = new RegExp(String.raw`^(\p{L}[^:\d()]{1,40}?)(?:\s+(${ANY_NUMBER}))?:\s+(\S.*)$`, 'iu')

/**
 * "Mission CYP-3: Front door": any name of a level with or without a number, a colon, and what it is called. Only
 * where something else tells that a level is named here; elsewhere a name must be a known one: see above.
 */
export function parseNamedLevel(written: string): LevelLabel | null {
  const [, word, ref, text = ''] = NAMED.exec(oneLine(written)) ?? []
  return word === undefined ? null : { word: word.trim(), ref: ref ?? null, text }
}

/** How the document itself writes a level's name: "Priority", not "PRIORITY" nor "priorities". */
export function levelName(word: string): string {
  const clean = oneLine(word).replace(/s$/i, (end) => (/(?:ss|us|is)$/i.test(word) ? end : ''))
  const lower = clean === clean.toUpperCase() ? clean.toLowerCase() : clean
  return upper(lower)
}
