import { Fault } from '#src/kit/plain-fault.ts'

const most = 400

/** A fault as one line of at most 400 characters, in plain words. */
export function sayFault(error: unknown): string {
  const line = plainWords(error).replace(/\s+/g, ' ').trim()
  return line.length <= most ? line : `${line.slice(0, most - 2)} …`
}

function plainWords(error: unknown): string {
  if (error instanceof Fault) return error.message
  // Readers and rules refuse in words meant for people; they stand apart from the program's own slips.
  if (error instanceof Error && error.name === 'Unreadable') return error.message
  return systemWords(error) ?? unforeseen
}

const unforeseen =
  'Something went wrong that Goldthread did not foresee, and nothing was changed: run the command again with --debug, and send what it prints to whoever looks after this installation.'

type SystemError = Error & { code: string; path?: string; port?: number }

const system: Record<string, (fault: SystemError) => string> = {
  ENOENT: ({ path }) => `There is no file or folder "${path ?? ''}": check its name.`,
  EACCES: ({ path }) => `"${path ?? ''}" may not be opened by this account.`,
  EPERM: ({ path }) => `"${path ?? ''}" may not be changed by this account.`,
  EISDIR: ({ path }) => `"${path ?? 'This'}" is a folder, and a file is needed.`,
  ENOTDIR: ({ path }) => `"${path ?? 'This'}" is a file, and a folder is needed.`,
  EEXIST: ({ path }) => `"${path ?? ''}" is there already: choose another name.`,
  ENOSPC: () => 'The disk is full: make room, then try again.',
  EROFS: ({ path }) => `"${path ?? ''}" stands on a disk that may only be read.`,
  EADDRINUSE: ({ port }) => `Port ${port ?? ''} is in use by another program: choose another with --port.`,
  ECONNREFUSED: () => 'The database did not answer: check that its server runs.',
  ECONNRESET: () => 'The database ended the connection: check that its server runs, then try again.',
}

function systemWords(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  const words = system[error.code]
  if (words !== undefined) return words(error as SystemError)
  return isDatabases(error.code) ? `The database refused (${error.message}).` : null
}

/** SQLSTATE classes that tell of the server or the login, not of a slip of ours (08P01 is one: a statement that it cannot follow). */
function isDatabases(code: string): boolean {
  return /^(08(?!P01)|28|53|57|58)[0-9A-Z]{3}$/.test(code)
}
