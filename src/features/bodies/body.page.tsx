import type { VNode } from 'preact'
import type { DetailsWarning } from '#src/kit/childrens-details/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  BackLink,
  Button,
  Columns,
  Details,
  DetailsNotice,
  errorFor,
  Facts,
  Form,
  FormKey,
  HiddenField,
  Input,
  Link,
  PageHead,
  RailSection,
  Section,
  Select,
  Table,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { hasFault, PaperForm, Papers, type PapersProps } from './papers.page.tsx'
import {
  type Body,
  bodyRoleNames,
  bodyRoles,
  chairOf,
  type Decision,
  kindNames,
  type Member,
} from './body.ts'

export type BodyProps = PapersProps & {
  reportsTo: Body | null
  members: Member[]
  decisions: Decision[]
  /** Who may be given a seat. */
  somebody: { value: string; text: string }[]
  mayKeep: boolean
  warning: DetailsWarning | null
}

/** One body: what it decided, who sits on it. */
export function BodyPage(props: BodyProps): VNode {
  const { body, members, decisions } = props
  const chair = chairOf(members)
  return (
    <>
      <BackLink href={paths.boards()}>Boards</BackLink>
      <PageHead
        caption={kindNames[body.kind]}
        heading={body.name}
        lede={`${chair === null ? 'Nobody is named as its chair.' : `Chaired by ${chair.name}.`} ${sayDecisions(decisions)}`}
      />
      <Columns railLabel="About this body" rail={<Rail {...props} />}>
        <Papers {...props} />
        <Section
          id="decisions"
          heading="What it decided"
          intro={decisions.length === 0 ? undefined : 'Latest first.'}
        >
          <Table
            caption="Decisions, latest first"
            rows={decisions}
            empty="No decision is written down here yet."
            columns={[
              { heading: 'Number', rowHeading: true, cell: (one) => one.reference },
              { heading: 'Day', label: 'Day', cell: (one) => sayDay(one.decidedOn) },
              { heading: 'What was decided', label: 'What was decided', width: 5, cell: (one) => one.words },
            ]}
          />
        </Section>
        {props.mayWrite ? (
          <>
            <DecisionForm {...props} />
            <PaperForm {...props} />
          </>
        ) : null}
      </Columns>
    </>
  )
}

function sayDecisions(decisions: readonly Decision[]): string {
  const [latest] = decisions
  if (latest === undefined) return 'None of its decisions is written down here yet.'
  const count = decisions.length === 1 ? 'One decision is' : `${decisions.length} decisions are`
  return `${count} written down, the latest of ${sayDay(latest.decidedOn)}.`
}

function DecisionForm({ body, typed, faults, warning, csrf }: BodyProps): VNode {
  return (
    <Details
      summary="Write down a decision"
      open={warning !== null || hasFault(faults, 'reference', 'decided', 'words')}
    >
      <p class="gt-intro">It cannot be changed afterwards; a later decision may overturn it.</p>
      <Form action={paths.boardPart(body.id, 'decisions')} csrf={csrf}>
        <DetailsNotice warning={warning} />
        <Input
          name="reference"
          label="The number that the minutes give it"
          hint="Like PB-31."
          width={20}
          value={typed['reference'] ?? ''}
          error={errorFor(faults, 'reference')}
        />
        <Input
          name="decided"
          label="On which day was it decided?"
          hint="Like 9 July 2026."
          width={20}
          value={typed['decided'] ?? ''}
          error={errorFor(faults, 'decided')}
        />
        <Textarea
          name="words"
          label="What was decided?"
          hint="In the words of the minutes."
          rows={3}
          value={typed['words'] ?? ''}
          error={errorFor(faults, 'words')}
        />
        <Button preventDoubleClick>Write it down</Button>
      </Form>
    </Details>
  )
}

function Rail(props: BodyProps): VNode {
  const { body, reportsTo, mayKeep } = props
  return (
    <>
      <RailSection id="about" heading="What it is">
        <Facts
          facts={[
            ...(body.about === '' ? [] : [{ term: 'About', says: body.about }]),
            { term: 'Meets', says: body.cadence === '' ? 'Not said' : body.cadence },
            {
              term: 'Reports to',
              says:
                reportsTo === null ? (
                  'Nobody named here'
                ) : (
                  <Link href={paths.board(reportsTo.id)}>{reportsTo.name}</Link>
                ),
            },
            ...(body.endedOn === null ? [] : [{ term: 'Ended', says: sayDay(body.endedOn) }]),
          ]}
        />
        {mayKeep ? (
          <p class="gt-small">
            <Link href={paths.boardPart(body.id, 'words')}>Change what it says</Link>
          </p>
        ) : null}
      </RailSection>
      <RailSection id="members" heading="Who sits on it">
        <Members {...props} />
      </RailSection>
      {mayKeep && body.endedOn === null ? (
        <Details summary="Give somebody a seat" open={hasFault(props.faults, 'who', 'role', 'from')}>
          <SeatForm {...props} />
        </Details>
      ) : null}
    </>
  )
}

function Members({ body, members, mayKeep, csrf }: BodyProps): VNode {
  const sitting = members.filter(({ toOn }) => toOn === null)
  if (sitting.length === 0) return <p class="gt-small">Nobody is named yet.</p>
  return (
    <ul class="govuk-list gt-small gt-seats">
      {sitting.map((one) => (
        <li>
          <span>
            {one.name}
            {one.role === 'member' ? '' : `, ${bodyRoleNames[one.role].toLowerCase()}`}
          </span>{' '}
          {mayKeep ? (
            <Form action={paths.boardPart(body.id, 'members/end')} csrf={csrf} inline>
              <HiddenField name="member" value={one.id} />
              <Button kind="secondary" small hidden={`the seat of ${one.name}`}>
                End
              </Button>
            </Form>
          ) : null}
        </li>
      ))}
    </ul>
  )
}

function SeatForm({ body, somebody, typed, faults, csrf }: BodyProps): VNode {
  return (
    <Form action={paths.boardPart(body.id, 'members')} csrf={csrf}>
      <Select
        name="who"
        label="Who?"
        value={typed['who'] ?? ''}
        choices={[{ value: '', text: 'Choose' }, ...somebody]}
        error={errorFor(faults, 'who')}
      />
      <Select
        name="role"
        label="As what?"
        hint="A new chair takes the place of the last."
        value={typed['role'] ?? 'member'}
        choices={bodyRoles.map((role) => ({ value: role, text: bodyRoleNames[role] }))}
        error={errorFor(faults, 'role')}
      />
      <Input
        name="from"
        label="From which day?"
        hint="Leave empty for today."
        width={20}
        value={typed['from'] ?? ''}
        error={errorFor(faults, 'from')}
      />
      <Button kind="secondary">Give them the seat</Button>
    </Form>
  )
}

type WordsProps = {
  body: Body | null
  others: Body[]
  /** Of what it says now; '' for a new one. */
  mark: string
  typed: Record<string, string>
  faults: Fault[]
  csrf: string
}

/** Adding a body, or changing what one says. */
export function BodyFormPage({ body, others, mark, typed, faults, csrf }: WordsProps): VNode {
  const box = (name: string, label: string, hint?: string) => (
    <Input {...{ name, label, hint }} value={typed[name] ?? ''} error={errorFor(faults, name)} />
  )
  return (
    <>
      <BackLink href={body === null ? paths.boards() : paths.board(body.id)}>
        {body?.name ?? 'Boards'}
      </BackLink>
      <PageHead
        heading={body === null ? 'Add a board' : 'Change what it says'}
        lede="A board, panel or group that watches the plan, decides on it or does its work."
      />
      <Form action={body === null ? paths.boards() : paths.boardPart(body.id, 'words')} csrf={csrf}>
        <HiddenField name="mark" value={mark} />
        <FormKey typed={typed} />
        {box('name', 'What is it called?')}
        <Select
          name="kind"
          label="What kind of body is it?"
          value={typed['kind'] ?? ''}
          choices={[
            { value: '', text: 'Choose' },
            ...Object.entries(kindNames).map(([value, text]) => ({ value, text })),
          ]}
          error={errorFor(faults, 'kind')}
        />
        {box('cadence', 'How often does it meet?', 'Like: every six weeks.')}
        <Select
          name="reportsTo"
          label="Whom does it report to?"
          value={typed['reportsTo'] ?? ''}
          choices={[
            { value: '', text: 'Nobody named here' },
            ...others.map(({ id, name }) => ({ value: id, text: name })),
          ]}
          error={errorFor(faults, 'reportsTo')}
        />
        <Textarea
          name="about"
          label="What is it for?"
          rows={3}
          value={typed['about'] ?? ''}
          error={errorFor(faults, 'about')}
        />
        <Button preventDoubleClick>{body === null ? 'Add it' : 'Keep these words'}</Button>
      </Form>
    </>
  )
}
