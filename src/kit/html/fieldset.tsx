import type { ComponentChildren, VNode } from 'preact'
import { classNames } from './class-names.ts'
import type { Size } from './field.tsx'

export interface LegendProps {
  legend: ComponentChildren
  legendSize?: Size | undefined
  /** The legend is the only heading of the page. */
  legendIsHeading?: boolean | undefined
  legendHidden?: boolean | undefined
}

export interface FieldsetProps extends LegendProps {
  describedBy?: string | undefined
  role?: 'group' | undefined
  children?: ComponentChildren
}

export function Fieldset(props: FieldsetProps): VNode {
  const { legend, legendSize, legendIsHeading = false, legendHidden = false } = props
  return (
    <fieldset class="govuk-fieldset" role={props.role} aria-describedby={props.describedBy}>
      <legend
        class={classNames(
          'govuk-fieldset__legend',
          legendSize !== undefined && `govuk-fieldset__legend--${legendSize}`,
          legendHidden && 'govuk-visually-hidden',
        )}
      >
        {legendIsHeading ? <h1 class="govuk-fieldset__heading">{legend}</h1> : legend}
      </legend>
      {props.children}
    </fieldset>
  )
}
