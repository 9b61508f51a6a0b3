import type { VNode } from 'preact'
import { counted } from '#src/features/plans/index.ts'
import { Figure } from '#src/kit/charts/figure.tsx'
import { drawFinish } from '#src/kit/charts/finish-drawing.tsx'
import { type Finishes, finishTable, finishWords } from '#src/kit/charts/finish.ts'
import { Link, PageHead, Section } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { PlanForecast } from './forecast.gather.ts'
import { leastDelivered } from './slips.ts'

/** When will the plan be finished, if it goes on as it has gone? */
export function ForecastPage(found: PlanForecast): VNode {
  const { plan, forecast, undated } = found
  const finishes = finishesOf(found)
  return (
    <>
      <PageHead
        caption={plan.title}
        heading="When it will be finished"
        lede={finishes === null ? whyNone(found) : `${counted(forecast.open, plan.words.action)} still open.`}
        acts={
          <>
            <Link href={paths.planForecastFile(plan.id, 'csv')}>As CSV</Link>
            <Link href={paths.planForecastFile(plan.id, 'json')}>As JSON</Link>
          </>
        }
      />
      {finishes === null ? null : (
        <Figure
          id="finish"
          words={finishWords(finishes)}
          table={finishTable(finishes)}
          csvHref={paths.planForecastFile(plan.id, 'csv')}
          wide={drawFinish(finishes, { width: 960, place: 'page', id: 'finish-w' })}
          phone={drawFinish(finishes, { width: 360, place: 'page', id: 'finish-p' })}
        />
      )}
      <Section id="how" heading="How this is worked out">
        <ul class="govuk-list govuk-list--bullet">
          <li>
            From this plan’s own record: how many days after its first date each of the{' '}
            {counted(forecast.delivered, plan.words.action)} delivered was accepted. Those still open count
            for as long as they have been open.
          </li>
          <li>
            The rest of the plan is run 2,000 times. In each run every open action slips as actions here have
            slipped, never less than it has already, and is never earlier than its date in force. The last of
            them ends the run.
          </li>
          <li>
            {ownHistories(found)} The history itself is drawn anew a hundred times, so that a short one gives
            a wide range.
          </li>
          <li>
            It takes each action to slip by itself. A shortage that holds up many at once makes the true end
            later than the range says.
          </li>
          {undated === 0 ? null : (
            <li>
              {counted(undated, plan.words.action)} with no day {undated === 1 ? 'is' : 'are'} left out.{' '}
              <Link href={paths.planDates(plan.id)}>See the dates</Link>
            </li>
          )}
        </ul>
      </Section>
      <p class="gt-body gt-noprint">
        <Link href={paths.planDates(plan.id)}>See which dates have moved, and what waits for a decision</Link>
      </p>
    </>
  )
}

function whyNone({ forecast, plan }: PlanForecast): string {
  if (forecast.delivered < leastDelivered)
    return `Too little has been delivered to say: ${counted(forecast.delivered, plan.words.action)}, and it takes ${leastDelivered}.`
  return 'Nothing with a day is open.'
}

function ownHistories({ forecast, themes, plan }: PlanForecast): string {
  const own = forecast.themes.filter(({ history }) => history === 'theme')
  const names = own.map(({ themeId }) => {
    const theme = themes.find(({ id }) => id === themeId)
    return theme?.ref ?? theme?.title ?? ''
  })
  return own.length === 0
    ? `No ${plan.words.theme.toLowerCase()} has ${leastDelivered} deliveries yet, so each is reckoned from the whole plan’s.`
    : `Reckoned from its own deliveries: ${plan.words.theme.toLowerCase()} ${names.join(', ')}; the others from the whole plan’s.`
}

export function finishesOf({ council, plan, themes, today, forecast }: PlanForecast): Finishes | null {
  if (forecast.finish === null) return null
  return {
    council,
    scope: plan.title,
    today,
    whole: { name: 'The whole plan', open: forecast.open, ...forecast.finish },
    themes: themes.flatMap((theme) => {
      const found = forecast.themes.find(({ themeId }) => themeId === theme.id)
      if (found?.finish === undefined || found.finish === null) return []
      const name = [theme.ref, theme.title].filter((part) => part !== null).join(' ')
      return [{ name, open: found.open, ...found.finish }]
    }),
  }
}
