import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  Checkboxes,
  Flag,
  Form,
  HiddenField,
  Link,
  PageHead,
  Paragraph,
  Section,
  Select,
  Table,
} from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { Import } from './import.ts'
import type { ColumnMeaning, ColumnSure, HeadedTable } from './plan/columns/column-meanings.ts'
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

type ColumnsProps = Pick<Props, 'imported' | 'columns' | 'csrf'> & { atReview?: boolean }

/** `atReview`: it stands below the question that comes first. */
export function ColumnsForm({ imported, columns, csrf, atReview = false }: ColumnsProps): VNode {
  const choices = Object.entries(meanings).map(([value, text]) => ({ value, text }))
  return (
    <Form action={paths.importPart(imported.id, 'columns')} csrf={csrf}>
      <HiddenField name="rev" value={String(imported.rev)} />
      <Table
        caption="Columns, in the order of the document"
        rows={columns.map((column, at) => ({ ...column, at }))}
        columns={[
          { heading: 'In your document', rowHeading: true, width: 2, cell: ({ title }) => title },
          {
            heading: 'For example',
            label: 'For example',
            width: 3,
            cell: ({ examples }) => <span class="gt-muted">{sampleOf(examples)}</span>,
          },
          {
            heading: 'We read it as',
            label: 'We read it as',
            cell: ({ title, role, at }) => (
              <>
                <HiddenField name="title" value={title} />
                <Select
                  name="means"
                  id={`means-${at}`}
                  label={`“${title}” means`}
                  labelHidden
                  choices={choices}
                  value={role}
                />
              </>
            ),
          },
          {
            heading: 'How sure',
            label: 'How sure',
            width: 2,
            cell: ({ sure }) =>
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
        {tables.map(({ table, title, page, rows, now }) => (
          <>
            <HiddenField name="table" value={String(table)} />
            <Select
              name="row"
              id={`row-${table}`}
              label={[`Table ${table}`, title, page === null ? '' : `page ${page}`]
                .filter(Boolean)
                .join(', ')}
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

/** What stands under a title: several short examples, or as many longer ones as two lines hold. */
function sampleOf(examples: readonly string[]): string {
  const [first = '', ...others] = new Set(examples.map(short))
  return others.reduce((said, one) => (said.length + one.length > 80 ? said : `${said}; ${one}`), first)
}

/** Cut between words. */
function short(text: string): string {
  return text.length <= 60 ? text : `${text.slice(0, 58).replace(/\s+\S*$/u, '')} …`
}
