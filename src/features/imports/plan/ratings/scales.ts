import type { Scale, Status } from '#src/features/imports/plan/plan-draft.ts'
import type { Role } from '#src/features/imports/plan/columns/vocabulary.ts'
import { onceFor } from '#src/features/imports/plan/words/remembered.ts'
import { oneLine, plainOf } from '#src/features/imports/plan/words/wording.ts'
import { pattern } from '#src/kit/pattern.ts'
import { type Colour, colourNamed, leaningOf } from './colours.ts'
import { SIGN, signOf } from './signs.ts'
import { statusOf } from './statuses.ts'

export type ScaleLevel = Scale['levels'][number] & { fill?: string }

/**
 * The scale in use: the document's own levels with the fills its key shows them by; none where no key
 * stands. `told`: what somebody said that the columns of the table at hand mean, by title in plain words; `heads`: in which row a
 * table's titles stand (said-header.ts).
 */
export type ReadScale = {
  levels: ScaleLevel[]
  told?: ReadonlyMap<string, Role>
  heads?: ReadonlyMap<number, number>
}

const SEPARATOR = String.raw`\s*(?:[-–—=:]|\)|\.(?=\s))\s*`
const DIGIT_CODE = new RegExp(String.raw`(?:^|[\s;,|/•(\[])([0-9])${SEPARATOR}(?=[\p{L}])`, 'gu')
const COLOUR = '(?:red|amber|orange|yellow|green|blue|purple|gr[ea]y|white|black)'
const COLOUR_CODE = new RegExp(
  String.raw`(?:^|[\s;,|/•(\[])((?:(?:light|dark|pale|bright) )?${COLOUR}(?: ?\/ ?${COLOUR})?)(?:\s*\(\w\))?${SEPARATOR}(?=[\p{L}(])`,
  'giu',
)
const SIGN_CODE = new RegExp(String.raw`(${SIGN})\u{fe0f}?\s*(?:[-–—=:]\s*)?(?=\p{L})`, 'gu')
/** Signs of which way things go are no scale of how far they are. */
const DIRECTION = pattern('i')`
  ^(?:
    improv\w* | (?:getting |going )?(?:better|worse|up|down) | worsen\w* | declin\w* | deteriorat\w* |
    no change | unchanged | same | stable | static | increas\w* | decreas\w* | ris(?:en|ing) | fall(?:en|ing)
  )\b
`
const LETTER_CODE = new RegExp(String.raw`(?:^|[\s;,|/•(\[])([RAGBYPWC])${SEPARATOR}(?=[\p{L}])`, 'gu')

/** Any letters, where they are the codes of three levels or more and every one of them tells of progress. */
const ANY_CODE = new RegExp(
  String.raw`(?:^|[\s;,|/•(\[])(?!B?RAG\b)([A-Z]{1,3})${SEPARATOR}(?=[\p{L}])`,
  'gu',
)

/** What any of these begins with, looked for first: most paragraphs declare nothing. */
const CODED = new RegExp(
  String.raw`${SIGN}|(?:^|[\s;,|/•(\[])(?:\d|[a-z]{1,3}|(?:(?:light|dark|pale|bright) )?${COLOUR}(?: ?\/ ?${COLOUR})?)(?:\s*\(\w\))?${SEPARATOR}[\p{L}(]`,
  'iu',
)

/**
 * The levels of a scale that one text declares: "1 - Achieved  2 - Largely achieved …", "Green = on
 * target; Amber = …". Empty where fewer than two distinct levels of one kind stand in it.
 */
export function parseLevels(text: string): ScaleLevel[] {
  if (!CODED.test(text)) return []
  for (const form of [SIGN_CODE, COLOUR_CODE, ANY_CODE, LETTER_CODE, DIGIT_CODE]) {
    if (text.search(form) < 0) continue
    const found = [...text.matchAll(form)]
    const codes = new Set(found.map((match) => String(match[1]).toLowerCase()))
    if (codes.size < 2 || codes.size !== found.length) continue
    const levels = found.map((match, at) => {
      const next = found[at + 1]
      const label = text.slice(match.index + match[0].length, next === undefined ? undefined : next.index)
      return level(String(match[1]), label)
    })
    if (form === SIGN_CODE && levels.filter(({ label }) => DIRECTION.test(label)).length >= 2) continue
    if (form === ANY_CODE && (levels.length < 3 || levels.some(({ status }) => status === null))) continue
    if (levels.every((one) => one.label.length > 1 && one.label.length < 300)) return levels
  }
  return []
}

/** One level from its code and its words. */
export function level(code: string, label: string, fill?: string): ScaleLevel {
  const clean = oneLine(label).replace(/^[-–—=:()\s]+|[\s;,|/•(]+$/g, '')
  const colour = colourNamed(code)
  const status = statusOfLevel(oneLine(code), clean, colour)
  return {
    code: oneLine(code).replace(/[.:)]$/, ''),
    label: clean,
    status,
    ...(fill === undefined ? {} : { fill }),
  }
}

/** A level called by words ("Not progressed", "Slipped") says by its own name what it denies. */
function statusOfLevel(code: string, label: string, colour: Colour | null): Status {
  const told = statusOf(label, colour === null ? null : leaningOf(colour))
  const named = /\p{L}{3}/u.test(code) && colour === null ? statusOf(code) : null
  const denied = named === 'off-track' || named === 'not-started'
  return told === null || (denied && told !== 'not-started' && told !== 'off-track') ? (named ?? told) : told
}

/** Whether a text is the code of a level: a digit, a letter of BRAG, a colour's name, a sign. */
export function isCode(text: string): boolean {
  const clean = oneLine(text).replace(/[.:)]$/, '')
  return /^[\dA-Z]$/.test(clean) || colourNamed(clean) !== null || signOf(clean) !== null
}

/** The level that a text names, by its code, its words or its colour. */
export function levelNamed(text: string, levels: ScaleLevel[]): ScaleLevel | null {
  if (levels.length === 0) return null
  const clean = plainOf(text)
  if (clean === '') return levelSigned(text, levels)
  const all = levels.map((one) => ({ one, names: namesOf(one) }))
  const colour = colourNamed(clean)
  const found =
    all.find(({ names }) => names.code === clean || names.label === clean) ??
    all.find(({ names }) => names.both.includes(clean)) ??
    (colour === null ? undefined : all.find(({ names }) => names.colour === colour)) ??
    (clean.length < 8
      ? undefined
      : all.find(({ one, names }) => names.label.startsWith(clean) && agrees(clean, one)))
  return found?.one ?? null
}

/** "Not started" is what it says, though a key has "Red = not started or off track". */
function agrees(words: string, { status }: ScaleLevel): boolean {
  const said = statusOf(words)
  return said === null || said === status
}

function levelSigned(text: string, levels: ScaleLevel[]): ScaleLevel | null {
  const sign = signOf(text)
  const colour = colourNamed(text)
  return (
    levels.find((one) => sign !== null && signOf(one.code) === sign) ??
    levels.find((one) => colour !== null && levelColour(one) === colour) ??
    null
  )
}

/** What a level is called: by its code or its label, or by both, all in plain words. */
const namesOf = onceFor(({ code, label }: ScaleLevel) => ({
  code: plainOf(code),
  label: plainOf(label),
  both: [plainOf(`${code} ${label}`), plainOf(`${label} ${code}`)],
  colour: colourNamed(code) ?? colourNamed(label.split(/[\s,:(–-]/)[0] ?? ''),
}))

/** The colour a level is known by, from its code or its label. */
export function levelColour(one: ScaleLevel): Colour | null {
  return namesOf(one).colour
}

/** A scale for a plan's draft, without what serves reading alone. */
export function draftScale(scale: ReadScale): Scale | null {
  if (scale.levels.length === 0) return null
  return {
    levels: scale.levels.map(({ code, label, status }): { code: string; label: string; status: Status } => ({
      code,
      label,
      status,
    })),
  }
}
