import type { VNode } from 'preact'
import {
  BackLink,
  Button,
  CharacterCount,
  errorFor,
  Flag,
  Form,
  Link,
  PageHead,
  Paragraph,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import type { Consultation } from './consultation.ts'
import { longestNote } from './step.form.ts'
import type { Missing } from './version-needs.ts'
import { nameOf, type PlanVersion } from './version.ts'

type Props = {
  version: PlanVersion
  consultation: Consultation
  answers: string
  missing: Missing[]
  typed: Record<string, string>
  csrf: string
  faults: Fault[]
}

/** Closing a consultation off: what people said as a whole, in a few sentences. */
export function ClosePage({ version, consultation, answers, missing, typed, csrf, faults }: Props): VNode {
  return (
    <>
      <BackLink href={paths.consultation(consultation.id)}>The consultation</BackLink>
      <PageHead
        caption={`${version.planTitle}, ${nameOf(version).toLowerCase()}`}
        heading="Close the consultation off"
        lede={`${answers} Those who were asked are told that the outcome is there.`}
      />
      {missing.map(({ sentence, href, link }) => (
        <Flag kind="red">
          <Paragraph>
            {sentence} {href === null ? null : <Link href={href}>{link}</Link>}
          </Paragraph>
        </Flag>
      ))}
      <Form action={paths.consultationPart(consultation.id, 'close')} csrf={csrf}>
        <CharacterCount
          name="outcome"
          label="What did people say, and what will you change?"
          hint="A few sentences: the paper on the outcome opens with them. No names."
          rows={6}
          maxlength={longestNote}
          value={typed['outcome'] ?? ''}
          error={errorFor(faults, 'outcome')}
        />
        <Button preventDoubleClick>Close it off</Button>
      </Form>
    </>
  )
}
