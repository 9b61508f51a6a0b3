import { z } from 'zod'
import { type Clock, fixedClock, systemClock } from '#src/kit/clock.ts'

const megabytes = 'it takes a number above 0, of megabytes'

const environment = z.object({
  DATABASE_URL: z
    .string()
    .refine(isDatabase, 'write it like postgresql://login:password@host/database')
    .optional(),
  GOLDTHREAD_CLOCK: z
    .string()
    .refine((text) => !Number.isNaN(Date.parse(text)), 'it is an instant: write it like 2026-06-22T08:40:00Z')
    .optional(),
  GOLDTHREAD_UPLOAD_LIMIT_MB: z.coerce.number(megabytes).positive(megabytes).default(25),
  GOLDTHREAD_HOST: z.string().default('127.0.0.1'),
  GOLDTHREAD_SECURE_COOKIES: z.enum(['true', 'false'], 'it is true or false').default('false'),
  GOLDTHREAD_ADDRESS: z.string().optional(),
  SMTP_URL: z.string().optional(),
  MAIL_FROM: z.string().optional(),
})

/** PostgreSQL's own address, or the folder of its socket: its library takes any other word for a server's name. */
function isDatabase(text: string): boolean {
  return text === '' || /^(?:postgres(?:ql)?:\/\/|\/)/.test(text)
}

export type Config = {
  databaseUrl: string | null
  clock: Clock
  uploadLimitBytes: number
  host: string
  secureCookies: boolean
  /** Where people reach the product, for links in mail; null: the address it listens on. */
  address: string | null
  smtp: { url: string; from: string } | null
}

/** The only reader of the environment. Throws one sentence that names the setting that is wrong. */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const given = environment.safeParse(env)
  if (!given.success) {
    const fault = given.error.issues[0]
    throw new Error(`The setting ${fault?.path.join('.') ?? ''} is not right: ${fault?.message ?? ''}`)
  }
  const value = given.data
  return {
    databaseUrl: value.DATABASE_URL === '' ? null : (value.DATABASE_URL ?? null),
    clock: value.GOLDTHREAD_CLOCK === undefined ? systemClock : fixedClock(value.GOLDTHREAD_CLOCK),
    uploadLimitBytes: value.GOLDTHREAD_UPLOAD_LIMIT_MB * 1024 * 1024,
    host: value.GOLDTHREAD_HOST,
    secureCookies: value.GOLDTHREAD_SECURE_COOKIES === 'true',
    address: value.GOLDTHREAD_ADDRESS ?? null,
    smtp:
      value.SMTP_URL === undefined
        ? null
        : { url: value.SMTP_URL, from: value.MAIL_FROM ?? 'goldthread@localhost' },
  }
}
