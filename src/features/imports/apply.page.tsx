import type { VNode } from 'preact'
import {
  Button,
  ButtonLink,
  Buttons,
  Facts,
  Form,
  HiddenField,
  Input,
  Link,
  PageHead,
} from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { sayWhatWasFound } from './account.ts'
import type { Corrected } from './correction.ts'
import type { Import } from './import.ts'
import type { LeadWritten } from './leads-written.ts'
import { planNameOf } from './plan-name.ts'

type Props = {
  imported: Import
  corrected: Corrected
  leads: LeadWritten[]
  csrf: string
  stale: string | null
  /** A plan made before from this very document, still live. */
  twin: { id: string; title: string } | null
}

/** What will be made, said once more before it is. */
export function ApplyPage({ imported, corrected, leads, csrf, stale, twin }: Props): VNode {
  const items = corrected.draft.items.filter(({ id }) => !corrected.leftOut.has(id))
  const actions = items.filter(({ level }) => level === 'action')
  const joined = leads.filter(({ personId }) => personId !== null).length
  const dated = actions.filter(({ due }) => due?.date != null).length
  const rated = actions.filter(({ rating }) => rating !== null).length
  return (
    <>
      <PageHead
        caption={imported.fileName}
        heading="Make this the plan"
        lede={stale ?? `${sayWhatWasFound(corrected)}, in the document’s own words, numbers and ratings.`}
      />
      {twin === null ? null : (
        <p class="gt-body">
          This very document is a plan already: <Link href={paths.plan(twin.id)}>{twin.title}</Link>. Withdraw
          that one first, unless you want two.
        </p>
      )}
      <div class="gt-section">
        <Facts
          facts={[
            {
              term: 'With a date',
              says: `${dated} of ${actions.length} actions`,
              more: 'The others keep their words, or have no date',
            },
            {
              term: 'With a rating',
              says: `${rated} of ${actions.length} actions`,
              more: 'Kept as written; nothing is turned into a confidence',
            },
            {
              term: 'Leads joined to a person',
              says: `${joined} of ${leads.length}`,
              more: 'The others stay as written',
            },
            {
              term: 'Left out',
              says: corrected.leftOut.size === 0 ? 'Nothing' : `${corrected.leftOut.size} rows`,
            },
          ]}
        />
      </div>
      <Form action={paths.importPart(imported.id, 'apply')} csrf={csrf}>
        <HiddenField name="rev" value={String(imported.rev)} />
        <Input
          name="title"
          label="What is the plan called?"
          labelSize="s"
          value={planNameOf(corrected.draft, imported.fileName)}
        />
        <Buttons>
          <Button preventDoubleClick>Make this the plan</Button>
          <ButtonLink href={paths.import(imported.id)} kind="secondary">
            Back to the draft
          </ButtonLink>
        </Buttons>
      </Form>
    </>
  )
}
