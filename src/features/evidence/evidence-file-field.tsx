import type { VNode } from 'preact'
import { errorFor, FileUpload } from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'

/** The place for a file of evidence, with what may be brought there and how large. */
export function EvidenceFileField({
  label = 'File',
  before = '',
  limitMb,
  faults,
}: {
  label?: string
  /** What is said first. */
  before?: string
  limitMb: number
  faults: Fault[]
}): VNode {
  const kinds = 'A document, a sheet, a picture, sound or film'
  return (
    <FileUpload
      name="file"
      label={label}
      hint={`${before}${kinds}, up to ${limitMb} MB. No programs, macros or saved web pages.`}
      error={errorFor(faults, 'file')}
    />
  )
}
