import { connect, createServer, type Server, type Socket } from 'node:net'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export type Line = {
  /** The database's address by this line. */
  url: string
  /** The database is gone: connections break, and new ones are refused. */
  cut: () => Promise<void>
  /** It is back. */
  mend: () => Promise<void>
}

/** A line to a database that can be cut and mended, so that the server itself goes on for everybody else. */
export async function lineTo(databaseUrl: string): Promise<Line> {
  const address = new URL(databaseUrl)
  const folder = mkdtempSync(join(tmpdir(), 'goldthread-line-'))
  const port = address.port === '' ? '5432' : address.port
  const host = address.searchParams.get('host') ?? address.hostname
  const far = host.startsWith('/') ? { path: join(host, `.s.PGSQL.${port}`) } : { host, port: Number(port) }
  const near = join(folder, `.s.PGSQL.${port}`)
  const open = new Set<Socket>()
  let server: Server

  async function mend(): Promise<void> {
    server = createServer((caller) => {
      const onward = connect(far)
      for (const [one, other] of [
        [caller, onward],
        [onward, caller],
      ] as const) {
        open.add(one)
        one.on('error', () => other.destroy())
        one.on('close', () => {
          open.delete(one)
          other.destroy()
        })
        one.pipe(other)
      }
    })
    await new Promise<void>((listening) => server.listen(near, listening))
  }

  async function cut(): Promise<void> {
    const closed = new Promise<void>((done) => server.close(() => done()))
    for (const socket of open) socket.destroy()
    await closed
  }

  await mend()
  afterAll(async () => {
    await cut().catch(() => undefined)
    rmSync(folder, { recursive: true, force: true })
  })
  address.searchParams.set('host', folder)
  return { url: address.href, cut, mend }
}
