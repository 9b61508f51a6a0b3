import type { VNode } from 'preact'
import {
  BackLink,
  Button,
  errorFor,
  Form,
  HiddenField,
  Input,
  PageHead,
  Radios,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'

import type { ClockSettings } from './clock.ts'

type Props = {
  typed: Record<string, string>
  /** Of how they are counted now. */
  mark: string
  csrf: string
  faults: Fault[]
}

export const opensNames: Record<ClockSettings['from'], string> = {
  receipt: 'after the day of receipt',
  'day-after': 'after that: the day after receipt opens the count',
}

/** How this council counts its statutory clocks. */
export function ClocksPage({ typed, mark, csrf, faults }: Props): VNode {
  return (
    <>
      <BackLink href={paths.inspections()}>Back to inspections</BackLink>
      <PageHead
        heading="How the clocks are counted"
        lede="In working days, Monday to Friday, without England’s bank holidays. Every inspection’s days change with what you keep here."
      />
      <Form action={paths.inspectionClocks()} csrf={csrf}>
        <HiddenField name="mark" value={mark} />
        <Input
          name="draftDays"
          label="The draft of the plan is due in"
          hint="After a judgement of inadequate or an area for priority action. Usually 20."
          suffix="working days"
          inputmode="numeric"
          width={4}
          value={typed['draftDays']}
          error={errorFor(faults, 'draftDays')}
        />
        <Input
          name="finalDays"
          label="The plan itself is due in"
          hint="To the Secretary of State and the Chief Inspector. Usually 70."
          suffix="working days"
          inputmode="numeric"
          width={4}
          value={typed['finalDays']}
          error={errorFor(faults, 'finalDays')}
        />
        <Radios
          name="from"
          legend="The first working day counted is the one"
          small
          value={typed['from']}
          error={errorFor(faults, 'from')}
          options={[
            { value: 'receipt', label: opensNames.receipt },
            { value: 'day-after', label: opensNames['day-after'] },
          ]}
        />
        <Button preventDoubleClick>Keep this</Button>
      </Form>
    </>
  )
}
