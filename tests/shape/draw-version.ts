import {
  stateNames,
  type VersionNeed,
  type VersionPart,
  type VersionStep,
  versionStates,
  versionSteps,
} from '#src/features/versions/version-life.ts'

const parts: Record<VersionPart, string> = {
  'programme-manager': 'the programme manager',
  chair: 'the chair of a board',
  'board-member': 'a member of a board',
}
const needs: Record<VersionNeed, string> = {
  'window-over': 'the last day of the consultation is past',
  'comments-answered': 'every comment has an answer with its reason',
  'fates-given': 'it is said of every action that left the plan what became of it',
  'not-who-froze': 'somebody other than who froze the draft',
}

/** The life of a version of a plan as a page of the documents: the drawing, and every step in words. */
export function drawVersion(): string {
  const idOf = (state: string) => state.replaceAll('-', '_')
  const arrows = versionSteps.flatMap((step) =>
    step.from.map((from) => `    ${idOf(from)} --> ${idOf(step.to)}: ${step.label}`),
  )
  return `${[
    '# The life of a version of a plan',
    '',
    'Drawn from `src/features/versions/version-life.ts` by `npx vitest run tests/shape/states.test.ts -u`; never by hand.',
    '',
    '```mermaid',
    'stateDiagram-v2',
    '    [*] --> working',
    ...versionStates.map((state) => `    ${idOf(state)}: ${stateNames[state]}`),
    ...arrows,
    '```',
    '',
    '| From | Step | To | Who may | What it needs | What is asked |',
    '|---|---|---|---|---|---|',
    ...versionSteps.map(rowOf),
  ].join('\n')}\n`
}

function rowOf(step: VersionStep): string {
  const cells = [
    step.from.map((state) => stateNames[state]).join(', '),
    step.label,
    stateNames[step.to],
    step.parts.length === 0 ? 'by itself' : step.parts.map((part) => parts[part]).join(', '),
    step.needs.map((need) => needs[need]).join('; '),
    [step.asks, step.form === 'decision' ? 'which board, on which day, where minuted' : null]
      .filter((asked) => asked !== null)
      .join('; '),
  ]
  return `| ${cells.join(' | ')} |`
}
