import type { VNode } from 'preact'
import { sayDay } from '#src/kit/dates/say.ts'
import { ButtonLink, Facts, PageHead } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { Linked } from './update-link.find.ts'

type Closed = Exclude<Linked, { state: 'open' }>

type Props = { linked: Closed; written: readonly { label: string; text: string }[] }

/** Why a link in a mail opens nothing, and the way in that always works; what came with a form is shown, to be copied. */
export function UpdateLinkClosedPage({ linked, written }: Props): VNode {
  return (
    <>
      <PageHead heading={headingOf(linked)} lede={whyOf(linked)} />
      {written.length === 0 ? null : (
        <>
          <p class="govuk-body">
            This came with your form now. Copy what was not sent before you leave the page.
          </p>
          <Facts facts={written.map(({ label, text }) => ({ term: label, says: text }))} />
        </>
      )}
      <p class="govuk-body">Sign in to see your actions and to give an update on any of them.</p>
      <ButtonLink href={`${paths.signIn()}?then=${paths.myActions()}`}>Sign in</ButtonLink>
    </>
  )
}

export function headingOf({ state }: Pick<Closed, 'state'>): string {
  return state === 'used' ? 'This update is sent' : 'This link no longer works'
}

function whyOf(linked: Closed): string {
  if (linked.state === 'used')
    return `The link was used on ${sayDay(linked.usedAt)}, and each link works once. What was sent is kept.`
  if (linked.state === 'ended') return 'Its time ran out. The next mail brings a new one.'
  if (linked.state === 'not-asked')
    return 'No update is asked for there any more: the action is delivered or closed, or somebody else leads it now.'
  return 'Part of the address may be missing. Open the link from the mail again.'
}
