import {
  Button,
  Buttons,
  CharacterCount,
  Checkboxes,
  ConfidenceMark,
  DateInput,
  errorFor,
  FileUpload,
  Form,
  Input,
  PageHead,
  PasswordInput,
  Radios,
  renderPage,
  Select,
  Textarea,
} from '#src/kit/html/index.ts'
import { shell } from './shell.ts'

const errors = [
  { field: 'why', message: 'Say why it is at risk' },
  { field: 'due-day', message: '“End of term” could be 17 July or 23 July. Write the day' },
]
const kinds = ['data', 'audit', 'voice']

/** Every part that asks, with two things to put right. */
export function askingPage(): string {
  return renderPage(
    { ...shell, title: 'Update on 3.2.3', width: 'task', errors, back: { text: 'My actions', href: '/' } },
    <>
      <PageHead caption="Update on 3.2.3" heading="Consultation line for professionals" />
      <Form action="/updates" csrf="token" multipart>
        <Textarea
          name="well"
          label="What is working well?"
          labelSize="m"
          rows={3}
          hint="A number, an audit or what someone told us."
        />
        <Input name="why" label="If not yes, why?" error={errorFor(errors, 'why')} />
        <DateInput
          name="due"
          legend="New date"
          legendSize="m"
          hint="For example, 30 6 2026"
          day="End of term"
          error={errorFor(errors, 'due-day')}
          wrong={['day']}
        />
        <Radios
          name="delivered"
          legend="Is it delivered?"
          legendSize="m"
          options={[
            { value: 'yes', label: 'Yes', hint: 'Someone else must agree' },
            { value: 'no', label: 'No', then: <Input name="next" label="What is left?" /> },
            { divider: 'or' },
            { value: 'later', label: 'I will say next month' },
          ]}
        />
        <Checkboxes
          name="kinds"
          legend="What evidence is there?"
          legendSize="m"
          values={['audit']}
          options={kinds.map((kind) => ({ value: kind, label: kind }))}
        />
        <fieldset class="govuk-fieldset govuk-form-group">
          <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">Will it land by 31 July?</legend>
          <div class="gt-choice">
            {(['green', 'amber', 'red'] as const).map((confidence, at) => (
              <label>
                <ConfidenceMark confidence={confidence} size={34} beside />
                <span>{['Yes', 'At risk', 'No'][at]}</span>
                <input type="radio" name="confidence" value={confidence} checked={confidence === 'amber'} />
              </label>
            ))}
          </div>
        </fieldset>
        <Select name="checker" label="Who checks it?" choices={[{ value: 'f', text: 'Farida Rahmani' }]} />
        <CharacterCount name="short" label="In a sentence" maxlength={200} rows={2} />
        <Input name="share" label="Share" suffix="%" width={4} inputmode="numeric" />
        <FileUpload
          name="file"
          label="Attach one file or photo"
          hint="We check it for children’s names before it is kept."
        />
        <PasswordInput name="password" label="Password" />
        <Buttons>
          <Button>Send to Farida</Button>
          <Button kind="secondary" name="later" value="1">
            Finish later
          </Button>
          <Button kind="warning">Withdraw</Button>
        </Buttons>
      </Form>
    </>,
  )
}
