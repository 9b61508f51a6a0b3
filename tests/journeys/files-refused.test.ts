import { describe, expect, it } from 'vitest'
import { makeUpdateLink } from '#src/features/people/index.ts'
import { actionIdOf, type Browser, exampleNow, startApp } from '../app.ts'
import { inStore } from '../bring.ts'
import { plain } from '../plain.ts'

const app = await startApp()
const said = 'Four of five teams have begun, and the fifth begins when its manager is back.'
const program = new Uint8Array([0x4d, 0x5a, 0x90, 0x00, 0x03, 0x00, 0x00, 0x00, 0x04, 0x00])
const sheet = new TextEncoder().encode('calls,31')

const firstEvidence = await inStore(app, async (trx) =>
  trx
    .selectFrom('evidence')
    .innerJoin('evidenceLink', 'evidenceLink.evidenceId', 'evidence.id')
    .innerJoin('action', 'action.id', 'evidenceLink.actionId')
    .select('evidence.id')
    .where('action.ref', '=', '3.2.3')
    .orderBy('evidence.id')
    .executeTakeFirstOrThrow(),
)
const [open] = await inStore(app, async (trx) =>
  trx.selectFrom('greenCheck').select('id').where('outcome', 'is', null).orderBy('id').limit(1).execute(),
)
const link = await linkOf('3.2.3')
const action = `/actions/${await actionIdOf(app, '3.2.3')}`

async function linkOf(ref: string): Promise<string> {
  const council = await app.deps.findCouncil('')
  const personId = (council?.settings['demo'] as Record<string, string> | undefined)?.['al'] ?? ''
  const actionId = await actionIdOf(app, ref)
  const token = await inStore(app, async (trx) =>
    makeUpdateLink(trx, { councilId: council?.id ?? '', personId, actionId, now: new Date(exampleNow) }),
  )
  return `/give-update/${token}`
}

type Form = { what: string; who: string; at: string; fields: Record<string, string>; words: string }

const forms: Form[] = [
  {
    what: 'an update',
    who: 'al',
    at: `${action}/update`,
    fields: { next: 'Ask them' },
    words: 'workingWell',
  },
  {
    what: 'an update by a mail’s link',
    who: '',
    at: link,
    fields: { next: 'Ask them' },
    words: 'workingWell',
  },
  {
    what: 'evidence',
    who: 'sro',
    at: `${action}/evidence`,
    fields: { title: 'Calls', family: 'data', dated: '12 June 2026' },
    words: 'note',
  },
  {
    what: 'a newer version of evidence',
    who: 'sro',
    at: `/evidence/${firstEvidence.id}/version`,
    fields: { dated: '12 June 2026' },
    words: 'note',
  },
  {
    what: 'a green that is checked',
    who: 'ql',
    at: `/greens/${open?.id ?? ''}`,
    fields: { outcome: 'confirmed', family: 'audit', title: 'Calls', dated: '12 June 2026' },
    words: 'words',
  },
]

const visitor = async (who: string): Promise<Browser> => (who === '' ? app.browser() : app.signInAs(who))
const kept = async () =>
  inStore(app, async (trx) => (await trx.selectFrom('storedFile').select('sha256').execute()).length)

describe.each(forms)('$what', ({ who, at, fields, words }) => {
  it('takes no program, whatever its name says; the words stay and nothing is kept', async () => {
    const browser = await visitor(who)
    const form = await browser.get(at)
    expect(plain(form.body)).toContain('up to 25 MB. No programs, macros or saved web pages.')
    const before = await kept()
    const file = { name: 'Calls in May.pdf', bytes: program, type: 'application/pdf' }
    const answer = await browser.send(at, { ...fields, [words]: said }, { file })
    expect(answer.status).toBe(400)
    expect(plain(answer.body)).toContain('“Calls in May.pdf” is a program, whatever its name says.')
    expect(answer.body).toContain(said)
    expect(await kept()).toBe(before)
  })

  it('says that a good file is to be chosen again where something else is to be put right', async () => {
    const browser = await visitor(who)
    await browser.get(at)
    const wrong = words === 'workingWell' ? { nextBy: 'soonish' } : { dated: 'soonish' }
    const file = { name: 'Calls.csv', bytes: sheet, type: 'text/csv' }
    const answer = await browser.send(at, { ...fields, [words]: said, ...wrong }, { file })
    expect(answer.status).toBe(400)
    expect(plain(answer.body)).toContain('Two things to put right')
    expect(plain(answer.body)).toContain('Choose “Calls.csv” again: your browser does not keep it')
  })
})

describe('the name of a file', () => {
  it.each([
    ['with slashes', '../..\\Board papers.csv', 'Board papers.csv'],
    ['that is written backwards', 'Papers\u202evsc.pdf', 'Papersvsc.pdf'],
    ['of three hundred letters', `${'a'.repeat(300)}.csv`, `${'a'.repeat(115)}….csv`],
    ['in letters with marks', 'Café Noël.csv', 'Café Noël.csv'],
    ['of spaces alone', '   ', 'File without a name'],
  ])('%s is kept as it can be read, and the file is given back by it', async (_what, sent, told) => {
    const browser = await app.signInAs('sro')
    const at = `/actions/${await actionIdOf(app, '3.3.3')}`
    await browser.get(`${at}/evidence`)
    const file = { name: sent, bytes: sheet }
    const answer = await browser.send(
      `${at}/evidence`,
      { title: '', family: 'data', dated: '12 June 2026' },
      { file },
    )
    expect(answer.status).toBe(303)
    const page = (await browser.get(at)).body
    const [, piece = ''] = new RegExp(`href="(/evidence/[0-9a-f-]+)">${told}<`).exec(page) ?? []
    const back = await browser.get(`${piece}/file`)
    expect(back.status).toBe(200)
    expect(back.headers['content-disposition']).toContain(`filename*=UTF-8''${encodeURIComponent(told)}`)
  })
})
