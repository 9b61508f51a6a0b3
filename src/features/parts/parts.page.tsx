import { lower } from '#src/kit/first-letter.ts'
import type { VNode } from 'preact'
import { type Plan, pluralOf } from '#src/features/plans/index.ts'
import { errorFor, Radios } from '#src/kit/html/index.ts'
import {
  type Choice,
  Line,
  OneOf,
  Order,
  PartForm,
  type PartFormProps,
  Said,
  Why,
  Words,
} from './part-form.page.tsx'

const choose = { value: '', text: 'Choose' }

type Of = PartFormProps & { plan: Pick<Plan, 'words'> }

/** Adding a theme, or wording one anew. */
export function ThemeForm(props: Of & { isNew: boolean; people: readonly Choice[] }): VNode {
  const { isNew, plan, people } = props
  const theme = lower(plan.words.theme)
  return (
    <PartForm {...props}>
      <Said {...props} level={theme} />
      <Words {...props} name="impact" label="What will be different for children?" />
      <OneOf
        {...props}
        name="lead"
        label={`Who leads this ${theme}?`}
        hint="They accept what its leads say is delivered."
        choices={[{ value: '', text: 'Nobody yet' }, ...people]}
      />
      <Order {...props} among={pluralOf(theme)} />
      {isNew ? null : <Why {...props} />}
    </PartForm>
  )
}

/** Adding an objective, or wording one anew and moving it under another theme. */
export function ObjectiveForm(props: Of & { isNew: boolean; places: readonly Choice[] }): VNode {
  const { isNew, plan, places } = props
  const objective = lower(plan.words.objective)
  return (
    <PartForm {...props}>
      <OneOf
        {...props}
        name="under"
        label={`Under which ${lower(plan.words.theme)} does it stand?`}
        hint={isNew ? undefined : `What stands under it moves with it.`}
        choices={isNew ? [choose, ...places] : places}
      />
      <Said {...props} level={objective} />
      <Words {...props} name="impact" label="What will be different for children?" />
      <Order {...props} among={`${pluralOf(objective)} there`} />
      {isNew ? null : <Why {...props} />}
    </PartForm>
  )
}

type ActionFormProps = Of & {
  places: readonly Choice[]
  leads: readonly Choice[]
  decisions: readonly Choice[]
  /** A version of the plan was approved, so that its joining was decided by somebody. */
  approved: boolean
}

/** Adding an action with its lead and its first date. */
export function ActionForm(props: ActionFormProps): VNode {
  const { plan, places, leads, typed, faults } = props
  const action = lower(plan.words.action)
  return (
    <PartForm {...props}>
      <OneOf
        {...props}
        name="under"
        label={`Under which ${lower(plan.words.theme)} or ${lower(plan.words.objective)} does it stand?`}
        choices={[choose, ...places]}
      />
      <Said {...props} level={action} />
      <Words
        {...props}
        name="text"
        label="In full"
        hint="The whole wording, where it is longer than what is above. Else leave it empty."
      />
      <OneOf
        {...props}
        name="lead"
        label="Who answers for it?"
        hint="One person, or a post: a post’s actions follow whoever holds it."
        choices={[choose, ...leads]}
      />
      <Line
        {...props}
        name="due"
        width={20}
        label="By when?"
        hint="Like 31 July 2026, September 2026, Q2 2026/27, Quarterly, Ongoing or TBC. It is kept as its first date and never changes."
      />
      <Line
        {...props}
        name="review"
        width={20}
        label="When is it looked at again?"
        hint="Only where its date is no day, such as Ongoing or TBC."
      />
      <Words {...props} name="impact" rows={2} label="What will be different for children?" />
      <Words
        {...props}
        name="criterion"
        rows={2}
        label="How will you know that it worked?"
        hint="What must be seen. More can be added later, with how each is tested."
      />
      <Radios
        name="state"
        legend="Is it agreed?"
        value={typed['state'] ?? 'not-started'}
        options={[
          { value: 'not-started', label: 'Yes: it is in the plan from now on' },
          {
            value: 'proposed',
            label: `Not yet: it is proposed to whoever leads the ${lower(plan.words.theme)}`,
            hint: 'It is counted once they agree.',
          },
        ]}
        error={errorFor(faults, 'state')}
      />
      <Agreed {...props} />
    </PartForm>
  )
}

function Agreed(props: ActionFormProps): VNode {
  return (
    <>
      {props.decisions.length === 0 ? null : (
        <OneOf
          {...props}
          name="decision"
          label="Did a board decide it?"
          choices={[{ value: '', text: 'No, or it is not written down' }, ...props.decisions]}
        />
      )}
      <Why
        {...props}
        label={props.approved ? 'Why does it join the plan, and who agreed?' : 'Why does it join the plan?'}
        hint={
          props.approved
            ? 'A version of this plan is approved, so the record says who let something join it.'
            : 'Leave empty if it speaks for itself.'
        }
      />
    </>
  )
}

/** Moving an action to another place in its plan. */
export function MoveForm(props: Of & { places: readonly Choice[] }): VNode {
  const { plan, places } = props
  return (
    <PartForm {...props}>
      <OneOf
        {...props}
        name="under"
        label={`Under which ${lower(plan.words.theme)} or ${lower(plan.words.objective)} does it stand?`}
        hint="What stands under it moves with it."
        choices={places}
      />
      <Order {...props} among={`${pluralOf(lower(plan.words.action))} there`} />
      <Why {...props} label="Why does it move, and who decided it?" />
    </PartForm>
  )
}
