import { expect, test } from 'vitest'
import { z } from 'zod'
import { drawnFrom, parseFields } from './fields.ts'

const form = z.object({ title: z.string(), rev: drawnFrom })
const sent = (rev: string) =>
  parseFields(form, { values: { title: ['Visits on time'], rev: [rev] }, files: {} })

test('a form carries the version of the thing that it was drawn from', () => {
  expect(sent('7')).toEqual({ ok: true, input: { title: 'Visits on time', rev: 7 } })
})

test('a form whose version was lost on its way is told so in words', () => {
  const message = 'This form did not arrive whole. What you wrote is here: look it through and send it again'
  for (const rev of ['seven', '7.5', '1e999'])
    expect(sent(rev), rev).toEqual({ ok: false, faults: [{ field: 'rev', message }] })
})
