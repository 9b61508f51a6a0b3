import { describe, expect, it } from 'vitest'
import type { FindingCoverage, TaggedAction } from '#src/features/sources/index.ts'
import { meaningOfTag, offersFor, tagsWithoutFinding } from './finding-link.ts'

describe('what a plan says that it answers', () => {
  it.each([
    ['Ofsted Improvement Action 3', ['3'], 'any-inspection', false, []],
    ['(ILACS 2023, recommendations 1 and 4)', ['1', '4'], 'any-inspection', false, [2023]],
    ['Inspection priority action 2', ['2'], 'any-inspection', true, []],
    ['Peer review 2023/24 recommendation 5', ['5'], 'other', false, [2023, 2024]],
    ['Focused visit, area 1', ['1'], ['focused'], false, []],
    ['Area SEND inspection 2b', ['2b'], ['send'], false, []],
  ])('%s', (tag, ...[numbers, of, isPriority, years]) => {
    expect(meaningOfTag(tag)).toEqual({ numbers, of, isPriority, years })
  })
})

const third = { id: 'f', number: '3', kind: 'area-for-improvement' } as FindingCoverage
const inspectedOn = (startedOn: string | null, publishedOn: string | null = null) => ({
  ...({ kind: 'standard', sourceId: 's', startedOn, publishedOn, items: [third] } as const),
})
const tagged = (tag: string, writtenBy: string | null): TaggedAction => ({
  ...{
    tagId: 't',
    tag,
    planId: 'p',
    planTitle: 'Plan',
    actionId: 'a',
    ref: '1.1',
    title: 'Visit',
    answered: [],
  },
  writtenBy,
})

describe('which inspection a plan answers', () => {
  it.each([
    ['one before its document', inspectedOn('2023-03-06'), tagged('Ofsted action 3', '2023-12-31'), 1],
    [
      'none that began after its document was written',
      inspectedOn('2026-03-02'),
      tagged('Ofsted action 3', '2023-12-31'),
      0,
    ],
    ['perhaps one whose days are not known', inspectedOn(null), tagged('Ofsted action 3', '2023-12-31'), 1],
    [
      'one of the year that it says',
      inspectedOn('2022-11-28', '2023-01-20'),
      tagged('ILACS 2023, 3', null),
      1,
    ],
    ['none of another year', inspectedOn('2021-05-10', '2021-06-30'), tagged('ILACS 2023, 3', null), 0],
  ])('%s', (_which, inspection, tag, offered) => {
    expect(offersFor(inspection, [tag])).toHaveLength(offered)
    expect(tagsWithoutFinding([inspection], [tag])).toHaveLength(1 - offered)
  })
})
