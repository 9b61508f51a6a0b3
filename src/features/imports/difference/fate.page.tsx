import type { VNode } from 'preact'
import { isAccepted } from '#src/features/actions/index.ts'
import { errorFor, Input, Radios, Select } from '#src/kit/html/index.ts'
import type { FateKind } from './choice.ts'
import { fieldOf, shortOf } from './difference.form.ts'
import type { DifferenceProps } from './difference-props.ts'
import { titleOfNode } from './difference-words.ts'
import type { Change } from './plan-difference.ts'

type Props = DifferenceProps & { lost: Extract<Change, { kind: 'removed' }>; changeKey: string }

/** What became of an action that the newer version no longer has. Nothing is chosen beforehand. */
export function FateChoice({ lost, changeKey, drawn, typed, faults }: Props): VNode {
  const before = drawn.choices.fates.get(changeKey)
  const state = drawn.live.actions.find(({ id }) => id === lost.was.id)?.state
  const done = state !== undefined && isAccepted(state)
  const name = fieldOf.fate(changeKey)
  const into = fieldOf.into(changeKey)
  const choices = lost.likest.flatMap((id) => {
    const node = drawn.was.find((one) => one.id === id)
    return node === undefined ? [] : [{ value: id, text: shortOf(titleOfNode(node)) }]
  })
  const why = (kind: FateKind, label: string, hint?: string) => {
    const field = fieldOf.why(`${changeKey}-${kind}`)
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
  return (
    <Radios
      name={name}
      legend={`What became of ${titleOfNode(lost.was)}`}
      legendHidden
      small
      value={typed[name] ?? before?.kind}
      error={errorFor(faults, name)}
      options={[
        {
          value: 'merged',
          label: 'It went into another action',
          then: (
            <Select
              name={into}
              label="Which one"
              value={typed[into] ?? before?.into ?? ''}
              error={errorFor(faults, into)}
              choices={[{ value: '', text: 'Choose the action' }, ...choices]}
            />
          ),
        },
        done
          ? { value: 'completed', label: 'It is complete, and stays in the plan as complete' }
          : {
              value: 'completed',
              label: 'It is delivered',
              then: why('completed', 'What shows it?', 'You accept it as delivered.'),
            },
        ...(done
          ? []
          : [
              {
                value: 'withdrawn',
                label: 'It is withdrawn',
                then: why('withdrawn', 'Why, and who decided?'),
              },
            ]),
        {
          value: 'kept',
          label: 'It stays in the plan, though the document has lost it',
        },
      ]}
    />
  )
}
