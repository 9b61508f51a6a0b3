import { describe, expect, test } from 'vitest'
import type { Cell, SourceDocument } from '#src/kit/documents/source-document.ts'
import { authorityOf } from './authority.ts'
import { kindLedIn } from './finding-sections.ts'
import { listFindings } from './findings.ts'
import { listJudgements } from './judgements.ts'
import { fieldworkOf, leadInspectorOf, publishedOf } from './particulars.ts'

function reportOf(...lines: string[]): SourceDocument {
  return {
    file: 'report.pdf',
    kind: 'pdf',
    blocks: lines.map((text) => ({ type: 'paragraph', text, style: 'body', source: { page: 1 } })),
    notes: [],
  }
}

describe('judgements that a line says', () => {
  test.each([
    ['The Local Safeguarding Children Board (LSCB) is inadequate because:', 'lscb', 'Inadequate'],
    ['The judgement about the LSCB is that it requires improvement', 'lscb', 'Requires improvement'],
    ['The Tarnwick Safeguarding Children Board is good', 'lscb', 'Good'],
    [
      'The arrangements in place to evaluate the effectiveness of what is done by the authority and board partners to safeguard and promote the welfare of children are good',
      'lscb',
      'Good',
    ],
    ['The overall judgement is requires improvement', 'overall-effectiveness', 'Requires improvement'],
    ['Children’s services in the Royal Borough of Tarnwick are good', 'overall-effectiveness', 'Good'],
    ['The local authority’s children’s services are good', 'overall-effectiveness', 'Good'],
  ])('%s', (line, key, grade) => {
    expect(listJudgements(reportOf(line))).toMatchObject([{ key, grade }])
  })
})

test.each([
  [['The overall judgement is that children’s services require', 'improvement'], 'Requires improvement'],
  [['Children’s services in Tarnwick require improvement to be', 'good'], 'Requires improvement to be good'],
])('an overall judgement may be broken before the end of its grade: %s', (lines, grade) => {
  expect(listJudgements(reportOf(...lines))).toMatchObject([{ key: 'overall-effectiveness', grade }])
})

test('grades line by line in a cell merged over their rows are each row’s', () => {
  const cell = (column: number, rowspan: number, ...texts: string[]): Cell => ({
    ...{ column, colspan: 1, rowspan, paragraphs: texts.map((text) => ({ text })) },
  })
  const rows = [
    [cell(1, 1, '1. Children who need help and protection'), cell(2, 2, 'Good', 'Requires improvement')],
    [cell(1, 1, '2. Children looked after and achieving permanence')],
    [cell(1, 1, '2.1 Adoption performance'), cell(2, 1, 'Outstanding')],
  ]
  const document = reportOf()
  document.blocks.push({
    ...{ type: 'table', title: null, columns: 2, source: { page: 1, table: 1 } },
    rows: rows.map((cells) => ({ cells, source: {} })),
  })
  expect(listJudgements(document).map(({ key, grade }) => `${key}: ${grade}`)).toEqual([
    'help-and-protection: Good',
    'children-in-care: Requires improvement',
    'adoption: Outstanding',
  ])
})

test('the pages of a list of contents are no findings', () => {
  const contents = [
    'Contents',
    'What does the local authority need to improve?',
    '4',
    'Areas for improvement',
    '38',
  ]
  expect(listFindings(reportOf(...contents, 'The local authority’s strengths', '39').blocks)).toEqual([])
})

test('a line of particulars is no authority', () => {
  expect(authorityOf(reportOf('Age group: All', 'Website:', 'Ada Lorrimer HMI', 'Contents'))).toBeNull()
})

test.each([
  'At the borough’s last inspection, in March 2022, overall effectiveness was judged to be outstanding',
  'At our previous full inspection, overall effectiveness was good',
  'Overall effectiveness in March 2022 was outstanding',
  'Children’s services in 2018 were inadequate',
])('a line that tells of an earlier inspection is no judgement of this one: %s', (line) => {
  expect(listJudgements(reportOf(line))).toEqual([])
})

describe('who led an inspection', () => {
  test.each([
    ['Lead inspector: Ada Lorrimer. Her Majesty’s Inspector', 'Ada Lorrimer'],
    ['Lead inspector: Ada Lorrimer, HMI, Specialist Adviser', 'Ada Lorrimer'],
    ['Lead inspectors: Ada Lorrimer/Priya Venn', 'Ada Lorrimer'],
    ['Lead HMI: Ada Lorrimer', 'Ada Lorrimer'],
    ['Inspection team: Ada Lorrimer (lead inspector), Priya Venn', 'Ada Lorrimer'],
    ['Lead inspector: Dr Ada Lorrimer OBE', 'Dr Ada Lorrimer'],
    ['Ada Lorrimer HMI (Lead)', 'Ada Lorrimer'],
  ])('%s', (line, lead) => {
    expect(leadInspectorOf(reportOf(line))).toBe(lead)
  })
})

describe('days in their places', () => {
  test('a letter’s day may have Ofsted’s address beside it', () => {
    expect(
      publishedOf(reportOf('11 February 2019 Piccadilly Gate', 'Ms Lee Store Street', 'Dear Ms Lee')),
    ).toBe('2019-02-11')
  })

  test.each(['Date report published: 4 September 2017', 'First published 4 September 2017'])('%s', (line) => {
    expect(publishedOf(reportOf(line))).toBe('2017-09-04')
  })

  test('a line may be broken before the year of its days', () => {
    const lines = ['which was conducted in Tarnwick on 6 and 7 July', '2011. Inspectors read files']
    expect(fieldworkOf(reportOf(...lines))).toMatchObject({ startDate: '2011-07-06', endDate: '2011-07-07' })
  })

  test('the days of the inspection before are not this one’s', () => {
    const lines = ['Dates of previous inspection: 4 to 8 June 2018', 'Inspection dates: 10 to 14 March 2025']
    expect(fieldworkOf(reportOf(...lines))).toMatchObject({ startDate: '2025-03-10', endDate: '2025-03-14' })
  })
})

test('a revisit that lists weaknesses to tell of progress leads in no findings', () => {
  const weak = 'which explains how the local area will tackle the following areas of significant weakness:'
  expect(kindLedIn(`The local area must write a statement of action ${weak}`)).toBe('priority-action')
  expect(
    kindLedIn(
      'The local area has made sufficient progress in addressing the following significant weaknesses:',
    ),
  ).toBeNull()
})

describe('points and numbers that stand below a heading of findings', () => {
  const heading = { type: 'paragraph', text: 'Areas for improvement', style: 'heading', source: {} } as const
  const item = (text: string, level: number) =>
    ({ type: 'paragraph', text, style: 'list-item', level, source: {} }) as const

  test('deeper points belong to the finding whose sentence they end', () => {
    const points = [
      item('The quality of', 1),
      item('assessments', 2),
      item('plans.', 2),
      item('Supervision.', 1),
    ]
    expect(listFindings([heading, ...points]).map(({ text }) => text)).toEqual([
      'The quality of\nassessments\nplans.',
      'Supervision.',
    ])
  })

  test('a paragraph of the report’s own count that leads in a list is no finding', () => {
    const lead = item('9. In order to improve services, the council should take the following action.', 1)
    const found = listFindings([heading, lead, item('see children alone', 1), item('review plans.', 1)])
    expect(found.map(({ number, text }) => `${number} ${text}`)).toEqual([
      '1 see children alone',
      '2 review plans.',
    ])
  })

  test('points that nothing marks end where prose goes on: one long point does not, nor one without a stop', () => {
    const plain = (text: string) => ({ ...heading, style: 'body' as const, text })
    const points = [
      'The quality of plans',
      'Strategy meetings. These should be held at once.',
      'Supervision.',
    ]
    const prose = ['Most children are safe. Visits are timely.', 'Plans are good. Families are heard.']
    const found = listFindings([heading, ...[...points, ...prose].map(plain)])
    expect(found.map(({ text }) => text)).toEqual(points)
  })

  test('a raised number that leads to a note at the foot is no part of a finding’s words', () => {
    const note = { type: 'paragraph', text: '1 A way to say early what must change.', style: 'body' } as const
    const points = [
      item('The public law outline1, and letters.', 1),
      item('The take-up of COVID-19 tests2.', 1),
    ]
    const onPage = [heading, ...points, note].map((block) => ({ ...block, source: { page: 2 } }))
    expect(listFindings(onPage).map(({ text }) => text)).toEqual([
      'The public law outline, and letters.',
      'The take-up of COVID-19 tests2.',
    ])
  })

  test('numbered recommendations that reached us as one paragraph are apart again', () => {
    const run = 'Agree thresholds. 119.Publish them (see paragraph 120. and below). 120.Review them.'
    const found = listFindings([heading, { ...heading, style: 'body', text: `118.${run}` }])
    expect(found.map(({ number, text }) => `${number} ${text}`)).toEqual([
      '118 Agree thresholds.',
      '119 Publish them (see paragraph 120. and below).',
      '120 Review them.',
    ])
  })
})
