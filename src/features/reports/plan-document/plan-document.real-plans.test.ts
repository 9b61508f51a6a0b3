import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { root } from '#src/root.ts'
import { startApp } from '#tests/app.ts'
import { bring, words } from '#tests/bring.ts'

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
      await seun.get(`/imports/${paper}`)
      await seun.send(`/imports/${paper}/rest`, {})
      await seun.get(`/imports/${paper}/apply`)
      const made = await seun.send(`/imports/${paper}/apply`, {})
      const plan = made.location?.split('/').at(-1) ?? ''
      for (const format of ['docx', 'xlsx']) {
        const headers = { cookie: seun.cookie() }
        const url = `/plans/${plan}/document.${format}`
        const { rawPayload } = await app.server.inject({ method: 'GET', url, headers })
        const again = await bring(app, seun, `taken-away.${format}`, new Uint8Array(rawPayload))
        await seun.get(`/imports/${again}`)
        await seun.send(`/imports/${again}/newer`, { plan })
        const difference = words((await seun.get(`/imports/${again}/difference`)).body)
        expect.soft(difference, `${name} as ${format}`).toContain('Nothing is different.')
      }
    })
  },
)
