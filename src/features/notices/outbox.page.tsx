import type { VNode } from 'preact'
import type { Mail } from '#src/features/people/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { Button, Details, Empty, Form, HiddenField, PageHead } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'

/** A mail as this page shows it. */
export type ShownMail = Pick<Mail, 'id' | 'kind' | 'toName' | 'subject' | 'madeAt' | 'sentAt' | 'failure'> & {
  /** The text as its reader gets it; null where it is for its reader alone. */
  text: string | null
  /** The actions for which it carries a link that works once. */
  links: { actionId: string; name: string }[]
}

type Props = { mail: ShownMail[]; csrf: string; demo: boolean; mayTry: boolean }

/** What was sent and what would be: the whole mail in the demonstration, accounts alone for the administrator. */
export function OutboxPage({ mail, csrf, demo, mayTry }: Props): VNode {
  return (
    <>
      <PageHead
        heading="Outgoing mail"
        lede={
          mail.length === 0
            ? 'No mail has been made yet.'
            : demo
              ? 'What would be sent, latest first. This is a demonstration: nothing leaves it unless a mail server is set.'
              : 'Latest first. What has not been sent waits for the council’s mail server.'
        }
      />
      {mail.length === 0 ? (
        <Empty what="Nothing to send.">Invitations and each working day’s mail show here first.</Empty>
      ) : null}
      {mail.map((one) => (
        /* Many mails have one subject: a heading each, but no landmark by that name. */
        <div class="gt-section">
          <h2 class="gt-h2">{one.subject}</h2>
          <p class="gt-intro">{sayState(one)}</p>
          {one.text === null ? (
            <p class="gt-body gt-muted">What it says about the plan is for its reader.</p>
          ) : (
            <Details summary={`Read it as ${one.toName} does`}>
              <p class="gt-body gt-prewrap">{one.text}</p>
            </Details>
          )}
          {mayTry ? one.links.map((link) => <TryLink mail={one} link={link} csrf={csrf} />) : null}
        </div>
      ))}
    </>
  )
}

function TryLink({
  mail,
  link,
  csrf,
}: {
  mail: ShownMail
  link: ShownMail['links'][number]
  csrf: string
}): VNode {
  return (
    <Form action={paths.outboxLink(mail.id)} csrf={csrf}>
      <HiddenField name="action" value={link.actionId} />
      <Button kind="secondary" small hidden={`as ${mail.toName}`}>
        Open the link: {link.name}
      </Button>
    </Form>
  )
}

const kinds: Record<Mail['kind'], string> = {
  account: 'about their account',
  notice: 'at once',
  digest: 'the day’s mail',
}

function sayState({ kind, toName, madeAt, sentAt, failure }: ShownMail): string {
  const state = sentAt === null ? (failure ?? 'Not sent yet') : 'Sent'
  return `To ${toName}, ${sayDay(madeAt)}, ${kinds[kind]}. ${state}.`
}
