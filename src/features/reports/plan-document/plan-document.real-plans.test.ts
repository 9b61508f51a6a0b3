import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '#src/root.ts'
import { startApp } from '#tests/app.ts'
import { bring, makePlan, sayNewer, takeAway, words } from '#tests/bring.ts'

/** The five councils' papers stand beside the project, not in it: nothing of their words may be told here. */
const folder = join(root, '..', 'shared', 'plans')
const files = existsSync(folder) ? readdirSync(folder).filter((name) => /\.(?:docx|xlsx)$/.test(name)) : []

describe.skipIf(files.length === 0)(
  'five councils’ plans, taken away as documents of ours (skipped where ../shared/plans is not there)',
  async () => {
    const app = await startApp()

    it.each(files)('%s comes back the same, from Word and from Excel', async (name) => {
      const seun = await app.signInAs('pm')
      const paper = await bring(app, seun, name, new Uint8Array(readFileSync(join(folder, name))))
      const plan = await makePlan(seun, paper)
      for (const format of ['docx', 'xlsx']) {
        const taken = await takeAway(app, seun, plan, format)
        const at = await sayNewer(seun, await bring(app, seun, `taken-away.${format}`, taken), plan)
        const difference = words((await seun.get(at)).body)
        expect.soft(difference, `${name} as ${format}`).toContain('Nothing is different.')
      }
    })
  },
)
