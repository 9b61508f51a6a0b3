import type { VNode } from 'preact'
import { LadderBar } from '#src/kit/charts/rungs.tsx'
import { Link } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { noTheme } from './placement.ts'
import { ladderOf } from './plan.figures.ts'
import { type Objective, type Plan, pluralOf, type Theme } from './plan.ts'
import { ObjectiveHead, ThemeHead } from './plan-theme-row.tsx'
import { inTree } from './plan-tree.ts'
import { sayFolded, sayPlace } from './say-place.ts'
import { sayUnanswered } from './say-unanswered.ts'
import { type TallyAt, countingIn } from './tally.ts'

type SheetProps = {
  plan: Plan
  themes: Theme[]
  objectives: Objective[]
  tallies: TallyAt[]
  /** How many actions there are. */
  count: number
}

/** The sheet of a plan with more actions than a sheet can show: each objective with where its actions stand. */
export function FoldedSheet({ plan, themes, objectives, tallies, count }: SheetProps): VNode {
  const whole = tallies.filter(({ themeId }) => themeId === noTheme)
  return (
    <>
      <p class="gt-intro">
        {sayFolded(plan, count)} Open one for its {pluralOf(plan.words.action).toLowerCase()}, or see{' '}
        <Link href={paths.actions(plan.id)}>all of them as a table</Link>.
      </p>
      {themes.map((theme) => (
        <FoldedTheme
          {...{ plan, theme }}
          objectives={objectives.filter(({ themeId }) => themeId === theme.id)}
          tallies={tallies.filter(({ themeId }) => themeId === theme.id)}
        />
      ))}
      {whole.length === 0 ? null : (
        <section class="gt-theme gt-theme--folded" aria-labelledby="t-whole">
          <div>
            <h2 class="gt-theme__h" id="t-whole">
              In the plan as a whole
            </h2>
          </div>
          <div>
            <Counts plan={plan} id="whole" tallies={countingIn(whole, 'theme')} />
          </div>
        </section>
      )}
    </>
  )
}

type ThemeProps = Pick<SheetProps, 'plan' | 'objectives' | 'tallies'> & { theme: Theme }

function FoldedTheme({ plan, theme, objectives, tallies }: ThemeProps): VNode {
  const loose = tallies.filter(({ objectiveId }) => objectiveId === null)
  const answered = new Set(tallies.map(({ objectiveId }) => objectiveId))
  return (
    <section class="gt-theme gt-theme--folded" aria-labelledby={`t-${theme.id}`}>
      <ThemeHead {...{ plan, theme, tallies }} />
      {inTree(objectives).map(({ one: objective }) => (
        <div>
          <ObjectiveHead {...{ plan, objective, objectives }} />
          {answered.has(objective.id) ? (
            <Counts
              {...{ plan, id: objective.id }}
              tallies={countingIn(
                tallies.filter(({ objectiveId }) => objectiveId === objective.id),
                'objective',
              )}
            />
          ) : (
            <p class="gt-theme__p">{sayUnanswered(objective, { plan, objectives, answered })}</p>
          )}
        </div>
      ))}
      {loose.length === 0 || objectives.length === 0 ? null : (
        <div>
          <h3 class="gt-obj__h">
            <a class="gt-quiet-link" href={paths.actionsOfTheme(plan.id, theme.id)}>
              Under no {plan.words.objective.toLowerCase()}
            </a>
          </h3>
          <Counts plan={plan} id={`${theme.id}-loose`} tallies={countingIn(loose, 'objective')} />
        </div>
      )}
    </section>
  )
}

/** Where the actions of one place stand, drawn and in words. */
function Counts({ plan, id, tallies }: { plan: Plan; id: string; tallies: TallyAt[] }): VNode {
  const { figures, says, overdue } = sayPlace(tallies, plan)
  return (
    <>
      {figures.all === 0 ? null : <LadderBar counts={ladderOf(figures)} id={`ladder-${id}`} />}
      <p class="gt-theme__p">
        {says} {overdue === '' ? null : <strong>{overdue}</strong>}
      </p>
    </>
  )
}
