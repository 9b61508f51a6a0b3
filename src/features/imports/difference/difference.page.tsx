import type { VNode } from 'preact'
import {
  Button,
  ButtonLink,
  Buttons,
  Details,
  Flag,
  Form,
  HiddenField,
  Link,
  PageHead,
  Paragraph,
  Section,
} from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { BesideLine, BesideSection } from './beside.page.tsx'
import { ChangeGroup } from './change-group.page.tsx'
import { openCount } from './open.ts'
import type { DifferenceProps } from './difference-props.ts'
import { groups, sayDifference, sayOpen, sayOtherLevel, saySilent } from './difference-words.ts'
import type { Drawn } from './difference.draw.ts'
import { changeKinds } from './plan-difference.ts'
import { SamePage } from './same.page.tsx'

/** A newer document beside the live plan: what is different, each taken or left by a person. */
export function DifferencePage(props: DifferenceProps): VNode {
  const { imported, drawn, stale } = props
  const { plan } = drawn.live
  const silent = saySilent(drawn.difference.silent)
  return (
    <>
      <PageHead
        caption={imported.fileName}
        heading="What is new in this version"
        lede={
          <>
            {sayDifference(drawn.changes, drawn.difference, plan.words)}{' '}
            <strong>{sayOpen(drawn.open)}</strong>
          </>
        }
      />
      {stale === null ? null : (
        <Flag>
          <p>{stale}</p>
        </Flag>
      )}
      <Paragraph>
        Compared with <Link href={paths.plan(plan.id)}>{plan.title}</Link> as it is now. {silent}{' '}
        {sayOtherLevel(drawn.difference.otherLevel.length)} Nothing changes in the plan until you put this
        version in.
      </Paragraph>
      <BesideLine beside={drawn.beside} />
      <Unread {...props} />
      <Counts drawn={drawn} />
      {drawn.difference.unsure.length === 0 ? null : <SamePage {...props} />}
      {changeKinds.map((kind) => (
        <ChangeGroup {...props} kind={kind} />
      ))}
      {drawn.beside.length === 0 ? null : <BesideSection beside={drawn.beside} />}
      <PutIn {...props} />
    </>
  )
}

function Unread({ imported, unread }: DifferenceProps): VNode | null {
  if (unread === 0) return null
  return (
    <Flag kind="note">
      <p>
        {unread === 1 ? 'One question' : `${unread} questions`} about the reading itself{' '}
        {unread === 1 ? 'is' : 'are'} open. <Link href={paths.import(imported.id)}>Check what we read</Link>{' '}
        first: what you correct there changes what is different here.
      </p>
    </Flag>
  )
}

function Counts({ drawn }: { drawn: Drawn }): VNode {
  return (
    <ul class="gt-jump gt-jump--9">
      {changeKinds.map((kind) => {
        const count = drawn.changes.filter(({ change }) => change.kind === kind).length
        return (
          <li>
            <b>{count}</b>
            {count === 0 ? (
              groups[kind].name
            ) : (
              <a class="govuk-link" href={`#${kind}`}>
                {groups[kind].name}
              </a>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function PutIn({ imported, drawn, csrf, unread }: DifferenceProps): VNode {
  const { open, changes, choices } = drawn
  const left = openCount(open)
  const taken = changes.filter(({ key }) => choices.taken.get(key) === true).length
  const kept = changes.filter(({ key }) => choices.taken.get(key) === false).length
  return (
    <Section id="put-in" heading="When you are done">
      {left > 0 ? (
        <Paragraph>{sayOpen(open)} Then this version can be put into the plan.</Paragraph>
      ) : (
        <Paragraph>
          {taken} {taken === 1 ? 'change' : 'changes'} taken, {kept} left as the plan has{' '}
          {kept === 1 ? 'it' : 'them'}
          {choices.fates.size === 0 ? '' : `, ${choices.fates.size} accounted for that the document has lost`}
          .
        </Paragraph>
      )}
      <Buttons>
        {left === 0 && unread === 0 ? (
          <Form action={paths.importPart(imported.id, 'revision')} csrf={csrf} inline>
            <HiddenField name="rev" value={String(imported.rev)} />
            <HiddenField name="mark" value={drawn.mark} />
            <Button preventDoubleClick>Put this version into the plan</Button>
          </Form>
        ) : null}
        {open.changes.length > 0 && open.same.length === 0 ? (
          <Form action={paths.importPart(imported.id, 'difference')} csrf={csrf} inline>
            <HiddenField name="rev" value={String(imported.rev)} />
            <Button kind="secondary" name="deed" value="take-rest">
              Take the {open.changes.length === 1 ? 'one change' : `${open.changes.length} changes`} left
            </Button>
          </Form>
        ) : null}
        <ButtonLink href={paths.import(imported.id)} kind="secondary">
          Back to what we read
        </ButtonLink>
      </Buttons>
      <Details summary="It is not a newer version of this plan">
        <Form action={paths.importPart(imported.id, 'newer')} csrf={csrf}>
          <HiddenField name="rev" value={String(imported.rev)} />
          <HiddenField name="plan" value="" />
          <Button kind="secondary">It is a plan of its own</Button>
        </Form>
      </Details>
    </Section>
  )
}
