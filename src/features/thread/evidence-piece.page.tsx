import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import {
  type Evidence,
  type EvidenceVersion,
  familyNames,
  inDateUntil,
  isInDate,
  sayKind,
  strengthNames,
} from '#src/features/evidence/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { ButtonLink, Facts, Flag, Link, PageHead, Section } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { SupportedAction } from './evidence-links.store.ts'

type Props = {
  evidence: Evidence
  versions: EvidenceVersion[]
  actions: SupportedAction[]
  mayChange: boolean
  today: string
}

const bears = {
  supports: 'supports it',
  contradicts: 'contradicts it',
  neutral: 'neither supports nor contradicts it',
}

/** One piece of evidence: what it is, until when it counts, its versions, and every action that it bears on. */
export function EvidencePage({ evidence, versions, actions, mayChange, today }: Props): VNode {
  return (
    <>
      <PageHead caption="Evidence" heading={evidence.title} />
      {isInDate(evidence, today) ? null : (
        <Flag>
          <p>
            <strong>Out of date since {sayDay(inDateUntil(evidence) ?? evidence.datedOn)}.</strong> It no
            longer counts towards a claim of difference. A newer version would.
          </p>
        </Flag>
      )}
      {evidence.note === '' ? null : <p class="gt-body gt-prewrap">{evidence.note}</p>}
      {evidence.sha256 === null ? null : (
        <p class="gt-body">
          <Link href={paths.evidenceFile(evidence.id)}>
            {evidence.fileName ?? 'The file'} ({sizeOf(evidence.sizeBytes ?? 0)})
          </Link>
        </p>
      )}
      {evidence.link === null ? null : (
        <p class="gt-body">
          <Link href={evidence.link}>{evidence.link}</Link>
        </p>
      )}
      <Facts facts={factsOf(evidence)} />
      {mayChange ? (
        <div class="gt-btns">
          <ButtonLink kind="secondary" href={paths.evidencePart(evidence.id, 'version')}>
            Put a newer version in its place
          </ButtonLink>
          <Link href={paths.evidencePart(evidence.id, 'actions')}>Tie it to another action</Link>
        </div>
      ) : null}
      <Section id="bears-on" heading="Bears on">
        <ul class="govuk-list">
          {actions.map((action) => (
            <li>
              <Link href={paths.action(action.id)}>{withRef(action.ref, action.title)}</Link>
              {': '}
              {action.direction === 'contradicts' ? <strong>contradicts it</strong> : bears[action.direction]}
              {action.note === '' || action.note === evidence.note ? '' : `. ${action.note}`}
            </li>
          ))}
        </ul>
      </Section>
      <Versions {...{ evidence, versions }} />
    </>
  )
}

function factsOf(evidence: Evidence) {
  const until = inDateUntil(evidence)
  return [
    {
      term: 'Kind',
      says: [familyNames[evidence.family], sayKind(evidence.kind)].filter((part) => part !== '').join(', '),
    },
    { term: 'Strength', says: evidence.strength === null ? 'Not said' : strengthNames[evidence.strength] },
    { term: 'From', says: sayDay(evidence.datedOn) },
    ...(evidence.periodFrom === null || evidence.periodTo === null
      ? []
      : [{ term: 'Covers', says: `${sayDay(evidence.periodFrom)} to ${sayDay(evidence.periodTo)}` }]),
    { term: 'In date until', says: until === null ? 'It does not fade' : sayDay(until) },
    { term: 'Added', says: `${evidence.addedByName ?? 'By an import'}, ${sayDay(evidence.addedAt)}` },
    ...(evidence.sha256 === null
      ? []
      : [{ term: 'SHA-256 of the file', says: <code class="gt-hash">{evidence.sha256}</code> }]),
  ]
}

function Versions({ evidence, versions }: Pick<Props, 'evidence' | 'versions'>): VNode | null {
  if (versions.length === 0) return null
  return (
    <Section
      id="versions"
      heading="Earlier versions"
      intro={`This is version ${evidence.version}. Latest first.`}
    >
      <ul class="govuk-list">
        {versions.map((one) => (
          <li>
            Version {one.number}, from {sayDay(one.datedOn)}, added {sayDay(one.addedAt)}.{' '}
            {one.sha256 === null ? null : (
              <>
                <Link href={paths.evidenceVersion(evidence.id, one.number)}>
                  {one.fileName ?? 'The file'} ({sizeOf(one.sizeBytes ?? 0)})
                </Link>{' '}
                <code class="gt-hash">{one.sha256}</code>
              </>
            )}
            {one.link === null ? null : <Link href={one.link}>{one.link}</Link>}
            {one.note === '' ? null : <span class="gt-small gt-muted"> {one.note}</span>}
          </li>
        ))}
      </ul>
    </Section>
  )
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`
  return bytes < 1024 * 1024 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1024 / 1024).toFixed(1)} MB`
}
