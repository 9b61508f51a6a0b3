import type { VNode } from 'preact'
import type { Criterion } from '#src/features/criteria/index.ts'
import { BackLink, Button, errorFor, Form, PageHead, Paragraph, Textarea } from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'

export type RetireCriterionProps = {
  criterion: Criterion
  typed: Record<string, string>
  faults: Fault[]
  csrf: string
}

/** Taking a criterion or a statement off: it stays with its tests. */
export function RetireCriterionPage({ criterion, typed, faults, csrf }: RetireCriterionProps): VNode {
  return (
    <>
      <BackLink href={paths.criterionTests(criterion.id)}>Its tests</BackLink>
      <PageHead
        heading="Take it off"
        lede="It is tested no more and counted no more. It stays with its tests and with your reason."
      />
      <Paragraph>{criterion.kind === 'statement' ? `“${criterion.text}”` : criterion.text}</Paragraph>
      <Form action={paths.criterionPart(criterion.id, 'retirement')} csrf={csrf}>
        <Textarea
          name="why"
          label="Why, and who decided it?"
          rows={3}
          value={typed['why'] ?? ''}
          error={errorFor(faults, 'why')}
        />
        <Button kind="warning" preventDoubleClick>
          Take it off
        </Button>
      </Form>
    </>
  )
}
