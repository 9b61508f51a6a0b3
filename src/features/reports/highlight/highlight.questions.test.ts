import { describe, expect, it } from 'vitest'
import { plain } from '#src/kit/print/paper.ts'
import { questionsSection } from './highlight.questions.ts'
import type { HighlightTheme } from './highlight.ts'
import { frontDoor, frontDoorReport as report } from '#src/features/reports/samples/front-door.ts'

function told(theme: HighlightTheme): string {
  return questionsSection(report, theme)
    .blocks.flatMap((block) => {
      if (block.kind === 'paragraph') return [plain(block.words)]
      if (block.kind !== 'answers') return []
      return block.answers.flatMap(({ question, paragraphs, steps }) => [
        question,
        ...paragraphs.map(plain),
        ...steps.map((step) => `${plain(step.words)} ${step.when}`),
      ])
    })
    .join('\n')
    .replaceAll('\u00a0', ' ')
}

/** A theme whose red action says in its update what its reason says too. */
function nextSaidTwice(): HighlightTheme {
  const actions = frontDoor.actions.map((action) =>
    action.ref === '3.1.2'
      ? { ...action, next: 'New form live in the evening team. Li Wen Chua, by 14 July' }
      : action,
  )
  return { ...frontDoor, actions }
}

describe('The four questions of a theme', () => {
  it('say once whose words they are, and each answer the action it is of', () => {
    const said = told(frontDoor)
    expect(said.match(/Tom Hartnell \(/gu)).toHaveLength(1)
    expect(said).toContain(
      'From accepted updates of 9 June to 18 June: Tom Hartnell (3.1.1, 3.1.2 and 3.1.3),',
    )
    expect(said).toContain('3.1.3 Evening and weekend decisions')
  })

  it('do not say again what stands with a red or amber action, and say where it is', () => {
    expect(told(frontDoor)).toContain('3.1.2 New form live in the evening team. Li Wen Chua. 14 July')
    const said = told(nextSaidTwice())
    expect(said).not.toContain('New form live')
    expect(said).toContain('What else is next stands below, with what is red and amber.')
  })

  it('say that nothing was said, in a theme where nobody has reported', () => {
    const silent = { workingWell: [], howDoWeKnow: [], worried: [], whatNext: [] }
    const said = told({ ...frontDoor, answers: silent })
    expect(said).toBe('No update was accepted in this period, so nobody has answered them.')
  })
})
