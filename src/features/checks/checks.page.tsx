import type { VNode } from 'preact'
import type { Plan } from '#src/features/plans/index.ts'
import { Details, Empty, Link, PageHead, Section, Table } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { Checked } from './plan.check.ts'
import type { Trouble } from './trouble.ts'

export type ChecksProps = {
  plan: Plan
  checked: Checked[]
  /** Those who may mend things see the way to; others see what was found. */
  mayMend: (trouble: Trouble) => boolean
}

const mostShown = 12

/** What in a plan contradicts itself or is missing: a list for each question, each row with the way to the mend. */
export function ChecksPage({ plan, checked, mayMend }: ChecksProps): VNode {
  const found = checked.filter(({ troubles }) => troubles.length > 0)
  const clear = checked.filter(({ troubles }) => troubles.length === 0)
  return (
    <>
      <PageHead caption={plan.title} heading="Checks" lede={ledeOf(checked)} acts={<Acts plan={plan} />} />
      {found.length === 0 ? (
        <Empty what="No trouble found.">Every question below was asked of every part of the plan.</Empty>
      ) : null}
      {found.map((one) => (
        <Found {...one} mayMend={mayMend} />
      ))}
      {clear.length === 0 ? null : (
        <Section id="clear" heading="Nothing found">
          <ul class="govuk-list govuk-list--bullet">
            {clear.map(({ check }) => (
              <li>{check.question}</li>
            ))}
          </ul>
        </Section>
      )}
    </>
  )
}

function Acts({ plan }: Pick<ChecksProps, 'plan'>): VNode {
  return (
    <>
      <Link href={paths.greens(plan.id)}>Draws of greens</Link>
      <Link href={`${paths.planChecks(plan.id)}.csv`}>As a file</Link>
    </>
  )
}

function ledeOf(checked: readonly Checked[]): string {
  const count = checked.reduce((sum, { troubles }) => sum + troubles.length, 0)
  const lists = checked.filter(({ troubles }) => troubles.length > 0).length
  if (count === 0) return 'Nothing contradicts itself, and nothing is missing.'
  return `${count} ${count === 1 ? 'thing' : 'things'} to look at, in ${lists} of ${checked.length} checks. A check points; a person decides.`
}

function Found({ check, troubles, mayMend }: Checked & Pick<ChecksProps, 'mayMend'>): VNode {
  const rest = troubles.slice(mostShown)
  return (
    <Section id={check.code} heading={`${check.question} (${troubles.length})`} intro={check.because}>
      <Troubles caption={check.question} troubles={troubles.slice(0, mostShown)} mayMend={mayMend} />
      {rest.length === 0 ? null : (
        <Details summary={`The other ${rest.length}`}>
          <Troubles caption={`${check.question} The others`} troubles={rest} mayMend={mayMend} />
        </Details>
      )}
    </Section>
  )
}

function Troubles({
  caption,
  troubles,
  mayMend,
}: {
  caption: string
  troubles: Trouble[]
  mayMend: ChecksProps['mayMend']
}): VNode {
  return (
    <Table
      caption={caption}
      rows={troubles}
      columns={[
        {
          heading: 'What',
          rowHeading: true,
          width: 4,
          cell: ({ ref, title, href }) => (
            <>
              {ref === null ? null : <span class="gt-code">{ref} </span>}
              <Link href={href}>{title}</Link>
            </>
          ),
        },
        { heading: 'Why', label: 'Why', cell: ({ why }) => why },
        ...(troubles.some(mayMend)
          ? [
              {
                heading: 'Mend it',
                label: 'Mend it',
                width: 2 as const,
                cell: (trouble: Trouble) => (mayMend(trouble) ? <ToMend {...trouble} /> : null),
              },
            ]
          : []),
      ]}
    />
  )
}

function ToMend({ mend, ref, title }: Trouble): VNode {
  return (
    <Link href={mend.href} hidden={`: ${ref ?? title}`}>
      {mend.says}
    </Link>
  )
}
