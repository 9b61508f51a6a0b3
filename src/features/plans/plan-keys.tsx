import type { VNode } from 'preact'
import {
  ConfidenceMark,
  confidenceWords,
  DeliveryMark,
  deliveryWords,
  DifferenceMark,
  differenceWords,
} from '#src/kit/html/index.ts'
import { countedStates } from './plan.figures.ts'
import type { Plan } from './plan.ts'

/** What each mark of the plan's sheet means. */
export function Keys({ plan }: { plan: Plan }): VNode {
  return (
    <dl class="gt-keys">
      <dt>Delivery</dt>
      <dd>
        <ul class="gt-key">
          {countedStates.map((state) => (
            <li>
              <DeliveryMark state={state} beside />
              {deliveryWords[state]}
            </li>
          ))}
        </ul>
      </dd>
      <dt>Confidence</dt>
      <dd>
        <ul class="gt-key">
          {(['green', 'amber', 'red', 'no-report'] as const).map((confidence) => (
            <li>
              <ConfidenceMark confidence={confidence} beside />
              {confidenceWords[confidence]}
              {confidenceMeaning[confidence]}
            </li>
          ))}
        </ul>
      </dd>
      <dt>Difference</dt>
      <dd>
        <ul class="gt-key">
          {([0, 1, 2, 3, 4] as const).map((difference) => (
            <li>
              <DifferenceMark difference={difference} beside />
              {differenceWords[difference]}
            </li>
          ))}
          <li class="gt-muted">No bars: not judged yet</li>
        </ul>
      </dd>
      <dt>Date</dt>
      <dd>
        <strong>+61</strong> working days later than first agreed. No figure: the first date stands.
      </dd>
      {plan.scale === null ? null : (
        <>
          <dt>The plan’s own scale</dt>
          <dd>
            {plan.scale.levels.map((level) => `${level.code} ${level.label}`).join('; ')}. Shown as written
            beside an action.
          </dd>
        </>
      )}
    </dl>
  )
}

const confidenceMeaning = {
  green: ': will land as dated',
  amber: ': at risk',
  red: ': will not, or late',
  'no-report': ' this month',
} as const
