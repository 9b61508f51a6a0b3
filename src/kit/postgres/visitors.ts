import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { markOf, stillRuns } from './lock.ts'

/** What a process does with a store: one `serve` at most, beside which commands may visit. */
export type Deed = 'serve' | 'web' | 'worker' | 'visit'

/** A process that uses the store now, and the address it serves, once it does. */
export type Visitor = { pid: number; deed: Deed; address: string | null }

const folderOf = (folder: string) => join(folder, 'visitors')

/** The other processes that use the store; the marks of dead ones are swept away. */
export function listVisitors(folder: string): Visitor[] {
  const marks = folderOf(folder)
  mkdirSync(marks, { recursive: true, mode: 0o700 })
  return readdirSync(marks)
    .filter((mark) => mark !== markOf(process.pid))
    .filter((mark) => {
      if (stillRuns(mark)) return true
      rmSync(join(marks, mark), { force: true })
      return false
    })
    .map((mark) => parseVisitor(join(marks, mark), Number.parseInt(mark, 10)))
}

function parseVisitor(file: string, pid: number): Visitor {
  try {
    const [deed, address] = readFileSync(file, 'utf8').split(' ')
    return { pid, deed: deed as Deed, address: address ?? null }
  } catch {
    return { pid, deed: 'visit', address: null }
  }
}

/** Says that this process uses the store; call again to add the address it serves. */
export function signIn(folder: string, deed: Deed, address: string | null = null): void {
  const marks = folderOf(folder)
  mkdirSync(marks, { recursive: true, mode: 0o700 })
  writeFileSync(join(marks, markOf(process.pid)), address === null ? deed : `${deed} ${address}`)
}

export function signOut(folder: string): void {
  rmSync(join(folderOf(folder), markOf(process.pid)), { force: true })
}
