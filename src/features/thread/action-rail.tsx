import type { VNode } from 'preact'
import { sayAsked, sayDays } from '#src/features/changes/index.ts'
import { nameLead } from '#src/features/actions/index.ts'
import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import { workingDaysBetween } from '#src/kit/dates/working-days.ts'
import { differenceWords, Facts, RailSection } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { ActionFound } from './action-found.ts'
import { Elsewhere } from './elsewhere.tsx'

/** Beside an action: who, the dates with their history, and the thread from finding to difference. */
export function ActionRail(found: ActionFound): VNode {
  return (
    <>
      <RailSection id="who" heading="Who">
        <Facts facts={peopleOf(found)} />
      </RailSection>
      <RailSection id="dates" heading="Dates">
        <Dates {...found} />
      </RailSection>
      <RailSection id="thread" heading="The thread">
        <Thread {...found} />
      </RailSection>
      <Elsewhere {...found} />
      {found.action.importSource === null || found.action.importId === null ? null : (
        <RailSection id="origin" heading="Where it came from">
          <p class="gt-small">
            <a class="govuk-link" href={paths.import(found.action.importId)}>
              The document that was brought in
            </a>
            {sayPlace(found.action.importSource)}
          </p>
        </RailSection>
      )}
    </>
  )
}

function sayPlace(source: { page?: number; table?: number; row?: number; line?: number }): string {
  const parts = [
    source.page === undefined ? null : `page ${source.page}`,
    source.table === undefined ? null : `table ${source.table}`,
    source.row === undefined ? null : `row ${source.row}`,
    source.line === undefined ? null : `line ${source.line}`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? '' : `, ${parts.join(', ')}`
}

function peopleOf(found: ActionFound) {
  const { leads, checkers } = found
  const [first, ...helping] = leads
  const facts = [
    first === undefined
      ? { term: 'Leads and answers for it', says: 'Nobody is named' }
      : {
          term: 'Leads and answers for it',
          says: nameLead(first),
          ...moreOf(found),
        },
  ]
  if (helping.length > 0)
    facts.push({
      term: helping.length === 1 ? 'Helps' : 'Help',
      says: helping.map(nameLead).join(', '),
    })
  const [checker] = checkers
  if (checker !== undefined)
    facts.push({ term: 'Checks delivery', says: checker.name, more: checker.jobTitle })
  const [judge] = found.judges
  if (judge !== undefined)
    facts.push({
      term: 'Checks difference',
      says: judge.name,
      more: [judge.jobTitle, 'outside the lead’s line'].filter(Boolean).join(', '),
    })
  return facts
}

/** Beneath the lead's name: their post, and who stands in for them. */
function moreOf({ leads, standIns }: ActionFound): { more?: string } {
  const [first] = leads
  const post = first?.name === null ? null : (first?.post ?? first?.jobTitle ?? null)
  const parts = [
    ...(post === null || post === '' ? [] : [post]),
    ...standIns
      .filter(({ personId }) => personId === first?.personId)
      .map(({ delegateName, toOn }) => `${delegateName} stands in until ${sayDay(toOn)}`),
  ]
  return parts.length === 0 ? {} : { more: parts.join('. ') }
}

function Dates({ dates, action, request, today }: ActionFound): VNode {
  if (dates.length === 0) return <p class="gt-small">No date has been set.</p>
  return (
    <ol class="gt-moves">
      {dates.map((date, at) => {
        const before = at === 0 ? null : (dates[at - 1]?.dueOn ?? null)
        const slip = before === null || date.dueOn === null ? null : workingDaysBetween(before, date.dueOn)
        const said = date.dueOn === null ? `“${date.dueText}”` : sayDay(date.dueOn)
        const inForce = at === dates.length - 1
        return (
          <li class={inForce ? 'now' : undefined}>
            {inForce ? <strong>{said}</strong> : said}
            <small>
              {at === 0
                ? `First date${date.dueText === '' || date.dueOn === null ? '' : `, written “${date.dueText}”`}`
                : sayMove(slip, date)}
            </small>
          </li>
        )
      })}
      {request === null ? null : (
        <li class="ask">
          {sayAsked(request)}
          <small>
            Asked {sayShortDay(request.askedAt, today)}
            {request.workingDays === null ? '' : `, ${sayDays(request.workingDays)}`}. Not decided
            {request.retrospective ? '. Made after the date' : ''}
          </small>
        </li>
      )}
      {action.reviewOn === null ? null : (
        <li>
          {sayDay(action.reviewOn)}
          <small>Look at it again</small>
        </li>
      )}
    </ol>
  )
}

function sayMove(
  slip: number | null,
  date: { reason: string | null; decidedBy: string | null; decidedOn: string | null; retrospective: boolean },
): string {
  const parts = [
    slip === null ? null : `${slip >= 0 ? '+' : '−'}${Math.abs(slip)} working days.`,
    date.reason === null ? null : sentence(date.reason),
    date.decidedBy === null
      ? null
      : `${date.decidedBy}${date.decidedOn === null ? '' : `, ${sayDay(date.decidedOn)}`}.`,
    date.retrospective ? 'Made after the date.' : null,
  ]
  return parts.filter((part) => part !== null).join(' ')
}

function sentence(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`
}

function Thread({ action, plan, objective, theme, findings, evidence }: ActionFound): VNode {
  return (
    <ol class="gt-threadlist">
      {findings.length === 0 ? (
        <li class="gap">
          No finding<small>Nothing shows yet what this answers</small>
        </li>
      ) : null}
      {findings.map((finding) => (
        <li>
          <a class="govuk-link" href={paths.source(finding.sourceId)}>
            {finding.sourceTitle}
            {finding.number === null ? '' : `, ${finding.number}`}
          </a>
          <small>
            {finding.sourceDatedOn === null ? '' : `${sayDay(finding.sourceDatedOn)}. `}
            {finding.coverage === 'full' ? 'Answered by this' : 'Answered in part by this'}
          </small>
        </li>
      ))}
      <li>
        {objective === null ? (
          <a class="govuk-link" href={paths.theme(plan.id, theme.id)}>
            {theme.title}
          </a>
        ) : (
          <>
            <a class="govuk-link" href={paths.objective(plan.id, objective.id)}>
              {[plan.words.objective, objective.ref].filter(Boolean).join(' ')}
            </a>
            , {objective.title}
          </>
        )}
      </li>
      <li class="here">
        <strong>This {plan.words.action.toLowerCase()}</strong>
      </li>
      <li class={evidence.length === 0 ? 'gap' : undefined}>
        {evidence.length === 0
          ? 'No evidence yet'
          : `${evidence.length} ${evidence.length === 1 ? 'piece' : 'pieces'} of evidence`}
      </li>
      <li class={(action.difference ?? 0) >= 3 ? undefined : 'gap'}>
        Difference for children
        <small>
          {action.difference === null ? 'Nobody has judged it yet' : differenceWords[action.difference]}
        </small>
      </li>
    </ol>
  )
}
