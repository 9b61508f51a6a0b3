import type { VNode } from 'preact'
import { sayShortDay } from '#src/kit/dates/say.ts'
import { ButtonLink, Empty, Link, PageHead, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { type Import, stateWords } from './import.ts'

/** Every document brought in and what became of it, latest first. */
export function ImportListPage({ imports, today }: { imports: Import[]; today: string }): VNode {
  const waiting = imports.filter((one) => one.state === 'drafted').length
  return (
    <>
      <PageHead
        heading="Plans brought in"
        lede={ledeOf(imports.length, waiting)}
        acts={<ButtonLink href={paths.bringPlan()}>Bring in a plan</ButtonLink>}
      />
      {imports.length === 0 ? (
        <Empty what="No document has been brought in yet.">
          Bring the Word table, spreadsheet or PDF that holds the plan now.
        </Empty>
      ) : (
        <Table
          caption="Documents brought in, latest first"
          rows={imports}
          columns={[
            {
              heading: 'Document',
              rowHeading: true,
              width: 5,
              cell: (one) => <Link href={paths.import(one.id)}>{one.fileName}</Link>,
            },
            { heading: 'What became of it', label: 'Now', cell: (one) => stateWords[one.state] },
            { heading: 'Brought by', label: 'By', cell: (one) => one.broughtByName ?? '–' },
            { heading: 'On', label: 'On', noWrap: true, cell: (one) => sayShortDay(one.broughtAt, today) },
          ]}
        />
      )}
    </>
  )
}

function ledeOf(all: number, waiting: number): string | undefined {
  if (all === 0) return undefined
  const documents = all === 1 ? 'One document' : `${all} documents`
  if (waiting === 0) return `${documents}, latest first. None waits to be checked.`
  return `${documents}, latest first. ${waiting === 1 ? 'One waits' : `${waiting} wait`} to be checked.`
}
