import type { SourceDocument } from '#src/kit/documents/source-document.ts'
import { pattern } from '#src/kit/pattern.ts'
import { openingLines, openingTitles } from './lines.ts'

/** One place, or several that share a council: "Bournemouth, Christchurch and Poole". */
const PLACES = '[^,.:]+?(?:, \\p{Lu}[^,.:]+? and [^,.:]+?)?'
const KNOWN: RegExp[] = [
  /^(?:re-?inspection|inspection|ilacs(?: short| standard)? inspection) of (?:the )?(.+?)(?:[’']s)?(?: local authority(?:[’']s)?)? children[’'`]?s (?:social care )?services\b/i,
  /^(?:re-?inspection|inspection) of (?:local authority )?children[’'`]?s (?:social care )?services(?: in|:) (?:the )?(.+)$/i,
  /\b(?:visit to|inspection of) children[’'`]?s (?:social care )?services in (?:the )?([^.]+?)(?: local authority| on \d.*|$)/i,
  /\b(?:focus(?:s?ed)?|monitoring|assurance|interim|ofsted) visit (?:to|of|in|at) (?:the )?(.+?)(?:[’']s)?(?: local authority| children[’'`]?s (?:social care |social work )?services|$)/i,
  new RegExp(
    `\\bjoint targeted area inspection\\b.* in (?:the )?(${PLACES})(?: local authority| area| between .*| on .*|$)`,
    'iu',
  ),
  new RegExp(
    `\\bjoint targeted area inspection (?:\\(JTAI\\) )?of (?!the multi|services\\b|arrangements\\b)(?:the )?(${PLACES})(?: local authority| area|:|$)`,
    'iu',
  ),
  /\barea SEND (?:\p{L}+ )?(?:re-?)?(?:inspection|visit)(?: (?:of|in|to)|:) (?:the )?(?:local area of )?(.+?)(?: local area(?: partnership)?| area partnership|$)/iu,
  /\binspection of the local area of (?:the )?(\p{Lu}[^,.:]+?)(?: to (?:judge|decide|see)\b.*|$)/iu,
  /\binspection of contact,? referral and assessment (?:arrangements )?(?:with)?in (?:the )?(.+?)(?: (?:city |county |borough )?council)?(?:[’']s)? children[’'`]?s services/i,
  /^inspection of (?:the )?(\p{Lu}.*\b(?:council|corporation))$/iu,
]
/** Names the place, where the cover names the council. */
const JUDGED = [/^children[’'`]?s (?:social care )?services in (.+?) (?:is|are|requires?|was|were)\b/i]
const PLAIN =
  /\b(?:council|borough|county|city of|corporation|authority|isles? of|unitary|royal|trust|first)\b/i
const FORMULA = pattern('i')`
  inspect | ofsted | children | services | report | review | visit | published | judge | grade | dear\b |
  telephone | piccadilly | store street | manchester m1 | \bm1\b | www\. | @ | director | chief | executive |
  private | confidential | local authority$ | ^council (?:house|offices?|buildings?) | civic | town hall |
  county hall | guildhall | \bhmi\b | website | age group | contents | findings | summary | guidance | handbook | performance | adoption
`

/** The council, as the report names it. */
export function authorityOf(document: SourceDocument): string | null {
  const lines = openingLines(document, 1).slice(0, 60)
  const titles = lines.filter(
    (line, at) => line.length <= 130 && !/\.$/.test(line) && !isOfAddress(line, lines[at + 1]),
  )
  // A long title may be broken over two lines.
  const pairs = titles.map((line, at) => `${line} ${titles[at + 1] ?? ''}`.trim())
  return (
    firstNamed([...openingTitles(document), ...titles, ...pairs], KNOWN) ??
    councilLine(titles) ??
    firstNamed([...titles, ...pairs], JUDGED) ??
    firstNamed(lines, [...KNOWN, ...JUDGED]) ??
    (lines.some((line) => /^dear\b/i.test(line)) ? null : (titles.find(isPlainName) ?? null))
  )
}

const POSTCODE = /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/

/** The town of an address, above its postcode. */
function isOfAddress(line: string, below: string | undefined): boolean {
  return POSTCODE.test(line) || (below !== undefined && POSTCODE.test(below))
}

function isPlainName(line: string): boolean {
  return /^\p{Lu}/u.test(line) && line.length <= 60 && !FORMULA.test(line) && !/[\d:]/.test(line)
}

function firstNamed(lines: readonly string[], patterns: readonly RegExp[]): string | null {
  for (const pattern of patterns) {
    for (const line of lines) {
      const name = pattern.exec(line)?.[1]?.trim()
      if (name !== undefined && /^\p{Lu}/u.test(name) && name.length <= 80) return name
    }
  }
  return null
}

/** A line that is nothing but a council's name: "London Borough of …", "… County Council", "City of …". */
function councilLine(lines: readonly string[]): string | null {
  const line = lines
    .slice(0, 14)
    .find(
      (one) =>
        one.length <= 90 &&
        PLAIN.test(one) &&
        /^\p{Lu}/u.test(one) &&
        !FORMULA.test(one) &&
        !/[.:]$|\d/.test(one),
    )
  return line ?? null
}
