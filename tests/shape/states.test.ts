import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deliveryStates, deliverySteps } from '#src/features/plans/delivery.ts'
import { root } from '#src/root.ts'
import { drawDelivery } from './draw-delivery.ts'

test('the life of an action is drawn as it is coded', async () => {
  await expect(drawDelivery()).toMatchFileSnapshot(join(root, 'docs', 'states', 'delivery.md'))
})

test('every step leads from known states to a known state, and nobody is stuck on the way', () => {
  const known: readonly string[] = deliveryStates
  for (const { from, to } of deliverySteps)
    expect([...from, to].filter((one) => !known.includes(one))).toEqual([])
  const ends = ['cancelled']
  const entered = new Set(deliverySteps.map(({ to }) => to))
  const left = new Set(deliverySteps.flatMap(({ from }) => from))
  expect([...entered].filter((state) => !left.has(state))).toEqual(ends)
})
