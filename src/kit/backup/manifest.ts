import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { z } from 'zod'
import { Fault } from '#src/kit/plain-fault.ts'

export const manifestName = 'manifest.json'

const manifest = z.object({
  format: z.literal('goldthread.backup/1'),
  /** The instant at which the picture was taken: every table as it was then. */
  takenAt: z.string(),
  migrations: z.array(z.string()).min(1),
  councils: z.array(z.string()),
  tables: z.array(
    z.object({
      name: z.string(),
      columns: z.array(z.string()),
      rows: z.number().int(),
      file: z.string().regex(/^[a-z_]+\.gz$/),
      sha256: z.string(),
    }),
  ),
})

/** What a backup says of itself: which version it fits, and what each of its files must be. */
export type Manifest = z.infer<typeof manifest>

/** The manifest of the backup in a folder. Throws a Fault where there is none or it is not whole. */
export async function findManifest(folder: string): Promise<Manifest> {
  const text = await readFile(join(folder, manifestName), 'utf8').catch(() => {
    throw new Fault(
      `"${folder}" is no whole backup (it has no ${manifestName}): give the folder that bin/goldthread backup wrote to its end.`,
    )
  })
  const parsed = manifest.safeParse(safeJson(text))
  if (parsed.success) return parsed.data
  throw new Fault(`The ${manifestName} in "${folder}" is damaged: take another copy of this backup.`)
}

function safeJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Holds every file of a backup to its hash. Throws a Fault that names the first that differs. */
export async function verifyFiles(folder: string, { tables }: Manifest): Promise<void> {
  for (const { file, sha256 } of tables) {
    const found = await hashOf(join(folder, file)).catch(() => null)
    if (found === null) throw new Fault(`The backup lacks its file ${file}: take another copy of it.`)
    if (found !== sha256)
      throw new Fault(
        `The file ${file} of the backup is not as it was written (its hash differs), so nothing was restored: take another copy of it.`,
      )
  }
}

async function hashOf(file: string): Promise<string> {
  const hash = createHash('sha256')
  await pipeline(createReadStream(file), hash)
  return hash.digest('hex')
}
