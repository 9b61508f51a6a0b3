import type { VNode } from 'preact'
import type { Plan } from '#src/features/plans/index.ts'
import { BackLink, Button, errorFor, Form, Input, PageHead, Radios } from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'

type Props = {
  plan: Plan
  numbers: { change: string | null; anew: string }
  typed: Record<string, string>
  csrf: string
  faults: Fault[]
}

/** Beginning a version: its number and, if it has one, its name. */
export function NewVersionPage({ plan, numbers, typed, csrf, faults }: Props): VNode {
  return (
    <>
      <BackLink href={paths.versions(plan.id)}>Versions of the plan</BackLink>
      <PageHead
        caption={plan.title}
        heading="Begin the next version"
        lede="Nothing is frozen yet. The plan is worked on as before, and you freeze a draft when people are to read it."
      />
      <Form action={paths.versions(plan.id)} csrf={csrf}>
        <Radios
          name="size"
          legend="What is it?"
          value={typed['size'] ?? (numbers.change === null ? 'anew' : undefined)}
          error={errorFor(faults, 'size')}
          options={[
            ...(numbers.change === null
              ? []
              : [
                  {
                    value: 'change',
                    label: `A change of the plan in force: version ${numbers.change}`,
                  },
                ]),
            {
              value: 'anew',
              label:
                numbers.change === null
                  ? `The first version: ${numbers.anew}`
                  : `A new plan: version ${numbers.anew}`,
            },
          ]}
        />
        <Input
          name="label"
          label="What is it called besides its number?"
          hint="Like “After the inspection”. Leave empty if it has no name."
          value={typed['label']}
          error={errorFor(faults, 'label')}
        />
        <Button preventDoubleClick>Begin it</Button>
      </Form>
    </>
  )
}
