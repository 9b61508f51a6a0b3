import { describe, expect, it } from 'vitest'
import { findSpans } from './dates.ts'

describe('days as reports write them', () => {
  it.each([
    ['Inspection dates: 8 May 2023 to 19 May 2023', '2023-05-08', '2023-05-19'],
    ['27 February to 10 March 2023', '2023-02-27', '2023-03-10'],
    ['6 to 17 March 2023', '2023-03-06', '2023-03-17'],
    ['20 June – 13 July 2017', '2017-06-20', '2017-07-13'],
    ['28 November to 9 December 2022', '2022-11-28', '2022-12-09'],
    ['28 December to 12 January 2023', '2022-12-28', '2023-01-12'],
    ['the visit on 6 and 7 June 2018 was the third', '2018-06-06', '2018-06-07'],
    ['on 15, 16, and 17 May 2018', '2018-05-15', '2018-05-17'],
    ['31 January and 1 February 2024', '2024-01-31', '2024-02-01'],
    ['Monday 4th June 2018 to Friday 15th June 2018', '2018-06-04', '2018-06-15'],
    ['4 November 2019 to15 November 2019', '2019-11-04', '2019-11-15'],
    ['6 February 2023 to 17 February', '2023-02-06', '2023-02-17'],
    ['4/6/2018 - 15/6/2018', '2018-06-04', '2018-06-15'],
    ['Inspection dates: 1 9 November–30 November 2018', '2018-11-19', '2018-11-30'],
    ['10\u00a0June\u00a02019\u00a0to\u00a02 1\u00a0June\u00a02019', '2019-06-10', '2019-06-21'],
    ['8 July 2019 to 12 July 2019 and 7 August 2019 to 8 August 2019', '2019-07-08', '2019-08-08'],
    ['9 to 20 January 20 23', '2023-01-09', '2023-01-20'],
    ['9 July2018', '2018-07-09', '2018-07-09'],
  ])('%s', (text, start, end) => {
    expect(findSpans(text)).toMatchObject([{ start, end }])
  })

  it.each([
    ['8 July 2019 to 12 July 2019 and 7 August 2019 to 8 August 2019', 7],
    ['12 to 13 July and 7–8 August 2019', 4],
    ['20 June – 13 July 2017', 24],
    ['between 5 and 16 March 2018', 12],
    ['6 and 7 June 2018', 2],
    ['4 June 2018', 1],
  ])('%s is %i days', (text, length) => {
    expect(findSpans(text)).toMatchObject([{ length }])
  })

  it.each(['since June 2016', 'children aged 16 to 17 years', '31 June 2018', 'paragraphs 4 to 9'])(
    '%s gives no day',
    (text) => {
      expect(findSpans(text)).toEqual([])
    },
  )
})
