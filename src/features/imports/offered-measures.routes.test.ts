import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'
import { bring, makePlan, words } from '#tests/bring.ts'
import { htmlTable } from '#tests/html-table.ts'

const app = await startApp()

const paper = strToU8(
  `<html><body><h1>Plan with numbers</h1>${htmlTable(
    ['Ref', 'Action', 'Lead', 'Due'],
    ['1.1', 'Decide every contact within one working day', 'Tom Hartnell', '30 June 2026'],
    ['1.2', 'Hold a threshold workshop in every school', 'Patrick Fenn', '31 July 2026'],
  )}<h2>How we will know</h2>${htmlTable(
    ['No', 'Measure', 'Baseline', 'Target'],
    ['1', 'Contacts decided in a day', '71%', '90%'],
    ['2', 'Repeat plans within two years', '24%', '18%'],
  )}</body></html>`,
)

it('a row of a document’s measures is offered as a measure of the council, its form filled, until it is kept', async () => {
  const seun = await app.signInAs('pm')
  const at = `/plans/${await makePlan(seun, await bring(app, seun, 'numbers.html', paper))}/tables`
  const page = (await seun.get(at)).body
  expect(words(page)).toContain('Keep “Contacts decided in a day” as a measure')
  const href = /href="([^"]*\/measures\/new\?title=Contacts[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  const form = (await seun.get(href ?? '')).body
  expect(form).toContain('value="Contacts decided in a day"')
  expect(form).toContain('No: 1; Baseline: 71%; Target: 90%')
  const kept = await seun.send('/measures', {
    title: 'Contacts decided in a day',
    definition: 'Baseline: 71%; Target: 90%',
    unit: 'percentage',
    better: 'higher',
    frequency: 'month',
  })
  expect(kept.location).toMatch(/^\/measures\//)
  const after = words((await seun.get(at)).body)
  expect(after).toContain('Contacts decided in a day is kept as a measure.')
  expect(after).toContain('Keep “Repeat plans within two years” as a measure')
  const member = await app.signInAs('al')
  expect(words((await member.get(at)).body)).not.toContain('as a measure')
})
