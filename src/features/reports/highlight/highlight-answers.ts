import { sayAuthor, type Update } from '#src/features/updates/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import type { Answer, HighlightTheme, Question } from './highlight.ts'

/** The latest accepted update of an action in the period. */
export type Heard = { ref: string; update: Update }

/** The four questions of a theme, answered in the words of its accepted updates, each with whose words they are. */
export function answersOf(heard: readonly Heard[]): HighlightTheme['answers'] {
  return {
    workingWell: said(heard, 'workingWell'),
    howDoWeKnow: said(heard, 'howDoWeKnow'),
    worried: said(heard, 'worried'),
    whatNext: heard.flatMap((one) => nextSteps(one)),
  }
}

function said(heard: readonly Heard[], question: Exclude<Question, 'whatNext'>): Answer[] {
  return heard
    .filter(({ update }) => update[question].trim() !== '')
    .map((one) => ({ text: one.update[question], sources: [sourceOf(one)], by: null, due: null }))
}

function nextSteps(one: Heard): Answer[] {
  return one.update.nextSteps.map((step) => ({
    text: step.text,
    sources: [sourceOf(one)],
    by: step.who === '' ? null : step.who,
    due: step.byOn,
  }))
}

function sourceOf({ ref, update }: Heard) {
  return { ref, by: sayAuthor(update), on: dayOf(update.givenAt) }
}
