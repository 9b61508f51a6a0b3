import {
  type InspectionKind,
  type Judgement,
  judgementSetOn,
  type Outcome,
  outcomeKey,
} from '#src/features/inspections/index.ts'
import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { cellText, type Row, type SourceDocument } from '#src/kit/documents/source-document.ts'
import { gradeOf } from '../inspection/judgement-words.ts'
import { oneLine } from '../plan/words/wording.ts'
import { findHeadings, type OutcomeColumn, type OutcomeHeadings } from './columns.ts'
import type { OutcomesDraft } from './outcomes-draft.ts'

/**
 * The outcomes that a published file gives, from every sheet whose columns are known; an inspection that stands
 * on several sheets is one. None where the document is no such file. Pure.
 */
export function draftOutcomes(document: SourceDocument): OutcomesDraft {
  const found = new Map<string, Outcome>()
  const leftOut: OutcomesDraft['leftOut'] = []
  for (const table of document.blocks) {
    const headings = table.type === 'table' ? findHeadings(table) : null
    if (table.type !== 'table' || headings === null) continue
    for (const row of table.rows.slice(headings.at + 1)) {
      const outcome = outcomeIn(row, headings)
      if (typeof outcome === 'string') leftOut.push({ text: wordsIn(row), reason: outcome })
      else if (outcome !== null) keep(found, outcome)
    }
  }
  return { outcomes: [...found.values()], leftOut }
}

/** A sheet that does not say what kind of inspection it was gives way to one that does. */
function keep(found: Map<string, Outcome>, outcome: Outcome): void {
  const key = outcomeKey(outcome)
  const known = found.get(key)
  if (known === undefined) found.set(key, outcome)
  else if (known.kindAsWritten === '' && outcome.kindAsWritten !== '') found.set(key, outcome)
  else
    found.set(key, {
      ...known,
      about: known.about || outcome.about,
      isCurrent: known.isCurrent && outcome.isCurrent,
    })
}

function outcomeIn(row: Row, { columns, judgements }: OutcomeHeadings): Outcome | string | null {
  const at = (column: number | undefined) => {
    const cell = column === undefined ? undefined : row.cells.find((one) => one.column === column)
    return cell === undefined ? '' : oneLine(cellText(cell))
  }
  const text = (column: OutcomeColumn) => at(columns.get(column))
  const authority = text('authority')
  if (authority === '' && text('startedOn') === '') return null
  const startedOn = dayIn(text('startedOn'))
  if (authority === '') return 'It names no authority'
  if (startedOn === null) return `“${text('startedOn')}” is not a day`
  const kindAsWritten = text('kind')
  return {
    areaCode: text('areaCode') === '' ? authority : text('areaCode'),
    authority,
    region: text('region'),
    isCurrent: !/no longer|former|abolished/i.test(text('status')),
    kind: kindOf(kindAsWritten),
    kindAsWritten,
    startedOn,
    publishedOn: dayIn(text('publishedOn')),
    about: text('about'),
    judgements: judgements.flatMap(({ column, key, title }) => {
      const grade = gradeOf(at(column))
      return grade === null ? [] : [judgementThen({ key, title, grade }, startedOn)]
    }),
  }
}

/** A table of many years has one column where the set of the time judged children in care and care leavers together. */
function judgementThen(judgement: Judgement, startedOn: string): Judgement {
  const joint = 'children-in-care-and-care-leavers'
  const wasJoint = judgementSetOn(startedOn)?.keys.includes(joint) === true
  if (judgement.key !== 'children-in-care' || !wasJoint) return judgement
  return { ...judgement, key: joint, title: `${judgement.title} and care leavers` }
}

function dayIn(text: string): string | null {
  const day = dayFromWords(text.replace(/[T ]00:00(?::00)?.*$/, ''), '2018-01-01')
  return day !== null && /\d{4}/.test(text) ? day : null
}

const KINDS: [kind: InspectionKind, words: RegExp][] = [
  ['monitoring', /monitoring/i],
  ['focused', /focus/i],
  ['jtai', /jtai|joint targeted/i],
  ['send', /\bsend\b|special educational/i],
  ['short', /\bshort\b/i],
  ['standard', /\bstandard\b/i],
  ['sif', /\bsif\b|single inspection framework/i],
]

function kindOf(written: string): InspectionKind {
  return KINDS.find(([, words]) => words.test(written))?.[0] ?? 'other'
}

function wordsIn(row: Row): string {
  return row.cells
    .map((cell) => oneLine(cellText(cell)))
    .filter(Boolean)
    .join(' | ')
}
