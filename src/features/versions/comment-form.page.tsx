import type { VNode } from 'preact'
import type { DetailsWarning } from '#src/kit/childrens-details/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  BackLink,
  Button,
  CharacterCount,
  DetailsNotice,
  errorFor,
  Form,
  FormKey,
  HiddenField,
  Input,
  PageHead,
  Radios,
  Select,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { shortened } from '#src/kit/shortened.ts'
import { paths } from '#src/paths.ts'
import { type AnchorChoice, anchorValue } from './anchors.ts'
import { longestComment } from './comment.form.ts'
import { type Consultation, respondentNames, respondents } from './consultation.ts'
import { nameOf, type PlanVersion } from './version.ts'

type Props = {
  version: PlanVersion
  consultation: Consultation
  anchors: AnchorChoice[]
  /** May type in what others said on paper or at an event. */
  mayTypeIn: boolean
  /** May still comment for themselves. */
  mayOwn: boolean
  typed: Record<string, string>
  warning: DetailsWarning | null
  csrf: string
  faults: Fault[]
}

/** A choice of a list does not wrap. */
const longestChoice = 90

const indents = ['', '', '\u2003', '\u2003\u2003']

/** Saying what one thinks of a part of the plan, or of the whole; or typing in what somebody else said. */
export function CommentFormPage(props: Props): VNode {
  const { version, consultation, anchors, mayTypeIn, mayOwn, typed, warning, csrf, faults } = props
  const value = (name: string) => typed[name] ?? ''
  return (
    <>
      <BackLink href={paths.consultation(consultation.id)}>The consultation</BackLink>
      <PageHead
        caption={`${version.planTitle}, ${nameOf(version).toLowerCase()}`}
        heading="Give a comment"
        lede="It gets an answer with its reason. What you write may be published, without your name."
      />
      <Form action={paths.consultationPart(consultation.id, 'comments')} csrf={csrf}>
        <FormKey typed={typed} />
        <DetailsNotice warning={warning} />
        <Select
          name="about"
          label="What is it about?"
          value={value('about') === '' ? 'plan' : value('about')}
          error={errorFor(faults, 'about')}
          choices={anchors.map((anchor) => ({
            value: anchorValue(anchor),
            text: `${indents[anchor.depth] ?? ''}${shortened(anchor.name, longestChoice)}`,
          }))}
        />
        <CharacterCount
          name="text"
          label="What do you think?"
          hint="No names of children or families."
          rows={6}
          maxlength={longestComment}
          value={value('text')}
          error={errorFor(faults, 'text')}
        />
        {mayTypeIn ? <Behalf {...props} mayOwn={mayOwn} /> : <HiddenField name="behalf" value="own" />}
        <Button preventDoubleClick>Give this comment</Button>
      </Form>
    </>
  )
}

function Behalf({ consultation, mayOwn, typed, faults }: Props): VNode {
  const value = (name: string) => typed[name] ?? ''
  const other = {
    value: 'other',
    label: 'Somebody else’s, typed in for them',
    hint: 'From paper, an e-mail or a meeting. Their name is not kept.',
    then: (
      <>
        <Select
          name="respondent"
          label="Who said it?"
          value={value('respondent')}
          error={errorFor(faults, 'respondent')}
          choices={[
            { value: '', text: 'Choose what kind of person' },
            ...respondents.map((one) => ({ value: one, text: respondentNames[one] })),
          ]}
        />
        <Input
          name="received"
          label="On which day?"
          hint={`From ${sayDay(consultation.opensOn)} to ${sayDay(consultation.closesOn)}.`}
          width={20}
          value={value('received')}
          error={errorFor(faults, 'received')}
        />
      </>
    ),
  }
  return (
    <Radios
      name="behalf"
      legend="Whose comment is it?"
      value={mayOwn ? typed['behalf'] : 'other'}
      error={errorFor(faults, 'behalf')}
      options={mayOwn ? [{ value: 'own', label: 'My own' }, other] : [other]}
    />
  )
}
