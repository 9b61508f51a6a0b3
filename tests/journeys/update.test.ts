import { describe, expect, it } from 'vitest'
import { startApp } from '../app.ts'
import { hasBrowser } from '../look/browser.ts'
import { bytesOf, openVisitors, press, wordsOf } from './visitors.ts'

const phone = 390

describe.skipIf(!hasBrowser)('an update, in a browser (skipped where there is no Chromium)', async () => {
  const app = await startApp()
  const visitors = await openVisitors(await app.listen())

  it.each([
    ['with scripts', true],
    ['with scripts switched off', false],
  ])('is given on a phone and accepted at a desk, %s', async (how, scripts) => {
    const ref = scripts ? '3.2.3' : '3.3.2'
    const lead = await visitors.open('al', { width: phone, scripts })
    const file = `Call log ${how}.csv`
    await lead.goto('/my-actions')
    await press(lead, `Give an update on ${ref}`)
    await lead.getByLabel('What is working well?').fill(`Six schools rang this month, ${how}.`)
    await lead.getByLabel('How do we know?').fill('The call log: 31 calls.')
    await lead.getByLabel('What are we worried about?').fill('Fridays have no cover.')
    await lead.getByRole('radio', { name: 'Not yet' }).first().check()
    await press(lead, 'Finish later')
    expect(await lead.getByRole('alert').innerText()).toContain('Nobody else sees it until you send it.')
    await press(lead, `Finish your update on ${ref}`)
    expect(await wordsOf(lead)).toContain('You left this unfinished on 22 June 2026 at 8:40am.')
    expect(await lead.getByLabel('What are we worried about?').inputValue()).toBe('Fridays have no cover.')
    await lead.getByLabel('Next step').fill('Ask the surgeries')
    await lead.getByLabel('By', { exact: true }).fill('10 July')
    await lead.getByRole('radio', { name: /^At risk/ }).check()
    await lead.getByLabel('If not yes, why?').fill('No cover on Fridays yet.')
    await lead
      .getByLabel('Attach one file or photo')
      .setInputFiles({ name: file, mimeType: 'text/csv', buffer: Buffer.from(`calls,31\r\n${how}`) })
    await press(lead, 'Send to Farida')
    expect(await lead.getByRole('alert').innerText()).toContain('Your update is sent. Farida checks it')
    expect(await wordsOf(lead)).toContain('Waiting for the theme’s lead to accept it.')

    const themeLead = await visitors.open('sro', { scripts })
    await themeLead.goto('/')
    await press(themeLead, 'Awaiting acceptance')
    const waiting = await wordsOf(themeLead)
    expect(waiting).toContain(`Six schools rang this month, ${how}.`)
    expect(waiting).toContain('by 10 July')
    expect(waiting).toMatch(/Agreed before .* Not yet Next Ask the surgeries/)
    await press(themeLead, `Accept the update on ${ref}`)

    await lead.reload()
    const said = await wordsOf(lead)
    expect(said).toContain('Accepted by Farida Rahmani on 22 June 2026.')
    expect(said).toContain('The call log: 31 calls.')
    await press(lead, file)
    const coming = lead.waitForEvent('download')
    await lead.getByRole('link', { name: file }).click()
    expect((await bytesOf(await coming)).toString('utf8')).toBe(`calls,31\r\n${how}`)
  })

  it('is returned with a reason, which its lead reads and answers with a new one', async () => {
    const lead = await visitors.open('al', { width: phone })
    await lead.goto('/my-actions')
    await press(lead, 'Give an update on 3.1.2')
    await lead.getByLabel('What is working well?').fill('Most contacts have a reason now.')
    await press(lead, 'Send to Farida')

    const themeLead = await visitors.open('sro')
    await themeLead.goto('/awaiting-acceptance')
    await press(themeLead, 'Return it the update on 3.1.2')
    await press(themeLead, 'Return it to Tom')
    expect(await themeLead.title()).toMatch(/^Error:/)
    await themeLead.getByLabel('What should be put right?').fill('Say how many of how many.')
    await press(themeLead, 'Return it to Tom')

    await lead.goto('/')
    await press(lead, /Manager.s reasons recorded/)
    expect(await wordsOf(lead)).toContain(
      'Returned by Farida Rahmani on 22 June 2026: “Say how many of how many.”',
    )
    await press(lead, 'Give an update')
    await lead.getByLabel('What is working well?').fill('29 of 33 contacts have a reason.')
    await press(lead, 'Send to Farida')
    await themeLead.goto('/awaiting-acceptance')
    await press(themeLead, 'Accept the update on 3.1.2')
    await lead.reload()
    expect(await wordsOf(lead)).toContain('29 of 33 contacts have a reason.')
    expect(await wordsOf(lead)).toContain('Accepted by Farida Rahmani')
  })
})
