import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import type { Action } from '#src/features/actions/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  BackLink,
  Button,
  Buttons,
  errorFor,
  Flag,
  Form,
  HiddenField,
  Input,
  Link,
  PageHead,
  Section,
  Select,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { placeValue } from './placement.form.ts'
import { datesDiffer, type Place, sayDue, sayStated, typedStated } from './placement.ts'
import type { PlaceChoice, PlaceShown } from './placement.store.ts'

export type PlacesProps = {
  action: Action
  homeTitle: string
  places: PlaceShown[]
  choices: PlaceChoice[]
  /** The mark of the date that a place states now. */
  markFor: (place: PlaceShown) => string
  typed: Record<string, string>
  faults: Fault[]
  csrf: string
}

/** Where an action stands beside the plan in which it lives: each place with what its paper says, and one more. */
export function PlacesPage(props: PlacesProps): VNode {
  const { action, homeTitle, places } = props
  return (
    <>
      <BackLink href={paths.action(action.id)}>{withRef(action.ref, action.title)}</BackLink>
      <PageHead
        heading="Where else it stands"
        lede={`It lives in ${homeTitle}, ${sayDue(action)}. Elsewhere it is mirrored, never copied: one state, one lead, one record.`}
      />
      {places.map((place) => (
        <PlaceForm {...props} place={place} />
      ))}
      <AddForm {...props} />
    </>
  )
}

export function namePlace({ planTitle, placeRef, placeTitle }: PlaceShown): string {
  const inside = withRef(placeRef, placeTitle)
  return inside === '' ? planTitle : `${planTitle}: ${inside}`
}

function PlaceForm({
  action,
  place,
  markFor,
  typed,
  faults,
  csrf,
}: PlacesProps & { place: PlaceShown }): VNode {
  const differs = datesDiffer(place, action)
  const sent = typed['placement'] === place.id
  const written = typedStated(place)
  const name = namePlace(place)
  return (
    <Section id={`place-${place.id}`} heading={name}>
      {differs ? <Differs {...{ action, place, csrf, name }} mark={markFor(place)} /> : null}
      <Form action={paths.placement(place.id)} csrf={csrf} label={name}>
        <WhichPlace place={place} mark={markFor(place)} />
        {place.isObsession ? null : (
          <Input
            name="stated"
            id={sent ? 'stated' : `stated-${place.id}`}
            label="What date does this plan’s paper give?"
            hint="Leave empty where it gives none of its own."
            width={20}
            value={sent ? (typed['stated'] ?? written) : written}
            error={sent ? errorFor(faults, 'stated') : undefined}
          />
        )}
        <Buttons>
          {place.isObsession ? null : (
            <Button kind="secondary" name="deed" value="state" preventDoubleClick hidden={`in ${name}`}>
              Keep the date
            </Button>
          )}
          <Button kind="secondary" name="deed" value="take-out" preventDoubleClick hidden={`of ${name}`}>
            Take it out
          </Button>
        </Buttons>
      </Form>
    </Section>
  )
}

function WhichPlace({ place, mark }: { place: PlaceShown; mark: string }): VNode {
  return (
    <>
      <HiddenField name="placement" value={place.id} />
      <HiddenField name="mark" value={mark} />
    </>
  )
}

type DiffersProps = { action: Action; place: PlaceShown; mark: string; csrf: string; name: string }

/** The two dates, and one press for each that may be right. */
function Differs({ action, place, mark, csrf, name }: DiffersProps): VNode {
  return (
    <Flag>
      <p>
        <strong>The dates differ.</strong> This plan’s paper says {sayStated(place)}; where it lives, it is{' '}
        {sayDue(action)}.
      </p>
      <Form action={paths.placement(place.id)} csrf={csrf} label={`Which date stands in ${name}`}>
        <WhichPlace place={place} mark={mark} />
        <HiddenField name="deed" value="follow" />
        <Buttons>
          <Button preventDoubleClick hidden={`in ${name}`}>
            {action.dueOn === null
              ? 'Follow the plan in which it lives'
              : `Take ${sayDay(action.dueOn)} here too`}
          </Button>
          <Link href={paths.actionPart(action.id, 'date')} hidden={`for ${name}`}>
            This paper is right: ask for its date
          </Link>
        </Buttons>
      </Form>
    </Flag>
  )
}

function AddForm({ action, choices, typed, faults, csrf }: PlacesProps): VNode {
  const sent = typed['placement'] === undefined
  return (
    <Section id="add" heading="Put it in one more place">
      <Form action={paths.actionPart(action.id, 'places')} csrf={csrf}>
        <Select
          name="place"
          label="Where else does it stand?"
          value={typed['place'] ?? ''}
          choices={[
            { value: '', text: 'Choose a plan, or a part of one' },
            ...choices.map((choice) => ({ value: placeValue(choice), text: sayChoice(choice) })),
          ]}
          error={errorFor(faults, 'place')}
        />
        <Input
          name="stated"
          id={sent ? 'stated' : 'stated-new'}
          label="What date does that plan’s paper give?"
          hint="Leave empty where it gives none of its own: then it shows the date above."
          width={20}
          value={sent ? (typed['stated'] ?? '') : ''}
          error={sent ? errorFor(faults, 'stated') : undefined}
        />
        <Button preventDoubleClick>Put it there</Button>
      </Form>
    </Section>
  )
}

function sayChoice({ planTitle, ref, title }: PlaceChoice & Place): string {
  const inside = withRef(ref, title)
  return inside === '' ? `${planTitle}: as a whole` : `${planTitle}: ${inside}`
}
