import type { VNode } from 'preact'
import {
  Button,
  Checkboxes,
  Flag,
  Form,
  HiddenField,
  PageHead,
  Paragraph,
  Section,
  Select,
} from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { ColumnsForm, sayTable, short } from './columns-form.page.tsx'
import type { Import } from './import.ts'
import type { ColumnMeaning, HeadedTable } from './plan/columns/column-meanings.ts'

type Props = {
  imported: Import
  columns: ColumnMeaning[]
  tables: HeadedTable[]
  csrf: string
  stale: string | null
}

/** The columns of the document and what we read each as; changed, the whole document is read again. */
export function ColumnsPage({ imported, columns, tables, csrf, stale }: Props): VNode {
  return (
    <>
      <PageHead
        caption={imported.fileName}
        heading="What each column means"
        lede="Change one, and the whole document is read again. Your answers so far are kept."
      />
      {stale === null ? null : (
        <Flag>
          <p>{stale}</p>
        </Flag>
      )}
      {columns.length === 0 ? (
        <Paragraph>No table of actions was found yet: say below in which row its titles stand.</Paragraph>
      ) : (
        <ColumnsForm {...{ imported, columns, csrf }} />
      )}
      <HeadersForm {...{ imported, tables, csrf }} />
    </>
  )
}

/** In which row of each table its titles stand: what stands below them is read as actions. */
function HeadersForm({ imported, tables, csrf }: Pick<Props, 'imported' | 'tables' | 'csrf'>): VNode | null {
  if (tables.length === 0) return null
  return (
    <Section
      id="titles"
      heading="Where the titles stand"
      intro="In which row of each table the columns are named. Change one, and the whole document is read again."
    >
      <Form action={paths.importPart(imported.id, 'headers')} csrf={csrf}>
        <HiddenField name="rev" value={String(imported.rev)} />
        {tables.map(({ rows, now, ...named }) => (
          <>
            <HiddenField name="table" value={String(named.table)} />
            <Select
              name="row"
              id={`row-${named.table}`}
              label={sayTable(named)}
              value={String(now ?? 0)}
              choices={[
                ...rows.map((one) => ({
                  value: String(one.row),
                  text: `Row ${one.row}: ${short(one.text)}`,
                })),
                { value: '0', text: 'It holds no actions' },
              ]}
            />
          </>
        ))}
        <Checkboxes
          name="alike"
          legend="Other tables"
          legendHidden
          small
          options={[{ value: 'yes', label: 'And in every table that has a row with the same words' }]}
        />
        <Button kind="secondary">Read again with these titles</Button>
      </Form>
    </Section>
  )
}
