import type { VNode } from 'preact'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  Button,
  Details,
  Empty,
  errorFor,
  Form,
  Link,
  PageHead,
  Radios,
  Section,
  Table,
  Tag,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import type { MailChoice, Notice } from './notice.ts'
import type { Rule } from './rule.ts'

type Props = {
  notices: Notice[]
  choice: MailChoice
  rules: readonly Pick<Rule, 'code' | 'to' | 'when' | 'how' | 'always'>[]
  csrf: string
  faults: Fault[]
  /** Advisers and partners are written to by the programme manager: they have nothing to choose. */
  mayChoose: boolean
  /** Where the mails can be read: the demonstration, and the administrator. */
  mayReadOutbox: boolean
}

/** What I was told, the latest first, and how often I want it by mail. */
export function NoticesPage(props: Props): VNode {
  const { notices } = props
  const unseen = notices.filter(({ seenAt }) => seenAt === null).length
  return (
    <>
      <PageHead
        heading="Notices"
        lede={
          notices.length === 0
            ? 'Nothing has been told to you yet.'
            : unseen === 0
              ? 'Nothing new since you last looked.'
              : `${unseen === 1 ? 'One is' : `${unseen} are`} new since you last looked. Latest first.`
        }
      />
      {notices.length === 0 ? (
        <Empty what="No notices.">When something needs you, it shows here and comes by mail.</Empty>
      ) : (
        <Section id="told" heading="What you were told">
          <Told notices={notices} />
          {unseen > 0 && props.mayChoose ? (
            <Form action={paths.noticesSeen()} csrf={props.csrf}>
              <Button kind="secondary">I have seen these</Button>
            </Form>
          ) : null}
        </Section>
      )}
      {props.mayChoose ? <Choice {...props} /> : null}
      <Section id="rules" heading="Who is told what">
        <Details summary="The whole table">
          <Rules rules={props.rules} />
        </Details>
        {props.mayReadOutbox ? (
          <p class="gt-small">
            <Link href={paths.outbox()}>Outgoing mail</Link>
          </p>
        ) : null}
      </Section>
    </>
  )
}

function Told({ notices }: { notices: Notice[] }): VNode {
  return (
    <Table
      caption="What you were told, latest first"
      rows={notices}
      columns={[
        {
          heading: 'About',
          rowHeading: true,
          width: 4,
          cell: (notice) => (
            <>
              <Link href={notice.href}>{notice.heading}</Link>{' '}
              {notice.seenAt === null ? <Tag colour="blue">New</Tag> : null}
            </>
          ),
        },
        { heading: 'What it says', label: 'What it says', cell: (notice) => notice.says },
        {
          heading: 'Told',
          label: 'Told',
          cell: (notice) => <span class="gt-nowrap">{sayDay(notice.madeAt)}</span>,
        },
      ]}
    />
  )
}

const choices: { value: MailChoice; label: string; hint: string }[] = [
  {
    value: 'daily',
    label: 'On working days when there is news',
    hint: 'At most one a day, from eight in the morning.',
  },
  {
    value: 'weekly',
    label: 'Once a week',
    hint: 'On the first working day. What cannot wait still comes at once.',
  },
  { value: 'none', label: 'No mail', hint: 'Only the statutory clocks, which nobody can turn off.' },
]

function Choice({ choice, csrf, faults }: Props): VNode {
  return (
    <Section id="how-often" heading="Mail to you">
      <Form action={paths.notices()} csrf={csrf}>
        <Radios
          name="mail"
          legend="How often do you want it?"
          value={choice}
          options={choices}
          error={errorFor(faults, 'mail')}
        />
        <Button>Save</Button>
      </Form>
    </Section>
  )
}

function Rules({ rules }: Pick<Props, 'rules'>): VNode {
  return (
    <Table
      caption="Who is told what, when and how"
      rows={[...rules]}
      columns={[
        { heading: 'Code', rowHeading: true, cell: ({ code }) => code },
        { heading: 'Who', label: 'Who', width: 3, cell: ({ to }) => to },
        { heading: 'When', label: 'When', width: 4, cell: ({ when }) => when },
        {
          heading: 'How',
          label: 'How',
          cell: ({ how, always }) =>
            `${how === 'digest' ? 'In the day’s mail' : 'At once'}${always ? ', whatever you choose' : ''}`,
        },
      ]}
    />
  )
}
