import type { VNode } from 'preact'
import {
  BackLink,
  Button,
  CharacterCount,
  errorFor,
  Flag,
  Form,
  HiddenField,
  Input,
  Link,
  PageHead,
  Paragraph,
  Select,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import type { VersionStep } from './version-life.ts'
import type { Missing } from './version-needs.ts'
import { type Boards, longestNote, otherBoard } from './step.form.ts'
import { nameOf, type PlanVersion } from './version.ts'

type Props = {
  version: PlanVersion
  step: VersionStep
  boards: Boards
  missing: Missing[]
  typed: Record<string, string>
  csrf: string
  faults: Fault[]
}

/** One step of a version: what it does, what it asks, and what stands against it. */
export function VersionStepPage(props: Props): VNode {
  const { version, step, missing, typed, csrf, faults } = props
  return (
    <>
      <BackLink href={paths.version(version.id)}>{nameOf(version)}</BackLink>
      <PageHead
        caption={`${version.planTitle}, ${nameOf(version).toLowerCase()}`}
        heading={step.label}
        lede={step.says}
      />
      {missing.map(({ sentence, href, link }) => (
        <Flag kind="red">
          <Paragraph>
            {sentence} {href === null ? null : <Link href={href}>{link}</Link>}
          </Paragraph>
        </Flag>
      ))}
      <Form action={paths.versionStep(version.id, step.deed)} csrf={csrf}>
        <HiddenField name="rev" value={String(version.rev)} />
        {step.form === 'decision' ? <DecisionFields {...props} /> : null}
        {step.asks === null ? null : (
          <CharacterCount
            name="note"
            label={step.asks}
            hint="No names of children or families."
            rows={4}
            maxlength={longestNote}
            value={typed['note'] ?? (step.deed === 'freeze' ? version.changeSummary : '')}
            error={errorFor(faults, 'note')}
          />
        )}
        <Button preventDoubleClick>{step.label}</Button>
      </Form>
    </>
  )
}

function BoardFields({ boards, typed, faults }: Pick<Props, 'boards' | 'typed' | 'faults'>): VNode {
  const label = 'Which board decided?'
  if (boards.length === 0)
    return (
      <Input
        name="body"
        label={label}
        hint="Like Improvement Board, or Cabinet."
        value={typed['body']}
        error={errorFor(faults, 'body')}
      />
    )
  return (
    <>
      <Select
        name="body"
        label={label}
        hint="Its decision is kept among those of the board. Who sits on it writes it down."
        value={typed['body'] ?? ''}
        choices={[
          { value: '', text: 'Choose' },
          ...boards.map(({ id, name }) => ({ value: id, text: name })),
          { value: otherBoard, text: 'Another, named below' },
        ]}
        error={errorFor(faults, 'body')}
      />
      <Input
        name="other"
        label="Another board"
        hint="Only where it is not in the list, like Cabinet."
        value={typed['other']}
        error={errorFor(faults, 'other')}
      />
    </>
  )
}

function DecisionFields({ boards, typed, faults }: Pick<Props, 'boards' | 'typed' | 'faults'>): VNode {
  return (
    <>
      <BoardFields {...{ boards, typed, faults }} />
      <Input
        name="on"
        label="On which day?"
        hint="Like 9 July 2026 or 9/7/2026."
        width={20}
        value={typed['on']}
        error={errorFor(faults, 'on')}
      />
      <Input
        name="ref"
        label="Where is it minuted?"
        hint="The number of the decision or the minute, like IB-31 or minute 7."
        width={20}
        value={typed['ref']}
        error={errorFor(faults, 'ref')}
      />
    </>
  )
}
