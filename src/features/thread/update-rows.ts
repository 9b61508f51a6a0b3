import { fourQuestions, sayAuthor, type Update } from '#src/features/updates/index.ts'

const { workingWell, howDoWeKnow, worried, whatNext } = fourQuestions

/** The columns of a list of updates as a file. */
export const columnsOfUpdates = [
  ...['Given', 'By', workingWell, howDoWeKnow, worried, whatNext],
  ...['Confidence', 'Why that confidence', 'State', 'Decided by', 'Decided', 'Why returned'],
]

/** An update as a row: each next step on a line of its cell. */
export function rowOfUpdate(update: Update): (string | null)[] {
  const steps = update.nextSteps.map(({ text, who, byOn }) =>
    [text, who, byOn].filter((part) => part !== null && part !== '').join(', '),
  )
  return [
    ...[update.givenAt.toISOString(), sayAuthor(update)],
    ...[update.workingWell, update.howDoWeKnow, update.worried, steps.join('\n')],
    ...[update.confidence, update.confidenceReason, update.state],
    ...[update.decidedByName, update.decidedAt?.toISOString() ?? null, update.returnReason],
  ]
}
