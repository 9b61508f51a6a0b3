import { describe, expect, it } from 'vitest'
import { draftOf, told } from '#tests/drafted.ts'

/** One invented table of actions of Rivermere with headings in bold above it. */
const TABLE =
  '<table><tr><th>Action</th><th>Lead</th><th>Target date</th></tr><tr><td>Open a hub at Elm Road</td><td>Tom Bell</td><td>May 2026</td></tr><tr><td>Translate the timetable</td><td>Amina Yusuf</td><td>June 2026</td></tr></table>'
const bold = (text: string): string => `<p><b>${text}</b></p>`

describe('headings in bold above a lone table of actions', () => {
  it('name no theme where they only say that findings are summed up', async () => {
    const draft = await draftOf(
      `${bold('Rivermere Council')}${bold('Findings and Equality Analysis Plan for the hubs')}<p>We asked 90 families.</p>${bold('Summary of findings')}<p>The way is longer for some.</p>${TABLE}`,
      'plan.html',
    )
    expect(told(draft).map((one) => one.split(' | ')[0])).toEqual([
      'Findings and Equality Analysis Plan for the hubs',
      'Findings and Equality Analysis Plan for the hubs',
    ])
  })

  it('have ended where another like them follows', async () => {
    const people =
      '<table><tr><td>TB</td><td>Tom Bell</td></tr><tr><td>AY</td><td>Amina Yusuf</td></tr></table>'
    const draft = await draftOf(
      `${bold('Rivermere Governing Board')}${bold('Who we are')}${people}${bold('Action Plan 2025 - 2026')}${TABLE}`,
      'plan.html',
    )
    expect(told(draft).map((one) => one.split(' | ')[0])).toEqual(['-', '-'])
  })
})
