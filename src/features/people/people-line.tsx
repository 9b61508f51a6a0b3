import type { SubPagesProps } from '#src/kit/html/index.ts'
import { holds, type Person } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'

/** Where a page about who works here or who leads what stands: for the programme manager, in the line of all of them. */
export function peoplePlace(person: Person, open: string): { current: string; line?: SubPagesProps } {
  if (!holds(person, 'pm')) return { current: paths.people() }
  const pages = [
    { href: paths.people(), text: 'By name' },
    { href: paths.posts(), text: 'Posts' },
    { href: paths.delegations(), text: 'Who stands in' },
    { href: paths.carrying(), text: 'Who carries what' },
    { href: paths.handover(), text: 'To hand over' },
  ]
  const marked = pages.map((one) => (one.href === open ? { ...one, current: true } : one))
  return { current: paths.people(), line: { label: 'People', pages: marked } }
}
