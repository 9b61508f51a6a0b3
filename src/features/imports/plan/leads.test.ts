import { describe, expect, it } from 'vitest'
import { looksLikeLeads, parseLeads } from './leads.ts'

const cells: [string, string[]][] = [
  ['Amina Yusuf', ['Amina Yusuf']],
  ['AW/MC', ['AW', 'MC']],
  ['AW / MC', ['AW', 'MC']],
  ['DC/FB/ LS', ['DC', 'FB', 'LS']],
  ['CM-C / GR', ['CM-C', 'GR']],
  ['CMc AW MC', ['CMc', 'AW', 'MC']],
  ['CSMs / TMs', ['CSMs', 'TMs']],
  ['GR / S Murray', ['GR', 'S Murray']],
  ['DC / PB\nPB/CL/DR', ['DC', 'PB', 'CL', 'DR']],
  ['\u041c\u0421', ['MC']],
  [
    'Assistant Director, Safeguarding and Family Support',
    ['Assistant Director, Safeguarding and Family Support'],
  ],
  ['Director of Children’s Services', ['Director of Children’s Services']],
  ['Head of Quality and Improvement', ['Head of Quality and Improvement']],
  ['Early Help and Prevention Manager', ['Early Help and Prevention Manager']],
  ['Amina Yusuf and Tom Bell', ['Amina Yusuf', 'Tom Bell']],
  ['Amina Yusuf & Tom Bell', ['Amina Yusuf', 'Tom Bell']],
  ['Amina Yusuf, Tom Bell', ['Amina Yusuf', 'Tom Bell']],
  ['Amina Yusuf; Tom Bell', ['Amina Yusuf', 'Tom Bell']],
  ['Amina Yusuf\nTom Bell', ['Amina Yusuf', 'Tom Bell']],
  ['Amina\nYusuf', ['Amina Yusuf']],
  ['Amina Yusuf, Head of Service', ['Amina Yusuf, Head of Service']],
  [
    'Amina Yusuf, Head of Service, Tom Bell, Team Manager',
    ['Amina Yusuf, Head of Service', 'Tom Bell, Team Manager'],
  ],
  ['Director of Education, Head of Early Help', ['Director of Education', 'Head of Early Help']],
  ['Head of Service and Principal Social Worker', ['Head of Service', 'Principal Social Worker']],
  ['DCS, AD, HoS', ['DCS', 'AD', 'HoS']],
  ['AD – SLAC', ['AD – SLAC']],
  ['SM - Workforce', ['SM - Workforce']],
  ['Head of Service Early Help/Prevention', ['Head of Service Early Help/Prevention']],
  ['Amina Yusuf/Tom Bell', ['Amina Yusuf', 'Tom Bell']],
  [
    'Service Manager / Rivermere Safeguarding Partnership',
    ['Service Manager', 'Rivermere Safeguarding Partnership'],
  ],
  ['Improvement Board', ['Improvement Board']],
  ['Operations Managers (SF), (CD)', ['Operations Managers (SF)', '(CD)']],
  ['Lead: Amina Yusuf', ['Amina Yusuf']],
  ['Amina Yusuf\nHead of Service', ['Amina Yusuf Head of Service']],
  ['Head of Service and Police', ['Head of Service', 'Police']],
  ['Director of Children’s and Adults’ Services', ['Director of Children’s and Adults’ Services']],
  ['Assistant Director, Schools and SEN', ['Assistant Director, Schools and SEN']],
  [
    'Head of Safeguarding, Quality Assurance and Reviewing',
    ['Head of Safeguarding, Quality Assurance and Reviewing'],
  ],
  ['Detective Inspector, Public Protection', ['Detective Inspector, Public Protection']],
  ['TBC', []],
  ['', []],
]

describe('the leads of a cell', () => {
  it.each(cells)('%s', (written, leads) => {
    expect(parseLeads(written).leads).toEqual(leads)
  })

  it('tells initials parted by a space by the leads met elsewhere', () => {
    expect(parseLeads('SP Ben Sd', new Set(['SP', 'Ben Sd'])).leads).toEqual(['SP', 'Ben Sd'])
  })

  it('keeps the cell where a joining word stands in no lead', () => {
    expect(parseLeads('Amina Yusuf and Tom Bell').whole).toBe(false)
    expect(parseLeads('AW/MC').whole).toBe(true)
  })

  it('does not take a sentence for a lead', () => {
    expect(parseLeads('DCS\nIssues to come to the board by exception.').leads).toEqual(['DCS'])
  })

  it('knows a cell of leads from a cell of work', () => {
    for (const text of ['AW/MC', 'Amina Yusuf', 'Head of Service', 'DCS'])
      expect(looksLikeLeads(text), text).toBe(true)
    for (const text of ['May 23', '2', '', 'Review the market supplements for social care workers']) {
      expect(looksLikeLeads(text), text).toBe(false)
    }
  })
})
