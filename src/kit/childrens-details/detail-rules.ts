import { pattern } from '#src/kit/pattern.ts'
import { isNhsNumber, isUpn } from './check-digits.ts'
import { fieldWords } from './field-words.ts'
import { givenNames } from './given-names.ts'
import { postcodeAreas } from './postcode-areas.ts'

/** What may give a child away; `like` completes "This looks like …". */
export type DetailRule = {
  key: 'nhs-number' | 'upn' | 'birth-date' | 'postcode' | 'case-reference' | 'name'
  like: string
  /** The group named `detail` is what is marked; the whole match where there is none. Global and with indices. */
  pattern: RegExp
  /** Whether what was found is one; always, where it is left out. */
  holds?: (detail: string, around: Around) => boolean
}

/** What stands beside a detail, and the words that are nobody's name here, such as the council's own. */
export type Around = { before: string; after: string; notNames: ReadonlySet<string> }

const months =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const date = String.raw`(?:\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|\d{1,2}(?:st|nd|rd|th)?\s+(?:of\s+)?(?:${months})\.?,?\s+\d{4}|(?:${months})\s+\d{1,2}(?:st|nd|rd|th)?,?\s+\d{4})`
const birth = String.raw`(?:\bd\.?\s?o\.?\s?b\b\.?|\bdate\s+of\s+birth\b|\bborn\b)`

const one =
  'child|young person|young man|young woman|baby|toddler|teenager|boy|girl|pupil|son|daughter|brother|sister|sibling'
const adult =
  'mother|father|mum|dad|mummy|daddy|parent|grandmother|grandfather|grandparent|nan|stepfather|stepmother|aunt|uncle'
const about = `${one}|${adult}|family|siblings|twins|case`
const Name = String.raw`\p{Lu}\p{Ll}+(?:['’-]\p{Lu}\p{Ll}+)*`
const Names = String.raw`${Name}(?:\s${Name})?(?!\p{L})`

/** A full name's first word decides: "Child Protection" names nobody, "child Jayden" may. */
function mayBeName(detail: string, { notNames, after }: Around): boolean {
  const [first = '', second = ''] = detail.split(/\s/)
  if (fieldWords.has(first) || notNames.has(first)) return false
  // "the Rainbow Centre", "Brook Street Hub": the name of a place or a service.
  if (fieldWords.has(second) || fieldWords.has(/^\s(\p{Lu}\p{Ll}+)/u.exec(after)?.[1] ?? ''))
    return givenNames.has(first)
  return true
}

function isGiven(detail: string, { notNames }: Around): boolean {
  const [first = ''] = detail.split(/[\s'’-]/)
  return givenNames.has(first) && !notNames.has(first)
}

const ofPlace = pattern('i')`
  \b(
    hall | centre | center | council | school | academy | college | nursery | hospital | surgery | court |
    police | offices? | university | church | library | station | hub | chambers | archives | house
  )\b
`

/** A letterhead goes on with how to reach it. */
const telephone = /^[\s,.]*(or\b[\s,]*)?(t|tel|telephone|phone|e-?mail|www)\b/i

/** A postcode that exists; that of an office, a school or a court is no child's detail. */
function isHome(detail: string, { before, after }: Around): boolean {
  const [, area = ''] = /^([A-Z]{1,2})/i.exec(detail) ?? []
  if (!postcodeAreas.has(area.toUpperCase()) || /\d(st|nd|rd|th)$/.test(detail)) return false
  return !ofPlace.test(before) && !telephone.test(after)
}

/** The rules, the surest first: where two find the same words, the first names them. */
export const detailRules: readonly DetailRule[] = [
  {
    key: 'nhs-number',
    like: 'an NHS number',
    pattern: /(?<![\d.,£-])(?<detail>\d{3}[ -]?\d{3}[ -]?\d{4})(?![\d%]|[.,-]\d)/dgu,
    holds: (detail) => isNhsNumber(detail.replace(/\D/g, '')),
  },
  {
    key: 'upn',
    like: 'a unique pupil number',
    pattern: /\b(?<detail>[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z])\b/dgiu,
    holds: isUpn,
  },
  {
    key: 'birth-date',
    like: 'a date of birth',
    pattern: new RegExp(
      String.raw`${birth}(?:\s*(?:is|was|on|the|:|=|-|–|\())*\s*(?<detail>${date})`,
      'dgiu',
    ),
  },
  {
    key: 'birth-date',
    like: 'a date of birth',
    pattern: new RegExp(
      String.raw`(?<detail>${date})\s*\(?\s*(?:d\.?\s?o\.?\s?b\b|date\s+of\s+birth)`,
      'dgiu',
    ),
  },
  {
    key: 'postcode',
    like: 'a home’s postcode',
    pattern:
      /\b(?<detail>[A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2}|[a-z]{1,2}\d[a-z\d]? \d[abd-hjlnp-uw-z]{2})\b/dgu,
    holds: isHome,
  },
  {
    key: 'case-reference',
    like: 'the number of a child’s case',
    pattern: pattern('dgiu')`
        \b(?:
          case | child | client | person | pupil | family | LCS | Mosaic | Liquidlogic | ICS | Eclipse |
          CareFirst
        )(?:['’]s)?(?: (?:ref(?:erence)?|no|number|id)\b\.?)(?: is| was)?\s*[:#]?\s*(?<detail>(?:[A-Z]{1,3}[-/ ]?)?\d{4,10})\b
      `,
  },
  {
    key: 'name',
    like: 'the name of a child or of their family',
    pattern: new RegExp(
      String.raw`(?:\b(?:${about})(?:['’]s (?:mother|father|name))?,?(?: (?:of|for|is|was|called|named|about|involving))?[:,]? |\b(?:mother|father|mum|dad|parents|siblings?|brother|sister|carer) (?:of|to) )(?<detail>${Names})`,
      'dgu',
    ),
    holds: mayBeName,
  },
  {
    key: 'name',
    like: 'the name of a child or of their family',
    pattern: new RegExp(
      String.raw`\b(?:Child|Young [Pp]erson|Baby|Boy|Girl|Pupil|Son|Daughter|Brother|Sister|Sibling|Mother|Father|Mum|Dad|Family|Case)(?: (?:of|called|named))?[:,]? (?<detail>${Names})`,
      'dgu',
    ),
    holds: isGiven,
  },
  {
    key: 'name',
    like: 'the name of a child or of their family',
    pattern: new RegExp(
      String.raw`\b(?:Child|Young [Pp]erson|Baby|Boy|Girl|Pupil|Son|Daughter|Brother|Sister|Sibling|Mother|Father|Mum|Dad) (?:called|named) (?<detail>${Names})`,
      'dgu',
    ),
    holds: mayBeName,
  },
  {
    key: 'name',
    like: 'the name of a family',
    pattern: new RegExp(
      String.raw`\b[Tt]he (?<detail>${Name}) (?:family|siblings|twins|children)\b(?! (?:hub|centre|service|team|court|home)s?\b)`,
      'dgu',
    ),
    holds: mayBeName,
  },
  {
    key: 'name',
    like: 'the name of a child or of their family',
    pattern: new RegExp(
      String.raw`\b(?<detail>${Names})(?:['’]s? (?:mother|mum|mummy|father|dad|daddy|parents|grandmother|nan|siblings|brother|sister|family|foster carers?|placement|social worker|care plan|child protection plan)\b|,? \(?aged? \d{1,2}\b|,? \(?\d{1,2} years old\b)`,
      'dgu',
    ),
    holds: isGiven,
  },
]
