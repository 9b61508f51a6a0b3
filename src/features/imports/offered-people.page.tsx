import type { VNode } from 'preact'
import { Link, withQuery } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { type OfferedPerson, offeredPeople } from './offered-people.ts'
import type { DraftTable } from './plan/plan-draft.ts'
import { plainOf } from './plan/words/wording.ts'

/** Those who are among the people already, by their names in plain words and by their e-mail addresses. */
export type Among = ReadonlyMap<string, string>

export function amongPeople(people: readonly { id: string; name: string; email: string }[]): Among {
  return new Map(
    people.flatMap(({ id, name, email }): [string, string][] => [
      [plainOf(name), id],
      ...(email === '' ? [] : [[email.toLowerCase(), id] as [string, string]]),
    ]),
  )
}

/** Below a table of people: each may be asked in, the form filled with what the row says. */
export function OfferedPeople({ table, among }: { table: DraftTable; among: Among }): VNode | null {
  const offered = offeredPeople(table)
  if (offered.length === 0) return null
  return (
    <div class="gt-small">
      <p class="gt-body">To let somebody work here, invite them:</p>
      <ul class="govuk-list">
        {offered.map((person) => {
          const id = among.get(person.email.toLowerCase()) ?? among.get(plainOf(person.name))
          return (
            <li>
              {id === undefined ? (
                <Link href={withQuery(paths.invite(), {}, { ...person })}>{sayInvite(person)}</Link>
              ) : (
                <>
                  <Link href={paths.person(id)}>{person.name}</Link> is among the people.
                </>
              )}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function sayInvite({ name, jobTitle }: OfferedPerson): string {
  return `Invite ${name}${jobTitle === '' ? '' : `, ${jobTitle}`}`
}
