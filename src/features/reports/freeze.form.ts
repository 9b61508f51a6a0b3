import { dayFromWords } from '#src/kit/dates/written-day.ts'
import { field, type Parsed } from '#src/kit/http/fields.ts'
import type { Fault, Fields } from '#src/kit/http/visit.ts'
import { isId } from '#src/kit/ids.ts'
import type { Ask, HighlightReport } from '#src/features/reports/highlight/highlight.ts'
import { isPaperName, type PaperName } from './paper-names.ts'

export const longestOpening = 1_000
const longestBoard = 120
const mostAsks = 20

export type FreezeInput = {
  id: string | null
  paper: 'highlight' | PaperName
  themeId: string | null
  meeting: HighlightReport['meeting']
  /** Who cleared it to go out; null where nobody is named. */
  clearedBy: string | null
  opening: string[]
  asks: Ask[]
}

/** The form that freezes a report; what is wrong is said in the form's own words. */
export function parseFreeze(fields: Fields, today: string): Parsed<FreezeInput> {
  const [board, meets, opening] = [field(fields, 'board'), field(fields, 'meets'), field(fields, 'opening')]
  const [paper, theme, cleared] = [field(fields, 'paper'), field(fields, 'theme'), field(fields, 'cleared')]
  const on = dayFromWords(meets, today)
  const asks = [...linesOf(fields, 'decide', 'decide'), ...linesOf(fields, 'note', 'note')]
  const faults = [
    ...aboutFaults(paper, theme, cleared),
    ...meetingFaults(board, meets, on),
    ...(opening.length > longestOpening
      ? [
          {
            field: 'opening',
            message: `Shorten the opening to ${longestOpening} characters; it has ${opening.length}`,
          },
        ]
      : []),
    ...(asks.length > mostAsks
      ? [{ field: 'decide', message: `Ask for at most ${mostAsks} things; there are ${asks.length}` }]
      : []),
  ]
  if (faults.length > 0) return { ok: false, faults }
  const id = field(fields, 'formKey')
  return {
    ok: true,
    input: {
      id: isId(id) ? id : null,
      paper: isPaperName(paper) ? paper : 'highlight',
      themeId: emptyIsNone(theme),
      clearedBy: emptyIsNone(cleared),
      meeting: board === '' || on === null ? null : { body: board, on, item: null },
      opening: opening === '' ? [] : [opening],
      asks,
    },
  }
}

function emptyIsNone(text: string): string | null {
  return text === '' ? null : text
}

function aboutFaults(paper: string, theme: string, cleared: string): Fault[] {
  return [
    ...(paper === 'theme' && theme === ''
      ? [{ field: 'theme', message: 'Choose the theme that it is about' }]
      : []),
    ...(cleared.length > longestBoard
      ? [{ field: 'cleared', message: `Shorten who cleared it to ${longestBoard} characters` }]
      : []),
  ]
}

function meetingFaults(board: string, meets: string, on: string | null): Fault[] {
  if (board.length > longestBoard)
    return [{ field: 'board', message: `Shorten the board’s name to ${longestBoard} characters` }]
  if (board === '' && meets !== '') return [{ field: 'board', message: 'Name the board that meets that day' }]
  if (board !== '' && meets === '') return [{ field: 'meets', message: 'Say on which day the board meets' }]
  if (meets !== '' && on === null)
    return [{ field: 'meets', message: `“${meets}” does not name one day. Write the day, like 9 July` }]
  return []
}

function linesOf(fields: Fields, name: string, kind: Ask['kind']): Ask[] {
  return field(fields, name)
    .split(/\r?\n/u)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((text) => ({ kind, text, theme: null, paper: null }))
}
