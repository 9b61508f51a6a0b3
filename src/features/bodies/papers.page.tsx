import type { VNode } from 'preact'
import { sayShortDay } from '#src/kit/dates/say.ts'
import {
  Button,
  Details,
  errorFor,
  Form,
  Hidden,
  HiddenField,
  Input,
  Section,
  Select,
  Table,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import type { Body } from './body.ts'
import { type BodyPaper, paperDays } from './paper.ts'

export type PapersProps = {
  body: Body
  papers: BodyPaper[]
  themes: { value: string; text: string }[]
  mayWrite: boolean
  typed: Record<string, string>
  faults: Fault[]
  csrf: string
  today: string
}

/** Papers that the body expects on themes, the next meeting first. */
export function Papers({ body, papers, mayWrite, csrf, today }: PapersProps): VNode | null {
  if (papers.length === 0) return null
  return (
    <Section
      id="papers"
      heading="Papers it expects"
      intro="The next meeting first. Those who lead the theme are reminded."
    >
      <Table
        caption="Papers that it expects"
        rows={papers}
        columns={[
          { heading: 'Meeting', rowHeading: true, cell: (one) => sayShortDay(one.meetingOn, today) },
          {
            heading: 'Paper',
            label: 'Paper',
            width: 4,
            cell: (one) => (
              <>
                {one.title}
                <small class="gt-guess">{one.theme}</small>
              </>
            ),
          },
          { heading: 'Due', label: 'Due', cell: (one) => sayShortDay(one.dueOn, today) },
          ...(mayWrite
            ? [
                {
                  heading: <Hidden>Take off</Hidden>,
                  cell: (one: BodyPaper) => (
                    <Form action={paths.boardPart(body.id, 'papers/withdrawal')} csrf={csrf} inline>
                      <HiddenField name="paper" value={one.id} />
                      <Button kind="secondary" small hidden={one.title}>
                        Take off
                      </Button>
                    </Form>
                  ),
                },
              ]
            : []),
        ]}
      />
    </Section>
  )
}

/** Putting a paper on the forward plan. */
export function PaperForm({ body, themes, typed, faults, csrf }: PapersProps): VNode {
  const box = (name: string, label: string, hint: string, width?: 20) => (
    <Input {...{ name, label, hint, width }} value={typed[name] ?? ''} error={errorFor(faults, name)} />
  )
  return (
    <Details summary="Expect a paper" open={hasFault(faults, 'theme', 'title', 'meeting', 'due')}>
      <p class="gt-intro">
        Those who lead the theme are reminded 15, 10 and 5 working days before it is due.
      </p>
      <Form action={paths.boardPart(body.id, 'papers')} csrf={csrf}>
        <Select
          name="theme"
          label="On which theme?"
          value={typed['theme'] ?? ''}
          choices={[{ value: '', text: 'Choose' }, ...themes]}
          error={errorFor(faults, 'theme')}
        />
        {box('title', 'What is it called?', 'Like: Theme 3, progress and what worries us.')}
        {box('meeting', 'For the meeting on which day?', 'Like 9 July 2026.', 20)}
        {box(
          'due',
          'By when is it due?',
          `Leave empty for ${paperDays} working days before the meeting.`,
          20,
        )}
        <Button kind="secondary">Expect this paper</Button>
      </Form>
    </Details>
  )
}

/** Whether a folded form was sent with something to put right, so that it opens by itself. */
export function hasFault(faults: readonly Fault[], ...fields: string[]): boolean {
  return faults.some(({ field }) => fields.includes(field))
}
