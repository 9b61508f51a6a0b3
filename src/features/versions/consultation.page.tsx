import type { VNode } from 'preact'
import { counted } from '#src/features/plans/index.ts'
import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import {
  ButtonLink,
  Buttons,
  Columns,
  Empty,
  Facts,
  Flag,
  Link,
  PageHead,
  Paragraph,
  RailSection,
  Section,
  Table,
  Tag,
} from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { type AnchorChoice, nameOfAnchor } from './anchors.ts'
import {
  countAnswers,
  type Disposition,
  dispositionNames,
  dispositions,
  type PlanComment,
} from './comment.ts'
import { type Consultation, lateWarning, respondentNames, stageNames, stageOf } from './consultation.ts'
import { sayAnswers } from './outcome.paper.ts'
import type { Missing } from './version-needs.ts'
import { nameOf, type PlanVersion } from './version.ts'

export type ConsultationProps = {
  version: PlanVersion
  consultation: Consultation
  comments: PlanComment[]
  anchors: AnchorChoice[]
  /** Only those with this answer; '' for all, 'none' for those without one. */
  shown: Disposition | 'none' | ''
  mayKeep: boolean
  mayCommentNow: boolean
  keepsOpen: Missing[]
  today: string
}

/** A consultation: what is asked, until when, and every comment with its answer. */
export function ConsultationPage(props: ConsultationProps): VNode {
  const { version, consultation, comments, today } = props
  const stage = stageOf(consultation, today)
  return (
    <>
      <PageHead
        caption={`${version.planTitle}, ${nameOf(version).toLowerCase()}`}
        heading="What people think of the plan"
        lede={ledeOf(props, stage)}
      />
      <Columns railLabel="About this consultation" rail={<Rail {...props} />}>
        <Paragraph>{consultation.purpose}</Paragraph>
        {consultation.questions.length === 0 ? null : (
          <Section id="questions" heading="What we ask">
            <ol class="govuk-list govuk-list--number">
              {consultation.questions.map((question) => (
                <li>{question}</li>
              ))}
            </ol>
          </Section>
        )}
        <Acts {...props} />
        <Section id="comments" heading={`Comments (${comments.length})`}>
          {comments.length === 0 ? (
            <Empty what="Nobody has commented yet." />
          ) : (
            <>
              <Filter {...props} />
              <CommentTable {...props} />
            </>
          )}
        </Section>
      </Columns>
    </>
  )
}

function ledeOf({ consultation, comments }: ConsultationProps, stage: ReturnType<typeof stageOf>): string {
  const said = {
    planned: `It opens on ${sayDay(consultation.opensOn)}.`,
    open: `It is open until ${sayDay(consultation.closesOn)}.`,
    answering: `It closed on ${sayDay(consultation.closesOn)}, and comments are being answered.`,
    reported: `It closed on ${sayDay(consultation.closesOn)}.`,
  }[stage]
  return `${said} ${sayAnswers(comments)}`
}

function Acts({ consultation, version, mayCommentNow, mayKeep, keepsOpen, today }: ConsultationProps): VNode {
  const done = consultation.closedAt !== null
  const past = stageOf(consultation, today) === 'answering'
  return (
    <>
      <Warnings consultation={consultation} />
      {mayKeep && past && keepsOpen.length > 0 ? (
        <Flag>
          <Paragraph>
            <strong>It cannot be closed off yet.</strong>{' '}
            {keepsOpen.map(({ sentence }) => sentence).join(' ')}
          </Paragraph>
        </Flag>
      ) : null}
      <Buttons>
        {mayKeep && !done && keepsOpen.length === 0 ? (
          <ButtonLink href={paths.consultationPart(consultation.id, 'close')}>
            Close the consultation off
          </ButtonLink>
        ) : null}
        {mayCommentNow ? (
          <ButtonLink
            href={paths.consultationPart(consultation.id, 'comments')}
            kind={mayKeep && !done && keepsOpen.length === 0 ? 'secondary' : undefined}
          >
            Give a comment
          </ButtonLink>
        ) : null}
        <Link href={paths.version(version.id)}>Read the draft</Link>
        {done ? <Link href={paths.consultationPart(consultation.id, 'outcome')}>The outcome</Link> : null}
      </Buttons>
    </>
  )
}

/** What was not as it should be stays with the consultation. */
function Warnings({ consultation }: Pick<ConsultationProps, 'consultation'>): VNode | null {
  const { afterApproval, workingDays, leastDays, despite } = consultation
  const says = [
    ...(afterApproval ? [lateWarning] : []),
    ...(workingDays < leastDays
      ? [
          `It is open for ${counted(workingDays, 'working day')}; the council gives people at least ${leastDays}.`,
        ]
      : []),
  ]
  if (says.length === 0) return null
  return (
    <Flag kind="red">
      {says.map((one) => (
        <Paragraph>{one}</Paragraph>
      ))}
      {despite === '' ? null : <Paragraph>Why it was opened all the same: {despite}</Paragraph>}
    </Flag>
  )
}

function Filter({ comments, consultation }: ConsultationProps): VNode {
  const counts = countAnswers(comments)
  const names = { ...dispositionNames, none: 'Without an answer' }
  const href = paths.consultation(consultation.id)
  return (
    <ul class="gt-jump">
      <li>
        <b>{comments.length}</b>
        <Link href={href}>All</Link>
      </li>
      {(['none', ...dispositions] as const)
        .filter((one) => counts[one] > 0)
        .map((one) => (
          <li>
            <b>{counts[one]}</b>
            <Link href={`${href}?answer=${one}`}>{names[one]}</Link>
          </li>
        ))}
    </ul>
  )
}

function CommentTable({ comments, anchors, shown, mayKeep, consultation, today }: ConsultationProps): VNode {
  const rows = comments.filter(({ disposition }) => shown === '' || (disposition ?? 'none') === shown)
  const answerable = mayKeep && consultation.closedAt === null
  return (
    <Table
      caption="Comments, in the order in which they came"
      rows={rows}
      columns={[
        {
          heading: 'About',
          rowHeading: true,
          width: 3,
          cell: ({ anchor }) => nameOfAnchor(anchor, anchors),
        },
        {
          heading: 'What was said',
          label: 'What was said',
          width: 4,
          cell: ({ text, respondent, receivedOn, withheld, own, enteredByName }) => (
            <>
              {text}
              <br />
              <span class="gt-small gt-muted">
                {respondentNames[respondent]}
                {own ? `, ${enteredByName ?? 'somebody'}` : ''}, {sayShortDay(receivedOn, today)}
                {withheld ? '. Its words are not published' : ''}
              </span>
            </>
          ),
        },
        {
          heading: 'Our answer',
          label: 'Our answer',
          width: 4,
          cell: (comment) => <Answer comment={comment} answerable={answerable} />,
        },
      ]}
    />
  )
}

function Answer({ comment, answerable }: { comment: PlanComment; answerable: boolean }): VNode {
  const { id, disposition, reason, changed } = comment
  if (disposition === null)
    return answerable ? (
      <Link href={paths.comment(id)} hidden={`the comment “${comment.text.slice(0, 40)}”`}>
        Answer it
      </Link>
    ) : (
      <>Not answered yet</>
    )
  return (
    <>
      <Tag colour={tagColours[disposition]}>{dispositionNames[disposition]}</Tag>
      <p class="gt-answer">{reason}</p>
      {changed === '' ? null : (
        <p class="gt-answer">
          <strong>What changed:</strong> {changed}
        </p>
      )}
      {answerable ? (
        <p class="gt-answer">
          <Link href={paths.comment(id)} hidden={`the answer to “${comment.text.slice(0, 40)}”`}>
            Change
          </Link>
        </p>
      ) : null}
    </>
  )
}

const tagColours = { accepted: 'blue', partly: 'teal', noted: 'grey', 'not-accepted': 'purple' } as const

function Rail({ consultation, today }: ConsultationProps): VNode {
  return (
    <RailSection id="about" heading="About it">
      <Facts
        facts={[
          { term: 'Where it is', says: stageNames[stageOf(consultation, today)] },
          {
            term: 'Open',
            says: `${sayShortDay(consultation.opensOn, today)} to ${sayShortDay(consultation.closesOn, today)}`,
            more: counted(consultation.workingDays, 'working day'),
          },
          { term: 'Who is asked', says: consultation.audiences.join('; ') },
          { term: 'Opened by', says: consultation.openedByName ?? 'The council' },
        ]}
      />
    </RailSection>
  )
}
