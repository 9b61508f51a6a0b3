import { expect, test } from 'vitest'
import type { Block, Table } from '#src/kit/documents/source-document.ts'
import { judgementsInRecord } from './judgements-in-record.ts'
import { judgementsInTables } from './judgements-in-tables.ts'

const line = (text: string, style: 'body' | 'heading' = 'body'): Block => ({
  ...{ type: 'paragraph', text, style, source: { page: 9 } },
})
const table = (...rows: string[][]): Table => ({
  ...{ type: 'table', title: null, columns: 2, source: { page: 9 } },
  rows: rows.map((texts) => ({
    source: {},
    cells: texts.map((text, at) => ({
      ...{ column: at + 1, colspan: 3 - texts.length, rowspan: 1, paragraphs: [{ text }] },
    })),
  })),
})
const said = (judgements: { title: string; grade: string }[]) =>
  judgements.map(({ title, grade }) => `${title} – ${grade}`)

test('the tables of a record, one for each service, are read as one', () => {
  const tables = [
    table(['Safeguarding'], ['Overall effectiveness', 'Adequate'], ['Partnership working', 'Good']),
    table(['Children looked after'], ['Overall effectiveness', 'Good'], ['Being healthy', 'Inadequate']),
  ]
  expect(said(judgementsInTables(tables))).toEqual([
    'Overall effectiveness – Adequate',
    'Partnership working – Good',
    'Children looked after: Overall effectiveness – Good',
    'Being healthy – Inadequate',
  ])
})

test('a table of grades that prose or an earlier inspection’s heading parts from the record is none of it', () => {
  const record = table(['Overall effectiveness', 'Good'], ['Leadership and management', 'Good'])
  const homes = table(['The Elms', 'Outstanding'], ['The Oaks', 'Good'])
  for (const between of [
    line('Two homes were inspected in the year before.'),
    line('At the last inspection', 'heading'),
  ])
    expect(said(judgementsInTables([record, between, homes]))).toHaveLength(2)
})

test('a record that reached us as lines keeps its titles whole, whichever line holds the grade', () => {
  const lines = [
    line('Record of main findings: Tarnwick', 'heading'),
    ...['Safeguarding', 'Overall effectiveness', 'Adequate', 'The help that health services give to Good'],
    ...['children', 'Looked after children', 'Leadership and management of', 'the service Inadequate'],
    ...['What partners do together to', 'keep children safe', 'Good'],
    'These judgements were made in May.',
  ].map((one) => (typeof one === 'string' ? line(one) : one))
  expect(said(judgementsInRecord(lines))).toEqual([
    'Overall effectiveness – Adequate',
    'The help that health services give to children – Good',
    'Leadership and management of the service – Inadequate',
    'What partners do together to keep children safe – Good',
  ])
})
