import type { ComponentChildren, VNode } from 'preact'
import { classNames } from './class-names.ts'
import { WithLabels } from './form-labels.tsx'
import { safeHref } from './safe-href.ts'

export interface FormProps {
  action: string
  /** The session's token against forged requests; sent as `_csrf`. Null only before anyone has a session. */
  csrf: string | null
  /** For forms with a file. */
  multipart?: boolean | undefined
  /** A row of small buttons rather than a column of questions. */
  inline?: boolean | undefined
  id?: string | undefined
  label?: string | undefined
  children: ComponentChildren
}

/** A form that changes something: always POST, always with the token. Faults are ours to tell, so `novalidate`. */
export function Form({
  action,
  csrf,
  multipart = false,
  inline = false,
  id,
  label,
  children,
}: FormProps): VNode {
  return (
    <form
      method="post"
      action={safeHref(action)}
      enctype={multipart ? 'multipart/form-data' : undefined}
      class={classNames('gt-form', inline && 'gt-form--inline')}
      id={id}
      aria-label={label}
      novalidate
    >
      {csrf === null ? null : <input type="hidden" name="_csrf" value={csrf} />}
      <WithLabels>{children}</WithLabels>
    </form>
  )
}

/** A value that the form carries and the person does not see. */
export function HiddenField({ name, value }: { name: string; value: string }): VNode {
  return <input type="hidden" name={name} value={value} />
}

/** The key of a form that adds something, made when it is drawn: the same form sent twice is one thing. */
export function FormKey({ typed }: { typed: Record<string, string> }): VNode {
  return <HiddenField name="formKey" value={typed['formKey'] ?? ''} />
}
