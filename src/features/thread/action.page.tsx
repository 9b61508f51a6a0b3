import { upper } from '#src/kit/first-letter.ts'
import type { VNode } from 'preact'
import { inText, sayAsked, sayDays } from '#src/features/changes/index.ts'
import { type Action, isOpen, isRound, roundNames } from '#src/features/actions/index.ts'
import { LinkedText } from '#src/features/plans/index.ts'
import { FourAnswers, UpdateSaid } from '#src/features/updates/index.ts'
import { sayDay, sayShortDay, sayTimes } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { Columns, Flag, PageHead, Section } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { ActionFound } from './action-found.ts'
import { Axes } from './axes.tsx'
import { Criteria } from './criteria.tsx'
import { EvidenceByFamily } from './evidence-by-family.tsx'
import { EntryList } from './history.page.tsx'
import { MaySlip, MeasuresOf } from './action-measures.tsx'
import { ActionSteps } from './action-steps.tsx'
import { ActionRail } from './action-rail.tsx'
import { StepOf, StepsBelow } from './action-steps-below.tsx'
import { sayRounds } from './rounds.page.tsx'
import { FieldList } from './theme.page.tsx'

const shownEntries = 6

/** One action: where it is, whether it will land, what has changed for children, and how that is known. */
export function ActionPage(found: ActionFound): VNode {
  const { action, plan, updates, criteria, evidence, entries } = found
  const [latest] = updates
  return (
    <>
      <PageHead
        caption={
          <>
            {[plan.words.action, action.ref].filter(Boolean).join(' ')}
            {ownPart(found)}
            <StepOf {...found} />
          </>
        }
        heading={<LinkedText text={action.title} references={found.references} />}
        full={<ShortWords {...found} />}
        lede={sayDue(found)}
      />
      <ActionSteps {...found} />
      <Axes {...found} />
      <Asked {...found} />
      <MaySlip {...found} />
      <Columns railLabel={`About this ${plan.words.action.toLowerCase()}`} rail={<ActionRail {...found} />}>
        <LongWords {...found} />
        <StepsBelow {...found} />
        <Rounds {...found} />
        <Section
          id="update"
          heading="Latest update"
          intro={latest === undefined ? undefined : <Said {...found} />}
        >
          {latest === undefined ? (
            <p class="gt-body">No update has been given yet.</p>
          ) : (
            <FourAnswers update={latest} today={found.today} />
          )}
        </Section>
        <Criteria
          criteria={criteria}
          today={found.today}
          addAt={mayChange(found.parts) ? paths.newCriterion(plan.id, action.id) : null}
        />
        <MeasuresOf {...found} />
        <EvidenceByFamily
          evidence={evidence}
          actionId={action.id}
          mayAdd={found.parts.length > 0}
          today={found.today}
        />
        <OtherFields fields={action.fields} references={found.references} />
        <Section id="history" heading="History">
          <EntryList entries={entries.slice(0, shownEntries)} />
          {entries.length <= shownEntries ? null : (
            <p class="gt-small">
              <a class="govuk-link" href={paths.actionPart(action.id, 'history')}>
                All {entries.length} entries
              </a>
            </p>
          )}
        </Section>
      </Columns>
    </>
  )
}

/** Who gave the latest update and what became of it, with the way to those before it. */
function Said({ action, updates }: ActionFound): VNode | null {
  const [latest, ...earlier] = updates
  if (latest === undefined) return null
  return (
    <>
      <UpdateSaid update={latest} />{' '}
      {earlier.length === 0 ? null : (
        <a class="govuk-link" href={paths.actionPart(action.id, 'updates')}>
          {earlier.length === 1 ? 'One earlier update' : `${earlier.length} earlier updates`}
        </a>
      )}
    </>
  )
}

/** Its own words in full and what they mean for children: beneath the heading where they are short. */
const short = 280

function wordsOf({ action }: ActionFound): { id: string; heading: string; text: string }[] {
  return [
    ...(action.text === '' || action.text === action.title
      ? []
      : [{ id: 'words', heading: 'In full', text: action.text }]),
    ...(action.impact === null || action.impact === ''
      ? []
      : [{ id: 'impact', heading: 'Impact for children', text: action.impact }]),
  ]
}

function ShortWords(found: ActionFound): VNode {
  return (
    <>
      {wordsOf(found)
        .filter(({ text }) => text.length <= short)
        .map(({ id, heading, text }) => (
          <p class="gt-full gt-prewrap">
            {id === 'words' ? null : <strong>{heading}: </strong>}
            <LinkedText text={text} references={found.references} />
          </p>
        ))}
    </>
  )
}

function LongWords(found: ActionFound): VNode {
  return (
    <>
      {wordsOf(found)
        .filter(({ text }) => text.length > short)
        .map(({ id, heading, text }) => (
          <Section id={id} heading={heading}>
            <p class="gt-body gt-prewrap">
              <LinkedText text={text} references={found.references} />
            </p>
          </Section>
        ))}
    </>
  )
}

/** The reader's own part in it, beside its number. */
function ownPart({ parts, leads, personId }: ActionFound): string {
  if (!parts.includes('lead')) return ''
  if (leads[0]?.personId === personId) return ' · you lead this'
  return leads.some((one) => one.personId === personId)
    ? ' · you help with this'
    : ' · you stand in for its lead'
}

/** What comes round again: how its rounds stand, and where they are said and accepted. */
function Rounds({ action, rounds }: ActionFound): VNode | null {
  if (!isRound(action.dueRepeats)) return null
  return (
    <Section id="rounds" heading={`Each ${roundNames[action.dueRepeats]}`}>
      <p class="gt-body">
        {sayRounds(rounds)}{' '}
        <a class="govuk-link" href={paths.actionPart(action.id, 'rounds')}>
          Every round
        </a>
      </p>
    </Section>
  )
}

function sayDue({ action, rounds, today }: ActionFound): VNode {
  const { dueOn, firstDueOn, dueText } = action
  if (dueOn === null && isRound(action.dueRepeats))
    return (
      <>
        Due each {roundNames[action.dueRepeats]}. {sayRounds(rounds)}
      </>
    )
  if (dueOn === null)
    return (
      <>
        {dueText === ''
          ? 'No date has been set.'
          : `Due: “${dueText}”. ${action.reviewOn === null ? 'It has no day to be judged by.' : `Review by ${sayShortDay(action.reviewOn, today)}.`}`}
      </>
    )
  const left = workingDaysBetween(today, dueOn)
  const slip = firstDueOn === null ? 0 : workingDaysBetween(firstDueOn, dueOn)
  return (
    <>
      Due <strong>{sayShortDay(dueOn, today)}</strong>
      {nearly(left, action.state)}.{' '}
      {slip === 0 || firstDueOn === null
        ? 'That is the date first agreed.'
        : `First due ${sayShortDay(firstDueOn, today)}, moved ${sayTimes(action.timesMoved)}, ${slip > 0 ? '+' : '−'}${Math.abs(slip)} working days.`}
      {isWritten(dueText, [sayShortDay(dueOn, today), sayDay(dueOn)]) ? null : (
        <span class="gt-muted"> As written: “{dueText}”.</span>
      )}
    </>
  )
}

/** The document says the day as we do, or says nothing: then its words need not stand beside it. */
function isWritten(dueText: string, days: string[]): boolean {
  const plain = (text: string) => text.trim().replace(/\s+/g, ' ')
  return ['', ...days.map(plain)].includes(plain(dueText))
}

function nearly(left: number, state: Action['state']): string {
  if (!isOpen(state) || state === 'regressed') return ''
  if (left < 0) return `, ${-left} working ${left === -1 ? 'day' : 'days'} ago`
  if (left === 0) return ', today'
  return left > 40 ? '' : `, in ${left} working ${left === 1 ? 'day' : 'days'}`
}

/** A request that waits: what is asked, who decides, and that the date stands. */
function Asked({ action, request, today, personId }: ActionFound): VNode | null {
  if (request === null) return null
  const days = request.workingDays === null ? '' : ` (${sayDays(request.workingDays)})`
  return (
    <Flag>
      <p>
        <strong>
          {request.askedBy === personId ? 'You' : (request.askedByName ?? 'Somebody')} asked on{' '}
          {sayShortDay(request.askedAt, today)} to move this to {sayAsked(request)}
          {days}.
        </strong>{' '}
        {upper(inText(request.decider))} decides. Until then the date is {sayShortDay(request.fromOn, today)}.{' '}
        <a class="govuk-link" href={paths.dateRequest(request.id)}>
          See the request<span class="govuk-visually-hidden"> on {action.ref ?? action.title}</span>
        </a>
      </p>
    </Flag>
  )
}

function mayChange(parts: ActionFound['parts']): boolean {
  return parts.includes('theme-lead') || parts.includes('programme-manager')
}

function OtherFields(props: Pick<ActionFound, 'references'> & Pick<Action, 'fields'>): VNode | null {
  if (Object.values(props.fields).every((value) => value === '')) return null
  return (
    <Section id="fields" heading="Also in the plan’s document">
      <FieldList {...props} />
    </Section>
  )
}
