import type { VNode } from 'preact'
import type { Plan } from '#src/features/plans/index.ts'
import { Button, ButtonLink, Buttons, Form, HiddenField, PageHead, Select } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { Import } from '../import.ts'

/** Which live plan a document is a newer version of. */
export function NewerPage({
  imported,
  plans,
  note,
  csrf,
}: {
  imported: Import
  plans: Plan[]
  note: string | null
  csrf: string
}): VNode {
  return (
    <>
      <PageHead
        caption={imported.fileName}
        heading="Is it a newer version of a plan?"
        lede={
          note ??
          'Then we show what is different, and you take or leave each change. The plan keeps its history.'
        }
      />
      <Form action={paths.importPart(imported.id, 'newer')} csrf={csrf}>
        <HiddenField name="rev" value={String(imported.rev)} />
        <NewerSelect plans={plans} value={imported.newerOf ?? ''} />
        <Buttons>
          <Button>Save</Button>
          <ButtonLink href={paths.import(imported.id)} kind="secondary">
            Back to what we read
          </ButtonLink>
        </Buttons>
      </Form>
    </>
  )
}

export function NewerSelect({ plans, value }: { plans: Plan[]; value: string }): VNode {
  return (
    <Select
      name="plan"
      label="It is"
      labelSize="s"
      value={value}
      choices={[
        { value: '', text: 'A plan of its own' },
        ...plans.map(({ id, title }) => ({ value: id, text: `A newer version of ${title}` })),
      ]}
    />
  )
}
