import type { VNode } from 'preact'
import { Button, FileUpload, Form, HiddenField, PageHead, Textarea } from '#src/kit/html/index.ts'
import type { KeptWords } from '#src/kit/http/deps.ts'
import { paths } from './paths.ts'

// The pages that give back what somebody was sending when it could not be taken.

export function KeptWordsPage({ kept }: { kept: KeptWords }): VNode {
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

export function SendAgainPage({ kept }: { kept: KeptWords }): VNode {
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

export function StoreAwayPage({ kept, sending }: { kept: KeptWords; sending: boolean }): VNode {
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

export function NotTakenPage({
  heading,
  sentence,
  kept,
}: {
  heading: string
  sentence: string
  kept: KeptWords
}): VNode {
  return (
    <>
      <PageHead heading={heading} lede={sentence} />
      <WordsToSend kept={kept} />
    </>
  )
}

const shownFrom = 40

/** What was typed, to be seen, copied and sent with one button; a file has to be chosen again. */
function WordsToSend({ kept }: { kept: KeptWords }): VNode {
  const words = Object.entries(kept.fields.values).flatMap(([name, values]) =>
    name.startsWith('_') || name.toLowerCase().includes('password')
      ? []
      : values.map((value, at) => ({ name, value, id: `kept-${name}-${at}` })),
  )
  const shown = words.filter(({ value }) => value.length > shownFrom)
  return (
    <Form action={kept.address} csrf={kept.csrf} multipart>
      {words.map((one) => {
        const { name, value, id } = one
        const part = shown.length > 1 ? `, part ${shown.indexOf(one) + 1} of ${shown.length}` : ''
        return shown.includes(one) ? (
          <Textarea name={name} id={id} label={`What you wrote${part}`} rows={5} value={value} />
        ) : (
          <HiddenField name={name} value={value} />
        )
      })}
      {[...filesOf(kept)].map(([name, was]) => (
        <>
          <HiddenField name={fileMark} value={name} />
          <FileUpload name={name} label="Choose the file again" hint={was === '' ? undefined : was} />
        </>
      ))}
      <Button>Send it</Button>
    </Form>
  )
}

/** Names the form's places for a file, so that a page that is sent twice over still offers them. */
const fileMark = '_file'

function filesOf({ fields }: KeptWords): Map<string, string> {
  const before = (fields.values[fileMark] ?? []).map((name) => [name, ''] as const)
  const now = Object.entries(fields.files).map(
    ([name, { fileName }]) =>
      [name, `It was “${fileName}”. A browser gives no file to a page by itself.`] as const,
  )
  return new Map([...before, ...now])
}
