import { pattern } from '#src/kit/pattern.ts'

/** A date with its year, a time that comes round, or words that stand for one that is not known yet. */
const WHEN = pattern('i')`
  ^(?:(?:from|by|since|before|after|early|mid|late|(?:the )?end(?: of)?|starts?|starting|due|revised:?)[\s-])*(?:
    (?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,?\s)?(?:\d{1,2}(?:st|nd|rd|th)?\s)?
    (?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?[,\s’'-]{1,2}(?:20)?\d\d |
    \d{1,2}[./-]\d{1,2}[./-](?:20)?\d\d |
    (?:spring|summer|autumn|winter|easter|christmas)(?:\sterm)?\s(?:20)\d\d(?:[/-]\d\d)? |
    (?:q[1-4]|quarter\s[1-4])[,\s](?:20)?\d\d(?:[/-](?:20)?\d\d)? |
    (?:q[1-4]|quarter\s[1-4]) |
    (?:(?:bi|six|half|three|two)-?)?(?:daily|weekly|fortnightly|monthly|quarterly|termly|yearly|annual|annually) |
    on-?going | tbc | tba | n/a | complete | completed | immediate | immediately
  )$
`
/** How something goes, as a cell of ratings holds it. */
const RATING =
  /^(?:red|amber|green|blue|grey|purple|complete|completed|not (?:yet )?started|on track|off track|at risk|delayed|overdue|closed)$/i
/** Money, or how much of a hundred. */
const AMOUNT = /^(?:£\s?\d[\d,.]*\s?(?:k|m|bn|million)?|\d+(?:\.\d+)?%)$/i

/** Whether words are one whole value, such as a line of a cell of dates holds: "From June 2025", "Monthly", "£10k". */
export function isValue(text: string): boolean {
  return text.length <= 40 && (WHEN.test(text) || AMOUNT.test(text) || RATING.test(text))
}
