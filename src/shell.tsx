import { sayTime } from '#src/kit/dates/say.ts'
import { draw, Link, pageBytes, PageHead } from '#src/kit/html/index.ts'
import type { Shell } from '#src/kit/http/deps.ts'
import { page, type PageAnswer, type Visitor } from '#src/kit/http/visit.ts'
import { KeptWordsPage, NotTakenPage, SendAgainPage, StoreAwayPage } from './kept-words.tsx'
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
        <p class="govuk-body">
          <Link href={paths.home()}>Go to the first page</Link>
          {status === 404 ? (
            <>
              , or <Link href={paths.search()}>find it by its words</Link>
            </>
          ) : null}
        </p>
      </>,
      { status, width: 'task' },
    ),
  keptWords: (kept) =>
    page('Sign in again: your words are kept', <KeptWordsPage kept={kept} />, { status: 401, width: 'task' }),
  tooMuch: (kept, sentence) =>
    page(
      'That is too much to send',
      <NotTakenPage
        heading="That is too much to send"
        sentence={`${sentence} Nothing was changed.`}
        kept={kept}
      />,
      { status: 413, width: 'task' },
    ),
  notDone: (kept, sentence) =>
    page(
      'Sorry, that did not work',
      <NotTakenPage heading="Sorry, that did not work" sentence={sentence} kept={kept} />,
      { status: 500, width: 'task' },
    ),
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

function wholePage(visitor: Visitor, answer: PageAnswer, now: Date): Buffer {
  const { council, person } = visitor
  return pageBytes(
    {
      title: answer.title,
      council: {
        name: council.name,
        serviceName: council.serviceName,
        colour: council.brandColour.replace('#', ''),
      },
      person: person === null ? null : { name: person.name, jobTitle: person.jobTitle },
      csrf: visitor.csrf,
      nav: person === null ? [] : navigationFor(person, answer),
      breadcrumbs: answer.breadcrumbs,
      line: answer.line,
      width: answer.width,
      errors: answer.faults,
      asAt: answer.asAt,
      readAt: `${readAt.format(now).replace(',', '')}, ${sayTime(now)}`,
      findHref: paths.search(),
      links: {
        home: paths.home(),
        account: paths.account(),
        signOut: paths.signOut(),
        help: paths.help(),
        marks: paths.marks(),
        accessibility: paths.accessibility(),
        privacy: paths.privacy(),
        published: paths.publishedPlans(),
      },
      ...(visitor.said === null ? {} : { banner: { kind: 'success', heading: visitor.said } }),
    },
    'bytes' in answer.content ? answer.content : draw(answer.content),
  )
}
