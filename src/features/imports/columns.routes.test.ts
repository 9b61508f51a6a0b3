import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'
import { bring, makePlan, readWaiting, sayNewer, words } from '#tests/bring.ts'
import { htmlTable } from '#tests/html-table.ts'

const app = await startApp()

const titles = ['Ref', 'Action', 'Lead', 'Date', 'Comments']

function table(rows: string[][]): string {
  const cells = [titles, ...rows].map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
  return `<table>${cells.join('')}</table>`
}

/** Two tables titled alike; in the second the dates say when it was talked about. */
const twoTables = `<html><body><h1>Plan</h1>${table([
  ['1.1', 'Visit every school in the town', 'Amy Hall', '31 March 2027', 'Begun'],
  ['1.2', 'Write to each family about it', 'Ben Cox', '30 June 2027', 'Not begun'],
])}<p>And then</p>${table([
  ['2.1', 'Train every new social worker', 'Amy Hall', '1 May 2027', 'Begun'],
  ['2.2', 'Audit ten files in each team', 'Ben Cox', '2 May 2027', 'Begun'],
])}</body></html>`

/** What a browser would send of the form: every column as it is chosen there. */
function chosen(body: string): { title: string[]; means: string[]; where: string[] } {
  const all = (pattern: RegExp) => [...body.matchAll(pattern)].map(([, one = '']) => one)
  const selected = (name: string) =>
    all(new RegExp(`<select[^>]*name="${name}"[^>]*>(.*?)</select>`, 'gs')).map(
      (choices) => /<option value="([^"]*)" selected/.exec(choices)?.[1] ?? '',
    )
  return { title: all(/name="title" value="([^"]*)"/g), means: selected('means'), where: selected('where') }
}

describe('what a column means', () => {
  it('is said for one table or for all like it, drawn again at once, and undone', async () => {
    const seun = await app.signInAs('pm')
    const at = `/imports/${await bring(app, seun, 'Two tables.html', strToU8(twoTables))}`
    const page = await seun.get(`${at}/columns`)
    expect(words(page.body)).toContain('In both tables')
    const asRead = chosen(page.body)
    expect(asRead.title).toEqual(titles)
    const date = titles.indexOf('Date')
    const noted = { ...asRead, means: asRead.means.with(date, 'other'), where: asRead.where.with(date, '2') }
    await seun.send(`${at}/columns`, noted)

    const review = await seun.get(at)
    expect(words(review.body)).toContain('Due 31 March 2027')
    expect(words(review.body)).not.toContain('Due 1 May 2027')
    expect(words(review.body)).toMatch(/Date in table 2 .*You said so/)
    const apart = chosen(review.body)
    expect(apart.title).toEqual(['Ref', 'Action', 'Lead', 'Date', 'Date', 'Comments'])
    const same = await seun.send(`${at}/columns`, apart)
    expect(same.location).toBe(at)
    expect(words((await seun.get(at)).body)).not.toContain('Due 1 May 2027')

    await seun.send(`${at}/columns`, { ...apart, where: apart.where.with(date + 1, '') })
    expect(words((await seun.get(at)).body)).not.toContain('Due 31 March 2027')
    await seun.send(`${at}/undo`, {})
    expect(words((await seun.get(at)).body)).toContain('Due 31 March 2027')
    await seun.send(`${at}/undo`, {})
    expect(words((await seun.get(at)).body)).toContain('Due 1 May 2027')
    expect(chosen((await seun.get(at)).body).title).toEqual(titles)
  })

  it('said of the first table alone is not carried to the next that has the same titles', async () => {
    const seun = await app.signInAs('pm')
    const at = `/imports/${await bring(app, seun, 'First alone.html', strToU8(twoTables))}`
    await seun.get(`${at}/columns`)
    await seun.send(`${at}/columns`, { title: ['Date'], means: ['other'], where: ['1'] })
    const review = words((await seun.get(at)).body)
    expect(review).not.toContain('Due 31 March 2027')
    expect(review).toContain('Due 1 May 2027')
  })
})

describe('another level for a row', () => {
  it('holds for its table, or for all tables like it where somebody says so', async () => {
    const seun = await app.signInAs('pm')
    const at = `/imports/${await bring(app, seun, 'Levels.html', strToU8(twoTables))}`
    const item = /items\/([^"/]+)"/.exec((await seun.get(at)).body)?.[1] ?? ''
    const form = words((await seun.get(`${at}/items/${item}`)).body)
    expect(form).toContain('And so is the other row of its table that we read as it')
    expect(form).toContain('And so are the 3 other rows of all tables like it that we read as it')
    await seun.send(`${at}/items/${item}`, { text: 'Visit every school', level: 'objective', alike: 'all' })
    expect(words((await seun.get(at)).body)).toContain('Four actions and no actions')
    await seun.send(`${at}/undo`, {})
    expect(words((await seun.get(at)).body)).toContain('Four actions.')
  })
})

describe('what was said of a plan’s document', () => {
  const paper = (due: string) => {
    const rows = [
      ['Ref', 'Action', 'Steward', 'Whence', 'RAG'],
      ['1.1', 'Visit every school in the town', 'Autumn team', due, 'Blue'],
      ['1.2', 'Write to each family about it', 'Spring team', '30 June 2027', 'Blue'],
    ]
    return strToU8(`<html><body><h1>Plan</h1>${htmlTable(...rows)}</body></html>`)
  }

  it('holds for its next version, said of it or brought in as it', async () => {
    const seun = await app.signInAs('pm')
    const id = await bring(app, seun, 'Own titles.html', paper('31 March 2027'))
    const at = `/imports/${id}`
    const asRead = chosen((await seun.get(`${at}/columns`)).body)
    const steward = asRead.title.indexOf('Steward')
    await seun.send(`${at}/columns`, { ...asRead, means: asRead.means.with(steward, 'progress') })
    const plan = await makePlan(seun, id, 'Own titles')

    const next = await bring(app, seun, 'Own titles 2.html', paper('30 April 2027'))
    const difference = words((await seun.get(await sayNewer(seun, next, plan))).body)
    expect(difference).toContain('holds here too')
    expect(difference).toContain('One given another date.')
    expect(difference).not.toContain('led by somebody else')
    expect(words((await seun.get(`/imports/${next}/columns`)).body)).toMatch(/Steward .*You said so/)

    const sent = await seun.send(
      '/imports',
      { plan },
      { file: { name: 'third.html', bytes: paper('31 May 2027') } },
    )
    await readWaiting(app)
    expect(words((await seun.get(`${sent.location ?? ''}/columns`)).body)).toMatch(/Steward .*You said so/)
  })
})
