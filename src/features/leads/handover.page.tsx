import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import {
  Button,
  Checkboxes,
  Empty,
  errorFor,
  Form,
  HiddenField,
  Link,
  PageHead,
  Section,
  Select,
  Textarea,
} from '#src/kit/html/index.ts'
import { sayShortDay } from '#src/kit/dates/say.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import type { Group, Led, Why } from './led.ts'

export type HandoverProps = {
  groups: Group[]
  choices: { value: string; text: string }[]
  csrf: string
  today: string
  /** The form that was sent and must be put right: its group, what was ticked and what was typed. */
  sent: { key: string; actions: string[]; typed: Record<string, string> } | null
  faults: Fault[]
}

/** Actions for which nobody answers today, each with the form that hands it over. */
export function HandoverPage(props: HandoverProps): VNode {
  const { groups } = props
  const count = groups.reduce((all, { actions }) => all + actions.length, 0)
  return (
    <>
      <PageHead heading="To hand over" lede={sayCount(count)} />
      {count === 0 ? <Empty what="Every action has somebody who answers for it." /> : null}
      {groups.map((group, at) => (
        <GroupForm {...props} group={group} at={at} />
      ))}
    </>
  )
}

function sayCount(count: number): string {
  if (count === 0) return 'Nothing waits to be handed over.'
  return count === 1
    ? 'One action has nobody who answers for it today.'
    : `${count} actions have nobody who answers for them today.`
}

const headings: Record<Why, (name: string) => string> = {
  left: (name) => `${name} has left`,
  vacant: (name) => `${name} is vacant`,
  written: (name) => `“${name}” is nobody known here`,
  blank: () => 'No lead is written',
}

function GroupForm(props: HandoverProps & { group: Group; at: number }): VNode {
  const { group, at, choices, csrf, today, sent, faults } = props
  const { actions, why, name, postId } = group
  const mine = sent?.key === group.key ? sent : null
  /** The form that was sent keeps the plain ids, so that the summary of faults leads to its fields. */
  const box = (of: string) => ({
    name: of,
    id: mine === null ? `${of}-${at}` : of,
    error: mine === null ? undefined : errorFor(faults, of),
  })
  const heading = headings[why](name)
  return (
    <Section id={`group-${at}`} heading={heading} intro={<Intro why={why} name={name} postId={postId} />}>
      <Form action={paths.handover()} csrf={csrf} label={heading}>
        <HiddenField name="group" value={group.key} />
        <Checkboxes
          {...box('actions')}
          legend={actions.length === 1 ? 'This action' : 'Which of these?'}
          small
          values={mine?.actions ?? actions.map(({ id }) => id)}
          options={actions.map((action) => ({
            value: action.id,
            label: <ActionLabel {...{ action, today }} />,
          }))}
        />
        <Select
          {...box('to')}
          label="Hand over to"
          value={mine?.typed['to'] ?? ''}
          choices={[{ value: '', text: 'Choose a person or a post' }, ...choices]}
        />
        <Textarea
          {...box('note')}
          label="What should they know?"
          hint="It goes to them by mail, and stays with each action."
          rows={2}
          value={mine?.typed['note'] ?? ''}
        />
        <Button kind="secondary" preventDoubleClick hidden={`: ${heading}`}>
          Hand over
        </Button>
      </Form>
    </Section>
  )
}

function Intro({ why, name, postId }: { why: Why; name: string; postId: string | null }): VNode | null {
  if (why === 'vacant' && postId !== null)
    return (
      <>
        <Link href={paths.post(postId)}>Fill the post</Link> and all that it leads follows; or hand actions
        over to somebody else.
      </>
    )
  if (why === 'written')
    return (
      <>
        So stands the lead in the plan’s document. Hand the actions to whoever it is. Somebody who has no
        account yet is invited first, by the system administrator. If it is a post,{' '}
        <Link href={`${paths.newPost()}?title=${encodeURIComponent(name)}`} hidden={`: ${name}`}>
          add the post
        </Link>
        , and it leads them.
      </>
    )
  return null
}

function ActionLabel({ action, today }: { action: Led; today: string }): VNode {
  const due = action.dueOn === null ? action.dueText : `due ${sayShortDay(action.dueOn, today)}`
  return (
    <>
      {withRef(action.ref, action.title)}
      {due === '' ? null : <span class="gt-muted"> {due}</span>}
    </>
  )
}
