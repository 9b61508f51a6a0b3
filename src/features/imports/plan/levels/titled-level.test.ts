import { describe, expect, it } from 'vitest'
import { draftOf, told } from '#tests/drafted.ts'
import { htmlTable } from '#tests/html-table.ts'

describe('small tables by turns', () => {
  it('name the area of the actions in the table below each', async () => {
    const area = (ref: string, name: string): string =>
      htmlTable(
        ['Ref:', 'Area for improvement', 'Background information'],
        [ref, name, 'The visit letter says so.'],
      )
    const draft = await draftOf(
      [
        area('AFI 1', 'Step-down to early help'),
        htmlTable(
          ['Action', 'Lead', 'Achievements'],
          ['Hold a meeting in each locality from June 2025', 'Locality Managers', 'Held in two.'],
        ),
        area('AFI 2', 'Supervision'),
        htmlTable(
          ['Action', 'Lead', 'Achievements'],
          ['Train every manager', 'Amina Yusuf', 'Eight of ten.'],
        ),
      ].join('<p></p>'),
      'plan.html',
    )
    expect(told(draft)).toEqual([
      'Step-down to early help | - | Hold a meeting in each locality from June 2025 | Locality Managers | 2025-06-30',
      'Supervision | - | Train every manager | Amina Yusuf | -',
    ])
    expect(draft.items.find(({ text }) => text === 'Supervision')).toMatchObject({
      ref: 'AFI 2',
      fields: { 'Background information': 'The visit letter says so.' },
    })
    expect(draft.unplaced).toEqual([])
  })
})

it('a heading that says “Areas for improvement” is none of the areas that the tables below it name', async () => {
  const area = (ref: string, name: string): string =>
    htmlTable(['Ref:', ref], ['Area for improvement', name], ['Background', 'The visit letter says so.'])
  const actions = (action: string): string =>
    htmlTable(['Action', 'Lead', 'Achievements'], [action, 'Amina Yusuf', 'Eight of ten.'])
  const draft = await draftOf(
    `<h1>Rivermere plan</h1><h2>Areas for improvement</h2>${[
      area('AFI 1', 'Caseloads are too high'),
      actions('Recruit six permanent social workers'),
      area('AFI 2', 'Visits are recorded late'),
      actions('Cut the visit form to one page'),
    ].join('<p></p>')}`,
    'plan.html',
  )
  expect(told(draft).map((line) => line.split(' | ')[0])).toEqual([
    'Caseloads are too high',
    'Visits are recorded late',
  ])
  expect(draft.items.flatMap(({ level, ref }) => (level === 'theme' ? [ref] : []))).toEqual([
    'AFI 1',
    'AFI 2',
  ])
  expect(draft.levels).toEqual(['Area for improvement', 'Action'])
  expect(draft.unplaced).toEqual([])
})

it('a sheet’s “Priority action 1: …” names a level in a row of its own', async () => {
  const draft = await draftOf(
    [
      'Priority plan – Rivermere Local Area,,,',
      '"Position reported on 8 November 2026",,,',
      'Ref,Action,Lead officer,Status',
      'Priority action 1: Partners should act urgently to cut the wait for an assessment.,,,',
      'PA1.1,Commission 400 more assessments,Fiona Ash,Complete',
      'PA1.2,Write to each family on the list,Sunil Mehta,On track',
    ].join('\n'),
    'plan.csv',
  )
  expect(told(draft)[0]).toBe(
    'Partners should act urgently to cut the wait for an assessment. | PA1.1 | Commission 400 more assessments | Fiona Ash | -',
  )
})

it('a row of sentences that speak of partners, plans and outcomes holds no new titles', async () => {
  const titles = ['What will it do?', 'Responsible lead/ group', 'Desired outcome', 'Timescale', 'Progress']
  const draft = await draftOf(
    htmlTable(
      titles,
      [
        'Carry out the strategy as it affects children',
        'Safety Strategic Group',
        'Fewer repeat incidents',
        'As per strategy and action plan',
        'Reported to the safety partnership.',
      ],
      ['Tell schools by 9 am', 'Police Hub', 'Each school knows', '1 September 2025', '58 of 64 trained.'],
    ),
    'plan.html',
  )
  expect(told(draft).map((line) => line.split(' | ').slice(2, 4))).toEqual([
    ['Carry out the strategy as it affects children', 'Safety Strategic Group'],
    ['Tell schools by 9 am', 'Police Hub'],
  ])
})

describe('what a table’s titles tell besides', () => {
  it('that dates are written as month and year', async () => {
    const draft = await draftOf(
      htmlTable(
        ['Action', 'Owner', 'Due date (mm/yy)'],
        ['Train every assessor in direct work', 'Tom Bell', '12/13'],
        ['Send invitations by secure email', 'Jo Marsh', '01/14'],
      ),
      'plan.html',
    )
    expect(told(draft).map((line) => line.split(' | ').at(-1))).toEqual(['2013-12-31', '2014-01-31'])
  })

  it('a slash of its own, in text whose cells are parted by slashes', async () => {
    const rows = [
      'Ref / Objective / Action / Lead officer / Agency / By when',
      '1 / Help comes early / Open a family hub in each town / Early Help / May 2026',
      '2 / Plans are good / Train all chairs in writing plans / Safeguarding / June 2026',
      '3 / Carers stay / Ring each carer after a placement ends / Fostering / July 2026',
    ]
    const draft = await draftOf(`Rivermere plan\n\n${rows.join('\n')}\n`, 'plan.txt')
    expect(told(draft)[1]).toBe(
      'Plans are good | 2 | Train all chairs in writing plans | Safeguarding | 2026-06-30',
    )
  })

  it('what a tick says, without the word “tick”; and “b)” stands beside “2.2 a)”, not below it', async () => {
    const draft = await draftOf(
      htmlTable(
        ['Objective', 'Action', 'Lead', 'Achieved (tick)', 'On target (tick)'],
        ['Homes are near', '2.2 a) Recruit fifteen carers', 'Fostering', '✓', ''],
        ['', 'b) Raise the allowance', 'Finance', '', '✓'],
        ['', '2.3 Open two homes', 'Homes', '', '✓'],
      ),
      'plan.html',
    )
    const actions = draft.items.filter(({ level }) => level === 'action')
    expect(actions.map(({ rating }) => rating?.text)).toEqual(['Achieved', 'On target', 'On target'])
    expect(new Set(actions.map(({ parent }) => parent)).size).toBe(1)
  })
})

describe('a bare “Priority 2” below a heading', () => {
  it('is what the heading says; and “Y” below “Complete Y/N” is complete', async () => {
    const part = (promise: string, priority: string, ...rows: string[][]): string =>
      `<h3>${promise}</h3><p><b>${priority}</b></p>${htmlTable(['Action', 'Lead', 'When', 'Complete Y/N'], ...rows)}`
    const draft = await draftOf(
      part('We promise that you will be asked what you want.', 'Priority 1', [
        'Write letters to the child after each review',
        'Reviewing Service',
        'June 2026',
        'Y',
      ]) +
        part('We promise to find you a home that is right for you.', 'Priority 2', [
          'Recruit ten households for teenagers',
          'Fostering Service',
          'July 2026',
          'N',
        ]),
      'plan.html',
    )
    expect(told(draft).map((line) => line.split(' | ')[0])).toEqual([
      'We promise that you will be asked what you want.',
      'We promise to find you a home that is right for you.',
    ])
    const ratings = draft.items.flatMap(({ rating }) => (rating === null ? [] : [rating.status]))
    expect(ratings).toEqual(['complete', null])
  })
})
