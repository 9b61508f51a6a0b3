import type { VNode } from 'preact'
import { GreenSums, counted, mirroredElsewhere } from '#src/features/plans/index.ts'
import { sayShortDay } from '#src/kit/dates/say.ts'
import { ButtonLink, Link, PageHead, Paragraph, Section, WorkList } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { inText } from './date-authority.ts'
import { sayAsked, sayDays } from './date-request.ts'
import { DatesPicture } from './dates-picture.tsx'
import { ActionLink, Moves, Repeating, Stood, Undated } from './ledger-tables.tsx'
import { SlipsPicture } from './slips-picture.tsx'
import { type Ledger, movesMadeLate } from './ledger.ts'

/** The slippage ledger: what was promised first, how often it moved, who agreed, and what is green only because it moved. */
export function LedgerPage({ ledger, mayKeep }: { ledger: Ledger; mayKeep: boolean }): VNode {
  return (
    <>
      <PageHead
        caption={ledger.plan.title}
        heading="Dates"
        lede={ledeOf(ledger)}
        acts={<Acts ledger={ledger} mayKeep={mayKeep} />}
      />
      {ledger.plan.mirrors ? <Paragraph>{mirroredElsewhere}</Paragraph> : null}
      <Section id="green" heading="Green, and green had no date moved">
        <div class="gt-sums">
          <GreenSums figures={ledger.figures} />
          <Sums ledger={ledger} />
        </div>
      </Section>
      <Waiting ledger={ledger} />
      <SlipsPicture ledger={ledger} />
      <DatesPicture ledger={ledger} />
      <Undated ledger={ledger} />
      <Repeating ledger={ledger} />
      <Moves ledger={ledger} />
      <Stood ledger={ledger} />
    </>
  )
}

function Acts({ ledger, mayKeep }: { ledger: Ledger; mayKeep: boolean }): VNode {
  return (
    <>
      <Link href={paths.planForecast(ledger.plan.id)}>When it will be finished</Link>
      <Link href={paths.planDatesFile(ledger.plan.id, 'csv')}>As CSV</Link>
      <Link href={paths.planDatesFile(ledger.plan.id, 'json')}>As JSON</Link>
      {mayKeep ? <Link href={paths.dateAuthority()}>Who may agree to another date</Link> : null}
    </>
  )
}

function ledeOf({ lines, figures, plan }: Ledger): string {
  const moved = lines.filter(({ moves }) => moves.length > 0).length
  const often = lines.filter(({ moves }) => moves.length > 1).length
  const held =
    moved === 0
      ? 'No date has moved.'
      : `${moved} of ${counted(lines.length, plan.words.action)} ${moved === 1 ? 'has' : 'have'} had the date moved, ${often === 0 ? 'none' : often} more than once.`
  const green =
    figures.green === figures.greenOnFirstDates
      ? ''
      : ` ${figures.green} are green as dated; had no date moved, ${figures.greenOnFirstDates} would be.`
  return `${held}${green}`
}

function Sums({ ledger }: { ledger: Ledger }): VNode {
  const { lines } = ledger
  const all = lines.flatMap(({ moves }) => moves)
  const late = lines.reduce((sum, line) => sum + movesMadeLate(line), 0)
  const days = all.reduce((sum, { workingDays }) => sum + Math.max(0, workingDays ?? 0), 0)
  return (
    <div>
      <p class="gt-sum__n">
        {all.length === 1 ? 'One move' : `${all.length} moves`}, {days} working days in all
      </p>
      <p class="gt-sum__t">
        {late === 0 ? 'None was' : late === 1 ? 'One was' : `${late} were`} made after the date had passed.
      </p>
      <p class="gt-sum__t">
        {ledger.waiting.length === 0
          ? 'No request waits'
          : `${ledger.waiting.length} ${ledger.waiting.length === 1 ? 'request waits' : 'requests wait'}`}{' '}
        for a decision; {ledger.stood.filter(({ request }) => request.state === 'refused').length} refused.
      </p>
    </div>
  )
}

function Waiting({ ledger }: { ledger: Ledger }): VNode | null {
  const { waiting, today } = ledger
  if (waiting.length === 0) return null
  return (
    <Section
      id="waiting"
      heading="Waiting for a decision"
      intro="Longest wait first. Until it is agreed, each date stands."
    >
      <WorkList
        items={waiting.toReversed().map(({ request, action }) => ({
          kind: `${inText(request.decider).replace(/^t/, 'T')} decides`,
          title: <ActionLink action={action} />,
          why: `From ${sayShortDay(request.fromOn, today)} to ${sayAsked(request)}: ${request.reason}`,
          meta: [
            `asked by ${request.askedByName ?? 'somebody'} on ${sayShortDay(request.askedAt, today)}`,
            sayDays(request.workingDays),
            request.retrospective ? 'made after the date' : '',
          ]
            .filter((part) => part !== '')
            .join(' · '),
          act: (
            <ButtonLink
              kind="secondary"
              small
              href={paths.dateRequest(request.id)}
              hidden={`on ${action.ref ?? action.title}`}
            >
              See the request
            </ButtonLink>
          ),
        }))}
      />
    </Section>
  )
}
