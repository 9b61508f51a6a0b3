import { expect, test } from 'vitest'
import { parseDocument } from '#src/kit/documents/read.ts'
import { developmentPlans } from '../corpus/all-plans.ts'
import { render } from '../corpus/render.ts'

/**
 * Of 10,000 damaged files three ended the reading thread: pdf.js leaves a promise rejected, which nobody
 * waits for, where an object does not stand where the file's index says.
 */
test('a promise that pdf.js leaves rejected does not end the reading; any other such fault does', async () => {
  const [plan] = developmentPlans
  if (!plan) throw new Error('There is no plan to render.')
  const { bytes, file } = render(plan, 'pdf:ruled')
  const before = process.listeners('unhandledRejection')
  await parseDocument(bytes, file)
  await parseDocument(bytes, file)
  const [heard, ...more] = process.listeners('unhandledRejection').filter((one) => !before.includes(one))
  expect(more).toEqual([])
  const stray = Object.assign(new Error('Bad (uncompressed) XRef entry: 5R'), { name: 'XRefEntryException' })
  expect(() => heard?.(stray, Promise.resolve())).not.toThrow()
  const unclear = Object.assign(new Error('Illegal character: 41'), { name: 'FormatError' })
  expect(() => heard?.(unclear, Promise.resolve())).not.toThrow()
  expect(() => heard?.(new Error('A fault of ours'), Promise.resolve())).toThrow('A fault of ours')
  expect(() => heard?.('said in words', Promise.resolve())).toThrow('said in words')
})
