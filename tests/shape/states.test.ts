import { join } from 'node:path'
import { expect, test } from 'vitest'
import { deliveryStates, deliverySteps } from '#src/features/actions/delivery.ts'
import { root } from '#src/root.ts'
import { versionStates, versionSteps } from '#src/features/versions/version-life.ts'
import { drawDelivery } from './draw-delivery.ts'
import { drawVersion } from './draw-version.ts'

test('the life of an action is drawn as it is coded', async () => {
  await expect(drawDelivery()).toMatchFileSnapshot(join(root, 'docs', 'states', 'delivery.md'))
})

test('every step leads from known states to a known state, and nobody is stuck on the way', () => {
  const known: readonly string[] = deliveryStates
  for (const { from, to } of deliverySteps)
    expect([...from, to].filter((one) => !known.includes(one))).toEqual([])
  const ends = ['transferred', 'cancelled']
  const entered = new Set(deliverySteps.map(({ to }) => to))
  const left = new Set(deliverySteps.flatMap(({ from }) => from))
  expect([...entered].filter((state) => !left.has(state))).toEqual(ends)
})

test('the life of a version is drawn as it is coded', async () => {
  await expect(drawVersion()).toMatchFileSnapshot(join(root, 'docs', 'states', 'version.md'))
})

test('every step of a version leads on, every state is reached, and only what is over has no way out', () => {
  const entered = new Set<string>(['working', ...versionSteps.map(({ to }) => to)])
  expect(versionStates.filter((state) => !entered.has(state))).toEqual([])
  const left = new Set(versionSteps.flatMap(({ from }) => from))
  expect(versionStates.filter((state) => !left.has(state))).toEqual(['superseded', 'rejected'])
})
