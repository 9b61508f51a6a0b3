import type { VNode } from 'preact'
import { Button, errorFor, Form, HiddenField, Input, PageHead } from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { usualLeastDays } from './consultation.ts'

type Props = {
  days: string
  /** Of what it is now. */
  mark: string
  csrf: string
  faults: Fault[]
}

/** For how many working days the council asks people at least. */
export function ConsultationSettingsPage({ days, mark, csrf, faults }: Props): VNode {
  return (
    <>
      <PageHead
        heading="How long a consultation is open"
        lede="A consultation that would be open for less is warned of, and its reason stands with its outcome. Those that are open already keep what held when they were opened."
      />
      <Form action={paths.consultationSettings()} csrf={csrf}>
        <HiddenField name="mark" value={mark} />
        <Input
          name="days"
          label="At least"
          hint={`Monday to Friday, without England’s bank holidays; the first and the last day count. Usually ${usualLeastDays}.`}
          suffix="working days"
          inputmode="numeric"
          width={4}
          value={days}
          error={errorFor(faults, 'days')}
        />
        <Button preventDoubleClick>Keep this</Button>
      </Form>
    </>
  )
}
