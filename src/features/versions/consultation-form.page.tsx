import type { VNode } from 'preact'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  BackLink,
  Button,
  CharacterCount,
  Checkboxes,
  errorFor,
  Form,
  Input,
  PageHead,
  Textarea,
  WarningText,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { longestPurpose } from './consultation.form.ts'
import { audienceKinds } from './consultation.ts'
import { nameOf, type PlanVersion } from './version.ts'

type Props = {
  version: PlanVersion
  leastDays: number
  suggested: { opens: string; closes: string }
  /** What is unfair about it as it would be opened; then a reason is asked for. */
  warnings: string[]
  typed: Record<string, string>
  audiences: string[]
  csrf: string
  faults: Fault[]
}

/** Opening a consultation on a frozen draft. */
export function ConsultationFormPage(props: Props): VNode {
  const { version, leastDays, suggested, warnings, typed, audiences, csrf, faults } = props
  const value = (name: string) => typed[name] ?? ''
  return (
    <>
      <BackLink href={paths.version(version.id)}>{nameOf(version)}</BackLink>
      <PageHead
        caption={`${version.planTitle}, ${nameOf(version).toLowerCase()}`}
        heading="Consult on it"
        lede={`People read the frozen draft and say what they think. Give them at least ${leastDays} working days; every comment gets an answer with its reason.`}
      />
      {warnings.map((warning) => (
        <WarningText>{warning}</WarningText>
      ))}
      <Form action={paths.versionConsultation(version.id)} csrf={csrf}>
        <CharacterCount
          name="purpose"
          label="What are people asked about, and why?"
          hint="Say what can still change because of what they say."
          rows={4}
          maxlength={longestPurpose}
          value={value('purpose')}
          error={errorFor(faults, 'purpose')}
        />
        <Checkboxes
          name="audiences"
          legend="Who is asked?"
          hint="Those with an account are told that it opens, when five working days are left, and of its outcome."
          small
          values={audiences}
          error={errorFor(faults, 'audiences')}
          options={audienceKinds.map(({ name }) => ({ value: name, label: name }))}
        />
        <Input
          name="others"
          label="Anybody else?"
          hint="Like the trade unions. Leave empty if there is nobody else."
          value={value('others')}
          error={errorFor(faults, 'others')}
        />
        <Input
          name="opens"
          label="From which day?"
          hint={`Like ${sayDay(suggested.opens)}.`}
          width={20}
          value={typed['opens'] ?? plainDay(suggested.opens)}
          error={errorFor(faults, 'opens')}
        />
        <Input
          name="closes"
          label="Until which day?"
          hint={`The last day counts. ${leastDays} working days from ${sayDay(suggested.opens)} end on ${sayDay(suggested.closes)}.`}
          width={20}
          value={typed['closes'] ?? plainDay(suggested.closes)}
          error={errorFor(faults, 'closes')}
        />
        <Textarea
          name="questions"
          label="What do you ask them?"
          hint="One question a line. Leave empty to ask only what they think."
          rows={4}
          value={value('questions')}
          error={errorFor(faults, 'questions')}
        />
        {warnings.length === 0 ? null : (
          <Textarea
            name="despite"
            label="Why is it opened all the same?"
            hint="It stands with the outcome, for everybody to read. Or choose other days above."
            rows={3}
            value={value('despite')}
            error={errorFor(faults, 'despite')}
          />
        )}
        <Button preventDoubleClick>Open the consultation</Button>
      </Form>
    </>
  )
}

function plainDay(day: string): string {
  return sayDay(day).replaceAll('\u00a0', ' ')
}
