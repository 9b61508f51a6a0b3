import { describe, expect, test } from 'vitest'
import type { SourceDocument } from '#src/kit/documents/source-document.ts'
import { kindOf } from './inspection-kind.ts'

function reportOf(lines: readonly string[]): SourceDocument {
  return {
    file: 'report.pdf',
    kind: 'pdf',
    blocks: lines.map((text) => ({ type: 'paragraph', text, style: 'body', source: { page: 1 } })),
    notes: [],
  }
}

const letter = (...lines: string[]) => ['11 February 2017', 'Dear Ms Lee', ...lines]

describe('a kind is told by the title; a sentence may tell of another inspection', () => {
  test.each([
    [
      'monitoring',
      letter(
        'Monitoring visit to Tarnwick children’s services',
        'The visit was the second since the local authority was judged inadequate at the inspection of services for children in need of help and protection, children looked after and care leavers in 2015.',
      ),
    ],
    [
      'monitoring',
      letter(
        'Monitoring of Tarnwick children’s services',
        'This letter contains the findings of the first monitoring visit on 3 and 4 May 2017.',
      ),
    ],
    [
      'focused',
      letter(
        'Focused visit to Tarnwick children’s services',
        'Inspectors saw what has changed since the joint targeted area inspection of 2022, and the monitoring visits of 2020.',
      ),
    ],
    [
      'jtai',
      letter(
        'Joint targeted area inspection of the multi-agency response to',
        'children who are neglected in Tarnwick',
        'The partnership had a focused visit before.',
      ),
    ],
    [
      'jtai',
      letter('Between 9 and 13 May 2016, inspectors undertook a joint targeted area inspection of Tarnwick.'),
    ],
    ['send', letter('Joint local area SEND inspection in Tarnwick', 'This followed a focused visit.')],
    ['other', ['Inspection of safeguarding and looked after', 'children services', 'Tarnwick']],
  ])('%s', (kind, lines) => {
    expect(kindOf(reportOf(lines), { length: 2, judged: false })).toBe(kind)
  })

  test.each([
    ['standard', 'The inspection of safeguarding and looked after children in 2012 found weaknesses.'],
    [
      'standard',
      'Since the joint targeted area inspection in 2019 and the focused visit in 2021, much has changed.',
    ],
    [
      'sif',
      'Inspection of services for children in need of help and protection, children looked after and care leavers',
    ],
  ])('a report with grades is %s', (kind, line) => {
    const lines = ['Inspection of Tarnwick children’s services', line]
    expect(kindOf(reportOf(lines), { length: 12, judged: true })).toBe(kind)
  })
})
