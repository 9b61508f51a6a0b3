import { expect, test } from 'vitest'
import { startApp } from '#tests/app.ts'
import { plain } from '#tests/plain.ts'

const address = await (await startApp()).listen()

test.each([
  [
    'that ends in the middle of a part',
    'multipart/form-data; boundary=a',
    '--a\r\nContent-Disposition: form',
  ],
  [
    'whose file is cut off',
    'multipart/form-data; boundary=a',
    `--a\r\nContent-Disposition: form-data; name="file"; filename="plan.csv"\r\n\r\nRef,Act`,
  ],
  ['that does not say where its parts end', 'multipart/form-data', 'plan'],
])('a form %s is no fault of ours, and whoever sent it is told on a page', async (_what, type, body) => {
  const answer = await fetch(`${address}/imports`, {
    method: 'POST',
    headers: { 'content-type': type },
    body,
  })
  const said = await answer.text()
  expect(answer.status).toBe(400)
  expect(plain(said)).toContain(
    'We could not understand what was sent. Go back, check it, and send it again.',
  )
  expect(said.match(/<h1/g)).toHaveLength(1)
})
