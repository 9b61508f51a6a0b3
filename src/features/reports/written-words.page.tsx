import type { VNode } from 'preact'
import type { DetailsWarning } from '#src/kit/childrens-details/index.ts'
import {
  BackLink,
  Button,
  DetailsNotice,
  errorFor,
  Form,
  HiddenField,
  PageHead,
  Section,
  Table,
  Textarea,
  Link,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { type WordPart, type WordsWritten, wordsFor, type WrittenPaper, writings } from './written-words.ts'

/** What words are about: the plan, a theme or an action. */
export type Subject = { id: string; level: 'plan' | 'theme' | 'action'; name: string }

export type WritingListProps = {
  planId: string
  paper: WrittenPaper
  subjects: Subject[]
  written: WordsWritten
}

/** Everything that a paper needs a person for, and whether it is written. */
export function WritingListPage({ planId, paper, subjects, written }: WritingListProps): VNode {
  const missing = subjects.filter((subject) => missingOf(paper, subject, written) > 0)
  return (
    <>
      <BackLink href={paths.paper(planId, paper)}>{writings[paper].title}</BackLink>
      <PageHead
        heading={`${writings[paper].title}: its words`}
        lede={
          subjects.length === 0
            ? 'Nothing in this paper needs words of yours now.'
            : missing.length === 0
              ? 'Every part is written.'
              : `${missing.length} of ${subjects.length} ${subjects.length === 1 ? 'place waits' : 'places wait'} for words. No program writes them for you.`
        }
      />
      {subjects.length === 0 ? null : (
        <Section id="places" heading="What it is about">
          <Table
            caption="What the paper needs words for"
            rows={subjects}
            columns={[
              {
                heading: 'About',
                rowHeading: true,
                width: 4,
                cell: (subject) => (
                  <Link href={paths.paperWords(planId, paper, subject.id)}>{subject.name}</Link>
                ),
              },
              {
                heading: 'Written',
                label: 'Written',
                cell: (subject) => {
                  const parts = writings[paper][subject.level].length
                  return `${parts - missingOf(paper, subject, written)} of ${parts}`
                },
              },
            ]}
          />
        </Section>
      )}
    </>
  )
}

function missingOf(paper: WrittenPaper, { id, level }: Subject, written: WordsWritten): number {
  const parts: readonly WordPart[] = writings[paper][level]
  return parts.filter(({ part }) => wordsFor(written, id, part) === '').length
}

export type WritingProps = {
  planId: string
  paper: WrittenPaper
  subject: Subject
  /** Of what is written now. */
  mark: string
  value: (part: string) => string
  csrf: string
  faults: Fault[]
  warning: DetailsWarning | null
}

/** Writing the words of one place in a paper. */
export function WritingPage(props: WritingProps): VNode {
  const { planId, paper, subject, mark, value, csrf, faults, warning } = props
  return (
    <>
      <BackLink href={paths.paperWords(planId, paper)}>All its words</BackLink>
      <PageHead caption={writings[paper].title} heading={subject.name} />
      <Form action={paths.paperWords(planId, paper, subject.id)} csrf={csrf}>
        <HiddenField name="mark" value={mark} />
        <DetailsNotice warning={warning} />
        {writings[paper][subject.level].map(({ part, label, hint }) => (
          <Textarea
            name={part}
            label={label}
            hint={hint}
            rows={4}
            value={value(part)}
            error={errorFor(faults, part)}
          />
        ))}
        <Button preventDoubleClick>Keep these words</Button>
      </Form>
    </>
  )
}
