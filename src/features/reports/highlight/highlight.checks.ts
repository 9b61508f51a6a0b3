import { agrees, countWords, listWords } from '#src/features/reports/report-words.ts'
import { actionsOf, type HighlightReport, movedSince, redAndAmber } from './highlight.ts'

/** Something to look at before a report goes out, or a thing found to be in order. */
export type ReportCheck = { done: boolean; says: string }

/** What an attentive chair would ask about, asked of the author first. Those to look at come first. */
export function checksOf(report: HighlightReport): ReportCheck[] {
  return [
    ...movedGreens(report),
    reasonsCheck(report),
    nextStepsCheck(report),
    questionsCheck(report),
  ].toSorted((a, b) => Number(a.done) - Number(b.done))
}

function movedGreens(report: HighlightReport): ReportCheck[] {
  return movedSince(report, actionsOf(report.themes))
    .filter(({ action }) => action.confidence === 'green')
    .map(({ action, moves }) => ({
      done: false,
      says: `${action.ref} is green, and its date moved by ${countWords(
        moves.reduce((sum, move) => sum + move.workingDays, 0),
        'working day',
      )}. Say so in the opening or in the four questions.`,
    }))
}

function reasonsCheck(report: HighlightReport): ReportCheck {
  const rated = redAndAmber(actionsOf(report.themes))
  const silent = rated
    .filter((action) => action.reason.trim() === '' || action.next.trim() === '')
    .map(({ ref }) => ref)
  if (silent.length === 0) return { done: true, says: 'Every red and amber has a reason and a next step' }
  return {
    done: false,
    says: `${listWords(silent)} ${agrees(silent.length, 'is', 'are')} red or amber without a reason and a next step.`,
  }
}

function nextStepsCheck(report: HighlightReport): ReportCheck {
  const steps = report.themes.flatMap((theme) => theme.answers.whatNext)
  const loose = steps.filter((step) => step.by === null || step.due === null).length
  if (steps.length > 0 && loose === 0) return { done: true, says: 'Each next step has a person and a date' }
  if (steps.length === 0) return { done: false, says: 'No next step is named.' }
  return {
    done: false,
    says: `${countWords(loose, 'next step')} ${agrees(loose, 'has', 'have')} no person or no date.`,
  }
}

function questionsCheck(report: HighlightReport): ReportCheck {
  const empty = report.themes.filter((theme) =>
    [theme.answers.workingWell, theme.answers.howDoWeKnow, theme.answers.worried].some(
      (answers) => answers.length === 0,
    ),
  )
  if (empty.length === 0)
    return { done: true, says: 'Every theme answers what works, how we know and what worries' }
  const named =
    empty.length > 3
      ? `${empty.length} of ${report.themes.length} themes`
      : listWords(empty.map((theme) => theme.title))
  return {
    done: false,
    says: `${named} ${agrees(empty.length, 'leaves', 'leave')} one of the questions unanswered.`,
  }
}
