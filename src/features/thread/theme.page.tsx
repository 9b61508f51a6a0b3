import { withRef } from '#src/kit/with-ref.ts'
import { HeadingGone } from './heading-gone.tsx'
import type { VNode } from 'preact'
import { DatesPicture, type Ledger } from '#src/features/changes/index.ts'
import type { Criterion } from '#src/features/criteria/index.ts'
import type { Action, Lead } from '#src/features/actions/index.ts'
import {
  type Figures,
  LinkedText,
  type Objective,
  PartOf,
  type Plan,
  type References,
  ServesLine,
  type Standing,
  type Tagged,
  type Theme,
  counted,
  inTree,
  sayStates,
  sayUnanswered,
  withArticle,
} from '#src/features/plans/index.ts'
import { FourAnswers, type Update, UpdateSaid } from '#src/features/updates/index.ts'
import { Link, PageHead, Section } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { ActionTable } from './action-table.tsx'
import { Criteria } from './criteria.tsx'

type Props = {
  plan: Plan
  theme: Theme
  objectives: Objective[]
  actions: Standing[]
  criteria: Criterion[]
  leads: Map<string, Lead[]>
  updates: Update[]
  figures: Figures
  ledger: Ledger
  references: References
  tagged: Tagged | null
  mayTag: boolean
  today: string
  heardSince: string
}

export function ThemePage(props: Props): VNode {
  const { plan, theme, objectives, actions, figures, updates, today, heardSince, leads, references } = props
  const loose = actions.filter((action) => action.objectiveId === null)
  const answered = new Set(actions.map(({ objectiveId }) => objectiveId))
  const lead = theme.leadName ?? theme.leadsAsWritten.join(', ')
  return (
    <>
      <PageHead
        caption={[plan.words.theme, theme.ref].filter(Boolean).join(' ')}
        heading={<LinkedText text={theme.title} references={references} />}
        lede={sayTheme(plan, figures)}
        acts={props.mayTag ? <ThemeActs plan={plan} theme={theme} /> : undefined}
      />
      <HeadingGone state={theme.state} word={plan.words.theme} />
      <p class="gt-intro">
        {lead === '' ? 'Nobody leads this yet.' : `Led by ${lead}.`} {sayStates(figures)}.
      </p>
      {theme.impact === null ? null : (
        <p class="gt-body gt-prewrap">
          <LinkedText text={theme.impact} references={references} />
        </p>
      )}
      <FieldList fields={theme.fields} references={references} />
      {props.tagged === null ? null : <ServesLine part={props.tagged} mayTag={props.mayTag} />}
      {loose.length === 0 ? null : (
        <ActionTable caption={theme.title} actions={loose} {...{ plan, leads, today, heardSince }} />
      )}
      {inTree(objectives).map(({ one: objective }) => (
        <Section
          id={`objective-${objective.id}`}
          heading={
            <a class="gt-quiet-link" href={paths.objective(plan.id, objective.id)}>
              {withRef(objective.ref, objective.title)}
            </a>
          }
          intro={
            objective.parentId === null ? undefined : <PartOf objective={objective} among={objectives} />
          }
        >
          <ActionTable
            caption={objective.title}
            actions={actions.filter((action) => action.objectiveId === objective.id)}
            empty={sayUnanswered(objective, { plan, objectives, answered })}
            {...{ plan, leads, today, heardSince }}
          />
        </Section>
      ))}
      {actions.length === 0 ? null : <DatesPicture ledger={props.ledger} />}
      {props.criteria.length === 0 ? null : <Criteria criteria={props.criteria} today={today} />}
      <Section
        id="accepted"
        heading="Accepted updates"
        intro="Latest first: what this theme can say before a board."
      >
        {updates.length === 0 ? <p class="gt-body">No update here has been accepted yet.</p> : null}
        {updates.map((update) => (
          <section aria-label={actionOf(actions, update)}>
            <h3 class="gt-h3">
              <a class="gt-quiet-link" href={paths.action(update.actionId)}>
                {actionOf(actions, update)}
              </a>
            </h3>
            <p class="gt-intro">
              <UpdateSaid update={update} />
            </p>
            <FourAnswers update={update} today={today} />
          </section>
        ))}
      </Section>
    </>
  )
}

function sayTheme({ words }: Plan, figures: Figures): string {
  if (figures.all === 0) return `It has ${counted(0, words.action)} yet.`
  return `${figures.accepted} of ${counted(figures.all, words.action)} accepted as delivered; ${figures.green} of ${figures.reporting} green, ${figures.red} red${figures.noReport === 0 ? '' : `, ${figures.noReport} not reported`}.`
}

/** Writing in the plan by hand, for whoever keeps it. */
function ThemeActs({ plan, theme }: Pick<Props, 'plan' | 'theme'>): VNode {
  return (
    <>
      <Link href={paths.newAction(plan.id, theme.id)}>Add {withArticle(plan.words.action)}</Link>
      <Link href={paths.newObjective(plan.id, theme.id)}>Add {withArticle(plan.words.objective)}</Link>
      <Link href={paths.themeWords(theme.id)}>Change</Link>
    </>
  )
}

function actionOf(actions: Action[], update: Update): string {
  const action = actions.find((one) => one.id === update.actionId)
  return withRef(action?.ref, action?.title)
}

type FieldsProps = { fields: Record<string, string>; references: References }

export function FieldList({ fields, references }: FieldsProps): VNode | null {
  const rows = Object.entries(fields).filter(([, value]) => value !== '')
  if (rows.length === 0) return null
  return (
    <dl class="gt-facts">
      {rows.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd class="gt-prewrap">
            <LinkedText text={value} references={references} />
          </dd>
        </div>
      ))}
    </dl>
  )
}
