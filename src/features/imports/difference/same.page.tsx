import { upper } from '#src/kit/first-letter.ts'
import type { VNode } from 'preact'
import { WordRuns } from '#src/features/comparison/index.ts'
import { Button, Form, HiddenField, Paragraph, Radios, Section } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { said } from '../account.ts'
import { fieldOf } from './difference.form.ts'
import type { DifferenceProps } from './difference-props.ts'
import { titleOfNode } from './difference-words.ts'
import { pageOf } from './shown.ts'

/** Matches that we are unsure of: the two wordings as one, and whether they are one thing. */
export function SamePage({ imported, drawn, csrf }: DifferenceProps): VNode {
  const { unsure } = drawn.difference
  const { shown } = pageOf(unsure)
  return (
    <Section
      id="same"
      heading={unsure.length === 1 ? 'Is this the same?' : `Are these ${said(unsure.length)} the same?`}
      intro="Much of the wording differs, so we ask. What you say here changes what is added and what is lost."
    >
      {shown.length === unsure.length ? null : (
        <Paragraph>These are the first {shown.length}. The next follow when you have said these.</Paragraph>
      )}
      <Form action={paths.importPart(imported.id, 'difference')} csrf={csrf}>
        <HiddenField name="rev" value={String(imported.rev)} />
        {shown.map(({ was, now }) => (
          <div class="gt-change">
            <Radios
              name={fieldOf.same(now.id)}
              legend={`${upper(now.level)}: “${titleOfNode(was)}” and “${titleOfNode(now)}”`}
              legendHidden
              hint={
                <span class="gt-words">
                  <span class="gt-code">{now.ref} </span>
                  <WordRuns before={was.text} after={now.text} />
                </span>
              }
              small
              inline
              options={[
                { value: 'same', label: 'The same, reworded' },
                { value: 'apart', label: 'Two things: one lost, one added' },
              ]}
            />
          </div>
        ))}
        <Button kind="secondary">Save, and compare again</Button>
      </Form>
    </Section>
  )
}
