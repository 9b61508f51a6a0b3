import type { VNode } from 'preact'
import { inText, mayAsk, mayDate, sayAsked, sayDays } from '#src/features/changes/index.ts'
import { type Action, isOpen, isRound, roundNames, stepsFor } from '#src/features/actions/index.ts'
import { LinkedText } from '#src/features/plans/index.ts'
import { FourAnswers, UpdateSaid } from '#src/features/updates/index.ts'
import { sayShortDay, sayTimes } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { ButtonLink, Columns, Flag, PageHead, Section } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { ActionFound } from './action-found.ts'
import { Axes } from './axes.tsx'
import { Criteria } from './criteria.tsx'
import { EvidenceByFamily } from './evidence-by-family.tsx'
import { EntryList } from './history.page.tsx'
import { MaySlip, MeasuresOf } from './action-measures.tsx'
import { ActionRail } from './action-rail.tsx'
import { sayRounds } from './rounds.page.tsx'
import { FieldList } from './theme.page.tsx'

const shownEntries = 6

/** One action: where it is, whether it will land, what has changed for children, and how that is known. */
export function ActionPage(found: ActionFound): VNode {
  const { action, plan, updates, criteria, evidence, entries } = found
  const [latest, ...earlier] = updates
  return (
    <>
      <PageHead
        caption={
          <>
            {[plan.words.action, action.ref].filter(Boolean).join(' ')}
            {ownPart(found)}
          </>
        }
        heading={<LinkedText text={action.title} references={found.references} />}
        lede={sayDue(found)}
      />
      <NextSteps {...found} />
      <Axes {...found} />
      <Asked {...found} />
      <MaySlip {...found} />
      <Columns railLabel={`About this ${plan.words.action.toLowerCase()}`} rail={<ActionRail {...found} />}>
        {action.text === '' || action.text === action.title ? null : (
          <Section id="words" heading="In full">
            <p class="gt-body gt-prewrap">
              <LinkedText text={action.text} references={found.references} />
            </p>
          </Section>
        )}
        {action.impact === null ? null : (
          <Section id="impact" heading="Impact for children">
            <p class="gt-body gt-prewrap">
              <LinkedText text={action.impact} references={found.references} />
            </p>
          </Section>
        )}
        <Rounds {...found} />
        <Section
          id="update"
          heading="Latest update"
          intro={latest === undefined ? undefined : <UpdateSaid update={latest} />}
        >
          {latest === undefined ? (
            <p class="gt-body">No update has been given yet.</p>
          ) : (
            <FourAnswers update={latest} today={found.today} />
          )}
          {earlier.length === 0 ? null : (
            <p class="gt-small">
              <a class="govuk-link" href={paths.actionPart(action.id, 'updates')}>
                {earlier.length === 1 ? 'One earlier update' : `${earlier.length} earlier updates`}
              </a>
            </p>
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
      {dueText === '' || dueText === sayShortDay(dueOn, today) ? null : (
        <span class="gt-muted"> As written: “{dueText}”.</span>
      )}
    </>
  )
}

function nearly(left: number, state: Action['state']): string {
  if (!isOpen(state) || state === 'regressed') return ''
  if (left < 0) return `, ${-left} working ${left === -1 ? 'day' : 'days'} ago`
  if (left === 0) return ', today'
  return left > 40 ? '' : `, in ${left} working ${left === 1 ? 'day' : 'days'}`
}

/** What this person may do now: one filled button, the rest as links. */
function NextSteps({ action, parts, request }: ActionFound): VNode | null {
  if (parts.length === 0) return null
  const steps = stepsFor(action.state, parts)
  const main = parts.includes('lead')
    ? steps.find((step) => step.deed === 'start')
    : steps.find((step) => step.deed === 'accept')
  const reports = isOpen(action.state)
  return (
    <div class="gt-btns">
      {main === undefined && reports ? (
        <ButtonLink href={paths.actionPart(action.id, 'update')}>Give an update</ButtonLink>
      ) : null}
      {main === undefined ? null : (
        <ButtonLink href={`${paths.actionPart(action.id, 'delivery')}?step=${main.deed}`}>
          {main.label}
        </ButtonLink>
      )}
      <ButtonLink kind="secondary" href={paths.actionPart(action.id, 'evidence')}>
        Add evidence
      </ButtonLink>
      {main !== undefined && reports ? (
        <a class="govuk-link" href={paths.actionPart(action.id, 'update')}>
          Give an update
        </a>
      ) : null}
      {steps
        .filter((step) => step !== main)
        .map((step) => (
          <a class="govuk-link" href={`${paths.actionPart(action.id, 'delivery')}?step=${step.deed}`}>
            {step.label}
          </a>
        ))}
      <DateLink action={action} request={request} parts={parts} />
      {mayChange(parts) ? <Changes action={action} parts={parts} /> : null}
    </div>
  )
}

/** Another date is asked for; a first one is given; while a request waits there is nothing to ask. */
function DateLink({
  action,
  request,
  parts,
}: Pick<ActionFound, 'action' | 'request' | 'parts'>): VNode | null {
  const asks = action.dueOn !== null
  if (request !== null || !isOpen(action.state) || (asks ? mayAsk(parts) : mayDate(parts)) !== true)
    return null
  return (
    <a class="govuk-link" href={paths.actionPart(action.id, 'date')}>
      {asks ? 'Ask for another date' : 'Give it a date'}
    </a>
  )
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

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function mayChange(parts: ActionFound['parts']): boolean {
  return parts.includes('theme-lead') || parts.includes('programme-manager')
}

function Changes({ action, parts }: Pick<ActionFound, 'action' | 'parts'>): VNode {
  const links = [
    { part: 'words', says: 'Change its words' },
    { part: 'leads', says: 'Hand it over' },
    { part: 'findings', says: 'Tie it to a finding' },
    { part: 'difference', says: 'Judge the difference' },
    ...(parts.includes('programme-manager') ? [{ part: 'place', says: 'Move it' } as const] : []),
  ] as const
  return (
    <>
      {links.map(({ part, says }) => (
        <a class="govuk-link" href={paths.actionPart(action.id, part)}>
          {says}
        </a>
      ))}
    </>
  )
}

function OtherFields(props: Pick<ActionFound, 'references'> & Pick<Action, 'fields'>): VNode | null {
  if (Object.values(props.fields).every((value) => value === '')) return null
  return (
    <Section id="fields" heading="Also in the plan’s document">
      <FieldList {...props} />
    </Section>
  )
}
