import type { VNode } from 'preact'
import type { Plan } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { ButtonLink, Empty, Link, PageHead, Section, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { isOpen, stateNames } from './version-life.ts'
import { nameOf, type PlanVersion, sayDecision } from './version.ts'

export type VersionsProps = {
  plan: Plan
  versions: PlanVersion[]
  mayKeep: boolean
}

/** The versions of a plan: the one in force, the one in the making, and those before. */
export function VersionsPage({ plan, versions, mayKeep }: VersionsProps): VNode {
  const open = versions.some(({ state }) => isOpen(state))
  return (
    <>
      <PageHead
        caption={plan.title}
        heading="Versions of the plan"
        lede={ledeOf(versions)}
        acts={
          mayKeep && !open ? (
            <ButtonLink href={paths.newVersion(plan.id)}>Begin the next version</ButtonLink>
          ) : undefined
        }
      />
      {versions.length === 0 ? (
        <Empty what="No version has been frozen yet.">
          {mayKeep
            ? 'Begin a version when the plan is to be consulted on, approved or published: what people read is then kept word for word.'
            : 'When the plan is frozen for consultation or approval, its versions show here.'}
        </Empty>
      ) : (
        <Section id="all" heading="All versions" intro="The latest first. What is frozen never changes.">
          <VersionTable versions={versions} />
        </Section>
      )}
    </>
  )
}

function ledeOf(versions: readonly PlanVersion[]): string | undefined {
  const inForce = versions.find(({ state }) => state === 'published')
  const making = versions.find(({ state }) => isOpen(state))
  const parts = [
    inForce === undefined
      ? null
      : `${nameOf(inForce)} is in force, published on ${sayDay(inForce.publishedAt ?? inForce.stateSince)}.`,
    making === undefined
      ? null
      : `${nameOf(making)} is in the making: ${stateNames[making.state].toLowerCase()}.`,
  ].filter((part) => part !== null)
  return parts.length === 0 ? undefined : parts.join(' ')
}

function VersionTable({ versions }: { versions: PlanVersion[] }): VNode {
  return (
    <Table
      caption="Versions of the plan, the latest first"
      rows={versions}
      columns={[
        {
          heading: 'Version',
          rowHeading: true,
          width: 3,
          cell: (version) => (
            <>
              <Link href={paths.version(version.id)}>{nameOf(version)}</Link>
              {version.label === '' ? null : (
                <>
                  <br />
                  <span class="gt-small gt-muted">{version.label}</span>
                </>
              )}
            </>
          ),
        },
        {
          heading: 'Where it is',
          label: 'Where it is',
          width: 2,
          cell: (version) => (
            <>
              {stateNames[version.state]}
              <br />
              <span class="gt-small gt-muted">since {sayDay(dayOf(version.stateSince))}</span>
            </>
          ),
        },
        {
          heading: 'In short',
          label: 'In short',
          width: 4,
          cell: (version) => version.changeSummary,
        },
        {
          heading: 'Decided by',
          label: 'Decided by',
          width: 2,
          cell: (version) => (version.decision === null ? 'Not decided' : sayDecision(version.decision)),
        },
      ]}
    />
  )
}
