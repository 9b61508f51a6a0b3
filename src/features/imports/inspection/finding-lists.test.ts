import { describe, expect, test } from 'vitest'
import type { Paragraph } from '#src/kit/documents/source-document.ts'
import { listFindings } from './findings.ts'

const heading = (text: string, level = 2): Paragraph => ({
  ...{ type: 'paragraph', text, style: 'heading', level, source: {} },
})
const item = (text: string, level = 1, page = 1): Paragraph => ({
  ...{ type: 'paragraph', text, style: 'list-item', level, source: { page } },
})
const para = (text: string): Paragraph => ({ ...{ type: 'paragraph', text, style: 'body', source: {} } })
const strong = (text: string): Paragraph => ({ ...para(text), bold: true })

const open = heading('Areas for improvement')
const end = heading('Main findings')
const prose = para('Most children are safe. Visits are timely, and families are heard.')
const read = (...blocks: Paragraph[]) => listFindings(blocks).map(({ text }) => text)

describe('a finding keeps', () => {
  test('the paragraph below it, where the list goes on', () => {
    const list = [open, item('Plans.'), prose, item('Visits.'), end, prose]
    expect(read(...list)).toEqual([`Plans.\n${prose.text}`, 'Visits.'])
  })

  test('the paragraph below it at the end of the list, where its words point back', () => {
    const more = para('In particular, plans for children who are moved far from home.')
    expect(read(open, item('Plans.'), more, end, prose)).toEqual([`Plans.\n${more.text}`])
    expect(read(open, item('Plans.'), prose, end, prose)).toEqual(['Plans.'])
  })

  test('the paragraph below it at the end of the list, where every finding has one', () => {
    const each = [item('Plans.'), para('These are late.'), item('Visits.'), prose]
    expect(read(open, ...each, end)).toEqual(['Plans.\nThese are late.', `Visits.\n${prose.text}`])
  })

  test('its points, though it ends in a stop', () => {
    const list = [item('The quality of plans.'), item('For babies.', 2), item('For carers.', 2)]
    expect(read(open, ...list, item('Visits.'))).toEqual([
      'The quality of plans.\nFor babies.\nFor carers.',
      'Visits.',
    ])
  })
})

test('points that stand otherwise on the next page are findings of their own', () => {
  const over = [item('Plans.'), item('Visits.', 2, 2), item('Supervision.', 2, 2)]
  expect(read(open, ...over, end)).toEqual(['Plans.', 'Visits.', 'Supervision.'])
})

test('the number of a page between two findings is no word of either', () => {
  expect(read(open, item('Plans.'), para('2'), item('Visits.'), end)).toEqual(['Plans.', 'Visits.'])
})

test('prose that leads in a list of its own ends the findings', () => {
  const own = [para('Children said what they value:'), item('their workers'), item('the hub in town')]
  expect(read(open, item('Plans.'), prose, ...own, end)).toEqual(['Plans.'])
})

test.each([
  ['Immediately', 'Within six months'],
  ['Urgently', 'By the end of the year'],
  ['In the next three months', 'By 31 March 2012'],
])('“%s” and “%s” say by when, and end no list', (soon, late) => {
  const list = [strong(soon), item('Plans.'), strong(late), item('Visits.')]
  expect(read(open, ...list, end, prose)).toEqual(['Plans.', 'Visits.'])
})

test('a heading below that of the findings names the subject of the next; another part of the report ends them', () => {
  const list = [heading('Front door', 3), item('Plans.'), heading('Fostering', 3), item('Visits.')]
  const well = [heading('Strengths', 3), item('Help for carers.')]
  expect(read(open, ...list, ...well, end, item('One said thanks.'))).toEqual(['Plans.', 'Visits.'])
})

describe('what the report says a second time is no new finding', () => {
  const texts = ['The quality of plans.', 'The timeliness of visits.', 'Supervision of new workers.']
  const list = texts.map((text) => item(text))

  test('a list that is printed again, with one more', () => {
    const again = [heading('Areas for improvement'), ...list, item('The care of records.')]
    const found = listFindings([open, ...list, end, prose, ...again])
    expect(found.map(({ number, text }) => `${number} ${text}`)).toEqual([
      ...texts.map((text, at) => `${at + 1} ${text}`),
      '4 The care of records.',
    ])
  })

  test('but one point alike in the lists of two services is a finding of each', () => {
    const other = [open, item('The offer to carers.'), ...list.slice(0, 1)]
    expect(read(open, ...list, end, prose, ...other)).toHaveLength(5)
  })

  test('nor is one that the report counts on to a number of its own', () => {
    const counted = (from: number) => [
      heading('Recommendations'),
      ...texts.map((text, at) => item(`${from + at}. ${text}`)),
      ...[end, prose],
    ]
    expect(read(...counted(1), ...counted(91))).toHaveLength(6)
    expect(read(...counted(91), ...counted(1))).toHaveLength(3)
    expect(read(open, ...list, ...counted(91))).toHaveLength(3)
  })

  test('a list that is gone through number by number, or under headings that name each finding', () => {
    const counted = texts.map((text, at) => item(`${at + 1}. ${text}`))
    const through = counted.flatMap((one) => [heading(one.text, 3), prose])
    const named = texts.flatMap((text) => [heading(`Area for improvement: ${text.slice(0, -1)}`, 3), prose])
    expect(read(heading('Recommendations'), ...counted, ...through)).toEqual(texts)
    expect(read(open, ...list, end, prose, ...named)).toEqual(texts)
  })
})
