import type { VNode } from 'preact'
import type { Figures } from './plan.figures.ts'

/** Green as the leads see it, beside green had no date moved: the same actions, counted twice. */
export function GreenSums({
  figures,
}: {
  figures: Pick<Figures, 'green' | 'greenOnFirstDates' | 'reporting'>
}): VNode {
  const { green, greenOnFirstDates, reporting } = figures
  return (
    <div>
      <p class="gt-sum__n">
        {green} of {reporting} green as dated
      </p>
      <Share part={green} of={reporting} />
      <p class="gt-sum__n gt-sum__n--next">
        {greenOnFirstDates} of {reporting} green against first dates
      </p>
      <Share part={greenOnFirstDates} of={reporting} />
    </div>
  )
}

function Share({ part, of }: { part: number; of: number }): VNode {
  const width = of === 0 ? 0 : (300 * part) / of
  return (
    <svg
      class="gt-bar gt-bar--m"
      viewBox="0 0 300 12"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <rect x="0.5" y="0.5" width="299" height="11" fill="#fff" stroke="#858f95" />
      <rect width={width} height="12" fill="#0f7a52" />
    </svg>
  )
}
