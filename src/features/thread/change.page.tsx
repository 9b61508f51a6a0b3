import type { VNode } from 'preact'
import { type PersonRow, postChoice } from '#src/features/people/index.ts'
import { type Action, type Lead, nameLead } from '#src/features/actions/index.ts'
import {
  BackLink,
  Button,
  Checkboxes,
  errorFor,
  Form,
  HiddenField,
  Input,
  PageHead,
  Radios,
  Select,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'

type FormProps = { action: Action; csrf: string; faults: Fault[] }

function Head({ action, heading, lede }: { action: Action; heading: string; lede: string }): VNode {
  return (
    <>
      <BackLink href={paths.action(action.id)}>Back to the action</BackLink>
      <PageHead
        caption={[action.ref, action.title].filter((part) => part !== null).join(' ')}
        heading={heading}
        lede={lede}
      />
    </>
  )
}

export function WordsFormPage({
  action,
  csrf,
  faults,
  typed,
}: FormProps & { typed: Record<string, string> }): VNode {
  return (
    <>
      <Head
        action={action}
        heading="Change its words"
        lede="The words it had stay in the record, with why they changed."
      />
      <Form action={paths.actionPart(action.id, 'words')} csrf={csrf}>
        <HiddenField name="rev" value={String(action.rev)} />
        <Textarea
          name="title"
          label="Title"
          rows={2}
          value={typed['title'] ?? ''}
          error={errorFor(faults, 'title')}
        />
        <Textarea
          name="text"
          label="In full"
          hint="Leave empty if the title says it all."
          rows={4}
          value={typed['text'] ?? ''}
          error={errorFor(faults, 'text')}
        />
        <Textarea
          name="impact"
          label="Impact for children"
          rows={3}
          value={typed['impact'] ?? ''}
          error={errorFor(faults, 'impact')}
        />
        <Textarea
          name="criterion"
          label="Add a success criterion"
          hint="How we will know that it worked. Leave empty to add none."
          rows={2}
          value={typed['criterion'] ?? ''}
          error={errorFor(faults, 'criterion')}
        />
        <Textarea
          name="reason"
          label="Why, and who decided?"
          rows={3}
          value={typed['reason'] ?? ''}
          error={errorFor(faults, 'reason')}
        />
        <Button preventDoubleClick>Keep these words</Button>
      </Form>
    </>
  )
}

type LeadsProps = FormProps & {
  people: PersonRow[]
  /** Those who may take it: people, and posts. */
  choices: { value: string; text: string }[]
  leads: Lead[]
  /** What was sent, where it must be put right; else as it stands. */
  sent: { lead: string; helps: string[]; note: string } | null
}

function asItStands([first, ...helping]: readonly Lead[]) {
  const post = first?.postId ?? null
  return {
    lead: post === null ? (first?.personId ?? '') : postChoice(post),
    helps: helping.flatMap(({ personId }) => personId ?? []),
    note: '',
  }
}

export function LeadsFormPage({ action, csrf, faults, people, choices, leads, sent }: LeadsProps): VNode {
  const written = leads.map(nameLead).join(', ')
  const { lead, helps, note } = sent ?? asItStands(leads)
  return (
    <>
      <Head
        action={action}
        heading="Hand it over"
        lede={written === '' ? 'Nobody leads it yet.' : `Led now by ${written}.`}
      />
      <Form action={paths.actionPart(action.id, 'leads')} csrf={csrf}>
        <HiddenField name="rev" value={String(action.rev)} />
        <Select
          name="lead"
          label="Who answers for it?"
          hint="A post’s actions follow whoever holds the post."
          value={lead}
          choices={[{ value: '', text: 'Choose' }, ...choices]}
          error={errorFor(faults, 'lead')}
        />
        <Checkboxes
          name="helps"
          legend="Who helps?"
          small
          values={helps}
          options={people.map((one) => ({ value: one.id, label: one.name }))}
        />
        <Textarea
          name="note"
          label="What should they know?"
          hint="It goes to them by mail, and stays with the action."
          rows={3}
          value={note}
          error={errorFor(faults, 'note')}
        />
        <Button preventDoubleClick>Hand it over</Button>
      </Form>
    </>
  )
}

type FindingProps = FormProps & { findings: { id: string; says: string }[]; typed: Record<string, string> }

export function FindingFormPage({ action, csrf, faults, findings, typed }: FindingProps): VNode {
  return (
    <>
      <Head
        action={action}
        heading="Tie it to a finding"
        lede="What it answers: a finding, a condition or a recommendation."
      />
      <Form action={paths.actionPart(action.id, 'findings')} csrf={csrf}>
        {findings.length === 0 ? null : (
          <Select
            name="finding"
            label="A finding that is here already"
            value={typed['finding'] ?? ''}
            choices={[
              { value: '', text: 'None of these' },
              ...findings.map((finding) => ({ value: finding.id, text: finding.says })),
            ]}
            error={errorFor(faults, 'finding')}
          />
        )}
        <Textarea
          name="text"
          label="Or type one"
          rows={3}
          value={typed['text'] ?? ''}
          error={errorFor(faults, 'text')}
        />
        <Input
          name="source"
          label="Where is it from?"
          hint="Like Inspection report, November 2025."
          value={typed['source'] ?? ''}
          error={errorFor(faults, 'source')}
        />
        <Input
          name="number"
          label="Its number there"
          width={5}
          value={typed['number'] ?? ''}
          error={errorFor(faults, 'number')}
        />
        <Radios
          name="coverage"
          legend="Does this action answer it"
          inline
          value={typed['coverage'] ?? 'part'}
          options={[
            { value: 'part', label: 'In part' },
            { value: 'full', label: 'Wholly' },
          ]}
        />
        <Button preventDoubleClick>Tie them together</Button>
      </Form>
    </>
  )
}
