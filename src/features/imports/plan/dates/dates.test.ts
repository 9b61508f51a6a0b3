import { describe, expect, it } from 'vitest'
import { looksLikeDue, parseDue } from './dates.ts'

const said: [string, string | null, string | null, string | null][] = [
  ['March 2013', '2013-03-31', 'month', null],
  ['Sept 23', '2023-09-30', 'month', null],
  ['Sept 12', '2012-09-30', 'month', null],
  ['Oct 03', '2003-10-31', 'month', null],
  ['Mar-24', '2024-03-31', 'month', null],
  ['Jul 23', '2023-07-31', 'month', null],
  ['July 2002.', '2002-07-31', 'month', null],
  ['End Oct 03', '2003-10-31', 'month', null],
  ['From Nov. 03', '2003-11-30', 'month', null],
  ['Commence Jan 2019', '2019-01-31', 'month', null],
  ['by the end of 2019', '2019-12-31', 'year', null],
  ['September 2014 (website permitting)', '2014-09-30', 'month', null],
  ['June/July 2012', '2012-07-31', 'month', null],
  ['June - July 2012', '2012-07-31', 'month', null],
  ['31 March 2024', '2024-03-31', 'day', null],
  ['31st March 2024', '2024-03-31', 'day', null],
  ['Friday 1st of March, 2024', '2024-03-01', 'day', null],
  ['9.12.16', '2016-12-09', 'day', null],
  ['13/12/12', '2012-12-13', 'day', null],
  ['04/05/2024', '2024-05-04', 'day', null],
  ['2024-03-31', '2024-03-31', 'day', null],
  ['06/24', '2024-06-30', 'month', null],
  ['06/2024', '2024-06-30', 'month', null],
  ['Quarter 4', null, null, null],
  ['Q2 2024/25', '2024-09-30', 'quarter', null],
  ['Q4 2024/25', '2025-03-31', 'quarter', null],
  ['Q4 24/25', '2025-03-31', 'quarter', null],
  ['Quarter 3 2024-25', '2024-12-31', 'quarter', null],
  ['2024/25 Q1', '2024-06-30', 'quarter', null],
  ['Q1-Q2 2024/25', '2024-09-30', 'quarter', null],
  ['2020', '2020-12-31', 'year', null],
  ['2024/25', '2025-03-31', 'year', null],
  ['across financial year 2012/13', '2013-03-31', 'year', null],
  ['academic year 2023/24', '2024-08-31', 'year', null],
  ['Ongoing', null, null, 'ongoing'],
  ['On-going', null, null, 'ongoing'],
  ['Quarterly', null, null, 'quarterly'],
  ['Every Q', null, null, 'quarterly'],
  ['Monthly', null, null, 'monthly'],
  ['Annual', null, null, 'annual'],
  ['Six monthly', null, null, 'six-monthly'],
  ['Termly', null, null, 'termly'],
  ['Every December', null, null, 'annual'],
  ['Each summer', null, null, 'annual'],
  ['Each summer term', null, null, null],
  ['Each school holiday', null, null, 'other'],
  ['Weekly', null, null, 'weekly'],
  ['Fortnightly', null, null, 'other'],
  ['Twice monthly from Feb 2023', '2023-02-28', 'month', 'other'],
  ['Review quarterly', null, null, 'quarterly'],
  ['Ongoing, quarterly', null, null, 'quarterly'],
  ['July 2019, Quarterly', '2019-07-31', 'month', 'quarterly'],
  ['Quarterly from July 2019', '2019-07-31', 'month', 'quarterly'],
  ['Feb 2019 and ongoing', '2019-02-28', 'month', 'ongoing'],
  ['Ongoing – review March 2024', '2024-03-31', 'month', 'ongoing'],
  ['October 2019 to review first year', '2019-10-31', 'month', null],
  ['Phase 1 complete Phase 2 Mar 2017', '2017-03-31', 'month', null],
  ['To be confirmed in the new Act', null, null, null],
  ['As per strategy and action plan', null, null, null],
  ['31-Mar-25', '2025-03-31', 'day', null],
  ['March 14th 2025', '2025-03-14', 'day', null],
  ['2025/03/14', '2025-03-14', 'day', null],
  ['20250314', '2025-03-14', 'day', null],
  ['04/30/2025', '2025-04-30', 'day', null],
  ['30Sep24', '2024-09-30', 'day', null],
  ['March2025', '2025-03-31', 'month', null],
  ['AY 24/25', '2025-08-31', 'year', null],
  ['6 weekly', null, null, 'other'],
  ['Target: Dec 2024 Actual: Jan 2025', '2024-12-31', 'month', null],
  ['Within 3 months', null, null, null],
  ['TBC', null, null, null],
  ['Immediate', null, null, null],
  ['Spring term 2019', null, null, null],
  ['Autumn Term 2023/24', null, null, null],
  ['Easter 2024', null, null, null],
  ['By 31/03/2024 - complete', '2024-03-31', 'day', null],
  ['31/03/2024 - completed 12/04/2024', '2024-03-31', 'day', null],
  ['Nov 2018 → Feb 2019 (rev)', '2019-02-28', 'month', null],
  ['Nov 2018 -> Jan 2019', '2019-01-31', 'month', null],
  ['Dec 2023 (revised March 2024)', '2024-03-31', 'month', null],
  ['Revised: Jan 2024 (was June 2024)', '2024-01-31', 'month', null],
  ['March 2024 Revised to June 2024', '2024-06-30', 'month', null],
  ['30 June 2023 (moved from 31 March 2023)', '2023-06-30', 'day', null],
  ['March 2024, now June', '2024-06-30', 'month', null],
  ['Half-termly', null, null, 'other'],
  ['Jun 23 Sep 23 Oct 23', '2023-10-31', 'month', null],
  ['2024/25 Q1 and ongoing', '2024-06-30', 'quarter', 'ongoing'],
  ['w/c 27 Feb 2023', '2023-03-05', 'day', null],
  ['w/c 27 Feb', null, null, null],
  ['April 2019 Feb 2019', '2019-04-30', 'month', null],
  ['Jan 2024 - March 2024', '2024-03-31', 'month', null],
  ['12-14 March 2024', '2024-03-14', 'day', null],
  ['Dec 2016', '2016-12-31', 'month', null],
  ['May 23', '2023-05-31', 'month', null],
  ['30 Sept 2025', '2025-09-30', 'day', null],
  ['31 February 2024', null, null, null],
  ['31/09/2026', null, null, null],
  ['31.11.26', null, null, null],
  ['15/13/2026', null, null, null],
  ['00/07/2026', null, null, null],
  ['29/02/2027', null, null, null],
  ['29/02/2028', '2028-02-29', 'day', null],
  ['2026-09-31', null, null, null],
  ['Every cohort', null, null, 'other'],
  ['5 x year', null, null, 'other'],
  ['2 x a year', null, null, 'six-monthly'],
  ['Four times a year', null, null, 'quarterly'],
  ['', null, null, null],
]

describe('a due date as a plan writes it', () => {
  it.each(said)('%s', (text, date, precision, repeats) => {
    expect(parseDue(text).due).toEqual({ text, date, precision, repeats })
  })

  it('takes the year from the plan where the cell names none', () => {
    expect(parseDue('Quarter 4', 2024).due.date).toBe('2025-03-31')
    expect(parseDue('27 Feb', 2024).due.date).toBe('2024-02-27')
  })

  it('tells a person of a beginning taken for an end, of a revised date and of several dates', () => {
    expect(parseDue('From Oct 2003').notes).toHaveLength(1)
    expect(parseDue('Nov 2018 → Feb 2019 (rev)').notes).toHaveLength(1)
    expect(parseDue('April 2019 Feb 2019').notes).toHaveLength(1)
    expect(parseDue('31 March 2024').notes).toEqual([])
  })

  it.each([
    ['31/09/2026', 'There is no 31 September'],
    ['31 September 2026', 'There is no 31 September'],
    ['by 31 June', 'There is no 31 June'],
    ['2026-09-31', 'There is no 31 September'],
    ['29/02/2027', 'There is no 29 February in 2027'],
    ['15/13/2026', 'There is no month 13'],
    ['Friday 30 June 2026', '30 June 2026 is a Tuesday, not a Friday'],
    ['30/06/2026 (Thurs)', '30 June 2026 is a Tuesday, not a Thursday'],
  ])('asks about %s: %s', (written, note) => {
    expect(parseDue(written).notes).toEqual([note])
  })

  it.each([
    ...['Tuesday 30 June 2026', 'Tue, 30/06/2026', '30 June 2026 (Tuesday)', 'w/c Monday 7 September 2026'],
    ...['Friday 12 to Sunday 14 June 2026', 'Mondays, June 2026', '29/02/2028'],
  ])('asks nothing about %s', (written) => {
    expect(parseDue(written).notes).toEqual([])
  })

  it('knows a cell of dates from a cell of work', () => {
    for (const text of [
      'May 23',
      'Quarterly',
      'TBC',
      'End of March 2024',
      'Every Q',
      '2020',
      'w/c 3 May 2023',
    ]) {
      expect(looksLikeDue(text), text).toBe(true)
    }
    for (const text of [
      'Jane Smith',
      '2',
      '',
      'Review the pathway plan audit tool before May 2023 and tell the board',
    ]) {
      expect(looksLikeDue(text), text).toBe(false)
    }
  })
})
