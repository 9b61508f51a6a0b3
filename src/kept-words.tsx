import type { VNode } from 'preact'
import {
  Button,
  FileUpload,
  Form,
  HiddenField,
  Input,
  labelsField,
  PageHead,
  parseLabels,
  Textarea,
} from '#src/kit/html/index.ts'
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

/** What a form carried without a question of its own is shown where it is longer than any choice or mark. */
const shownFrom = 40
const oneLine = 60

/** What was typed, each with what it answers, to be seen, copied and sent with one button; a file has to be chosen again. */
function WordsToSend({ kept }: { kept: KeptWords }): VNode {
  const labels = parseLabels(kept.fields.values[labelsField]?.[0])
  const words = Object.entries(kept.fields.values).flatMap(([name, values]) =>
    name.startsWith('_') || name.toLowerCase().includes('password')
      ? []
      : values.map((value, at) => ({ name, value, id: `kept-${name}-${at}`, label: labels.get(name) })),
  )
  return (
    <Form action={kept.address} csrf={kept.csrf} multipart>
      {words.map((word) => (
        <Word {...word} />
      ))}
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

type WordProps = { name: string; value: string; id: string; label: string | undefined }

function Word({ name, value, id, label }: WordProps): VNode {
  const isTyped = label !== undefined && value !== ''
  if (!isTyped && value.length <= shownFrom) return <HiddenField name={name} value={value} />
  const field = { name, id, value, label: label ?? 'What you wrote' }
  return value.length > oneLine || value.includes('\n') ? (
    <Textarea {...field} rows={5} />
  ) : (
    <Input {...field} />
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
