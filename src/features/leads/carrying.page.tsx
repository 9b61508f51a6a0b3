import type { VNode } from 'preact'
import { Empty, Link, PageHead, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { Carrier } from './led.ts'

/** Who answers for how many open actions, and how those go. */
export function CarryingPage({ carriers }: { carriers: Carrier[] }): VNode {
  return (
    <>
      <PageHead heading="Who carries what" lede={sayCarriers(carriers)} />
      {carriers.length === 0 ? <Empty what="No action is open." /> : null}
      {carriers.length === 0 ? null : (
        <Table
          caption="Who answers for open actions, the most first"
          figures="in-line"
          rows={carriers}
          columns={[
            { heading: 'Who', rowHeading: true, width: 4, cell: (one) => <Who one={one} /> },
            figure('Open', ({ open }) => open),
            figure('Red', ({ red }) => red),
            figure('Amber', ({ amber }) => amber),
            figure('No report', ({ noReport }) => noReport),
            figure('Overdue', ({ overdue }) => overdue),
          ]}
        />
      )}
      <p class="gt-small">
        Open is not started, in progress, paused or slipped back. What waits for acceptance or is complete is
        not counted. Each action counts once, with the one who answers for it.
      </p>
    </>
  )
}

function figure(heading: string, of: (one: Carrier) => number) {
  return {
    heading,
    label: heading,
    numeric: true,
    cell: (one: Carrier) => (of(one) === 0 ? <span class="gt-muted">0</span> : <strong>{of(one)}</strong>),
  }
}

function Who({ one }: { one: Carrier }): VNode {
  const link =
    one.postId !== null ? (
      <Link href={paths.post(one.postId)}>{one.name}</Link>
    ) : one.personId !== null ? (
      <Link href={paths.person(one.personId)}>{one.name}</Link>
    ) : (
      one.name
    )
  const more = moreOf(one)
  return (
    <>
      {link}
      {more === '' ? null : <small class="gt-guess">{more}</small>}
    </>
  )
}

function moreOf({ why, posts }: Carrier): string {
  if (why === 'left') return 'Has left. Hand these over'
  if (why === 'vacant') return 'Vacant post'
  if (why === 'written') return 'Only written in the plan; nobody known here'
  if (why === 'blank') return 'No lead is written'
  return posts.length === 0 ? '' : `As ${posts.join(', ')}`
}

function sayCarriers(carriers: readonly Carrier[]): string {
  const people = carriers.filter(({ personId }) => personId !== null)
  const [most] = people
  const alike = people.filter(({ open }) => open === most?.open).length
  const unled = carriers.filter(({ why }) => why !== null).reduce((all, { open }) => all + open, 0)
  const first =
    most === undefined
      ? 'Nobody answers for an open action.'
      : `${alike === 1 ? `${most.name} carries` : `${alike} people carry`} ${most.open === 1 ? 'one open action' : `${most.open} open actions`}${alike === 1 ? ', the most of anybody.' : ' each, the most of anybody.'}`
  const rest =
    unled === 0
      ? 'Every open action has somebody who answers for it.'
      : `${unled === 1 ? 'One open action has' : `${unled} open actions have`} nobody who answers for ${unled === 1 ? 'it' : 'them'}.`
  return `${first} ${rest}`
}
