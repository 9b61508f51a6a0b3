import type { VNode } from 'preact'
import {
  Button,
  Buttons,
  Flag,
  Form,
  HiddenField,
  Input,
  Link,
  PageHead,
  Select,
  Table,
} from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { Import } from './import.ts'
import { type KeyLine, statusWords } from './key.ts'
import { ratingStop } from './rating-stop.ts'

type Props = { imported: Import; lines: KeyLine[]; csrf: string; stale: string | null }

const stopWords = {
  paused: ['at-risk', 'Paused'],
  cancelled: ['', 'Cancelled'],
} as const

/** Where the words say that an action has stopped, the meaning under which it is put in so says that. */
function choicesFor({ code, label }: KeyLine): { value: string; text: string }[] {
  const stops = (['at-risk', null] as const).flatMap((status) => ratingStop({ code, label, status }) ?? [])
  const said = new Map<string, string>(stops.map((stop) => stopWords[stop]))
  return Object.entries(statusWords).map(([value, text]) => ({ value, text: said.get(value) ?? text }))
}

/** What each written rating means: the document's own words, and where they say that an action is. */
export function KeyPage({ imported, lines, csrf, stale }: Props): VNode {
  return (
    <>
      <PageHead
        caption={imported.fileName}
        heading="What each rating means"
        lede={
          lines.length === 0
            ? 'No rating was found in this document.'
            : 'Every row so rated is read so. The plan keeps its own words; no rating becomes a confidence.'
        }
      />
      {stale === null ? null : (
        <Flag>
          <p>{stale}</p>
        </Flag>
      )}
      {lines.length === 0 ? null : (
        <Form action={paths.importPart(imported.id, 'key')} csrf={csrf}>
          <HiddenField name="rev" value={String(imported.rev)} />
          <Table
            caption="Ratings, in the order of the key"
            rows={lines.map((line, at) => ({ ...line, at }))}
            columns={[
              { heading: 'As written', rowHeading: true, width: 1, cell: ({ code }) => code },
              { heading: 'Rows', label: 'Rows', numeric: true, cell: ({ rows }) => rows },
              {
                heading: 'What the document says it means',
                label: 'What it means',
                width: 5,
                cell: ({ code, label, at }) => (
                  <>
                    <HiddenField name="code" value={code} />
                    <Input
                      name="label"
                      id={`label-${at}`}
                      label={`What “${code}” means`}
                      labelHidden
                      value={label}
                    />
                  </>
                ),
              },
              {
                heading: 'So an action is',
                label: 'So an action is',
                cell: ({ at, ...line }) => (
                  <Select
                    name="status"
                    id={`status-${at}`}
                    label={`Where an action rated “${line.code}” is`}
                    labelHidden
                    choices={choicesFor(line)}
                    value={line.status ?? ''}
                  />
                ),
              },
            ]}
          />
          <Buttons>
            <Button>Save what they mean</Button>
            <Link href={paths.import(imported.id)}>Back to the draft</Link>
          </Buttons>
        </Form>
      )}
    </>
  )
}
