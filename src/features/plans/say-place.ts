import { confidenceWords } from '#src/kit/html/marks/states.ts'
import { type Figures, figuresFrom, sayStates } from './plan.figures.ts'
import { counted, type Plan } from './plan.ts'
import type { TallyAt } from './tally.ts'

/** Why a sheet shows no action by itself. */
export function sayFolded({ words }: Pick<Plan, 'words'>, count: number): string {
  return `${counted(count, words.action)} are too many for one sheet: each ${words.objective.toLowerCase()} says how many stand where.`
}

/** Where the actions of one place stand, in words: "12 actions: 5 in progress, 7 complete. Confidence: 3 green, 2 red." */
export function sayPlace(tallies: readonly TallyAt[], { words }: Pick<Plan, 'words'>) {
  const figures = figuresFrom(tallies)
  const overdue = tallies.reduce((sum, tally) => sum + tally.overdue, 0)
  return {
    figures,
    says:
      figures.all === 0
        ? `No ${words.action.toLowerCase()} answers this yet.`
        : [`${counted(figures.all, words.action)}: ${sayStates(figures)}.`, sayConfidence(figures)]
            .filter((part) => part !== '')
            .join(' '),
    /** Empty where nothing is. */
    overdue: overdue === 0 ? '' : `${overdue} overdue.`,
  }
}

/** Of what is asked how it goes. */
function sayConfidence({ green, amber, red, noReport }: Figures): string {
  const said = Object.entries({ green, amber, red, 'no-report': noReport } as const)
    .filter(([, count]) => count > 0)
    .map(([name, count]) => `${count} ${confidenceWords[name as keyof typeof confidenceWords].toLowerCase()}`)
  return said.length === 0 ? '' : `Confidence: ${said.join(', ')}.`
}
