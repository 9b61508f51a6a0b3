import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import {
  BackLink,
  Button,
  ButtonLink,
  Checkboxes,
  errorFor,
  Flag,
  Form,
  HiddenField,
  InPart,
  Input,
  PageHead,
  Select,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { goingOnAlike, rowsAlike } from './alike.ts'
import type { Corrected } from './correction.ts'
import type { Drafted } from './import.ts'
import type { DraftItem } from './plan/plan-draft.ts'
import { placeOf } from './question.ts'
import type { Excerpt } from './source-excerpt.ts'
import { SourceExcerpt } from './source-excerpt.page.tsx'

export type ItemProps = {
  imported: Drafted
  corrected: Corrected
  item: DraftItem
  values: Record<string, string>
  excerpt: Excerpt | null
  /** The question that led here, to be marked as seen with the correction. */
  question: string
  faults: Fault[]
  stale: string | null
  csrf: string
}

const levelWords = { theme: 'Theme', objective: 'Objective', action: 'Action' }

/** One row of the draft, every field to be corrected, beside the row of the document. */
export function ItemPage(props: ItemProps): VNode {
  const { imported, corrected, item, excerpt, stale } = props
  const out = corrected.leftOut.has(item.id)
  return (
    <>
      <BackLink href={paths.import(imported.id)}>The draft</BackLink>
      <PageHead
        caption={[imported.fileName, placeOf(item)].filter(Boolean).join(', ')}
        heading={out ? 'Left out of the plan' : 'Correct this row'}
      />
      {stale === null ? null : (
        <Flag>
          <p>{stale}</p>
        </Flag>
      )}
      <div class="gt-review">
        <section class="gt-q" aria-label="What it says">
          <ItemForm {...props} />
        </section>
        <SourceExcerpt excerpt={excerpt} fileName={imported.fileName} />
        <OtherDeeds {...props} out={out} />
      </div>
    </>
  )
}

function ItemForm({ imported, corrected, item, values, question, faults, csrf }: ItemProps): VNode {
  const { scale, items } = corrected.draft
  return (
    <Form action={paths.importItem(imported.id, item.id)} csrf={csrf}>
      <HiddenField name="rev" value={String(imported.rev)} />
      <HiddenField name="question" value={question} />
      <Words name="text" label="What it says" rows={4} {...{ values, faults }} />
      <Input name="ref" label="Number" width={10} value={values['ref']} />
      <Select
        name="level"
        label="It is"
        value={values['level']}
        choices={Object.entries(levelWords).map(([value, text]) => ({ value, text }))}
      />
      <RowsAlike item={item} corrected={corrected} />
      <Select
        name="parent"
        label="It stands under"
        value={values['parent']}
        error={errorFor(faults, 'parent')}
        choices={[
          { value: '', text: 'Nothing: it stands by itself' },
          ...items
            .filter((one) => one.id !== item.id && (one.level !== 'action' || one.id === item.parent))
            .map((one) => ({ value: one.id, text: short(withRef(one.ref, one.text)) })),
        ]}
      />
      <Words
        name="leads"
        label="Leads"
        hint="One a line. The first answers for it; the others help."
        rows={3}
        {...{ values, faults }}
      />
      <Input
        name="dueText"
        label="Due, as written"
        value={values['dueText']}
        error={errorFor(faults, 'dueText')}
      />
      <Input
        name="dueDate"
        label="The day that is"
        hint="Like 30 September 2026. Empty where there is none."
        width={20}
        value={values['dueDate']}
        error={errorFor(faults, 'dueDate')}
      />
      {scale === null ? (
        <Input name="rating" label="Rating, as written" width={20} value={values['rating']} />
      ) : (
        <Select name="rating" label="Rating" value={values['rating']} choices={ratings(scale.levels, item)} />
      )}
      <Words name="impact" label="What it means for children" rows={2} {...{ values, faults }} />
      <Button>Save this row</Button>
    </Form>
  )
}

/** Whether another level holds for the rows of its table that were read as it was, and for those of the other tables. */
function RowsAlike({ item, corrected }: Pick<ItemProps, 'item' | 'corrected'>): VNode | null {
  const own = rowsAlike(item, corrected).length
  const all = rowsAlike(item, corrected, 'document').length
  if (all === 0) return null
  const label = (rows: number, of: string) =>
    `And so ${rows === 1 ? 'is the other row' : `are the ${rows} other rows`} of ${of} that we read as it`
  return (
    <Checkboxes
      name="alike"
      legend="Rows like it"
      legendHidden
      small
      options={[
        ...(own === 0 ? [] : [{ value: 'yes', label: label(own, 'its table') }]),
        ...(all === own ? [] : [{ value: 'all', label: label(all, 'all tables like it') }]),
      ]}
    />
  )
}

/** Longer than any cell that is read now (see `refuseEndless`): drafts of documents that were read before hold such ones. */
const mostInBox = 100_000
const mostShown = 2_000

type WordsProps = Pick<ItemProps, 'values' | 'faults'> & {
  name: string
  label: string
  hint?: string
  rows: number
}

/** A box for words, whole; words without an end are shown in part and stay as they are, since no browser could hold them. */
function Words({ name, label, hint, rows, values, faults }: WordsProps): VNode {
  const value = values[name] ?? ''
  if (value.length <= mostInBox)
    return <Textarea {...{ name, label, hint, rows, value }} error={errorFor(faults, name)} />
  return (
    <div class="govuk-form-group">
      <p class="govuk-label">{label}</p>
      <p class="gt-body">
        <InPart
          text={value}
          most={mostShown}
          whole="It is too long to be changed here: leave this row out, or part it in the document and bring that again."
        />
      </p>
    </div>
  )
}

function isEndless({ text }: DraftItem): boolean {
  return text.length > mostInBox
}

function ratings(levels: { code: string; label: string }[], { rating }: DraftItem) {
  const known = levels.map(({ code, label }) => ({
    value: code || label,
    text: code === '' || label === '' ? code || label : `${code}: ${label}`,
  }))
  const own =
    rating === null || known.some(({ value }) => value === rating.text)
      ? []
      : [{ value: rating.text, text: `${rating.text} (as written)` }]
  return [{ value: '', text: 'No rating' }, ...own, ...known]
}

function OtherDeeds({ imported, item, corrected, question, csrf, out }: ItemProps & { out: boolean }): VNode {
  const [previous] = previousOf(item, corrected)
  const goingOn = goingOnAlike(item, corrected).length
  return (
    <section class="gt-section" aria-labelledby="else">
      <h2 class="gt-h3" id="else">
        Or
      </h2>
      <Form action={paths.importItem(imported.id, item.id)} csrf={csrf} inline>
        <HiddenField name="rev" value={String(imported.rev)} />
        <HiddenField name="question" value={question} />
        {out ? (
          <Button kind="secondary" name="deed" value="keep">
            Bring it back
          </Button>
        ) : (
          <Button kind="secondary" name="deed" value="leave-out">
            Leave it out
          </Button>
        )}
        {previous === undefined ? null : (
          <Button kind="secondary" name="deed" value="join">
            Join it to {previous.ref ?? 'the row before'}
          </Button>
        )}
        {goingOn === 0 ? null : (
          <Button kind="secondary" name="deed" value="join-alike">
            Join it and the {String(goingOn)} like it to the rows before them
          </Button>
        )}
        {isEndless(item) ? null : (
          <ButtonLink
            kind="secondary"
            href={`${paths.importSplit(imported.id, item.id)}?question=${encodeURIComponent(question)}`}
          >
            Split it into several
          </ButtonLink>
        )}
      </Form>
    </section>
  )
}

/** The row of the same level before it, under the same parent first. */
export function previousOf(item: DraftItem, { draft, leftOut }: Corrected): DraftItem[] {
  const before = draft.items
    .slice(
      0,
      draft.items.findIndex(({ id }) => id === item.id),
    )
    .filter((one) => one.level === item.level && !leftOut.has(one.id))
    .reverse()
  const beside = before.find(({ parent }) => parent === item.parent) ?? before[0]
  return beside === undefined ? [] : [beside]
}

function short(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 88)} …`
}
