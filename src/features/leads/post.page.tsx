import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import { type Holding, namePost, type Post } from '#src/features/people/index.ts'
import { ConfidenceCell, DueCell } from '#src/features/actions/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  BackLink,
  Button,
  Empty,
  errorFor,
  Facts,
  Form,
  HiddenField,
  Input,
  Link,
  MarkWithWord,
  PageHead,
  Section,
  Select,
  Table,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { vacant } from './post.form.ts'
import type { Led } from './led.ts'

export type PostProps = {
  post: Post
  holdings: Holding[]
  led: Led[]
  people: { value: string; text: string }[]
  mayKeep: boolean
  /** Of who holds it now. */
  mark: string
  typed: Record<string, string>
  faults: Fault[]
  csrf: string
  today: string
  heardSince: string
}

/** A post: who holds it, what it leads, and who held it before. */
export function PostPage(props: PostProps): VNode {
  const { post, holdings, mayKeep } = props
  return (
    <>
      <BackLink href={paths.posts()}>Posts</BackLink>
      <PageHead caption="Post" heading={namePost(post)} lede={<Lede {...props} />} />
      {post.alsoKnownAs.length === 0 && !mayKeep ? null : (
        <Facts
          facts={[
            {
              term: 'Also written',
              says: post.alsoKnownAs.length === 0 ? 'In no other way' : post.alsoKnownAs.join(', '),
              ...(mayKeep
                ? {
                    more: <Link href={paths.postPart(post.id, 'names')}>Change what it is called</Link>,
                  }
                : {}),
            },
          ]}
        />
      )}
      <Actions {...props} />
      <Section id="held" heading="Who held it">
        {holdings.length === 0 ? <p class="gt-body">Nobody yet.</p> : null}
        <ul class="govuk-list">
          {holdings.map((held) => (
            <li>
              {held.name}, {sayDay(held.fromOn)} to {held.toOn === null ? 'now' : sayDay(held.toOn)}
              {held.note === '' ? null : <small class="gt-guess">{held.note}</small>}
            </li>
          ))}
        </ul>
      </Section>
      {mayKeep ? <HolderForm {...props} /> : null}
    </>
  )
}

function Lede({ post, led }: PostProps): VNode {
  const leads =
    led.length === 0 ? 'no open action' : led.length === 1 ? 'one action' : `${led.length} actions`
  return post.holder === null ? (
    <>
      <strong>Vacant.</strong> It leads {leads}, and nobody answers for {led.length === 1 ? 'it' : 'them'}.
    </>
  ) : (
    <>
      Held by <strong>{post.holder.name}</strong> since {sayDay(post.holder.fromOn)}. It leads {leads}.
    </>
  )
}

function Actions({ led, today, heardSince }: PostProps): VNode {
  return (
    <Section id="actions" heading="Actions it leads">
      {led.length === 0 ? <Empty what="None that is not yet delivered." /> : null}
      {led.length === 0 ? null : (
        <Table
          caption="Actions this post leads, in the order of the plan"
          rows={led}
          columns={[
            {
              heading: 'Action',
              rowHeading: true,
              width: 5,
              cell: ({ id, ref, title }) => <Link href={paths.action(id)}>{withRef(ref, title)}</Link>,
            },
            { heading: 'Delivery', label: 'Delivery', cell: ({ state }) => <MarkWithWord state={state} /> },
            {
              heading: 'Confidence',
              label: 'Confidence',
              cell: (one) => (
                <ConfidenceCell line={{ ...one, levelAsWritten: null }} heardSince={heardSince} />
              ),
            },
            { heading: 'Due', label: 'Due', cell: (one) => <DueCell line={one} today={today} /> },
          ]}
        />
      )}
    </Section>
  )
}

function HolderForm({ post, people, mark, typed, faults, csrf }: PostProps): VNode {
  const filled = post.holder !== null
  return (
    <Section
      id="change"
      heading={filled ? 'When somebody else holds it' : 'Fill the post'}
      intro="What it leads follows whoever holds it. They are told by mail, and each action keeps who answered for it before."
    >
      <Form action={paths.postPart(post.id, 'holder')} csrf={csrf}>
        <HiddenField name="mark" value={mark} />
        <Select
          name="holder"
          label="Who holds it?"
          value={typed['holder'] ?? ''}
          choices={[
            { value: '', text: 'Choose' },
            ...(filled ? [{ value: vacant, text: 'Nobody: it is vacant' }] : []),
            ...people,
          ]}
          error={errorFor(faults, 'holder')}
        />
        <Input
          name="on"
          label="From which day?"
          hint={`For a vacant post, the last day it was held. Like 1 June 2026, or today.`}
          width={20}
          value={typed['on'] ?? ''}
          error={errorFor(faults, 'on')}
        />
        <Textarea
          name="note"
          label="Note"
          hint="What the next one should know. It stays with each action."
          rows={3}
          value={typed['note'] ?? ''}
          error={errorFor(faults, 'note')}
        />
        <Button preventDoubleClick>Keep this</Button>
      </Form>
    </Section>
  )
}
