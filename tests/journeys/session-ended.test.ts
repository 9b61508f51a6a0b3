import { describe, expect, it } from 'vitest'
import { actionIdOf, startApp } from '../app.ts'
import { hasBrowser } from '../look/browser.ts'
import { openVisitors, press, wordsOf } from './visitors.ts'

const said =
  'Five of eight duty managers have walked through the new form, and two asked for it in their teams.'

describe.skipIf(!hasBrowser)(
  'a session that ended while somebody typed (in a browser; skipped where there is no Chromium)',
  async () => {
    const app = await startApp()
    const visitors = await openVisitors(await app.listen())

    it('loses nothing: they sign in beside it and send the same words', async () => {
      const lead = await visitors.open('al', { width: 390 })
      const action = await actionIdOf(app, '3.1.2')
      await lead.goto(`/actions/${action}/update`)
      await lead.getByLabel('What is working well?').fill(said)
      await lead.getByLabel('Next step').fill('Walk through it with the rest')
      await lead.getByRole('radio', { name: /^Yes/ }).check()
      await lead.getByLabel('If not yes, why?').fill('The last two teams start on Monday.')
      await lead
        .getByLabel('Attach one file or photo')
        .setInputFiles({ name: 'Walked.csv', mimeType: 'text/csv', buffer: Buffer.from('walked,5') })
      await lead.context().clearCookies({ name: 'gt_session' })

      await press(lead, 'Send to Farida')
      expect(await wordsOf(lead)).toContain('Nothing you wrote is lost.')
      expect(await lead.getByLabel('What is working well?').inputValue()).toBe(said)
      expect(await lead.getByLabel('Next step').inputValue()).toBe('Walk through it with the rest')

      const beside = lead.waitForEvent('popup')
      await lead.getByRole('link', { name: /^Sign in/ }).click()
      await press(await beside, 'Tom Hartnell')

      await press(lead, 'Send it')
      expect(await wordsOf(lead)).toContain('Please send it again')
      expect(await lead.getByLabel('What is working well?').inputValue()).toBe(said)
      expect(await lead.getByLabel('Next step').inputValue()).toBe('Walk through it with the rest')
      const file = { name: 'Walked.csv', mimeType: 'text/csv', buffer: Buffer.from('walked,5') }
      await lead.getByLabel('Choose the file again').setInputFiles(file)
      await press(lead, 'Send it')
      const page = await wordsOf(lead)
      expect(page).toContain(said)
      expect(page).toContain('Walk through it with the rest')
      expect(page).toContain('Walked.csv')
    })
  },
)
