import type { VNode } from 'preact'
import {
  BackLink,
  Button,
  ButtonLink,
  errorFor,
  Facts,
  Form,
  FormKey,
  HiddenField,
  Input,
  Link,
  PageHead,
  Section,
  Select,
  Table,
} from '#src/kit/html/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import type { Person } from '#src/kit/person.ts'
import { paths } from '#src/paths.ts'
import type { PersonRow } from './person.store.ts'
import { roleName, roles } from './role.ts'

const stateWords: Record<string, string> = { invited: 'Invited', active: 'Active', left: 'Left' }

type PeopleProps = {
  people: PersonRow[]
  /** The council's own name: people say where they work only if it is elsewhere. */
  council: string
  mayManage: boolean
}

export function PeoplePage({ people, council, mayManage }: PeopleProps): VNode {
  const active = people.filter((one) => one.state === 'active').length
  return (
    <>
      <PageHead
        heading="People"
        lede={`${active} ${active === 1 ? 'person works' : 'people work'} here.`}
        acts={mayManage ? <ButtonLink href={paths.invite()}>Invite somebody</ButtonLink> : undefined}
      />
      {mayManage ? (
        <p class="gt-intro">
          <Link href={paths.outbox()}>Outgoing mail</Link>
        </p>
      ) : null}
      <Table
        caption="People"
        rows={people}
        columns={[
          {
            heading: 'Name',
            rowHeading: true,
            cell: (one) => <Link href={paths.person(one.id)}>{one.name}</Link>,
          },
          {
            heading: 'Post',
            label: 'Post',
            cell: (one) =>
              [one.jobTitle, one.organisation === council ? '' : one.organisation]
                .filter((part) => part !== '')
                .join(', '),
          },
          {
            heading: 'Does here',
            label: 'Does here',
            cell: (one) => [...new Set(one.roles.map((role) => roleName(role.role)))].join(', '),
          },
          ...(people.every(({ state }) => state === 'active')
            ? []
            : [
                {
                  heading: 'State',
                  label: 'State',
                  cell: (one: PersonRow) =>
                    one.state === 'active' ? null : (stateWords[one.state] ?? one.state),
                },
              ]),
        ]}
      />
    </>
  )
}

type Theme = { id: string; title: string }
type InviteProps = { csrf: string; typed: Record<string, string>; faults: Fault[]; themes: Theme[] }

export function InvitePage({ csrf, typed, faults, themes }: InviteProps): VNode {
  return (
    <>
      <BackLink href={paths.people()}>People</BackLink>
      <PageHead
        heading="Invite somebody"
        lede="They get a mail with a link, and choose their own password."
      />
      <Form action={paths.invite()} csrf={csrf}>
        <FormKey typed={typed} />
        <Input name="name" label="Full name" value={typed['name'] ?? ''} error={errorFor(faults, 'name')} />
        <Input
          name="email"
          label="E-mail address"
          type="email"
          value={typed['email'] ?? ''}
          error={errorFor(faults, 'email')}
        />
        <Input
          name="jobTitle"
          label="Post"
          value={typed['jobTitle'] ?? ''}
          error={errorFor(faults, 'jobTitle')}
        />
        <Input
          name="organisation"
          label="Organisation"
          hint="If not the council."
          value={typed['organisation'] ?? ''}
          error={errorFor(faults, 'organisation')}
        />
        <RoleFields typed={typed} faults={faults} themes={themes} />
        <Button>Send the invitation</Button>
      </Form>
    </>
  )
}

function RoleFields({ typed, faults, themes }: Omit<InviteProps, 'csrf'>): VNode {
  return (
    <>
      <Select
        name="role"
        label="What will they do here?"
        value={typed['role'] ?? ''}
        choices={[
          { value: '', text: 'Choose' },
          ...roles.map((role) => ({ value: role.code, text: role.name })),
        ]}
        error={errorFor(faults, 'role')}
      />
      <Select
        name="theme"
        label="Which theme, for a theme lead?"
        value={typed['theme'] ?? ''}
        choices={[
          { value: '', text: 'None' },
          ...themes.map((theme) => ({ value: theme.id, text: theme.title })),
        ]}
        error={errorFor(faults, 'theme')}
      />
    </>
  )
}

type PersonProps = {
  person: PersonRow
  themes: Theme[]
  /** When the link in their invitation stops working; null where they were never sent one. */
  linkEnds: Date | null
  now: Date
  csrf: string
  mayManage: boolean
  faults: Fault[]
}

export function PersonPage(props: PersonProps): VNode {
  const { person, themes, csrf, mayManage, faults } = props
  return (
    <>
      <BackLink href={paths.people()}>People</BackLink>
      <PageHead
        heading={person.name}
        lede={[person.jobTitle, person.organisation].filter((part) => part !== '').join(', ')}
      />
      <Facts
        facts={[
          { term: 'E-mail', says: person.email },
          { term: 'State', says: stateWords[person.state] ?? person.state },
        ]}
      />
      {mayManage && person.state === 'invited' ? <Invitation {...props} /> : null}
      <Section id="roles" heading="Does here">
        {person.roles.length === 0 ? <p class="gt-body">No role yet.</p> : null}
        <ul class="govuk-list">
          {person.roles.map((role) => (
            <li>
              {roleName(role.role)}
              {role.scopeKind === 'theme'
                ? `, ${themes.find((theme) => theme.id === role.scopeId)?.title ?? 'one theme'}`
                : ''}{' '}
              {mayManage && role.id !== undefined ? (
                <Form action={`${paths.person(person.id)}/roles/end`} csrf={csrf} inline>
                  <HiddenField name="holding" value={role.id} />
                  <Button kind="secondary" small hidden={`${roleName(role.role)} for ${person.name}`}>
                    End
                  </Button>
                </Form>
              ) : null}
            </li>
          ))}
        </ul>
        {mayManage && person.state !== 'left' ? (
          <Form action={`${paths.person(person.id)}/roles`} csrf={csrf}>
            <RoleFields typed={{}} faults={faults} themes={themes} />
            <Button kind="secondary">Give this role</Button>
          </Form>
        ) : null}
      </Section>
      {mayManage && person.state !== 'left' ? (
        <Section
          id="leave"
          heading="When they leave"
          intro="Their account closes at once. What they did stays in the record."
        >
          <Form action={`${paths.person(person.id)}/leave`} csrf={csrf}>
            <Button kind="warning">Close {person.name}’s account</Button>
          </Form>
        </Section>
      ) : null}
    </>
  )
}

function Invitation({ person, linkEnds, now, csrf }: PersonProps): VNode {
  const says =
    linkEnds === null || linkEnds <= now
      ? 'They have not joined, and the link in their mail has run out.'
      : `They have not joined yet. The link in their mail works until ${sayDay(dayOf(linkEnds))}.`
  return (
    <Section id="invitation" heading="Invitation" intro={says}>
      <Form action={`${paths.person(person.id)}/invitation`} csrf={csrf}>
        <Button kind="secondary">Send a new link</Button>
      </Form>
    </Section>
  )
}

export function AccountPage({ person, csrf }: { person: Person; csrf: string }): VNode {
  return (
    <>
      <PageHead heading="Your account" lede={person.name} />
      <Facts
        facts={[
          { term: 'Post', says: person.jobTitle === '' ? 'Not said' : person.jobTitle },
          { term: 'E-mail', says: person.email },
          {
            term: 'Does here',
            says: [...new Set(person.roles.map((role) => roleName(role.role)))].join(', '),
          },
        ]}
      />
      <p class="govuk-body">
        <Link href={paths.forgotten()}>Set a new password</Link> by a link in your mail. It ends every
        session, this one too.
      </p>
      <Form action={paths.signOut()} csrf={csrf}>
        <Button kind="secondary">Sign out</Button>
      </Form>
    </>
  )
}
