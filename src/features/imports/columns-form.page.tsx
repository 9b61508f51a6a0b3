import type { VNode } from 'preact'
import { Button, Buttons, Form, HiddenField, Link, Select, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { Import } from './import.ts'
import type { ColumnMeaning, ColumnSure, NamedTable } from './plan/columns/column-meanings.ts'
import type { Role } from './plan/columns/vocabulary.ts'

/** What a column may be, in the words of people who keep plans. */
export const meanings: Record<Role, string> = {
  ref: 'Number',
  parent: 'Theme or objective',
  action: 'Action',
  step: 'Step of the action',
  lead: 'Lead',
  contributor: 'Others who help',
  'theme-lead': 'Lead of the theme',
  due: 'Due date',
  revised: 'Revised date',
  rating: 'Rating',
  progress: 'Progress',
  success: 'Success criterion',
  impact: 'What it means for children',
  finding: 'Finding it answers',
  other: 'Keep as a note',
}

const sureWords: Record<ColumnSure, string> = {
  told: 'You said so',
  title: 'Sure',
  contents: 'Nearly: going by what stands under it',
  assumed: 'Not sure: no title names the work',
  unknown: 'Not sure: we do not know this title',
}

type Props = { imported: Import; columns: ColumnMeaning[]; csrf: string; atReview?: boolean }

/** What each column means, in one table or in all that have its title. `atReview`: below the question that comes first. */
export function ColumnsForm({ imported, columns, csrf, atReview = false }: Props): VNode {
  return (
    <Form action={paths.importPart(imported.id, 'columns')} csrf={csrf}>
      <HiddenField name="rev" value={String(imported.rev)} />
      <Table
        caption="Columns, in the order of the document"
        rows={columns.map((column, at) => ({ column, at }))}
        columns={[
          {
            heading: 'In your document',
            rowHeading: true,
            width: 2,
            cell: ({ column }) => <Titled {...column} />,
          },
          {
            heading: 'For example',
            label: 'For example',
            width: 3,
            cell: ({ column }) => <span class="gt-muted">{sampleOf(column.examples)}</span>,
          },
          {
            heading: 'We read it as',
            label: 'We read it as',
            cell: ({ column, at }) => <Meaning column={column} at={at} />,
          },
          {
            heading: 'How sure',
            label: 'How sure',
            width: 2,
            cell: ({ column: { sure } }) =>
              sure === 'assumed' || sure === 'unknown' ? <strong>{sureWords[sure]}</strong> : sureWords[sure],
          },
        ]}
      />
      <Buttons>
        <Button kind={atReview ? 'secondary' : undefined}>Read again</Button>
        {atReview ? null : <Link href={paths.import(imported.id)}>Back to the draft</Link>}
      </Buttons>
    </Form>
  )
}

/** The title; and where it is read in two ways, in which tables it is read as this one. */
function Titled({ title, tables, all }: ColumnMeaning): VNode {
  return (
    <>
      {title}
      {tables.length === all.length ? null : <small class="gt-muted"> in {sayTables({ tables, all })}</small>}
    </>
  )
}

/** What it means, and whether that is said of one table or of all like it. */
function Meaning({ column, at }: { column: ColumnMeaning; at: number }): VNode {
  const { title, role, tables, all } = column
  const inTables = tables.length === all.length ? '' : `, in ${sayTables(column)}`
  return (
    <div class="gt-means">
      <HiddenField name="title" value={title} />
      <Select
        name="means"
        id={`means-${at}`}
        label={`“${title}”${inTables} means`}
        labelHidden
        choices={Object.entries(meanings).map(([value, text]) => ({ value, text }))}
        value={role}
      />
      {all.length < 2 ? (
        <HiddenField name="where" value="" />
      ) : (
        <Select
          name="where"
          id={`where-${at}`}
          label={`Where “${title}”${inTables} means that`}
          labelHidden
          choices={placesFor(column)}
          value={tables.length === all.length ? '' : numbersOf(tables)}
        />
      )}
    </div>
  )
}

/** All tables with this title; those in which it is read so, where these are some of them; each of these by itself. */
function placesFor({ tables, all }: ColumnMeaning): { value: string; text: string }[] {
  const some = tables.length > 1 && tables.length < all.length
  return [
    { value: '', text: `In ${all.length === 2 ? 'both' : `all ${all.length}`} tables` },
    ...(some ? [{ value: numbersOf(tables), text: `Only in ${sayTables({ tables, all })}` }] : []),
    ...tables.map((one) => ({ value: String(one.table), text: `Only in ${sayTable(one, 't')}` })),
  ]
}

function numbersOf(tables: readonly NamedTable[]): string {
  return tables.map(({ table }) => table).join(',')
}

const mostNamed = 3

function sayTables({ tables, all }: Pick<ColumnMeaning, 'tables' | 'all'>): string {
  if (tables.length > mostNamed) return `${tables.length} of ${all.length} tables`
  return `${tables.length === 1 ? 'table' : 'tables'} ${tables.map(({ table }) => table).join(', ')}`
}

/** "Table 2, Priority two, page 3". */
export function sayTable({ table, title, page }: NamedTable, begins: 'T' | 't' = 'T'): string {
  return [`${begins}able ${table}`, title, page === null ? '' : `page ${page}`].filter(Boolean).join(', ')
}

/** What stands under a title: several short examples, or as many longer ones as two lines hold. */
function sampleOf(examples: readonly string[]): string {
  const [first = '', ...others] = new Set(examples.map(short))
  return others.reduce((said, one) => (said.length + one.length > 80 ? said : `${said}; ${one}`), first)
}

/** Cut between words. */
export function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 58).replace(/\s+\S*$/u, '')} …`
}
