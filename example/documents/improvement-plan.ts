import { Document, type FileChild, HeadingLevel, Packer, Paragraph, type TableRow } from 'docx'
import { type Picture, pictureOn } from '../replay.ts'
import type { Action, Council, Finding, SourceReport, Theme } from '../types.ts'
import { ARIAL, LANDSCAPE, RATING_FILL, wordRow, wordTable } from './word-table.ts'

const HEADERS = ['Ref', 'Action', 'Lead', 'By when', 'RAG', 'Progress', 'How we will know', 'Answers']
const SHOWN: Record<Picture['state'], string> = {
  'not-started': 'Not started',
  'in-progress': 'In progress',
  submitted: 'Delivered, not yet accepted',
  complete: 'Complete',
  embedding: 'Complete, embedding',
  embedded: 'Embedded',
  paused: 'Paused',
  regressed: 'Slipped back',
}
const KEY: [string, string][] = [
  ['G', 'Will land as dated'],
  ['A', 'At risk'],
  ['R', 'Will not land as dated, or late'],
  ['B', 'Complete and accepted'],
]

/** The main plan as the Word table that a council would keep, as it stands on its anchor day. */
export async function improvementPlan(council: Council): Promise<Uint8Array> {
  const { plan } = council
  const file = new Document({
    title: plan.title,
    creator: council.name,
    styles: ARIAL,
    sections: [
      {
        properties: LANDSCAPE,
        children: [
          new Paragraph({ text: plan.title, heading: HeadingLevel.TITLE }),
          new Paragraph(plan.about),
          ...plan.themes.flatMap((theme) => pagesOf(theme, council)),
          new Paragraph({ text: 'Key', heading: HeadingLevel.HEADING_1 }),
          wordTable(KEY.map(keyRow), [1, 5]),
        ],
      },
    ],
  })
  return new Uint8Array(await Packer.toArrayBuffer(file))
}

function pagesOf(theme: Theme, council: Council): FileChild[] {
  const lead = council.people.find((person) => person.key === theme.lead)
  const rows = [
    wordRow(
      HEADERS.map((text) => ({ text, strong: true, fill: 'D9E2F3' })),
      true,
    ),
  ]
  for (const objective of theme.objectives) {
    const title = `Objective ${objective.ref} ${objective.title}`
    rows.push(wordRow([{ text: title, strong: true, columns: HEADERS.length, fill: 'F2F2F2' }]))
    rows.push(...objective.actions.map((action) => rowOf(action, council)))
  }
  return [
    new Paragraph({
      text: `Theme ${theme.ref}: ${theme.title}`,
      heading: HeadingLevel.HEADING_1,
      pageBreakBefore: true,
    }),
    new Paragraph(theme.about),
    new Paragraph(`Theme lead: ${lead?.name ?? 'vacant'}`),
    wordTable(rows, [1.2, 6.4, 2.6, 2.4, 1.3, 4.8, 4.3, 3.4]),
  ]
}

function rowOf(action: Action, council: Council): TableRow {
  const picture = pictureOn(action, council.anchor)
  const code = picture === null ? '' : ratingOf(picture)
  const fill = RATING_FILL[code]
  const last = action.updates.at(-1)
  return wordRow([
    action.ref,
    action.text,
    action.leadAsWritten,
    dueOf(action, picture),
    { text: code, ...(fill === undefined ? {} : { fill }) },
    { text: [picture === null ? '' : SHOWN[picture.state], last?.workingWell ?? last?.worried ?? ''] },
    { text: action.criteria.map((criterion) => criterion.text) },
    answersOf(action, council),
  ])
}

function ratingOf({ state, confidence }: Picture): string {
  if (state === 'complete' || state === 'embedding' || state === 'embedded') return 'B'
  return { green: 'G', amber: 'A', red: 'R', 'no-report': '', none: '' }[confidence]
}

function dueOf(action: Action, picture: Picture | null): string {
  if (picture === null || picture.moves === 0) return action.due.asWritten
  const day = new Date(picture.due).toLocaleDateString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  })
  return `${action.due.asWritten} (revised: ${day})`
}

function answersOf(action: Action, { findings, sources }: Council): string {
  const named = action.findings.flatMap(({ finding }) => findings.filter((one) => one.key === finding))
  return named.map((finding) => nameOf(finding, sources)).join('; ')
}

const OWNERS: Record<SourceReport['kind'], string> = {
  'focused-visit': 'Focused visit',
  inspection: 'Ofsted',
  notice: 'Notice',
  'peer-review': 'Peer review',
  scrutiny: 'Scrutiny',
  'practice-review': 'Practice review',
  'staff-survey': 'Staff survey',
}

function nameOf(finding: Finding, sources: SourceReport[]): string {
  const source = sources.find((one) => one.key === finding.source)
  const owner = source === undefined ? '' : OWNERS[source.kind]
  return `${owner} ${finding.kind.replace('-', ' ')} ${finding.number}`.trim()
}

function keyRow([code, words]: [string, string]): TableRow {
  return wordRow([{ text: code, fill: RATING_FILL[code] ?? 'FFFFFF' }, words])
}
