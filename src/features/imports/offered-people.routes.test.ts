import { strToU8 } from 'fflate'
import { expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'
import { bring, makePlan, words } from '#tests/bring.ts'
import { htmlTable } from '#tests/html-table.ts'
import { offeredPeople } from './offered-people.ts'

const app = await startApp()

const paper = strToU8(
  `<html><body><h1>Plan with people</h1>${htmlTable(
    ['Ref', 'Action', 'Lead', 'Due'],
    ['1.1', 'Decide every contact within one working day', 'IQ', '30 June 2026'],
    ['1.2', 'Hold a threshold workshop in every school', 'PF', '31 July 2026'],
  )}<h2>Who is who</h2>${htmlTable(
    ['Initials', 'Name', 'Role', 'Email'],
    ['IQ', 'Ines Quayle', 'Head of Placements', 'ines.quayle@rivermere.gov.uk'],
    ['PF', 'Patrick Fenn', 'Education lead', ''],
    ['TM', 'Vacant', 'Team Manager', ''],
  )}</body></html>`,
)

it('a person in a document’s table is offered to whoever keeps the accounts, the form filled, unless they are here', async () => {
  const kit = await app.signInAs('sa')
  const seun = await app.signInAs('pm')
  const people = JSON.parse((await kit.get('/people.json')).body) as { items: { id: string; name: string }[] }
  const own = people.items.find(({ name }) => name === 'Seun Adebayo')?.id ?? ''
  const at = `/plans/${await makePlan(seun, await bring(app, seun, 'people.html', paper))}/tables`
  expect(words((await seun.get(at)).body)).not.toContain('Invite Ines Quayle')

  await kit.get(`/people/${own}`)
  await kit.send(`/people/${own}/roles`, { role: 'sa' })
  const page = (await seun.get(at)).body
  expect(words(page)).toContain('Invite Ines Quayle, Head of Placements')
  expect(words(page)).toContain('Patrick Fenn is among the people.')
  expect(words(page)).not.toContain('Invite Vacant')
  const href = /href="([^"]*\/people\/invite\?name=Ines[^"]*)"/.exec(page)?.[1]?.replaceAll('&amp;', '&')
  const form = (await seun.get(href ?? '')).body
  expect(form).toContain('value="Ines Quayle"')
  expect(form).toContain('value="ines.quayle@rivermere.gov.uk"')
  expect(form).toContain('value="Head of Placements"')
  const typed = { name: 'Ines Quayle', email: 'ines.quayle@rivermere.gov.uk', jobTitle: 'Head of Placements' }
  expect((await seun.send('/people/invite', typed)).status).toBe(400)
  const sent = await seun.send('/people/invite', { ...typed, role: 'al' })
  expect(sent.location).toBe('/people')
  expect(words((await seun.get(at)).body)).toContain('Ines Quayle is among the people.')
})

it('names are told from posts, bodies and initials wherever a table has them', () => {
  const named = (headers: string[], row: string[]) =>
    offeredPeople({ kind: 'people', headers, rows: [row] } as Parameters<typeof offeredPeople>[0])
  expect(named(['Initials', 'Name'], ['JM', 'Joel Marsh, Head of Service'])).toEqual([
    { name: 'Joel Marsh', jobTitle: 'Head of Service', organisation: '', email: '' },
  ])
  expect(named(['Seat', 'Held by'], ['Vice chair', 'Dr Amara Holt'])).toEqual([
    { name: 'Dr Amara Holt', jobTitle: 'Vice chair', organisation: '', email: '' },
  ])
  expect(named(['Organisation', 'Member'], ['Northern Trust', 'Amara Holt and Joel Marsh'])).toEqual([
    { name: 'Amara Holt', jobTitle: '', organisation: '', email: '' },
    { name: 'Joel Marsh', jobTitle: '', organisation: '', email: '' },
  ])
  expect(named(['Name', 'Role'], ['Head of Service', 'Chair'])).toEqual([])
  expect(named(['Name', 'Role'], ['AH', 'Chair'])).toEqual([])
})
