import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import { EvidenceFileField, families, familyNames } from '#src/features/evidence/index.ts'
import type { DetailsWarning } from '#src/kit/childrens-details/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  BackLink,
  Button,
  DetailsNotice,
  errorFor,
  Form,
  Input,
  PageHead,
  Radios,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import type { GreenCheck } from './green.store.ts'

type Props = {
  check: GreenCheck
  typed: Record<string, string>
  csrf: string
  faults: Fault[]
  warning: DetailsWarning | null
  today: string
  limitMb: number
}

/** Saying whether a drawn green holds, with the evidence for it. */
export function GreenCheckPage({ check, typed, csrf, faults, warning, today, limitMb }: Props): VNode {
  return (
    <>
      <BackLink href={paths.greens(check.planId)}>Draws of greens</BackLink>
      <PageHead
        caption={withRef(check.ref, check.title)}
        heading="Does this green hold?"
        lede={
          check.claim === 'lasting'
            ? 'It is said to last. Look at practice now, not at what was written when it was done.'
            : 'It is rated green: said to land by its date. Look at what has been done and at what is left.'
        }
      />
      <Form action={paths.greenCheck(check.id)} csrf={csrf} multipart>
        <DetailsNotice warning={warning} />
        <Radios
          name="outcome"
          legend="What did you find?"
          value={typed['outcome']}
          options={[
            { value: 'confirmed', label: 'It holds' },
            {
              value: 'contradicted',
              label: 'It does not hold',
              hint:
                check.claim === 'lasting'
                  ? 'It slips back, and its theme’s lead is told.'
                  : 'It is rated amber with your words as the reason.',
            },
          ]}
          error={errorFor(faults, 'outcome')}
        />
        <Textarea
          name="words"
          label="What did you look at, and what does it show?"
          hint="How many, out of how many. No names of children or families."
          rows={4}
          value={typed['words'] ?? ''}
          error={errorFor(faults, 'words')}
        />
        <Radios
          name="family"
          legend="What kind of evidence is it?"
          value={typed['family']}
          small
          options={families.map((family) => ({ value: family, label: familyNames[family] }))}
          error={errorFor(faults, 'family')}
        />
        <Input
          name="title"
          label="Title of the evidence"
          hint="Leave empty to use the file’s name."
          value={typed['title'] ?? ''}
          error={errorFor(faults, 'title')}
        />
        <EvidenceFileField before="Not needed. " {...{ limitMb, faults }} />
        <Input
          name="dated"
          label="What day is it from?"
          hint={`Like ${sayDay(today)}.`}
          width={20}
          value={typed['dated'] ?? ''}
          error={errorFor(faults, 'dated')}
        />
        <Button preventDoubleClick>Keep what I found</Button>
      </Form>
    </>
  )
}
