import { describe, expect, it } from 'vitest'
import { actionIdOf, type Answered, startApp } from '../app.ts'
import { inStore } from '../bring.ts'
import { formIn } from '../form-in.ts'
import { plain } from '../plain.ts'

const app = await startApp()
const said =
  'Nine of ten visits were in time, “and the tenth” was a day late.\r\nThe line below says <why> & by how much.'

const [plan, board, consultation, criterion] = await inStore(app, async (trx) =>
  Promise.all([
    trx.selectFrom('plan').select('id').where('title', 'like', 'Rivermere%').executeTakeFirstOrThrow(),
    trx.selectFrom('body').select('id').orderBy('id').executeTakeFirstOrThrow(),
    trx
      .selectFrom('consultation')
      .select('id')
      .where('closesOn', '>=', '2026-06-22')
      .executeTakeFirstOrThrow(),
    trx
      .selectFrom('successCriterion')
      .select('id')
      .where('actionId', 'is not', null)
      .executeTakeFirstOrThrow(),
  ]),
)
const theme = await inStore(app, async (trx) =>
  trx.selectFrom('theme').select('id').where('planId', '=', plan.id).orderBy('id').executeTakeFirstOrThrow(),
)
const action = `/actions/${await actionIdOf(app, '3.2.3')}`

type Row = {
  what: string
  page: string
  to?: string
  held: string
  fields: Record<string, string>
  seen?: string
}
const rows: Row[] = [
  {
    what: 'a decision of a board',
    page: `/boards/${board.id}`,
    to: `/boards/${board.id}/decisions`,
    held: 'name="reference"',
    fields: { reference: 'PB-98', decided: '1 June 2026', words: said },
  },
  {
    what: 'a comment in a consultation',
    page: `/consultations/${consultation.id}/comments`,
    held: 'name="text"',
    fields: { text: said },
    seen: `/consultations/${consultation.id}`,
  },
  {
    what: 'a test of a criterion',
    page: `/criteria/${criterion.id}/tests`,
    held: 'name="result"',
    fields: { way: 'audit', result: 'met', note: said, on: '1 June 2026', tested: '1 June 2026' },
  },
  {
    what: 'the words of an action',
    page: `${action}/words`,
    held: 'name="rev"',
    fields: { text: said, reason: 'The board, 9 June.' },
    seen: action,
  },
  {
    what: 'the words of a theme',
    page: `/themes/${theme.id}/words`,
    held: 'name="rev"',
    fields: { impact: said, why: 'The board, 9 June.' },
    seen: `/plans/${plan.id}/themes/${theme.id}`,
  },
  {
    what: 'words that a paper needs',
    page: `/plans/${plan.id}/papers/closure/words?about=${plan.id}`,
    held: 'name="mark"',
    fields: { worked: said },
  },
]

describe('a session that ended while somebody wrote', () => {
  it.each(rows)('$what: what was written comes back, and is kept once they have signed in', async (row) => {
    const { page, to = page, held, fields, seen = page } = row
    const pm = await app.signInAs('pm')
    const sent = { ...formIn((await pm.get(page)).body, to, held), ...fields }
    const ended = await app.browser().send(to, sent)
    expect(ended.status).toBe(401)
    expect(plain(ended.body)).toContain('Your session ended while you were writing')
    expect(plain((await pm.get(seen)).body)).not.toContain('Nine of ten visits')

    const back = await app.signInAs('pm')
    await back.get('/')
    const asked = await back.send(to, { ...keptIn(ended, to), _csrf: '' })
    expect(plain(asked.body)).toContain('Please send it again')
    const kept = await back.send(to, keptIn(asked, to))
    expect([kept.status, plain(kept.body).slice(0, 600)]).toEqual([303, ' '.trim()])
    expect(plain((await back.get(seen)).body)).toContain('Nine of ten visits were in time')
  })
})

/** What the page of kept words sends. */
function keptIn({ body }: Answered, to: string) {
  const sent = formIn(body, to, 'Send it')
  expect(Object.values(sent).flat().join(' ')).toContain('Nine of ten visits were in time, “and the tenth”')
  return sent
}
