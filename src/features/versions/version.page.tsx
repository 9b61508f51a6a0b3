import type { VNode } from 'preact'
import type { PlanDocument } from '#src/features/reports/index.ts'
import { type Seal, Sealed, SealFacts } from '#src/features/reports/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import {
  ButtonLink,
  Buttons,
  Columns,
  Empty,
  Facts,
  Flag,
  History,
  Link,
  PageHead,
  Paragraph,
  RailSection,
  Section,
} from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { sayAnswers } from './outcome.paper.ts'
import type { PlanComment } from './comment.ts'
import { type Consultation, stageNames, stageOf } from './consultation.ts'
import type { Told } from './version-history.ts'
import { stateNames, type VersionStep } from './version-life.ts'
import type { Missing } from './version-needs.ts'
import { VersionWay } from './version-way.tsx'
import { PlanReading } from './plan-reading.tsx'
import { nameOf, type PlanVersion, sayDecision } from './version.ts'

export type VersionProps = {
  version: PlanVersion
  basedOn: PlanVersion | null
  /** Its last frozen draft; null before the first. */
  draft: { plan: PlanDocument; number: number; seal: Seal } | null
  consultations: { consultation: Consultation; comments: PlanComment[] }[]
  steps: { step: VersionStep; missing: Missing[] }[]
  mayConsultLate: boolean
  changes: string | null
  history: Told[]
  today: string
}

/** One version: where it is on its way, what can be done, and the plan as it was frozen. */
export function VersionPage(props: VersionProps): VNode {
  const { version, draft } = props
  return (
    <>
      <PageHead
        caption={version.planTitle}
        heading={version.label === '' ? nameOf(version) : `${nameOf(version)}: ${version.label}`}
        lede={ledeOf(version)}
      />
      <VersionWay state={version.state} />
      <Columns railLabel="About this version" rail={<Rail {...props} />}>
        <Steps {...props} />
        {props.changes === null ? null : (
          <Paragraph>
            {props.changes} <Link href={paths.versionChanges(version.id)}>See what changed</Link>
          </Paragraph>
        )}
        {draft === null ? (
          <Empty what="No draft of it is frozen yet.">
            <Link href={paths.plan(version.planId)}>The plan as it stands</Link>
          </Empty>
        ) : (
          <>
            <Sealed seal={draft.seal} says={`Below is draft ${draft.number}, as people read it.`} />
            <Buttons>
              <Link href={paths.versionFile(version.id, 'docx')}>Word</Link>
              <Link href={paths.versionFile(version.id, 'pdf')}>PDF</Link>
              <Link href={paths.versionFile(version.id, 'html')}>Web page</Link>
            </Buttons>
          </>
        )}
        <Section id="history" heading="What was done">
          <History
            entries={props.history.map(({ at, says }) => ({
              at: dayOf(at),
              day: sayShortDay(dayOf(at), props.today),
              says,
            }))}
          />
        </Section>
      </Columns>
      {draft === null ? null : <PlanReading plan={draft.plan} />}
    </>
  )
}

function ledeOf({ state, stateSince, decision, publishedAt, changeSummary }: PlanVersion): string {
  const said = {
    working: 'It is being written: nothing of it is frozen yet.',
    'draft-frozen': `A draft was frozen on ${sayDay(stateSince)}. Nobody has been asked about it yet.`,
    'in-consultation': 'People are asked what they think of the frozen draft.',
    revising: 'It is worked on again, after what people said.',
    'for-approval': `It waits for the board’s decision since ${sayDay(stateSince)}.`,
    approved: `It is approved: ${decision === null ? '' : sayDecision(decision)}. It is not published yet.`,
    published: `It is in force: approved by ${decision === null ? 'the board' : sayDecision(decision)}, published on ${sayDay(publishedAt ?? stateSince)}.`,
    superseded: `It was in force from ${sayDay(publishedAt ?? stateSince)} until a later version took its place on ${sayDay(stateSince)}.`,
    rejected: 'It ended without being approved.',
  }[state]
  return changeSummary === '' ? said : `${said} ${changeSummary}`
}

function Steps({ version, steps, mayConsultLate, consultations }: VersionProps): VNode | null {
  const open = consultations.find(({ consultation }) => consultation.closedAt === null)?.consultation
  const hrefOf = ({ form, deed }: VersionStep) => {
    if (form === 'consultation') return paths.versionConsultation(version.id)
    if (form === 'outcome' && open !== undefined) return paths.consultationPart(open.id, 'close')
    return paths.versionStep(version.id, deed)
  }
  const ready = steps.filter(({ missing }) => missing.length === 0)
  const waiting = steps.filter(({ missing }) => missing.length > 0)
  if (ready.length === 0 && waiting.length === 0 && !mayConsultLate) return null
  return (
    <>
      {waiting.map(({ step, missing }) => (
        <Flag>
          <Paragraph>
            <strong>{step.label}: not yet.</strong>{' '}
            {missing.map(({ sentence, href, link }) => (
              <>
                {sentence}{' '}
                {href === null ? null : (
                  <>
                    <Link href={href}>{link}</Link>.{' '}
                  </>
                )}
              </>
            ))}
          </Paragraph>
        </Flag>
      ))}
      <Buttons>
        {ready.map(({ step }, at) => (
          <ButtonLink href={hrefOf(step)} kind={at === 0 ? undefined : 'secondary'}>
            {step.label}
          </ButtonLink>
        ))}
        {mayConsultLate ? (
          <Link href={paths.versionConsultation(version.id)}>Consult on it, although it is decided</Link>
        ) : null}
      </Buttons>
    </>
  )
}

function Rail({ version, basedOn, draft, consultations, today }: VersionProps): VNode {
  return (
    <>
      <RailSection id="about" heading="About it">
        <Facts
          facts={[
            {
              term: 'Where it is',
              says: stateNames[version.state],
              more: `since ${sayDay(version.stateSince)}`,
            },
            ...(version.decision === null ? [] : [{ term: 'Decided', says: sayDecision(version.decision) }]),
            ...(basedOn === null
              ? []
              : [
                  {
                    term: 'Based on',
                    says: <Link href={paths.version(basedOn.id)}>{nameOf(basedOn)}</Link>,
                  },
                ]),
            ...(version.drafts === 0 ? [] : [{ term: 'Drafts frozen', says: String(version.drafts) }]),
            ...(version.publishedAt === null
              ? []
              : [
                  {
                    term: 'For anybody to read',
                    says: <Link href={paths.publishedPlan(version.id)}>The published page</Link>,
                  },
                ]),
          ]}
        />
      </RailSection>
      {consultations.length === 0 ? null : (
        <RailSection id="consultations" heading="Consultation">
          {consultations.map(({ consultation, comments }) => (
            <Paragraph small>
              <Link href={paths.consultation(consultation.id)}>
                {sayShortDay(consultation.opensOn, today)} to {sayShortDay(consultation.closesOn, today)}
              </Link>
              . {stageNames[stageOf(consultation, today)]}. {sayAnswers(comments)}
              {consultation.closedAt === null ? null : (
                <>
                  {' '}
                  <Link href={paths.consultationPart(consultation.id, 'outcome')}>Its outcome</Link>
                </>
              )}
            </Paragraph>
          ))}
        </RailSection>
      )}
      {draft === null ? null : <SealFacts seal={draft.seal} />}
    </>
  )
}
