import { type Block, type SourceDocument, wordsOf } from '#src/kit/documents/source-document.ts'
import { openLedger } from '../plan/words/coverage.ts'
import { draftSource } from '../plan/plan-tree.ts'
import { listUnplaced, openAccount, tellReport } from './account.ts'
import { areaOutcomeIn } from './area-outcome.ts'
import { authorityOf } from './authority.ts'
import { listFindings } from './findings.ts'
import { type InspectionDraft, isNoReport } from './inspection-draft.ts'
import { kindOf } from './inspection-kind.ts'
import { listJudgements } from './judgements.ts'
import { fieldworkOf, leadInspectorOf, publishedOf } from './particulars.ts'

const UNGRADED: ReadonlySet<string> = new Set(['focused', 'monitoring', 'jtai'])

/**
 * The draft of an inspection report: its particulars, its judgements in the set of its time and its
 * findings, with every word placed or told as unplaced (contract.md, "read --as inspection"). Pure:
 * nothing is opened, and the same document gives the same draft.
 */
export function draftInspection(document: SourceDocument): InspectionDraft {
  const ledger = openLedger()
  openAccount(document, ledger)
  const taken = new Set<object>()
  const { length, ...fieldwork } = fieldworkOf(document)
  const judged = listJudgements(document)
  const outcome = areaOutcomeIn(document)
  const kind = kindOf(document, { length, judged: judged.length > 1 })
  // Visits and joint inspections give no grades: what looks like one there tells of an earlier inspection.
  const judgements = kind === 'send' ? outcome : UNGRADED.has(kind) ? [] : judged
  for (const { title, grade, keys } of judgements) {
    ledger.place(keys, [title, grade])
    for (const key of keys) taken.add(key)
  }
  const [publishedDate, leadInspector] = [publishedOf(document), leadInspectorOf(document)]
  // The name at the head of what is no report is its title.
  const isOther = isNoReport({ ...fieldwork, publishedDate, leadInspector, judgements })
  const findings = listFindings(document.blocks)
  for (const finding of findings) {
    ledger.place(finding.places, [String(finding.number), finding.text])
    for (const place of finding.places) taken.add(place)
  }
  const narrative = tellReport(document, taken, ledger)
  const unplaced = listUnplaced(document, ledger)
  const left = unplaced.reduce((all, { text }) => all + wordsOf(text).length, 0)
  return {
    format: 'goldthread.inspection-draft/1',
    source: {
      file: document.file,
      kind: document.kind,
      ...(document.pages === undefined ? {} : { pages: document.pages }),
    },
    authority: isOther ? null : authorityOf(document),
    kind,
    ...fieldwork,
    publishedDate,
    leadInspector,
    judgements: judgements.map(({ key, title, grade, keys, from }) => ({
      key,
      title,
      grade,
      source: draftSource(blockOf(document, from === undefined ? keys : [from])?.source ?? {}),
    })),
    findings: findings.map(({ number, kind: of, text, source }) => ({
      number,
      kind: of,
      text,
      source: draftSource(source),
    })),
    narrative,
    unplaced,
    coverage: { words: ledger.total(), placed: ledger.total() - left, unplaced: left },
    ...(document.unread === undefined || document.unread.length === 0 ? {} : { unread: document.unread }),
  }
}

/** The block in which one of these places stands: itself, or the table of a cell. */
function blockOf(document: SourceDocument, places: readonly object[]): Block | undefined {
  return document.blocks.find(
    (block) =>
      places.includes(block) ||
      (block.type === 'table' && block.rows.some(({ cells }) => cells.some((cell) => places.includes(cell)))),
  )
}
