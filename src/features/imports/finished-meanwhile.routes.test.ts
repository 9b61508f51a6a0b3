import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { startApp } from '#tests/app.ts'
import { bring, inStore, makePlan, questionNumber, words } from '#tests/bring.ts'
import { htmlTable } from '#tests/html-table.ts'

const app = await startApp()
const [seun, other] = [await app.signInAs('pm'), await app.signInAs('pm')]
const titles = ['Ref', 'Action', 'Lead', 'Due', 'RAG']
const three = 'Open a hub in Eastcote; write to each family; ring each school'
const rows = [
  ['1.1', three, 'Amara Holt', 'Spring term', 'Green'],
  ['1.2', 'Ring back within one working day', 'Joel Marsh', '31 July 2026', 'Amber'],
  ['1.3', 'Ring again where nobody answers', 'Joel Marsh', '31 July 2026', 'Amber'],
]

async function drafted(name: string, table = htmlTable(titles, ...rows)) {
  const paper = `<html><body><h2>Priority 1: Safe at home</h2>${table}</body></html>`
  const id = await bring(app, seun, name, strToU8(paper))
  const at = `/imports/${id}`
  const items = [...(await seun.get(at)).body.matchAll(new RegExp(`${at}/items/([^"/]+)"`, 'g'))]
  return { id, at, items: items.map(([, item = '']) => item) }
}

async function actionsOf(plan: string) {
  return inStore(app, async (trx) =>
    trx
      .selectFrom('action')
      .select(['title', 'levelAsWritten'])
      .where('planId', '=', plan)
      .orderBy('position')
      .execute(),
  )
}

describe('a form about a draft that somebody made a plan of meanwhile', () => {
  it.each(['split', 'join'])('a %s is not dropped without a word', async (deed) => {
    const { id, at, items } = await drafted(`${deed} too late.html`)
    const to = `${at}/items/${items.at(-1) ?? ''}`
    await seun.get(deed === 'split' ? `${to}/split` : to)
    await makePlan(other, id)
    const late =
      deed === 'split'
        ? await seun.send(`${to}/split`, { text: ['One half', 'Another half'] })
        : await seun.send(to, { deed: 'join' })
    expect(late.location).toBe(at)
    expect(words((await seun.get(at)).body)).toContain(
      'Somebody made this document a plan while you had it open, so yours was not saved. Change it in the plan.',
    )
  })

  it('a question that somebody else answered says what they answered, in one pair of quotes', async () => {
    const { at } = await drafted('Two answers.html')
    const number = questionNumber((await seun.get(at)).body, 'Spring term')
    for (const who of [seun, other]) await who.get(`${at}?see=${number}`)
    await other.send(`${at}/answer`, { answer: 'day', day: '26 March 2027' })
    const late = await seun.send(`${at}/answer`, { answer: 'day', day: '1 April 2027' })
    expect(late.status).toBe(409)
    const said = words(late.body)
    expect(said).toContain('so yours was not saved (“Spring term”: which day is that?).')
    expect(said).toContain('Seun Adebayo answered: 26 March 2027.')
  })
})

describe('a row parted or joined at review', () => {
  it('is offered in its parts, and each keeps the row’s rating', async () => {
    const { id, at, items } = await drafted('Three in one.html')
    const to = `${at}/items/${items.find((one) => one !== items[0]) ?? ''}/split`
    const boxes = [...(await seun.get(to)).body.matchAll(/<textarea[^>]*name="text"[^>]*>([^<]*)</g)]
    const parts = boxes.map(([, text = '']) => text).filter((text) => text !== '')
    expect(parts).toEqual(['Open a hub in Eastcote', 'write to each family', 'ring each school'])
    await seun.send(to, { text: parts, leads: ['', '', ''], due: ['', '', ''], rating: ['', '', ''] })
    const made = await actionsOf(await makePlan(seun, id))
    expect(made.slice(0, 3).map(({ levelAsWritten }) => levelAsWritten)).toEqual(['Green', 'Green', 'Green'])
  })

  it('has one title in one line where two are joined', async () => {
    const { id, at, items } = await drafted('Joined.html')
    const last = items.at(-1) ?? ''
    await seun.get(`${at}/items/${last}`)
    await seun.send(`${at}/items/${last}`, { deed: 'join' })
    const made = await actionsOf(await makePlan(seun, id))
    expect(made.at(-1)?.title).toBe('Ring back within one working day Ring again where nobody answers')
  })
})

it('a plan whose document has no title is called as its file is, in words', async () => {
  const { id } = await drafted('p3-practice_plan.html')
  const plan = await makePlan(seun, id)
  expect(words((await seun.get(`/plans/${plan}`)).body)).toContain('p3 practice plan')
})

it('the form that takes a plan back is there again when its page is loaded again', async () => {
  const { id, at } = await drafted('Taken back.html')
  expect((await seun.get(`${at}/withdrawal`)).location).toBe(at)
  await makePlan(seun, id)
  const page = await seun.get(`${at}/withdrawal`)
  expect(page.status).toBe(200)
  expect(page.body).toMatch(/<details[^>]* open/)
  expect(words(page.body)).toContain('Why is it withdrawn?')
})

it('a plan made today is new as a whole beside what was before', async () => {
  const { id } = await drafted('New as a whole.html')
  const plan = await makePlan(seun, id)
  const page = words((await seun.get(`/plans/${plan}/compare?from=1+June+2026`)).body)
  expect(page.replaceAll(/\s+/g, ' ')).toContain('All 3 actions are new.')
})
