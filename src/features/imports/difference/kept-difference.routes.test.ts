import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'
import { bring, makePlan, sayNewer, words } from '#tests/bring.ts'
import { htmlTable } from '#tests/html-table.ts'

const app = await startApp()

function documentWith(target: string): Uint8Array {
  const actions = htmlTable(
    ['Ref', 'Action', 'Lead', 'Due'],
    ['1.1', 'Decide every contact within one working day', 'Tom Hartnell', '30 June 2026'],
    ['1.2', 'Hold a threshold workshop in every school', 'Patrick Fenn', '31 July 2026'],
  )
  const measures = htmlTable(
    ['Measure', 'Baseline', 'Target'],
    ['Visits on time', '71%', target],
    ['Repeat plans', '24%', '18%'],
  )
  return strToU8(
    `<html><body><h1>Measured plan</h1>${actions}<h2>How we will know</h2>${measures}</body></html>`,
  )
}

describe('a newer document whose targets moved', () => {
  it('shows each of them beside what it was, though no action changed', async () => {
    const seun = await app.signInAs('pm')
    const plan = await makePlan(seun, await bring(app, seun, 'measured.html', documentWith('90%')))
    const at = await sayNewer(seun, await bring(app, seun, 'measured-2.html', documentWith('95%')), plan)
    const page = words((await seun.get(at)).body)
    expect(page).toMatch(/Beside the actions.*Visits on time – Target.*90%.*95%/s)
    expect(page).not.toContain('Repeat plans')
  })
})
