import type { VNode } from 'preact'
import {
  BackLink,
  Button,
  errorFor,
  Fieldset,
  Form,
  HiddenField,
  Input,
  Link,
  PageHead,
  Radios,
  Select,
} from '#src/kit/html/index.ts'
import { plainDay } from '#src/kit/dates/say.ts'
import type { Stands } from '#src/kit/http/changed-since.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { kindNames, type Plan, planKinds } from './plan.ts'

export type ParticularsProps = {
  /** The plan that is changed; null where one is begun. */
  plan: Plan | null
  parents: Plan[]
  owners: { id: string; name: string }[]
  typed: Record<string, string>
  faults: Fault[]
  formKey: string
  /** Of what it says now; '' for a new one. */
  mark: string
  csrf: string
}

const kindHints: Partial<Record<Plan['kind'], string>> = {
  strategic: 'The council’s whole improvement plan.',
  service: 'One service’s own improvement plan, under the strategic one.',
  operational: 'The detail behind a plan, for those who deliver it.',
  project: 'One project: its aims, scope, measures, milestones and team.',
  partnership: 'Shared with partners, such as corporate parenting.',
  delivery: 'How a strategy is put into practice.',
  obsession: 'A few actions from across the plans that everybody watches for a set time.',
}

/** What a plan is, what it stands under, who answers for it and its time. */
export function ParticularsPage(props: ParticularsProps): VNode {
  const { plan, parents, owners, typed, faults } = props
  const back = plan === null ? paths.plans() : paths.plan(plan.id)
  const line = (name: string, label: string, hint?: string) => (
    <Input {...{ name, label, hint }} value={typed[name] ?? ''} error={errorFor(faults, name)} />
  )
  return (
    <>
      <BackLink href={back}>{plan === null ? 'Plans' : plan.title}</BackLink>
      <PageHead
        heading={plan === null ? 'Begin a plan' : 'What this plan is'}
        lede={plan === null ? <BeginLede /> : undefined}
      />
      <Form action={plan === null ? paths.plans() : paths.planParticulars(plan.id)} csrf={props.csrf}>
        <HiddenField name="formKey" value={props.formKey} />
        <HiddenField name="mark" value={props.mark} />
        {line('title', 'Title')}
        <Radios
          name="kind"
          legend="What sort of plan is it?"
          value={typed['kind']}
          options={planKinds.map((value) => ({ value, label: kindNames[value], hint: kindHints[value] }))}
          error={errorFor(faults, 'kind')}
        />
        <Select
          name="parent"
          label="Which plan does it stand under?"
          value={typed['parent'] ?? ''}
          choices={[
            { value: '', text: 'None: it stands at the top' },
            ...parents.map(({ id, title }) => ({ value: id, text: title })),
          ]}
          error={errorFor(faults, 'parent')}
        />
        <Select
          name="owner"
          label="Who answers for it?"
          value={typed['owner'] ?? ''}
          choices={[
            { value: '', text: 'Nobody yet' },
            ...owners.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          error={errorFor(faults, 'owner')}
        />
        {line('from', 'From', 'The first day, like 1 April 2026.')}
        {line('until', 'Until', 'The last day. An obsession must have one; other plans may leave it empty.')}
        <Fieldset legend="What does it call its levels?" legendSize="s">
          {line('theme', 'The widest', 'Like Theme, Priority, Area or Work stream.')}
          {line('objective', 'Under it', 'Like Objective, Aim or Outcome.')}
          {line('action', 'What is done', 'Like Action or Task.')}
        </Fieldset>
        <Button preventDoubleClick>{plan === null ? 'Begin the plan' : 'Keep this'}</Button>
      </Form>
    </>
  )
}

function BeginLede(): VNode {
  return (
    <>
      For a plan without a document: you write its themes and actions here, or choose actions of other plans
      that stand in it too. To bring in a document, <Link href={paths.bringPlan()}>bring in a plan</Link>.
    </>
  )
}

/** A plan's particulars as its form shows them. */
export function typedOf({
  words,
  title,
  kind,
  parentId,
  ownerId,
  startedOn,
  endsOn,
}: Plan): Record<string, string> {
  return {
    ...{ title, kind, parent: parentId ?? '', owner: ownerId ?? '' },
    ...words,
    ...{ from: plainDay(startedOn), until: plainDay(endsOn) },
  }
}

/** The same with its choices by their names, to be set beside what somebody else changed. */
export function standsOf(plan: Plan, parents: readonly Plan[]): Stands {
  const { kind = '', parent = '', owner = '', ...words } = typedOf(plan)
  const above = parents.find(({ id }) => id === parent)?.title ?? 'none, it stands at the top'
  return {
    ...words,
    kind: { value: kind, says: kindNames[plan.kind] },
    parent: { value: parent, says: above },
    owner: { value: owner, says: plan.ownerName ?? 'nobody yet' },
  }
}
