import { listCouncils } from '#src/features/authority/index.ts'
import { findPersonByEmail, makeToken } from '#src/features/people/index.ts'
import { connect, type Db, migrate, within } from '#src/kit/db/index.ts'
import type { Person } from '#src/kit/person.ts'
import { Fault } from '#src/kit/plain-fault.ts'
import { type Command, type Given, wholeNumber } from './command.ts'
import { showProgress } from './progress.ts'
import { dataHelp, dataOption, findConfig, onStore } from './store.ts'

const usualDays = 365
const dayMs = 86_400_000

export const token: Command = {
  usage: 'token EMAIL [--days N] [--data DIR]',
  help: [
    '',
    'Prints a token for /api/v1 that may do what this person may, and nothing else. Keep it as you would a password:',
    'it is shown this once. It ends when its days are over, or when the person leaves.',
    `--days N     how many days it lasts (${usualDays})`,
    dataHelp,
  ],
  options: { ...dataOption, days: { type: 'string' } },
  words: [1, 1],
  run: printToken,
}

async function printToken(given: Given): Promise<void> {
  const days = wholeNumber(given, 'days', 1, 3650) ?? usualDays
  const email = (given.words[0] ?? '').trim()
  const now = findConfig().clock()
  const progress = showProgress()
  const text = await onStore(given, progress.say, async ({ ownerUrl, appUrl }) => {
    await migrate(ownerUrl)
    const db = connect(appUrl, 1)
    try {
      const person = await findOwner(db, email, now)
      const endsAt = new Date(now.getTime() + days * dayMs)
      return await within(db, { councilId: person.councilId, now }, async (trx) =>
        makeToken(trx, person, endsAt),
      )
    } finally {
      await db.destroy()
    }
  }).finally(progress.done)
  process.stdout.write(`${text}\n`)
}

/** The one person with this e-mail address who works here now. Throws a Fault where there is none, or more than one. */
async function findOwner(db: Db, email: string, now: Date): Promise<Person> {
  const found: Person[] = []
  for (const { id } of await listCouncils(db)) {
    const person = await within(db, { councilId: id, now }, async (trx) => findPersonByEmail(trx, email))
    if (person !== null) found.push(person)
  }
  const [person, another] = found
  if (person === undefined)
    throw new Fault(
      `Nobody who works here now has the e-mail address "${email.slice(0, 100)}": check it on the page of people.`,
    )
  if (another !== undefined)
    throw new Fault(`"${email.slice(0, 100)}" belongs to people of more than one council here.`)
  return person
}
