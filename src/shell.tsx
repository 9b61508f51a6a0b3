import type { VNode } from 'preact'
import { Button, Form, HiddenField, PageHead, renderPage } from '#src/kit/html/index.ts'
import type { KeptWords, Shell } from '#src/kit/http/deps.ts'
import { page, type PageAnswer, type Visitor } from '#src/kit/http/visit.ts'
import { navigationFor } from './navigation.ts'
import { paths } from './paths.ts'

/** The frame around every page, and the pages that belong to no feature. */
export const shell: Shell = {
  wholePage,
  sentencePage: (status, title, sentence) =>
    page(
      title,
      <>
        <PageHead heading={title} />
        <p class="govuk-body">{sentence}</p>
      </>,
      { status, width: 'task' },
    ),
  keptWords: (kept) =>
    page('Sign in again: your words are kept', <KeptWordsPage kept={kept} />, { status: 401, width: 'task' }),
  storeAway: (kept, sending) =>
    page('One moment, please', <StoreAwayPage kept={kept} sending={sending} />, {
      status: 503,
      width: 'task',
    }),
  sendAgain: (kept) => page('Send it again', <SendAgainPage kept={kept} />, { status: 403, width: 'task' }),
}

const readAt = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})
const readAtTime = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: 'numeric',
  minute: '2-digit',
  hour12: true,
})

function wholePage(visitor: Visitor, answer: PageAnswer, now: Date): string {
  const { council, person } = visitor
  return renderPage(
    {
      title: answer.title,
      council: {
        name: council.name,
        serviceName: council.serviceName,
        colour: council.brandColour.replace('#', ''),
      },
      person: person === null ? null : { name: person.name, jobTitle: person.jobTitle },
      csrf: visitor.csrf,
      nav: person === null ? [] : navigationFor(person, answer.current),
      breadcrumbs: answer.breadcrumbs,
      width: answer.width,
      errors: answer.faults,
      readAt: `${readAt.format(now).replace(',', '')}, ${readAtTime.format(now).replace(' ', '').toLowerCase()}`,
      findHref: paths.search(),
      links: {
        home: paths.home(),
        account: paths.account(),
        signOut: paths.signOut(),
        help: paths.help(),
        marks: paths.marks(),
        accessibility: paths.accessibility(),
        privacy: paths.privacy(),
      },
      ...(visitor.said === null ? {} : { banner: { kind: 'success', heading: visitor.said } }),
    },
    answer.content,
  )
}

function KeptWordsPage({ kept }: { kept: KeptWords }): VNode {
  return (
    <>
      <PageHead
        heading="Your session ended while you were writing"
        lede="Nothing you wrote is lost. Sign in in another tab or window, come back to this page, and send it."
      />
      <p class="govuk-body">
        <a class="govuk-link" href={paths.signIn()} target="_blank" rel="noopener">
          Sign in (opens in a new tab)
        </a>
      </p>
      <WordsToSend kept={kept} />
    </>
  )
}

function SendAgainPage({ kept }: { kept: KeptWords }): VNode {
  return (
    <>
      <PageHead
        heading="Please send it again"
        lede="This form was opened before you last signed in, so we could not be sure that it was you who sent it. Your words are below."
      />
      <WordsToSend kept={kept} />
    </>
  )
}

function StoreAwayPage({ kept, sending }: { kept: KeptWords; sending: boolean }): VNode {
  const lede =
    'We cannot reach our store just now, so nothing was changed. It usually comes back within a minute.'
  return (
    <>
      <PageHead
        heading="One moment, please"
        lede={sending ? `${lede} Your words are below.` : `${lede} Load this page again.`}
      />
      {sending ? <WordsToSend kept={kept} /> : null}
    </>
  )
}

/** What was typed, to be seen, copied and sent with one button; a file has to be chosen again. */
function WordsToSend({ kept }: { kept: KeptWords }): VNode {
  const words = Object.entries(kept.fields.values).flatMap(([name, values]) =>
    name.startsWith('_') || name.toLowerCase().includes('password')
      ? []
      : values.map((value) => ({ name, value })),
  )
  return (
    <Form action={kept.address} csrf={kept.csrf}>
      {words.map(({ name, value }) =>
        value.length > 40 ? (
          <div class="govuk-form-group">
            <label class="govuk-label" for={`kept-${name}`}>
              What you wrote
            </label>
            <textarea class="govuk-textarea" id={`kept-${name}`} name={name} rows={5}>
              {value}
            </textarea>
          </div>
        ) : (
          <HiddenField name={name} value={value} />
        ),
      )}
      {Object.keys(kept.fields.files).length > 0 ? (
        <p class="govuk-body">The file has to be chosen again.</p>
      ) : null}
      <Button>Send it</Button>
    </Form>
  )
}
