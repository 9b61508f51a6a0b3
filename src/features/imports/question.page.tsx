import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  Button,
  Buttons,
  Details,
  errorFor,
  Form,
  HiddenField,
  Input,
  Link,
  Radios,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import type { Corrected } from './correction.ts'
import { factsOf } from './draft-tree.page.tsx'
import type { Import } from './import.ts'
import type { DraftItem, Scale } from './plan/plan-draft.ts'
import { UNREAD } from './plan/unread.ts'
import { ratingStop } from './rating-stop.ts'
import { goesOn, headingOf, noDay, placeOf, type Question } from './question.ts'

type Props = {
  imported: Import
  corrected: Corrected
  asked: Question
  questions: Question[]
  left: number
  all: number
  typed: Record<string, string>
  faults: Fault[]
  csrf: string
}

type Answers = Exclude<Parameters<typeof Radios>[0]['options'][number], { divider: string }>[]

/** One question, its answers, and how many are left. Nothing is chosen beforehand. */
export function QuestionBox(props: Props): VNode {
  const { imported, asked, questions, left, all, typed, faults, csrf } = props
  const at = questions.findIndex(({ key }) => key === asked.key)
  const later = questions.findIndex(({ answered }, index) => !answered && index > at)
  const [item] = asked.items
  const answers = answersTo(props)
  const [only] = answers
  return (
    <section class="gt-q" aria-label="A question">
      <p class="gt-small gt-muted">
        <strong>
          {left} left of {all}
        </strong>
        {item === undefined || asked.items.length > 1 ? '' : ` · ${placeOf(item)}`}
      </p>
      <div class="gt-prog" aria-hidden="true">
        {questions.slice(0, 40).map(({ answered }) => (
          <span class={answered ? 'on' : undefined} />
        ))}
      </div>
      <Form action={paths.importPart(imported.id, 'answer')} csrf={csrf}>
        <HiddenField name="rev" value={String(imported.rev)} />
        <HiddenField name="question" value={asked.key} />
        {answers.length === 1 && only !== undefined ? (
          <OnlyAnswer asked={asked} value={only.value} />
        ) : (
          <Radios
            name="answer"
            legend={<h2 class="gt-h2">{headingOf(asked)}</h2>}
            hint={hintOf(asked)}
            small
            value={typed['answer']}
            error={errorFor(faults, 'answer')}
            options={answers}
          />
        )}
        <Buttons>
          <Button>{answers.length === 1 ? only?.label : 'Save'}, and show the next</Button>
          {later < 0 ? null : (
            <Link href={`${paths.import(imported.id)}?see=${later + 1}`}>Leave for later</Link>
          )}
        </Buttons>
      </Form>
      {asked.items.length > 1 ? <RowsAlike imported={imported} asked={asked} /> : null}
    </section>
  )
}

/** Where there is one answer, its button says it: nobody is asked to choose from one. */
function OnlyAnswer({ asked, value }: { asked: Question; value: string }): VNode {
  const hint = hintOf(asked)
  return (
    <>
      <h2 class="gt-h2">{headingOf(asked)}</h2>
      {hint === undefined ? null : <p class="govuk-hint">{hint}</p>}
      <HiddenField name="answer" value={value} />
    </>
  )
}

const withoutIt =
  'What was not read is in no part of this draft, nor in its count of words. If it matters, set this document aside and bring it in parts, or bring the file that it was made from.'

/** More than this of a row is not said above its question: it stands beside it in the document. */
const mostOfTitle = 1_000

function hintOf({ ask, field, note, items }: Question): string | undefined {
  const [item] = items
  if (field === UNREAD) return withoutIt
  if (item === undefined) return undefined
  if (items.length > 1) return 'They are listed below; any one of them can be corrected by itself.'
  const whole = `${item.ref === null ? '' : `${item.ref} `}${item.text.replaceAll('\n', ' ')}`
  const title = whole.length <= mostOfTitle ? whole : `${whole.slice(0, mostOfTitle)} …`
  return `${title}${/[.!?]$/.test(title) ? '' : '.'} ${whyAsked(ask, note, item.leads.length)}`
}

function whyAsked(ask: Question['ask'], note: string, leads: number): string {
  if (ask === 'lead' && leads > 1) return 'One person must answer for it; others can help.'
  return note === noDay || note === goesOn ? 'Words without a day cannot stay silent.' : `${note}.`
}

function answersTo(props: Props): Answers {
  const { asked } = props
  const [item] = asked.items
  const many = asked.ask === 'due' ? 'Keep the words, without a day' : 'They are right'
  const right = { value: 'right', label: asked.items.length > 1 ? many : 'It is right as it stands' }
  if (item === undefined)
    return [{ ...right, label: asked.field === UNREAD ? 'Go on without it' : 'That is right' }]
  if (asked.items.length > 1) return asked.ask === 'due' ? [...dayAnswers(props, false), right] : [right]
  const own: Record<Question['ask'], () => Answers> = {
    lead: () => leadAnswers(props),
    due: () => dueAnswers(props),
    rating: () => ratingAnswers(props),
    split: () => [
      { value: 'split', label: 'Several: part them', hint: 'Each gets its own words, lead, date and rating' },
      { value: 'right', label: 'It is one action' },
    ],
    look: () => [right],
  }
  return [
    ...own[asked.ask](),
    { value: 'item', label: 'Something else: correct this row' },
    { value: 'leave-out', label: 'Leave it out of the plan' },
  ]
}

function leadAnswers({ asked, typed, faults }: Props): Answers {
  const leads = asked.items[0]?.leads ?? []
  return [
    ...leads.map((lead, at) => ({
      value: `lead:${at}`,
      label:
        leads.length === 1 ? lead : `${lead}, with ${leads.filter((one) => one !== lead).join(', ')} helping`,
      ...(at === 0 && leads.length > 1 ? { hint: 'Our guess: named first' } : {}),
    })),
    {
      value: 'someone',
      label: 'Someone else',
      then: (
        <Input
          name="lead"
          label="Name or post"
          value={typed['lead']}
          error={errorFor(faults, 'lead')}
          width={20}
        />
      ),
    },
    ...(leads.length === 0 ? [{ value: 'right', label: 'Nobody yet: keep it without a lead' }] : []),
    ...(leads.length > 1 ? [{ value: 'split', label: 'Split it: one action each' }] : []),
  ]
}

function dueAnswers(props: Props): Answers {
  const due = props.asked.items[0]?.due ?? null
  const date = due?.date ?? null
  return [
    ...(date === null ? [] : [{ value: 'right', label: sayDay(date), hint: 'Our guess' }]),
    ...dayAnswers(props, true),
    ...(date === null ? [{ value: 'right', label: 'Keep the words, without a day' }] : []),
  ]
}

function dayAnswers({ asked, typed, faults }: Props, withDay: boolean): Answers {
  const words = asked.items.length === 1 ? (asked.items[0]?.due?.text ?? '') : ''
  const box = (name: string, label: string) => (
    <Input
      name={name}
      label={label}
      hint="Like 30 September 2026"
      value={typed[name]}
      error={errorFor(faults, name)}
      width={20}
    />
  )
  const day = { value: 'day', label: 'Another day', then: box('day', 'The day') }
  const review = {
    value: 'review',
    label:
      words === '' ? 'Keep the words, and look again on a day' : `Keep “${words}”, and look again on a day`,
    then: box('review', 'Look again on'),
  }
  return withDay ? [day, review] : [review]
}

function ratingAnswers({ asked, corrected }: Props): Answers {
  const rating = asked.items[0]?.rating ?? null
  const levels = corrected.draft.scale?.levels ?? []
  return [
    ...(rating === null ? [] : [{ value: 'right', label: rating.text, hint: asRead(rating, levels) }]),
    ...levels
      .filter(({ code, label }) => (code || label) !== rating?.text)
      .map(({ code, label }) => ({
        value: `level:${code || label}`,
        label: code === '' || label === '' ? code || label : `${code}: ${label}`,
      })),
    { value: 'none', label: 'No rating' },
  ]
}

/** A rating that says that an action has stopped has no shelf, so it is said what becomes of the action. */
function asRead({ text, status }: NonNullable<DraftItem['rating']>, levels: Scale['levels']): string {
  const label = levels.find(({ code }) => code === text)?.label ?? ''
  const stop = ratingStop({ code: text, label, status })
  return stop === null ? 'As we read it' : `As we read it: the action is ${stop}`
}

/** As many rows as are seen with the question; more stand folded, so that the document stays in sight. */
const fewRows = 4

function RowsAlike({ imported, asked }: { imported: Import; asked: Question }): VNode {
  const rows = (
    <ul class="gt-tree">
      {asked.items.map((item) => (
        <li>
          {withRef(item.ref, item.text)}{' '}
          <Link href={paths.importItem(imported.id, item.id)} hidden={item.text.slice(0, 80)}>
            Correct
          </Link>
          <small>{factsOf(item)}</small>
        </li>
      ))}
    </ul>
  )
  return asked.items.length <= fewRows ? (
    rows
  ) : (
    <Details summary={`See the ${asked.items.length} rows`}>{rows}</Details>
  )
}
