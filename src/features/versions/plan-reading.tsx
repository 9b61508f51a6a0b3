import type { VNode } from 'preact'
import { sayStanding } from '#src/features/imports/index.ts'
import type { PlanAction, PlanDocument, PlanObjective, PlanTheme } from '#src/features/reports/index.ts'
import { type Column, Paragraph, Section, Table } from '#src/kit/html/index.ts'

/** A frozen plan to be read on a screen: the words of its paper, its tables laid for a page and a phone. */
export function PlanReading({ plan }: { plan: PlanDocument }): VNode {
  const { levelNames: names } = plan
  return (
    <>
      {plan.themes.map((theme) => (
        <Section
          id={`theme-${theme.id}`}
          heading={titled(names.theme, theme)}
          intro={theme.leads.length === 0 ? undefined : `Lead: ${theme.leads.join(', ')}`}
        >
          {theme.objectives.map((objective) => (
            <ObjectiveReading {...{ plan, theme, objective }} />
          ))}
        </Section>
      ))}
      {plan.key.length === 0 ? null : (
        <Section id="key" heading="Key to ratings">
          <Paragraph>{plan.key.map(({ code, label }) => `${code}: ${label}`).join('; ')}</Paragraph>
        </Section>
      )}
    </>
  )
}

type Props = { plan: PlanDocument; theme: PlanTheme; objective: PlanObjective }

function ObjectiveReading({ plan, theme, objective }: Props): VNode {
  const name = objective.title === null ? null : titled(plan.levelNames.objective, objective)
  return (
    <div class="gt-reading-group">
      {name === null ? null : <h3 class="gt-h3">{name}</h3>}
      {objective.actions.length === 0 ? null : (
        <Table
          caption={name ?? titled(plan.levelNames.theme, theme)}
          rows={objective.actions}
          columns={columnsOf(plan)}
        />
      )}
    </div>
  )
}

function columnsOf({ levelNames, themes }: PlanDocument): Column<PlanAction>[] {
  const rated = themes.some(({ objectives }) =>
    objectives.some(({ actions }) => actions.some(({ rating }) => rating !== null)),
  )
  return [
    {
      heading: levelNames.action,
      rowHeading: true,
      width: 5,
      cell: (action) => <Words action={action} />,
    },
    { heading: 'Lead', label: 'Lead', width: 2, cell: ({ leads }) => leads.join('; ') },
    { heading: 'Due', label: 'Due', width: 2, cell: ({ due }) => due?.written ?? '' },
    ...(rated
      ? [{ heading: 'Rating', label: 'Rating', cell: ({ rating }: PlanAction) => rating ?? '' }]
      : []),
    {
      heading: 'Where it is',
      label: 'Where it is',
      cell: ({ delivery, due, firstDue }) =>
        sayStanding({ state: delivery, dueOn: due?.on ?? null, firstDueOn: firstDue?.on ?? null }),
    },
  ]
}

function Words({ action }: { action: PlanAction }): VNode {
  const { ref, text, successCriteria, impact } = action
  return (
    <>
      <span class="gt-reading">
        {ref === null ? null : <span class="gt-code">{ref} </span>}
        {text}
      </span>
      {impact === null ? null : <span class="gt-reading gt-reading--more">For children: {impact}</span>}
      {successCriteria.length === 0 ? null : (
        <span class="gt-reading gt-reading--more">We will know by: {successCriteria.join('; ')}</span>
      )}
    </>
  )
}

function titled(level: string, { ref, title }: { ref: string | null; title: string | null }): string {
  if (title === null) return level
  return ref === null ? title : `${level} ${ref.replace(/[.:)\s]+$/u, '')}: ${title}`
}
