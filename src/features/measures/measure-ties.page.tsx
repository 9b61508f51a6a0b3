import type { VNode } from 'preact'
import { Button, errorFor, Form, HiddenField, Link, Section, Select } from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import type { LinkKind, MeasureLink, Place, TestedBy } from './link.store.ts'
import type { Measure } from './measure.ts'

type Props = {
  measure: Measure
  links: MeasureLink[]
  tests: TestedBy[]
  places: Place[]
  mayKeep: boolean
  csrf: string
  faults: Fault[]
}

/** What a measure shows something about, and the criteria that it tests. */
export function MeasureTies({ measure, links, tests, places, mayKeep, csrf, faults }: Props): VNode {
  const free = places.filter(({ id }) => !links.some(({ toId }) => toId === id))
  return (
    <Section
      id="ties"
      heading="What it shows"
      intro={links.length + tests.length === 0 ? 'It is tied to nothing in a plan yet.' : undefined}
    >
      <ul class="govuk-list">
        {links.map((link) => (
          <li>
            <Link href={addressOf(link)}>{link.name}</Link>{' '}
            {mayKeep ? (
              <Form action={paths.measureTies(measure.id, 'end')} csrf={csrf} inline>
                <HiddenField name="link" value={link.id} />
                <Button kind="secondary" small hidden={link.name}>
                  Untie
                </Button>
              </Form>
            ) : null}
          </li>
        ))}
        {tests.map((test) => (
          <li>
            Tests <Link href={paths.criterionTests(test.id)}>{test.text}</Link>
          </li>
        ))}
      </ul>
      {mayKeep && free.length > 0 && measure.retiredOn === null ? (
        <Form action={paths.measureTies(measure.id)} csrf={csrf}>
          <Select
            name="place"
            label="Tie it to"
            hint="What in the plan does this number show something about?"
            value=""
            choices={[
              { value: '', text: 'Choose' },
              ...free.map(({ id, kind, name }) => ({
                value: id,
                text: `${kindNames[kind]} ${name}`.slice(0, 110),
              })),
            ]}
            error={errorFor(faults, 'place')}
          />
          <Button kind="secondary">Tie it</Button>
        </Form>
      ) : null}
    </Section>
  )
}

const kindNames: Record<LinkKind, string> = { theme: 'Theme', objective: 'Objective', action: 'Action' }

function addressOf({ kind, planId, toId }: MeasureLink): string {
  if (kind === 'action') return paths.action(toId)
  return kind === 'objective' ? paths.objective(planId, toId) : paths.theme(planId, toId)
}
