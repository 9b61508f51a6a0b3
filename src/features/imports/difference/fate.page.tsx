import type { VNode } from 'preact'
import { isAccepted } from '#src/features/actions/index.ts'
import { errorFor, Input, Radios, Select } from '#src/kit/html/index.ts'
import type { FateKind } from './choice.ts'
import { fieldOf, shortOf } from './difference.form.ts'
import type { DifferenceProps } from './difference-props.ts'
import { titleOfNode } from './difference-words.ts'
import type { PlanNode } from './node.ts'
import type { Change } from './plan-difference.ts'
import { listStanding } from './standing.ts'

type Props = DifferenceProps & { lost: Extract<Change, { kind: 'removed' }>; changeKey: string }

/** What became of an action or a heading that the newer version no longer has. Nothing is chosen beforehand. */
export function FateChoice(props: Props): VNode {
  const { lost, changeKey, drawn, typed, faults } = props
  const state = drawn.live.actions.find(({ id }) => id === lost.was.id)?.state
  const done = state !== undefined && isAccepted(state)
  const isHeading = lost.was.level !== 'action'
  const name = fieldOf.fate(changeKey)
  const withdrawn = { value: 'withdrawn', label: 'It is withdrawn', then: <Withdrawn {...props} /> }
  return (
    <Radios
      name={name}
      legend={`What became of ${titleOfNode(lost.was)}`}
      legendHidden
      small
      value={typed[name] ?? drawn.choices.fates.get(changeKey)?.kind}
      error={errorFor(faults, name)}
      options={[
        {
          value: 'merged',
          label: `It went into another ${wordOf(props)}`,
          then: <Into {...props} />,
        },
        ...(isHeading ? [] : [completed(props, done)]),
        ...(done ? [] : [withdrawn]),
        {
          value: 'kept',
          label: isHeading
            ? 'It stays in the plan, with what stands under it'
            : 'It stays in the plan, though the document has lost it',
        },
      ]}
    />
  )
}

function completed(props: Props, done: boolean) {
  if (done) return { value: 'completed', label: 'It is complete, and stays in the plan as complete' }
  const why = { kind: 'completed', label: 'What shows it?', hint: 'You accept it as delivered.' } as const
  return { value: 'completed', label: 'It is delivered', then: <Why {...props} {...why} /> }
}

/** The plan's own word for what was lost. */
function wordOf({ drawn, lost }: Props): string {
  return drawn.live.plan.words[lost.was.level].toLowerCase()
}

/** Which one it went into, of its own level. */
function Into(props: Props): VNode {
  const { lost, changeKey, drawn, typed, faults } = props
  const into = fieldOf.into(changeKey)
  const choices = lost.likest().flatMap((id) => {
    const node = drawn.was.find((one) => one.id === id)
    return node === undefined ? [] : [{ value: id, text: shortOf(titleOfNode(node)) }]
  })
  return (
    <Select
      name={into}
      label="Which one"
      hint={lost.was.level === 'action' ? undefined : 'What still stands under it goes there too.'}
      value={typed[into] ?? drawn.choices.fates.get(changeKey)?.into ?? ''}
      error={errorFor(faults, into)}
      choices={[{ value: '', text: `Choose the ${wordOf(props)}` }, ...choices]}
    />
  )
}

function Withdrawn(props: Props): VNode {
  const { lost, drawn } = props
  const standing = lost.was.level === 'action' ? [] : listStanding(drawn, lost.was.id)
  return <Why {...props} kind="withdrawn" label="Why, and who decided?" hint={sayStanding(standing)} />
}

type Asked = Props & { kind: FateKind; label: string; hint: string | undefined }

function Why({ changeKey, drawn, typed, faults, kind, label, hint }: Asked): VNode {
  const field = fieldOf.why(`${changeKey}-${kind}`)
  const before = drawn.choices.fates.get(changeKey)
  return (
    <Input
      name={field}
      label={label}
      hint={hint}
      value={typed[field] ?? (before?.kind === kind ? before.reason : '')}
      error={errorFor(faults, field)}
    />
  )
}

/** A heading leaves only when nothing stands under it any more. */
function sayStanding(standing: readonly PlanNode[]): string | undefined {
  const [first, ...others] = standing
  if (first === undefined) return undefined
  const more = others.length === 0 ? '' : ` and ${others.length === 1 ? 'one more' : `${others.length} more`}`
  return `It cannot leave yet: ${shortOf(titleOfNode(first))}${more} would still stand under it. Say first what becomes of what is there.`
}
