import type { Command } from './command.ts'

type Entry = { does: string; load: () => Promise<Command> }

/** Every command, what it does, and where it is: only the one that was asked for is loaded. */
export const commands: Record<string, Entry> = {
  serve: {
    does: 'run the web and the worker in one process',
    load: async () => (await import('./serve.ts')).serve,
  },
  web: {
    does: 'run the web alone, where more than one process or machine shares the store',
    load: async () => (await import('./web.ts')).web,
  },
  worker: {
    does: 'run the worker alone, beside one web or more',
    load: async () => (await import('./worker.ts')).worker,
  },
  read: {
    does: 'read a document and print the draft; touches no database',
    load: async () => (await import('./read.ts')).read,
  },
  report: {
    does: 'write a report of the plan as a document, or name the reports there are',
    load: async () => (await import('./report.ts')).report,
  },
  import: {
    does: 'make a document a plan, or a report an inspection, where nothing in it needs a person',
    load: async () => (await import('./import.ts')).importPlan,
  },
  load: {
    does: 'load the outcomes of inspections that the inspectorate publishes, as history',
    load: async () => (await import('./load.ts')).load,
  },
  token: {
    does: 'print a token for the API',
    load: async () => (await import('./token.ts')).token,
  },
  backup: {
    does: 'write the whole store, evidence files included, into a folder',
    load: async () => (await import('./backup.ts')).backup,
  },
  restore: {
    does: 'bring a backup back into an empty store',
    load: async () => (await import('./restore.ts')).restore,
  },
  check: {
    does: 'say what is wrong with this installation, and how to mend it',
    load: async () => (await import('./check.ts')).check,
  },
}
