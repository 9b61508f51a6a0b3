import type { Page } from 'playwright-core'
import { describe, expect, it } from 'vitest'
import { makeDigests } from '#src/features/notices/index.ts'
import { within } from '#src/kit/db/index.ts'
import { startApp } from '../app.ts'
import { axeViolations, hasBrowser } from '../look/browser.ts'
import { openVisitors, press, wordsOf } from './visitors.ts'

const phone = 390

describe.skipIf(!hasBrowser)('A1: Monday morning (skipped where there is no Chromium)', async () => {
  const app = await startApp()
  const visitors = await openVisitors(await app.listen())

  it('an update is given on a phone, by keyboard, in at most six deeds beyond typing; its theme’s lead is told', async () => {
    const lead = await visitors.open('al', { width: phone })
    const deeds: string[] = []
    await lead.goto('/my-actions')
    await expectNoFaults(lead)

    deeds.push('open the update')
    await pressByKey(lead, 'Give an update on 3.2.3')
    await expectNoFaults(lead)
    for (const [question, answer] of [
      ['What is working well?', 'Eight schools rang this month.'],
      ['How do we know?', 'The call log, attached.'],
      ['What are we worried about?', 'Fridays have no cover.'],
      ['Next step', 'Ask the surgeries for one doctor'],
      ['By', '10 July'],
      ['If not yes, why?', 'One more doctor is needed.'],
    ] as const) {
      await lead.getByLabel(question, { exact: question === 'By' }).focus()
      await lead.keyboard.type(answer)
    }
    deeds.push('say that it is at risk')
    await lead.getByRole('radio', { name: /^At risk/ }).focus()
    await lead.keyboard.press('Space')
    deeds.push('attach the form')
    const file = {
      name: 'Supervision recording form.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from('a,1\r\n'),
    }
    await lead.getByLabel('Attach one file or photo').setInputFiles(file)
    deeds.push('send it')
    await pressByKey(lead, 'Send to Farida')

    expect(deeds.length).toBeLessThanOrEqual(6)
    expect(await lead.getByRole('alert').innerText()).toContain('Your update is sent.')
    await expectNoFaults(lead)
    expect(await wordsOf(lead)).not.toContain('Unevidenced claim')

    // She has it in her queue at once, and in the next morning's mail.
    const themeLead = await visitors.open('sro')
    await themeLead.goto('/awaiting-acceptance')
    expect(await wordsOf(themeLead)).toContain('Eight schools rang this month.')
    expect(await mailOfTomorrow('Farida Rahmani')).toContain('3.2.3')
  })

  it('a claim that leans on nothing wears its tag wherever it is shown', async () => {
    const lead = await visitors.open('al', { width: phone })
    await lead.goto('/my-actions')
    await press(lead, 'Give an update on 3.1.2')
    await lead.getByLabel('What is working well?').fill('Every contact has a reason now.')
    await press(lead, 'Send to Farida')
    expect(await wordsOf(lead)).toContain('Unevidenced claim')
    const themeLead = await visitors.open('sro')
    await themeLead.goto('/awaiting-acceptance')
    expect(await wordsOf(themeLead)).toContain('Unevidenced claim')
    await expectNoFaults(lead)
  })

  /** The mail that the worker makes on the next working day at eight. */
  async function mailOfTomorrow(name: string): Promise<string> {
    const council = await app.deps.findCouncil('')
    const [councilId, now] = [council?.id ?? '', new Date('2026-06-23T07:00:00Z')]
    return within(app.db, { councilId, now }, async (trx) => {
      await makeDigests(trx, { councilId, council: { name: '', settings: {} }, now })
      const mails = await trx
        .selectFrom('outgoingMail')
        .innerJoin('person', 'person.id', 'outgoingMail.toPersonId')
        .select('outgoingMail.body')
        .where('person.name', '=', name)
        .orderBy('outgoingMail.madeAt', 'desc')
        .execute()
      return mails[0]?.body ?? ''
    })
  }
})

/** As somebody with a keyboard does: to the link or button, then Enter. */
async function pressByKey(page: Page, name: string): Promise<void> {
  const what = page.locator('a, button').filter({ hasText: name, visible: true }).first()
  await what.focus()
  await Promise.all([page.waitForEvent('load'), page.keyboard.press('Enter')])
}

async function expectNoFaults(page: Page): Promise<void> {
  const found = await axeViolations(page)
  expect(found.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone)
}
