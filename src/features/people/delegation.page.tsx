import type { VNode } from 'preact'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  Empty,
  errorFor,
  Form,
  HiddenField,
  Input,
  PageHead,
  Section,
  Select,
  Table,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { type Delegation, delegationState } from './delegation.ts'

type ListProps = {
  delegations: Delegation[]
  mayAdd: boolean
  /** Which of these this person may end. */
  mayEnd: ReadonlySet<string>
  csrf: string
  today: string
}

export function DelegationsPage(props: ListProps): VNode {
  const { delegations, mayAdd, today } = props
  const now = delegations.filter((one) => delegationState(one, today) === 'now')
  const coming = delegations.filter((one) => delegationState(one, today) === 'coming')
  const ended = delegations.filter((one) => delegationState(one, today) === 'ended')
  return (
    <>
      <PageHead
        heading="Who stands in"
        lede={sayNow(now)}
        acts={mayAdd ? <ButtonLink href={paths.newDelegation()}>Name who stands in</ButtonLink> : undefined}
      />
      <p class="gt-body">
        Whoever stands in gets the actions of the one who is away, and may give updates in their place. They
        accept none of them. It ends by itself after the last day.
      </p>
      {delegations.length === 0 ? <Empty what="Nobody has needed somebody to stand in." /> : null}
      <Rows {...props} id="now" heading="Now" rows={now} />
      <Rows {...props} id="coming" heading="Coming" rows={coming} />
      <Rows {...props} id="ended" heading="Ended" rows={ended} />
    </>
  )
}

function sayNow(now: readonly Delegation[]): string {
  const [only] = now
  if (only === undefined) return 'Nobody stands in for anybody today.'
  if (now.length > 1) return `${now.length} people have somebody to stand in for them today.`
  return `${only.delegateName} stands in for ${only.name} until ${sayDay(only.toOn)}.`
}

type RowsProps = ListProps & { id: string; heading: string; rows: Delegation[] }

function Rows({ id, heading, rows, mayEnd, csrf, today }: RowsProps): VNode | null {
  if (rows.length === 0) return null
  const endable = rows.some((one) => mayEnd.has(one.id) && delegationState(one, today) !== 'ended')
  return (
    <Section id={id} heading={heading}>
      <Table
        caption={`${heading}: who stands in for whom, the latest first`}
        rows={rows}
        columns={[
          { heading: 'Away', rowHeading: true, cell: ({ name }) => name },
          { heading: 'Stands in', label: 'Stands in', cell: ({ delegateName }) => delegateName },
          {
            heading: 'Days',
            label: 'Days',
            cell: ({ fromOn, toOn }) =>
              fromOn === toOn ? sayDay(fromOn) : `${sayDay(fromOn)} to ${sayDay(toOn)}`,
          },
          { heading: 'Note', label: 'Note', cell: ({ note }) => note },
          ...(endable
            ? [
                {
                  heading: 'End it',
                  cell: (one: Delegation) => (mayEnd.has(one.id) ? <End {...{ one, csrf, today }} /> : null),
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}

function End({ one, csrf, today }: { one: Delegation; csrf: string; today: string }): VNode {
  const now = delegationState(one, today) === 'now'
  return (
    <Form action={paths.delegationEnd(one.id)} csrf={csrf} inline>
      <Button kind="secondary" small hidden={`: ${one.delegateName} for ${one.name}`}>
        {now ? 'End it today' : 'Take it back'}
      </Button>
    </Form>
  )
}

type Choice = { value: string; text: string }
type FormProps = {
  /** Those who may be away: only oneself, but for the programme manager. */
  away: Choice[]
  standIns: Choice[]
  typed: Record<string, string>
  faults: Fault[]
  csrf: string
}

export function DelegationFormPage({ away, standIns, typed, faults, csrf }: FormProps): VNode {
  const [only, ...others] = away
  return (
    <>
      <BackLink href={paths.delegations()}>Who stands in</BackLink>
      <PageHead
        heading="Name who stands in"
        lede="They get the actions for these days, and may give updates in place of the one who is away."
      />
      <Form action={paths.delegations()} csrf={csrf}>
        {only !== undefined && others.length === 0 ? (
          <HiddenField name="person" value={only.value} />
        ) : (
          <Select
            name="person"
            label="Who is away?"
            value={typed['person'] ?? ''}
            choices={[{ value: '', text: 'Choose' }, ...away]}
            error={errorFor(faults, 'person')}
          />
        )}
        <Select
          name="delegate"
          label="Who stands in?"
          value={typed['delegate'] ?? ''}
          choices={[{ value: '', text: 'Choose' }, ...standIns]}
          error={errorFor(faults, 'delegate')}
        />
        <Input
          name="from"
          label="First day"
          hint="Like 22 June 2026, or today."
          width={20}
          value={typed['from'] ?? ''}
          error={errorFor(faults, 'from')}
        />
        <Input
          name="to"
          label="Last day"
          width={20}
          value={typed['to'] ?? ''}
          error={errorFor(faults, 'to')}
        />
        <Textarea
          name="note"
          label="What should they know?"
          hint="What is in hand. Why somebody is away is not asked, and is not for here."
          rows={3}
          value={typed['note'] ?? ''}
          error={errorFor(faults, 'note')}
        />
        <Button preventDoubleClick>Let them stand in</Button>
      </Form>
    </>
  )
}
