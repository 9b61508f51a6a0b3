import type { ComponentChildren, VNode } from 'preact'
import {
  Button,
  ButtonLink,
  Buttons,
  Details,
  errorFor,
  Form,
  Link,
  PageHead,
  Paragraph,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { broughtWords } from './brought-words.ts'
import { type Import, stateWords } from './import.ts'

/** Still being read. The page looks again by itself where scripts run; the link does so everywhere. */
export function ReadingPage({ imported }: { imported: Import }): VNode {
  const { document, self, all } = broughtWords[imported.kind]
  return (
    <>
      <PageHead
        caption={imported.fileName}
        heading={`We are reading your ${document}`}
        lede="It usually takes a few seconds. You can leave this page: the reading goes on, and the draft keeps."
      />
      <p class="gt-body" role="status" data-look-again="2">
        <strong>{imported.progress === '' ? stateWords[imported.state] : imported.progress}</strong>
      </p>
      <Buttons>
        <ButtonLink href={self(imported.id)}>See how far it is</ButtonLink>
        <Link href={all.href}>{all.text}</Link>
      </Buttons>
    </>
  )
}

/** One sentence that says why, and what to do. Nothing was made of it. */
export function RefusedPage({ imported, csrf }: { imported: Import; csrf: string }): VNode {
  const { document, part, bring, nothingMade } = broughtWords[imported.kind]
  return (
    <>
      <PageHead
        caption={imported.fileName}
        heading={`We could not read this ${document}`}
        lede={imported.refusal}
      />
      <Paragraph>{nothingMade}</Paragraph>
      <Form action={part(imported.id, 'discard')} csrf={csrf} inline>
        <ButtonLink href={bring.href}>Bring another file</ButtonLink>
        <Button kind="secondary">Take it off the list</Button>
      </Form>
    </>
  )
}

type Made = {
  imported: Import
  heading: string
  lede: string
  /** Where what was made of it is, and what else there is to see. */
  links: { href: string; text: string }[]
  /** What leaves and what stays where it is withdrawn, in a sentence or two. */
  withdrawing: ComponentChildren
  csrf: string
  faults: Fault[]
  /** Somebody came to take it back: the form stands open. */
  isOpen?: boolean
}

/** What was made of a document, and the way to take it back. */
export function MadePage({ imported, heading, lede, links, ...withdrawal }: Made): VNode {
  const [first, ...others] = links
  return (
    <>
      <PageHead caption={imported.fileName} heading={heading} lede={lede} />
      <Buttons>
        {first === undefined ? null : <ButtonLink href={first.href}>{first.text}</ButtonLink>}
        {others.map(({ href, text }) => (
          <Link href={href}>{text}</Link>
        ))}
      </Buttons>
      <WithdrawForm imported={imported} {...withdrawal} />
    </>
  )
}

type Withdrawal = Pick<Made, 'imported' | 'withdrawing' | 'csrf' | 'faults' | 'isOpen'> & { press?: string }

/** Takes back what was made of a document, with a reason for the record. */
export function WithdrawForm(props: Withdrawal): VNode {
  const { imported, withdrawing, csrf, faults, press, isOpen = false } = props
  const { part, withdrawal } = broughtWords[imported.kind]
  return (
    <Details summary="Withdraw it" open={isOpen || faults.length > 0}>
      <Paragraph>{withdrawing}</Paragraph>
      <Form action={part(imported.id, 'withdrawal')} csrf={csrf}>
        <Textarea
          name="reason"
          label="Why is it withdrawn?"
          rows={3}
          error={errorFor(faults, 'reason')}
          hint="It goes into the record."
        />
        <Button kind="warning">{press ?? withdrawal}</Button>
      </Form>
    </Details>
  )
}

const takenBackWords =
  'This newer version was taken out of its plan, which says again what it said before. The record keeps both.'

/** Withdrawn or set aside: kept, and out of the way. */
export function ClosedPage({ imported }: { imported: Import }): VNode {
  const { document, bring, all, withdrawn } = broughtWords[imported.kind]
  const takenBack = imported.newerOf === null ? withdrawn : takenBackWords
  return (
    <>
      <PageHead
        caption={imported.fileName}
        heading={stateWords[imported.state]}
        lede={
          imported.state === 'withdrawn'
            ? takenBack
            : `Nothing was made from this ${document}. The file and what was read of it are kept.`
        }
      />
      <Buttons>
        <ButtonLink href={bring.href}>{bring.text}</ButtonLink>
        <Link href={all.href}>{all.text}</Link>
      </Buttons>
    </>
  )
}
