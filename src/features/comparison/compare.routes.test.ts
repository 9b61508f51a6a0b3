import { describe, expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'

const app = await startApp()
const pm = await app.signInAs('pm')
const [, plan = ''] = /href="\/plans\/([0-9a-f-]{36})"/.exec((await pm.get('/plans')).body) ?? []

describe('two dates compared', () => {
  it('say what changed since the board of 14 May, in words and counts', async () => {
    const page = (await pm.get(`/plans/${plan}/compare?from=14+May+2026`)).body
    expect(page).toContain('What changed since the Improvement Board of 14\u00a0May 2026')
    expect(page).toContain('Four were completed.')
    expect(page).toMatch(/Six were given a later date, by \d+ working days on average\./)
    expect(page).toContain('<strong>34 of 60</strong> have not changed.')
    expect(page).toContain('None was given an earlier date or taken out.')
    expect(page).toContain('Asked for after the date had passed')
    expect(page).toContain('<del>')
    expect(page).toContain('<ins>')
  })

  it('the same day twice shows no change', async () => {
    const page = (await pm.get(`/plans/${plan}/compare?from=1+June+2026&to=1+June+2026`)).body
    expect(page).toMatch(/(\d+) of \1<\/strong> have not changed/)
    expect(page).toContain('Nothing changed between these two days.')
  })

  it('the last meeting of each board is a choice, and the one chosen is named', async () => {
    const page = (await pm.get(`/plans/${plan}/compare`)).body
    expect(page).toContain(`href="/plans/${plan}/compare?from=2026-05-14">Improvement Board</a>`)
    const since = (await pm.get(`/plans/${plan}/compare?from=2026-05-14`)).body
    expect(since).toContain('<strong>Improvement Board</strong>')
  })

  it('of days to come nothing is known: the last one is today', async () => {
    const page = (await pm.get(`/plans/${plan}/compare?from=14+May+2026&to=31+December+2099`)).body
    expect(page).toContain('What changed since the Improvement Board of 14\u00a0May 2026')
  })

  it('what is no day is said, and nothing breaks', async () => {
    const answer = await pm.get(`/plans/${plan}/compare?from=whenever&to=30/2/2026`)
    expect(answer.status).toBe(400)
    expect(answer.body).toContain('“whenever” is not a day')
  })
})

describe('the plan as it was', () => {
  it('shows the states, dates and ratings of that day', async () => {
    const then = (await pm.get(`/plans/${plan}?on=14+May+2026`)).body
    const now = (await pm.get(`/plans/${plan}`)).body
    expect(then).toContain('As it was at the end of 14\u00a0May 2026.')
    expect(now).toContain('19 of 60 delivered and accepted')
    expect(then).not.toContain('19 of 60 delivered and accepted')
  })

  it('today is the live plan', async () => {
    const figures = (body: string) =>
      body.match(
        /\d+ of \d+ (delivered and accepted|green as dated|green against first dates|make a consistent difference)/g,
      )
    expect(figures((await pm.get(`/plans/${plan}?on=22+June+2026`)).body)).toEqual(
      figures((await pm.get(`/plans/${plan}`)).body),
    )
  })
})
