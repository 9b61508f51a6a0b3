import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '#src/root.ts'
import { developmentPlans } from '../corpus/all-plans.ts'
import { render } from '../corpus/render.ts'

/** A sound file, before it is damaged. */
export type Original = { file: string; bytes: Uint8Array }

const REAL = join(root, '..', 'shared', 'plans')

/** Every written plan in every format it is rendered in. */
export function writtenOriginals(): Original[] {
  return developmentPlans.flatMap((plan) =>
    plan.renderings.map((name) => {
      const { file, bytes } = render(plan, name)
      return { file, bytes }
    }),
  )
}

/** The published plans, where they stand beside the project; else none. */
export function realOriginals(): Original[] {
  if (!existsSync(REAL)) return []
  return readdirSync(REAL)
    .filter((file) => /\.(docx|pdf|xlsx|odt|txt)$/.test(file))
    .map((file) => ({ file, bytes: new Uint8Array(readFileSync(join(REAL, file))) }))
}
