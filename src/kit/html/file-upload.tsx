import type { VNode } from 'preact'
import { classNames } from './class-names.ts'
import { describedBy, Field, type FieldProps } from './field.tsx'

export interface FileUploadProps extends FieldProps {
  multiple?: boolean | undefined
  /** Kinds of file to offer, as the browser takes them: ".docx,.pdf". A help to the person, not a check. */
  accept?: string | undefined
}

/** A file to send. The form around it must be `multipart`. */
export function FileUpload(props: FileUploadProps): VNode {
  const id = props.id ?? props.name
  return (
    <Field id={id} field={props}>
      <input
        class={classNames('govuk-file-upload', props.error !== undefined && 'govuk-file-upload--error')}
        id={id}
        name={props.name}
        type="file"
        multiple={props.multiple}
        accept={props.accept}
        aria-describedby={describedBy(id, props)}
      />
    </Field>
  )
}
