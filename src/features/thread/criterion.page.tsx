import type { VNode } from 'preact'
import type { EvidenceOfAction } from '#src/features/evidence/index.ts'
import {
  type MeasureRead,
  nameOfMeasure,
  sayLatest,
  sayReading,
  sayRunning,
  type Suggested,
} from '#src/features/measures/index.ts'
import {
  type Criterion,
  type TestMade,
  isTestOverdue,
  resultNames,
  testResults,
  testWays,
  wayHints,
  wayNames,
} from '#src/features/criteria/index.ts'
import type { DetailsWarning } from '#src/kit/childrens-details/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  BackLink,
  Button,
  DetailsNotice,
  errorFor,
  Facts,
  Form,
  HiddenField,
  Input,
  InsetText,
  Link,
  PageHead,
  Radios,
  Section,
  Select,
  Table,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'

export type CriterionProps = {
  criterion: Criterion
  tests: TestMade[]
  /** Evidence of its action that a test may lean on. */
  evidence: EvidenceOfAction[]
  /** The measure that tests it, and what its readings suggest; a person confirms. */
  read: MeasureRead | null
  suggested: Suggested | null
  mayTest: boolean
  /** They may word it anew, test it otherwise or retire it. */
  mayChange: boolean
  typed: Record<string, string>
  faults: Fault[]
  warning: DetailsWarning | null
  formKey: string
  csrf: string
  today: string
}

/** One success criterion or impact statement: how it is tested, every test made, and the next one. */
export function CriterionTestsPage(props: CriterionProps): VNode {
  const { criterion, tests, today, mayTest } = props
  const { text, kind, test, testedHow, baseline, nowAt, target, result, nextTestOn } = criterion
  const overdue = isTestOverdue(criterion, today)
  return (
    <>
      <BackLink href={paths.criteria(criterion.planId)}>Tests of success</BackLink>
      <PageHead
        caption={kind === 'statement' ? 'Impact statement' : 'Success criterion'}
        heading={kind === 'statement' ? `“${text}”` : text}
        lede={`${resultNames[result]}. ${nextTestOn === null ? 'No day is set for the next test.' : `${overdue ? 'The next test was due' : 'Next test'} ${sayDay(nextTestOn)}.`}`}
      />
      <Standing {...props} />
      <div class="gt-inrow">
        <Facts
          facts={[
            {
              term: 'How it is tested',
              says: [test === null ? '' : wayNames[test], testedHow].filter(Boolean).join(': ') || 'Not said',
            },
            { term: 'Start', says: baseline ?? '–' },
            { term: 'Now', says: nowAt ?? '–' },
            { term: 'Target', says: target ?? '–' },
          ]}
        />
      </div>
      <ReadingsSay {...props} />
      <Section id="tests" heading="Tests made" intro={tests.length < 2 ? undefined : 'Latest first.'}>
        <Tests tests={tests} />
      </Section>
      {mayTest ? <TestForm {...props} /> : null}
    </>
  )
}

/** That it is no longer tested, or how it is changed by those who may. */
function Standing({ criterion, mayChange }: CriterionProps): VNode | null {
  if (criterion.retiredOn !== null)
    return (
      <InsetText>
        No longer tested since {sayDay(criterion.retiredOn)}. {criterion.retiredWhy}
      </InsetText>
    )
  if (!mayChange) return null
  return (
    <p class="gt-small">
      <Link href={paths.criterionPart(criterion.id, 'words')}>Change what it says or how it is tested</Link> ·{' '}
      <Link href={paths.criterionPart(criterion.id, 'retirement')}>Take it off</Link>
    </p>
  )
}

/** What the measure that tests it says now: suggested, never kept by itself. */
function ReadingsSay({ read, suggested, mayTest }: CriterionProps): VNode | null {
  if (read === null) return null
  const { measure } = read
  return (
    <InsetText>
      <Link href={paths.measure(measure.id)}>{nameOfMeasure(measure)}</Link>: {sayLatest(read)}{' '}
      {suggested === null ? null : (
        <>
          The readings suggest <strong>{resultNames[suggested.result].toLowerCase()}</strong>
          {suggested.running > 1 ? `, so for ${sayRunning(measure.frequency, suggested.running)}` : ''}.{' '}
          {mayTest
            ? 'Keep a test below to confirm it, or say why it is otherwise.'
            : 'Somebody confirms it by a test.'}
        </>
      )}
    </InsetText>
  )
}

function Tests({ tests }: { tests: TestMade[] }): VNode {
  return (
    <Table
      caption="Tests made"
      rows={tests}
      empty="No test has been kept here yet."
      columns={[
        { heading: 'Day', rowHeading: true, cell: (one) => sayDay(one.testedOn) },
        { heading: 'Way', label: 'Way', cell: (one) => wayNames[one.way] },
        { heading: 'Where it stood', label: 'Where it stood', cell: (one) => one.found ?? '–' },
        { heading: 'Result', label: 'Result', cell: (one) => resultNames[one.result] },
        {
          heading: 'What it showed',
          label: 'What it showed',
          width: 3,
          cell: (one) => (
            <>
              {one.note === '' ? '–' : one.note}
              {one.suggested === null || one.suggested === one.result ? null : (
                <small class="gt-guess">
                  The readings suggested: {resultNames[one.suggested].toLowerCase()}
                </small>
              )}
              {one.evidenceId === null ? null : (
                <>
                  {' '}
                  <Link href={paths.evidence(one.evidenceId)}>{one.evidenceTitle ?? 'The evidence'}</Link>
                </>
              )}
            </>
          ),
        },
        { heading: 'By', label: 'By', cell: (one) => one.testedByName ?? '–' },
      ]}
    />
  )
}

/** The day and the value of the latest reading stand in the form; what it means is for a person to choose. */
function ofReading({ read, suggested }: CriterionProps): Record<string, string> {
  if (read === null || suggested === null) return {}
  const { reading } = suggested
  return { tested: sayDay(reading.asAt), found: sayReading(read.measure, reading) }
}

function TestForm(props: CriterionProps): VNode {
  const { criterion, evidence, faults } = props
  const typed = { ...ofReading(props), ...props.typed }
  const line = (name: string, label: string, hint?: string) => (
    <Input {...{ name, label, hint }} width={20} value={typed[name] ?? ''} error={errorFor(faults, name)} />
  )
  return (
    <Section id="test" heading="Keep a test">
      <Form action={paths.criterionTests(criterion.id)} csrf={props.csrf}>
        <HiddenField name="formKey" value={props.formKey} />
        <DetailsNotice warning={props.warning} />
        {line('tested', 'What day was it tested?', 'Like 12 June 2026.')}
        <Radios
          name="way"
          legend="How was it tested?"
          value={typed['way'] ?? criterion.test ?? undefined}
          options={testWays.map((value) => ({ value, label: wayNames[value], hint: wayHints[value] }))}
          error={errorFor(faults, 'way')}
        />
        {line('found', 'Where did it stand?', 'As you would write it: 27 of 34, or 82%.')}
        <Radios
          name="result"
          legend="What does the test say?"
          value={typed['result']}
          options={testResults.map((value) => ({ value, label: resultNames[value] }))}
          error={errorFor(faults, 'result')}
        />
        <Textarea
          name="note"
          label="What did it show?"
          rows={3}
          value={typed['note'] ?? ''}
          error={errorFor(faults, 'note')}
        />
        {evidence.length === 0 ? null : (
          <Select
            name="evidence"
            label="Evidence that it leans on"
            value={typed['evidence'] ?? ''}
            choices={[
              { value: '', text: 'None' },
              ...evidence.map((one) => ({ value: one.id, text: one.title })),
            ]}
          />
        )}
        {line(
          'next',
          'When is it tested next?',
          'Like 30 September 2026. Leave empty where it is not tested again.',
        )}
        <Button preventDoubleClick>Keep this test</Button>
      </Form>
    </Section>
  )
}
