import { sayDay } from '#src/kit/dates/say.ts'
import { paths } from '#src/paths.ts'
import type { VersionNeed, VersionStep } from './version-life.ts'

/** How things stand with a version, as far as its steps ask. */
export type VersionFacts = {
  versionId: string
  /** Who froze the draft that is decided on. */
  frozenBy: string | null
  consultation: { id: string; closesOn: string } | null
  /** Of all its consultations: comments that have no answer yet. */
  unanswered: number
  /** Actions that it no longer has, and of which nobody has said what became. */
  withoutFate: number
}

/** What stands against a step: one sentence, and where it is put right. */
export type Missing = { need: VersionNeed; sentence: string; href: string | null; link: string }

/** What is missing for a step; empty where nothing is. */
export function whatIsMissing(
  step: Pick<VersionStep, 'needs'>,
  facts: VersionFacts,
  who: { personId: string; today: string },
): Missing[] {
  return step.needs.flatMap((need) => {
    const found = answers[need](facts, who)
    return found === null ? [] : [{ need, ...found }]
  })
}

type Answer = (facts: VersionFacts, who: { personId: string; today: string }) => Omit<Missing, 'need'> | null

const answers: Record<VersionNeed, Answer> = {
  'window-over': ({ consultation }, { today }) =>
    consultation === null || consultation.closesOn < today
      ? null
      : {
          sentence: `People may comment until ${sayDay(consultation.closesOn)}. Close it off after that day.`,
          href: paths.consultation(consultation.id),
          link: 'See the consultation',
        },
  'comments-answered': ({ consultation, unanswered, versionId }) =>
    unanswered === 0
      ? null
      : {
          sentence: `${counted(unanswered, 'comment has', 'comments have')} no answer. Say of each whether it was accepted, and why.`,
          href: consultation === null ? paths.version(versionId) : paths.consultation(consultation.id),
          link: 'Answer the comments',
        },
  'fates-given': ({ withoutFate, versionId }) =>
    withoutFate === 0
      ? null
      : {
          sentence: `${counted(withoutFate, 'action has', 'actions have')} left the plan and nobody has said what became of ${withoutFate === 1 ? 'it' : 'them'}. Nothing may disappear silently.`,
          href: paths.versionFates(versionId),
          link: 'Say what became of each',
        },
  'not-who-froze': ({ frozenBy }, { personId }) =>
    frozenBy !== personId
      ? null
      : {
          sentence: 'You froze this draft, so somebody else decides on it. Ask the chair.',
          href: null,
          link: '',
        },
}

function counted(count: number, one: string, many: string): string {
  return count === 1 ? `One ${one}` : `${count} ${many}`
}
