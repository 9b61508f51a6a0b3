import type { VNode } from 'preact'
import { sayDay } from '#src/kit/dates/say.ts'

/** Says that a page shows the past, and takes the reader to another day. */
export function AsAt({ day, today }: { day: string | null; today: string }): VNode | null {
  if (day === null) return null
  const past = day < today
  return (
    <section class="gt-asat" aria-label="The day that this page shows">
      {past ? (
        <p>
          <strong>As it was at the end of {sayDay(day)}.</strong> Nothing here can be changed. People’s names
          and the council’s settings are today’s.{' '}
          <a class="govuk-link" href="?">
            As it is today
          </a>
        </p>
      ) : (
        <p>
          <strong>As it is today, {sayDay(today)}.</strong> Choose a day to see what stood here then.
        </p>
      )}
      <form method="get" class="gt-asat__form">
        <label class="govuk-label" for="on">
          As on another date
        </label>
        <input class="govuk-input" id="on" name="on" value={past ? sayDay(day) : ''} />
        <button class="govuk-button govuk-button--secondary" type="submit">
          Show it
        </button>
      </form>
    </section>
  )
}

/** At the end of a page that the record can show as it was. */
export function OnAnotherDay(): VNode {
  return (
    <p class="gt-asat__offer">
      <a class="govuk-link" href="?on=">
        See this page as it was on another date
      </a>
    </p>
  )
}
