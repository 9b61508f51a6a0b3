import { describe, expect, it } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { htmlTable } from '#tests/html-table.ts'
import { findKey } from './keys.ts'

/** The colours of the levels of a key on a web page, each row of it written "Code | Meaning | colour". */
async function fillsOf(...rows: string[]): Promise<(string | undefined)[]> {
  const body = rows.map((line) => {
    const [code = '', meaning = '', colour = ''] = line.split('|').map((part) => part.trim())
    return `<tr><td bgcolor="${colour}">${code}</td><td>${meaning}</td></tr>`
  })
  const page = `<html><body><table><tr><td>Rating</td><td>Meaning</td></tr>${body.join('')}</table></body></html>`
  const { levels } = findKey(await parseDocument(new TextEncoder().encode(page), 'plan.html'))
  return levels.map(({ fill }) => fill)
}

it('a count of the actions of each colour is no key, though it stands before it', async () => {
  const page = `<html><body><h2>Where we are</h2>${htmlTable(['Rating', 'Number', 'Share'], ['B', '7', '23%'], ['G', '14', '47%'], ['R', '4', '13%'])}
    <h2>How we rate progress</h2>${htmlTable(['Letter', 'What it means'], ['R', 'Not on track'], ['G', 'On track'], ['B', 'Done'])}</body></html>`
  const { levels } = findKey(await parseDocument(new TextEncoder().encode(page), 'plan.html'))
  expect(levels.map(({ code, status }) => [code, status])).toEqual([
    ['R', 'off-track'],
    ['G', 'on-track'],
    ['B', 'complete'],
  ])
})

it('a legend in one row tells what each coloured cell without words means', async () => {
  const cells = [
    ['#00B050', 'Completed'],
    ['#C6E0B4', 'On target'],
    ['#FF0000', 'Missed'],
  ].map(([fill, says]) => `<td bgcolor="${fill}"></td><td>${says}</td>`)
  const page = `<html><body><p>Key to RAG column:</p><table><tr>${cells.join('')}</tr></table></body></html>`
  const { levels } = findKey(await parseDocument(new TextEncoder().encode(page), 'plan.html'))
  expect(levels.map(({ fill, status }) => [fill, status])).toEqual([
    ['00B050', 'complete'],
    ['C6E0B4', 'on-track'],
    ['FF0000', 'off-track'],
  ])
})

it('beside “Partly achieved” what is not yet achieved has not begun', async () => {
  const page = `<html><body><p>What the words mean</p><ul><li>Achieved: we have done it.</li>
    <li>Partly achieved: we are on our way.</li><li>Not yet achieved: we still have to do it.</li></ul></body></html>`
  const { levels } = findKey(await parseDocument(new TextEncoder().encode(page), 'plan.html'))
  expect(levels.map(({ status }) => status)).toEqual(['complete', 'on-track', 'not-started'])
})

describe('the colours of a key', () => {
  it('are those of its levels', async () => {
    expect(await fillsOf('Green | On track | #92D050', 'Red | Off track | #FF0000')).toEqual([
      '92D050',
      'FF0000',
    ])
  })

  it('are none where one shade stands behind every other row', async () => {
    const rows = ['B | Complete | #EAF0F9', 'G | On track | ', 'A | At risk | #EAF0F9', 'R | Off track | ']
    expect(await fillsOf(...rows)).toEqual([undefined, undefined, undefined, undefined])
  })
})
