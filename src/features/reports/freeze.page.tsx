import type { VNode } from 'preact'
import { type Plan, type Theme, pluralOf } from '#src/features/plans/index.ts'
import {
  BackLink,
  Button,
  CharacterCount,
  errorFor,
  Form,
  HiddenField,
  Input,
  PageHead,
  Select,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { longestOpening } from './freeze.form.ts'
import { paperNames, paperTitles } from './paper-names.ts'
import { codeOf, numbered } from './report-refs.ts'

export type FreezeProps = {
  plan: Plan
  themes: Theme[]
  formKey: string
  csrf: string
  typed: Record<string, string>
  faults: Fault[]
}

/** For which board, and the few words that no record holds. Everything else is taken as it stands. */
export function FreezePage({ plan, themes, formKey, csrf, typed, faults }: FreezeProps): VNode {
  const value = (name: string) => typed[name] ?? ''
  return (
    <>
      <BackLink href={paths.draftReport(plan.id)}>Back to the draft</BackLink>
      <PageHead
        caption={plan.title}
        heading="Freeze a report"
        lede="Its figures and words are taken as they stand now, and kept. Nothing that is done later changes them."
      />
      <Form action={paths.reports(plan.id)} csrf={csrf}>
        <HiddenField name="formKey" value={formKey} />
        <About {...{ plan, themes, value, faults }} />
        <Input
          name="board"
          label="For which board?"
          hint="Like Improvement Board. Leave empty if it is for the record only."
          value={value('board')}
          error={errorFor(faults, 'board')}
        />
        <Input
          name="meets"
          label="When does it meet?"
          width={20}
          hint="Like 9 July 2026 or 9/7/2026."
          value={value('meets')}
          error={errorFor(faults, 'meets')}
        />
        <Input
          name="cleared"
          label="Who cleared it to go out?"
          hint="Leave empty if nobody had to."
          value={value('cleared')}
          error={errorFor(faults, 'cleared')}
        />
        <CharacterCount
          name="opening"
          label="What should the chair know first?"
          hint="One or two sentences. The figures follow by themselves. No names of children or families."
          rows={3}
          maxlength={longestOpening}
          value={value('opening')}
          error={errorFor(faults, 'opening')}
        />
        <Textarea
          name="decide"
          label="What should the board decide?"
          hint="One decision a line."
          rows={3}
          value={value('decide')}
          error={errorFor(faults, 'decide')}
        />
        <Textarea
          name="note"
          label="What should it note?"
          hint="One a line."
          rows={2}
          value={value('note')}
        />
        <Button preventDoubleClick>Freeze this report</Button>
      </Form>
    </>
  )
}

type AboutProps = Pick<FreezeProps, 'plan' | 'themes' | 'faults'> & { value: (name: string) => string }

function About({ plan, themes, value, faults }: AboutProps): VNode {
  const all = `The whole plan, all ${pluralOf(plan.words.theme).toLowerCase()}`
  return (
    <>
      <Select
        name="paper"
        label="Which paper?"
        value={value('paper')}
        choices={[
          { value: 'highlight', text: 'Highlight report' },
          ...paperNames.map((name) => ({ value: name, text: paperTitles[name] })),
        ]}
      />
      <Select
        name="theme"
        label="What is it about?"
        hint={`A highlight report is of the whole plan or of one ${plan.words.theme.toLowerCase()}, a theme report of one; others are of the whole plan.`}
        value={value('theme')}
        error={errorFor(faults, 'theme')}
        choices={[
          { value: '', text: all },
          ...themes.map((theme) => ({ value: theme.id, text: numbered(codeOf(theme), theme.title) })),
        ]}
      />
    </>
  )
}
