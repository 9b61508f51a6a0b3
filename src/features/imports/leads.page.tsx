import { upper } from '#src/kit/first-letter.ts'
import type { VNode } from 'preact'
import { Button, Buttons, Form, HiddenField, Link, PageHead, Select, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { said } from './account.ts'
import type { Import } from './import.ts'
import type { LeadWritten } from './leads-written.ts'

type Choice = { id: string; name: string; jobTitle: string }
type Props = { imported: Import; leads: LeadWritten[]; people: Choice[]; csrf: string; stale: string | null }

/** Each lead as the document writes it, beside who it may be here. A guess is offered, never taken by itself. */
export function LeadsPage({ imported, leads, people, csrf, stale }: Props): VNode {
  const offered = leads.filter(({ offered: one }) => one !== null)
  const names = new Map(people.map(({ id, name }) => [id, name]))
  const choices = [
    { value: '', text: 'Stays as written' },
    ...people.map(({ id, name, jobTitle }) => ({
      value: id,
      text: jobTitle === '' ? name : `${name}, ${jobTitle}`,
    })),
  ]
  return (
    <>
      <PageHead
        caption={imported.fileName}
        heading="Who the leads are"
        lede={
          stale ??
          `${upper(said(leads.length))} ${leads.length === 1 ? 'lead is' : 'leads are'} named in the document, the most named first. Join those who have an account here; the rest stay as written.`
        }
      />
      <Guesses {...{ imported, offered, names, csrf }} />
      <Form action={paths.importPart(imported.id, 'people')} csrf={csrf}>
        <HiddenField name="rev" value={String(imported.rev)} />
        <Table
          caption="Leads as written, the most named first"
          rows={leads.map((lead, at) => ({ ...lead, at }))}
          columns={[
            {
              heading: 'As written',
              rowHeading: true,
              width: 3,
              cell: (lead) => (
                <>
                  {lead.asWritten}
                  {lead.standsFor === null ? null : <small class="gt-guess">{lead.standsFor}</small>}
                </>
              ),
            },
            {
              heading: 'Named on',
              label: 'Named on',
              cell: ({ actions }) => (actions === 1 ? 'one row' : `${actions} rows`),
            },
            {
              heading: 'Is',
              label: 'Is',
              cell: (lead) => (
                <>
                  <HiddenField name="written" value={lead.asWritten} />
                  <Select
                    name="person"
                    id={`person-${lead.at}`}
                    label={`Who “${lead.asWritten}” is`}
                    labelHidden
                    choices={choices}
                    value={lead.personId ?? ''}
                  />
                </>
              ),
            },
          ]}
        />
        <Buttons>
          <Button>Save who they are</Button>
          <Link href={paths.import(imported.id)}>Back to the draft</Link>
        </Buttons>
      </Form>
    </>
  )
}

type Offered = { imported: Import; offered: LeadWritten[]; names: Map<string, string>; csrf: string }

/** What we think, all at once: one button says that they are right. */
function Guesses({ imported, offered, names, csrf }: Offered): VNode | null {
  if (offered.length === 0) return null
  return (
    <section class="gt-section" aria-labelledby="guesses">
      <h2 class="gt-h2" id="guesses">
        Our guesses
      </h2>
      <ul class="govuk-list govuk-list--bullet">
        {offered.map((lead) => (
          <li>
            “{lead.asWritten}” is {names.get(lead.offered ?? '')}
            {lead.standsFor === null ? '' : ` (the document’s key: ${lead.standsFor})`}
          </li>
        ))}
      </ul>
      <Form action={paths.importPart(imported.id, 'people')} csrf={csrf}>
        <HiddenField name="rev" value={String(imported.rev)} />
        {offered.map(({ asWritten, offered: one }) => (
          <>
            <HiddenField name="written" value={asWritten} />
            <HiddenField name="person" value={one ?? ''} />
          </>
        ))}
        <Button kind="secondary">
          {offered.length === 1 ? 'That is right' : `All ${said(offered.length)} are right`}
        </Button>
      </Form>
    </section>
  )
}
