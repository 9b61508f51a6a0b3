import type { VNode } from 'preact'
import {
  type EvidenceOfAction,
  families,
  familyNames,
  inDateUntil,
  isInDate,
  sayKind,
  strengthNames,
  supportingFamilies,
} from '#src/features/evidence/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { Section } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'

const nothingYet = {
  data: 'No numbers yet.',
  audit: 'No audit has looked at this yet.',
  voice: 'Nothing yet from children, families or those who work with them.',
  delivery: 'Nothing yet that shows what was done.',
  external: 'Nothing yet from outside.',
} as const

/** Everything that bears on an action, by family, newest first. */
export function EvidenceByFamily({
  evidence,
  actionId,
  mayAdd,
  today,
}: {
  evidence: EvidenceOfAction[]
  actionId: string
  mayAdd: boolean
  today: string
}): VNode {
  return (
    <Section id="evidence" heading="Evidence" intro={introOf(evidence, today)}>
      {families.map((family) => {
        const ours = evidence.filter((one) => one.family === family)
        return (
          <div class="gt-fam">
            <h3>
              {familyNames[family]} <span class="gt-muted">{ours.length}</span>
            </h3>
            <ul>
              {ours.map((one) => (
                <li>
                  <a class="govuk-link" href={paths.evidence(one.id)}>
                    {one.title}
                  </a>
                  <small>{sayEvidence(one, today)}</small>
                </li>
              ))}
              {ours.length > 0 ? null : (
                <li>
                  <span class="gt-muted">{nothingYet[family]}</span>{' '}
                  {mayAdd ? (
                    <a class="govuk-link" href={`${paths.actionPart(actionId, 'evidence')}?family=${family}`}>
                      Add {familyNames[family].toLowerCase()}
                      <span class="govuk-visually-hidden"> evidence</span>
                    </a>
                  ) : null}
                </li>
              )}
            </ul>
          </div>
        )
      })}
    </Section>
  )
}

function introOf(evidence: EvidenceOfAction[], today: string): string {
  const supporting = supportingFamilies(evidence, today).length
  const faded = evidence.filter((one) => !isInDate(one, today)).length
  const against = evidence.filter((one) => one.direction === 'contradicts').length
  const has = supporting === 0 ? 'none' : supporting === 1 ? 'one' : supporting === 2 ? 'two' : 'all three'
  return `A claim of difference needs two of data, audit and voice, in date. This has ${has}.${faded === 0 ? '' : ` ${faded} ${faded === 1 ? 'piece is' : 'pieces are'} out of date and no longer ${faded === 1 ? 'counts' : 'count'}.`}${against === 0 ? '' : ` ${against} ${against === 1 ? 'piece contradicts' : 'pieces contradict'} it.`}`
}

function sayEvidence(one: EvidenceOfAction, today: string): VNode {
  const period =
    one.periodFrom === null || one.periodTo === null
      ? sayDay(one.datedOn)
      : `${sayDay(one.periodFrom)} to ${sayDay(one.periodTo)}`
  return (
    <>
      {[period, sayKind(one.kind), one.linkNote].filter((part) => part !== '').join(' · ')}
      {one.direction === 'contradicts' ? (
        <>
          {' · '}
          <strong>contradicts</strong>
        </>
      ) : one.direction === 'supports' ? (
        ' · supports'
      ) : (
        ''
      )}
      {one.strength === null ? '' : ` · ${strengthNames[one.strength].toLowerCase()}`}
      {one.version === 1 ? '' : ` · version ${one.version}`}
      {isInDate(one, today) ? null : (
        <>
          {' · '}
          <strong>out of date since {sayDay(inDateUntil(one) ?? one.datedOn)}</strong>
        </>
      )}
    </>
  )
}
