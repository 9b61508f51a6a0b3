import type { VNode } from 'preact'
import { ButtonLink, Empty, Link, PageHead, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { type Body, chairOf, kindNames, type Member } from './body.ts'

export type BodyLine = { body: Body; members: Member[]; decisions: number }

/** The bodies that watch, decide and do the work. */
export function BodiesPage({ lines, mayKeep }: { lines: BodyLine[]; mayKeep: boolean }): VNode {
  const vacant = lines.filter(({ members }) => chairOf(members) === null).length
  const names = new Map(lines.map(({ body }) => [body.id, body.name]))
  return (
    <>
      <PageHead
        heading="Boards"
        lede={
          lines.length === 0
            ? undefined
            : `${lines.length === 1 ? 'One body watches, decides or does' : `${lines.length} bodies watch, decide or do`} the work. ${vacant === 0 ? 'Each has a chair.' : `${vacant} ${vacant === 1 ? 'has' : 'have'} no chair named here.`}`
        }
        acts={mayKeep ? <ButtonLink href={paths.newBoard()}>Add a board</ButtonLink> : undefined}
      />
      {lines.length === 0 ? (
        <Empty what="No board is here yet.">
          What a board decides can then be named where a date moves or a delivery is accepted.
        </Empty>
      ) : (
        <Table
          caption="Boards by name"
          rows={lines}
          columns={[
            {
              heading: 'Board',
              rowHeading: true,
              width: 4,
              cell: ({ body }) => (
                <>
                  <Link href={paths.board(body.id)}>{body.name}</Link>
                  <small class="gt-guess">
                    {kindNames[body.kind]}
                    {body.cadence === '' ? '' : `. ${body.cadence}`}
                    {body.endedOn === null ? '' : '. It has ended'}
                  </small>
                </>
              ),
            },
            {
              heading: 'Chair',
              label: 'Chair',
              cell: ({ members }) => chairOf(members)?.name ?? <strong>Nobody is named</strong>,
            },
            {
              heading: 'Reports to',
              label: 'Reports to',
              cell: ({ body }) => (body.reportsToId === null ? '–' : (names.get(body.reportsToId) ?? '–')),
            },
            { heading: 'Decisions', label: 'Decisions', numeric: true, cell: ({ decisions }) => decisions },
          ]}
        />
      )}
    </>
  )
}
