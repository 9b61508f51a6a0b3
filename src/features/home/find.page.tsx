import type { VNode } from 'preact'
import { sayDay } from '#src/kit/dates/say.ts'
import { Empty, FilterLine, Input, Link, PageHead, Section, WorkList } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { Hit } from './find.ts'

export type FindProps = { asked: string; hits: Hit[]; most: number }

const headings: Record<Hit['kind'], string> = {
  action: 'Actions',
  theme: 'Themes',
  objective: 'Objectives',
  evidence: 'Evidence',
  finding: 'Findings',
  report: 'Reports',
  person: 'People',
}

/** What has all of these words, of what this person may see. */
export function FindPage({ asked, hits, most }: FindProps): VNode {
  return (
    <>
      <PageHead heading="Find" lede={ledeOf(asked, hits)} />
      <FilterLine action={paths.search()} label="Find" button="Find">
        <Input
          name="find"
          id="find-words"
          type="search"
          label="Words, a name or a number"
          value={asked}
          width={30}
        />
      </FilterLine>
      {asked !== '' && hits.length === 0 ? (
        <Empty what="Nothing has all of these words.">
          Try fewer words, a part of one, or the action’s number. You find only what you may see.
        </Empty>
      ) : null}
      {Object.entries(headings).map(([kind, heading]) => (
        <Hits heading={heading} hits={hits.filter((hit) => hit.kind === kind)} most={most} kind={kind} />
      ))}
    </>
  )
}

function ledeOf(asked: string, hits: Hit[]): string {
  if (asked === '')
    return 'Actions, themes, evidence, findings, reports: whatever has all of the words that you type.'
  return `${hits.length === 1 ? 'One thing has' : `${hits.length} things have`} “${asked}”.`
}

function Hits({
  heading,
  hits,
  most,
  kind,
}: {
  heading: string
  hits: Hit[]
  most: number
  kind: string
}): VNode | null {
  if (hits.length === 0) return null
  return (
    <Section
      id={`found-${kind}`}
      heading={heading}
      intro={hits.length === most ? `The first ${most}. Another word narrows them.` : `${hits.length} found.`}
    >
      <WorkList items={hits.map(itemOf)} />
    </Section>
  )
}

function itemOf(hit: Hit) {
  return {
    title: (
      <Link quiet href={hrefOf(hit)}>
        {hit.title}
      </Link>
    ),
    meta: [hit.ref, hit.kind === 'evidence' ? sayDay(hit.says) : hit.says].filter(Boolean).join(' · '),
  }
}

export function hrefOf({ kind, id, planId }: Hit): string {
  switch (kind) {
    case 'action':
      return paths.action(id)
    case 'theme':
      return paths.theme(planId ?? '', id)
    case 'objective':
      return paths.objective(planId ?? '', id)
    case 'evidence':
      return paths.evidence(id)
    case 'finding':
      return paths.finding(id)
    case 'report':
      return paths.report(id)
    case 'person':
      return paths.person(id)
  }
}
