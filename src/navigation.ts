import { mayViewInspections } from '#src/features/inspections/index.ts'
import { maySeeBodies } from '#src/features/bodies/index.ts'
import { maySeeMeasures } from '#src/features/measures/index.ts'
import { hasActions, mayAccept } from '#src/features/updates/index.ts'
import { maySeePeople } from '#src/features/people/index.ts'
import { isInsider } from '#src/features/actions/index.ts'
import { mayReadReports } from '#src/features/reports/index.ts'
import type { Person } from '#src/kit/person.ts'
import { paths } from './paths.ts'

type Item = { href: string; text: string; for: (person: Person) => boolean }

const items: readonly Item[] = [
  { href: paths.home(), text: 'This week', for: () => true },
  { href: paths.myActions(), text: 'My actions', for: hasActions },
  { href: paths.acceptance(), text: 'Awaiting acceptance', for: (person) => mayAccept(person) === true },
  { href: paths.plans(), text: 'Plan', for: isInsider },
  { href: paths.sources(), text: 'Findings', for: isInsider },
  { href: paths.measures(), text: 'Measures', for: (person) => maySeeMeasures(person) === true },
  { href: paths.inspections(), text: 'Inspections', for: (person) => mayViewInspections(person) === true },
  { href: paths.boards(), text: 'Boards', for: (person) => maySeeBodies(person) === true },
  { href: paths.allReports(), text: 'Reports', for: (person) => mayReadReports(person) === true },
  { href: paths.people(), text: 'People', for: (person) => maySeePeople(person) === true },
]

type Way = { href: string; text: string; current?: boolean; due?: number }

/** What the bar at the top offers: only what this person may open, and how many of their actions need them. */
export function navigationFor(
  person: Person,
  { current, due }: { current: string | null; due: number },
): Way[] {
  return items
    .filter((item) => item.for(person))
    .map(({ href, text }) => ({
      href,
      text,
      ...(href === current ? { current: true } : {}),
      ...(href === paths.myActions() && due > 0 ? { due } : {}),
    }))
}
