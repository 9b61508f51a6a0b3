import type { VNode } from 'preact'
import {
  BackLink,
  Button,
  Buttons,
  errorFor,
  Fieldset,
  Form,
  HiddenField,
  Input,
  PageHead,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import type { Part } from './correction.ts'
import type { Drafted } from './import.ts'
import { mostParts } from './item.form.ts'
import type { DraftItem } from './plan/plan-draft.ts'
import type { Excerpt } from './source-excerpt.ts'
import { SourceExcerpt } from './source-excerpt.page.tsx'

type Props = {
  imported: Drafted
  item: DraftItem
  parts: Part[]
  /** How many other rows of its table hold several lines. */
  alike: number
  excerpt: Excerpt | null
  question: string
  faults: Fault[]
  csrf: string
}

/** A row parted into several actions; what is left empty is as the row has it. */
export function SplitPage({ imported, item, parts, alike, excerpt, question, faults, csrf }: Props): VNode {
  const empty: Part = { text: '', leads: [], due: '', rating: '' }
  const shown = [...parts, empty].slice(0, mostParts)
  return (
    <>
      <BackLink href={paths.importItem(imported.id, item.id)}>This row</BackLink>
      <PageHead
        caption={[imported.fileName, item.ref].filter(Boolean).join(', ')}
        heading="Split it into several"
        lede="One action in each box. A lead, date or rating left empty is as the row has it."
      />
      <div class="gt-review">
        <section class="gt-q" aria-label="The parts">
          <Form action={paths.importSplit(imported.id, item.id)} csrf={csrf}>
            <HiddenField name="rev" value={String(imported.rev)} />
            <HiddenField name="question" value={question} />
            {shown.map((part, at) => (
              <PartBoxes part={part} number={at + 1} faults={faults} />
            ))}
            <Buttons>
              <Button>Split it</Button>
              {alike === 0 ? null : (
                <Button kind="secondary" name="deed" value="alike">
                  Split this and the {String(alike)} like it, one action a line
                </Button>
              )}
            </Buttons>
          </Form>
        </section>
        <SourceExcerpt excerpt={excerpt} fileName={imported.fileName} />
      </div>
    </>
  )
}

function PartBoxes({ part, number, faults }: { part: Part; number: number; faults: Fault[] }): VNode {
  const id = (name: string) => `${name}-${number}`
  return (
    <Fieldset legend={`Action ${number}`} legendSize="s">
      <Textarea
        name="text"
        id={id('text')}
        label="What it says"
        rows={3}
        value={part.text}
        error={errorFor(faults, id('text'))}
      />
      <Input name="leads" id={id('leads')} label="Leads, parted by commas" value={part.leads.join(', ')} />
      <Input
        name="due"
        id={id('due')}
        label="Due"
        width={20}
        value={part.due}
        error={errorFor(faults, id('due'))}
      />
      <Input name="rating" id={id('rating')} label="Rating" width={10} value={part.rating} />
    </Fieldset>
  )
}
