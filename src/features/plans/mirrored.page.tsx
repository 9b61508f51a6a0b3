import { withRef } from '#src/kit/with-ref.ts'
import { upper } from '#src/kit/first-letter.ts'
import type { VNode } from 'preact'
import type { Action } from '#src/features/actions/index.ts'
import {
  Button,
  Checkboxes,
  errorFor,
  FilterLine,
  Form,
  HiddenField,
  Input,
  Link,
  PageHead,
  Section,
  Select,
  Table,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { placeValue } from './placement.form.ts'
import { datesDiffer, sayDue, sayStated, type Standing } from './placement.ts'
import type { PlaceChoice } from './placement.store.ts'
import { counted, type Plan } from './plan.ts'

export type MirroredProps = {
  plan: Plan
  guests: Standing[]
  places: PlaceChoice[]
  /** Plans whose actions can be chosen, the one that is shown, and its actions. */
  sources: Plan[]
  from: string
  words: string
  found: Action[]
  more: boolean
  typed: Record<string, string>
  chosen: string[]
  faults: Fault[]
  csrf: string
}

/** What of other plans stands in a plan, and the form that puts more of it there. */
export function MirroredPage(props: MirroredProps): VNode {
  const { plan, guests } = props
  return (
    <>
      <PageHead
        heading="Mirrored from other plans"
        lede={
          guests.length === 0
            ? 'Nothing is mirrored here yet. An action that you choose goes on living in its own plan, and is shown here too.'
            : `${counted(guests.length, plan.words.action)} of other plans or places stand here too. Each lives once.`
        }
      />
      {guests.length === 0 ? null : <Guests guests={guests} />}
      <Choose {...props} />
    </>
  )
}

function Guests({ guests }: Pick<MirroredProps, 'guests'>): VNode {
  return (
    <Table
      caption="What is mirrored here"
      rows={guests}
      columns={[
        {
          heading: 'What',
          rowHeading: true,
          width: 4,
          cell: ({ id, ref, title }) => <Link href={paths.action(id)}>{withRef(ref, title)}</Link>,
        },
        { heading: 'It lives in', label: 'It lives in', cell: ({ mirror }) => mirror?.homeTitle },
        { heading: 'Date', label: 'Date', cell: (one) => <BothDates one={one} /> },
        {
          heading: 'Change',
          label: 'Change',
          cell: ({ id, ref, title }) => (
            <Link href={paths.actionPart(id, 'places')} hidden={`: ${ref ?? title}`}>
              Its date here, or take it out
            </Link>
          ),
        },
      ]}
    />
  )
}

function BothDates({ one }: { one: Standing }): VNode {
  const { mirror } = one
  if (mirror === null || !datesDiffer(mirror, one)) return <>{upper(sayDue(one))}</>
  return (
    <>
      <strong>{sayStated(mirror)} here</strong>, {sayDue(one)} where it lives
    </>
  )
}

function Choose(props: MirroredProps): VNode {
  const { plan, sources, from, words, found, more } = props
  return (
    <Section id="choose" heading="Put more here">
      <FilterLine action={paths.mirrored(plan.id)} label="Find what to mirror">
        <Select
          name="from"
          label="From which plan?"
          value={from}
          choices={sources.map(({ id, title }) => ({ value: id, text: title }))}
        />
        <Input name="words" label="Words or number" type="search" value={words} />
      </FilterLine>
      {found.length === 0 ? (
        <p class="gt-body">Nothing matches that does not stand here already.</p>
      ) : (
        <ChooseForm {...props} />
      )}
      {more ? <p class="gt-small">There are more. Write words or a number to find them.</p> : null}
    </Section>
  )
}

function ChooseForm({ plan, places, from, words, found, typed, chosen, faults, csrf }: MirroredProps): VNode {
  return (
    <Form action={paths.mirrored(plan.id)} csrf={csrf}>
      <HiddenField name="from" value={from} />
      <HiddenField name="words" value={words} />
      <Checkboxes
        name="actions"
        legend="Which of these?"
        small
        values={chosen}
        options={found.map(({ id, ref, title }) => ({
          value: id,
          label: withRef(ref, title),
        }))}
        error={errorFor(faults, 'actions')}
      />
      {places.length < 2 ? null : (
        <Select
          name="place"
          label="Where in this plan?"
          value={typed['place'] ?? ''}
          choices={places.map((place) => ({
            value: placeValue(place),
            text: withRef(place.ref, place.title) || 'In the plan as a whole',
          }))}
          error={errorFor(faults, 'place')}
        />
      )}
      <Button preventDoubleClick>Put them here</Button>
    </Form>
  )
}
