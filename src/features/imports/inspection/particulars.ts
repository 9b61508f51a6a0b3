import type { SourceDocument } from '#src/kit/documents/source-document.ts'
import { pattern } from '#src/kit/pattern.ts'
import { oneLine } from '../plan/words/wording.ts'
import { findSpans, type Span } from './dates.ts'
import { allLines, openingLines, paragraphsOf } from './lines.ts'

const FIELDWORK =
  /^(?:inspection|visit|fieldwork|re-?inspection)? ?(?:dates?|period)(?: of (?:the )?(?:inspection|visit|fieldwork|review))?(?: and review)?\b ?[:–—-]?/i
const PUBLISHED = pattern('i')`
  ^(?:report |this report was |date |inspection report |first )?(?:published|publication)(?: date| on)?\b ?[:–—-]? |
  ^date (?:of publication|(?:report )?published) ?[:–—-]?
`

/** `length`: days from first to last, of each time that inspectors came, where they broke off and came again. */
type Fieldwork = { startDate: string | null; endDate: string | null; length: number | null }

/** The days that inspectors were there: as labelled, else as a title or the first sentence of a letter gives them. */
export function fieldworkOf(document: SourceDocument): Fieldwork {
  const lines = openingLines(document, 3)
  const labelled = afterLabel(lines, FIELDWORK)
  if (labelled.length > 0) return widest(labelled)
  const told = toldIn(lines) ?? alone(document)
  return told === null
    ? { startDate: null, endDate: null, length: null }
    : { startDate: told.start, endDate: told.end, length: told.length }
}

/** The day that the report says it was published on; a letter's own date, where it is a letter. */
export function publishedOf(document: SourceDocument): string | null {
  const lines = openingLines(document, 2)
  const labelled = afterLabel(lines, PUBLISHED)[0]
  if (labelled !== undefined) return labelled.start
  const dear = lines.findIndex((line) => /^dear\b/i.test(line))
  const head = dear === -1 ? lines.slice(0, 6) : lines.slice(0, dear)
  for (const line of head) {
    const [span] = findSpans(line)
    if (span !== undefined && span.start === span.end && isOnlyDay(line)) return span.start
  }
  return afterLabel(allLines(document).filter(isShort), PUBLISHED)[0]?.start ?? null
}

/** A line that can be no sentence of the report's prose. */
function isShort(line: string): boolean {
  return line.length <= 60 && !/\.$/.test(line)
}

/** Ofsted's own address, which some letters have beside their date. */
const OFFICE = pattern('i')`
  (?<=\d{4}\s)\s*(?:
    ofsted | piccadilly gate | store street | agora | 6 cumberland place | clive house | 70 petty france |
    aviation house | 125 kingsway | 2 rivergate | t:? 0300 | textphone | \S+@ | www\.
  ).*$
`

function isOnlyDay(line: string): boolean {
  return /^(?:date:? )?(?:\p{L}+,? )?\d{1,2}\D{3,14}\d{4}$/iu.test(line.replace(OFFICE, '').trim())
}

const OF_ANOTHER = /^[^\d:]*\b(?:previous|last|earlier|next)\b/i

/** Days after a label, on its own line or on the next. */
function afterLabel(lines: readonly string[], label: RegExp): Span[] {
  for (const [at, line] of lines.entries()) {
    if (!label.test(line) || line.length > 220 || OF_ANOTHER.test(line)) continue
    const here = line.replace(label, '')
    const spans = findSpans(here)
    if (spans.length > 0) return spans
    if (/^[\s:]*$/.test(here)) {
      const below = findSpans(lines[at + 1] ?? '')
      if (below.length > 0) return below
    }
  }
  return []
}

function widest(spans: readonly Span[]): Fieldwork {
  return {
    startDate: spans.map(({ start }) => start).sort()[0] ?? null,
    endDate:
      spans
        .map(({ end }) => end)
        .sort()
        .at(-1) ?? null,
    length: spans.reduce((all, { length }) => all + length, 0),
  }
}

const VISIT =
  /\b(?:re-?visit(?:ed)?|visit(?:ed)?|inspection|inspectors?|undertook|carried out|took place|conducted)\b/i
const PAST =
  /\b(?:published|judged|previous(?:ly)?|last|since|report(?:ed)?|letter of|dated|following)\b[^.]{0,60}$/i

/** The first days that a sentence about this visit gives. */
function toldIn(lines: readonly string[]): Span | null {
  for (const [at, one] of lines.entries()) {
    if (!VISIT.test(one) || one.length < 30) continue
    // Text may be broken before the year: "… on 6 and 7 July" / "2011. Inspectors …".
    const line = /\d (?:to |and )?(?:\p{Lu}\p{Ll}+)?$/u.test(one) ? `${one} ${lines[at + 1] ?? ''}` : one
    const spans = findSpans(line)
    const told = spans.find(({ at }) => !PAST.test(line.slice(Math.max(0, at - 70), at)))
    if (told !== undefined) return told
  }
  return null
}

/** Days in a line of their own, as a running title gives them: "6 to 17 March 2023". */
function alone(document: SourceDocument): Span | null {
  for (const { text } of paragraphsOf(document)) {
    const line = oneLine(text)
    const [span] = findSpans(line)
    if (span !== undefined && line.length <= 60 && span.start !== span.end) return span
  }
  return null
}

const LEAD = pattern('i')`
  ^(?:ofsted )?(?:lead|reporting|senior|managing) (?:
    (?:hm ?|her majesty[’']?s |his majesty[’']?s )?inspectors? | HMI
  )\b ?(?:\([^)]*\))? ?[:–—-]?\s*
`
/** "Ada Lorrimer, HMI, Lead inspector": the name first. */
const NAMED_LEAD = pattern('iu')`
  ^(?:inspection team:? )?(\p{Lu}[^,:(]{3,50}?),? (?:
    (?:HMI|Ofsted|His Majesty[’']s Inspector|Her Majesty[’']s Inspector),? ?
  ){0,3}(?:\(?lead (?:hm |his majesty[’']s |her majesty[’']s )?inspector\b|\(lead\))
`
const RANK =
  /[,(–—-]?\s*\b(?:her|his) majesty[’'`]?s?\s*inspectors?\b.*$|[,(–—-]?\s*\b(?:HMI|HMIP|SHMI|HM Inspector|Senior HM|Ofsted|Social Care|Regulatory|Regional|Senior|Additional|Inspector|Care Quality)\b.*$/iu

/** Who led the inspection, by name alone; of a letter, whoever signs it. */
export function leadInspectorOf(document: SourceDocument): string | null {
  const lines = allLines(document)
  for (const [at, line] of lines.entries()) {
    if (!LEAD.test(line) || line.length > 160) continue
    const here = line.replace(LEAD, '')
    const name = here === '' ? nameOf(lines[at + 1] ?? '') : nameOf(here)
    if (name !== null) return name
  }
  const titled = lines.map((line) => NAMED_LEAD.exec(line)?.[1]).find((name) => name !== undefined)
  const named = titled === undefined ? null : nameOf(titled)
  if (named !== null) return named
  const signed = lines.findIndex((line) => /^yours (?:sincerely|faithfully|truly)/i.test(line))
  if (signed === -1) return null
  const below = lines.slice(signed + 1, signed + 5).map(nameOf)
  return below.find((name) => name !== null) ?? null
}

function nameOf(text: string): string | null {
  const [name = ''] = text
    .replace(/^(?:Her|His) Majesty[’']s Inspectors?[,:]?\s*/i, '')
    .replace(RANK, '')
    .split(/,|;|\/|\band\b|&| [–—-] /)
  const clean = firstOfTwo(name.replace(/[\s,;:.(–—-]+$/, '').trim())
  const named = /^\p{Lu}[\p{L}’'.-]*(?:\s+(?:\p{Lu}[\p{L}’'.-]*|\p{Ll}{1,3})){1,4}$/u.test(clean)
  return named && !/\b(?:judge?ment|grade|inspector|inspection|council|ofsted)\b/i.test(clean) ? clean : null
}

/** Two who sign beside each other, each with a first and a last name: the first of them. */
function firstOfTwo(names: string): string {
  const alone = names.replace(/(?: (?:[CMO]BE|QPM|PhD))+$/, '')
  if (/^(?:Dr|Dame|Sir|Professor|M(?:r|s|rs|iss))\b/.test(alone)) return alone
  return /^(\p{Lu}\S+ \p{Lu}\S+) \p{Lu}\S+ \p{Lu}\S+$/u.exec(alone)?.[1] ?? alone
}
