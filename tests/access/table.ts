/**
 * Who gets in where: every address of the product, with what is sent to it, and the roles to whom it
 * opens. Everybody else is refused with a sentence. `access.test.ts` tries each role on each line.
 *
 * The people who try hold one role each. `al` leads the action that is tried and `sro` leads its theme.
 */
const insiders = 'pm sro al ch bm ql'
const reporters = 'pm sro al ql'
const readers = `${insiders} dfe pa`

export const openTo: Record<string, string> = {
  // People and accounts: the administrator keeps them, and sees no content by it.
  'GET /people': 'pm sa',
  'GET /people.csv': 'pm sa',
  'GET /people.json': 'pm sa',
  'GET /people/:person': 'pm sa',
  'GET /people/invite': 'sa',
  'GET /outbox': 'sa',
  'POST /people/invite': 'sa',
  'POST /people/:person/roles': 'sa',
  'POST /people/:person/roles/end holding=:person': 'sa',
  'POST /people/:person/leave': 'sa',
  'GET /account': 'all',

  // Each sees their own week, and finds only what they could open.
  'GET /': 'all',
  'GET /find?words=plan': 'all',
  'GET /find.csv?words=plan': 'all',
  'GET /find.json?words=plan': 'all',

  // The plan as it stands today: those who work on it and the council's own boards.
  'GET /plans': insiders,
  'GET /plans.csv': insiders,
  'GET /plans.json': insiders,
  'GET /plans/:plan': insiders,
  'GET /plans/:plan/compare': insiders,
  'GET /plans/:plan/on': insiders,
  'GET /plans/:plan/actions': insiders,
  'GET /plans/:plan/actions.csv': insiders,
  'GET /plans/:plan/actions.json': insiders,
  'GET /plans/:plan/themes/:theme': insiders,
  'GET /plans/:plan/objectives/:objective': insiders,
  'GET /actions/:action': insiders,
  'GET /actions/:action/history': insiders,
  'GET /actions/:action/updates': insiders,
  'GET /evidence/:evidence': insiders,
  'GET /evidence/:evidence/file': insiders,
  'GET /sources': insiders,
  'GET /sources.csv': insiders,
  'GET /sources.json': insiders,
  'GET /sources/:source': insiders,
  'GET /sources/coverage': insiders,
  'GET /sources/coverage.csv': insiders,
  'GET /sources/coverage.json': insiders,
  'GET /sources/coverage.xlsx': insiders,
  'GET /sources/coverage.pdf': insiders,

  // The plan as it was, and two dates compared.
  'GET /plans/:plan/on?day=2026-03-31': insiders,

  // Reports: frozen ones were released; a draft is the plan of today.
  'GET /reports': readers,
  'GET /reports.csv': readers,
  'GET /reports.json': readers,
  'GET /plans/:plan/reports': readers,
  'GET /plans/:plan/reports.csv': readers,
  'GET /plans/:plan/reports.json': readers,
  'GET /reports/:report': readers,
  'GET /reports/:report.pdf': readers,
  'GET /reports/:report.docx': readers,
  'GET /plans/:plan/reports/draft': insiders,
  'GET /plans/:plan/reports/draft.pdf': insiders,
  'GET /plans/:plan/reports/draft.docx': insiders,
  'GET /plans/:plan/reports/new': 'pm',
  'POST /plans/:plan/reports': 'pm',

  // What is done to one action: its lead reports, its theme's lead decides, the quality lead judges.
  'GET /my-actions': insiders,
  'GET /my-actions.csv': insiders,
  'GET /my-actions.json': insiders,
  'GET /actions/:action/update': reporters,
  'POST /actions/:action/update': reporters,
  'GET /actions/:action/evidence': reporters,
  'POST /actions/:action/evidence': reporters,
  'GET /actions/:action/delivery?step=pause': 'pm sro',
  'POST /actions/:action/delivery step=pause': 'pm sro',
  'GET /actions/:action/date': 'pm sro al',
  'POST /actions/:action/date': 'pm sro al',
  'GET /actions/:action/review': 'pm sro al',
  'POST /actions/:action/review': 'pm sro al',
  'GET /actions/:action/words': 'pm sro',
  'POST /actions/:action/words': 'pm sro',
  'GET /actions/:action/leads': 'pm sro',
  'POST /actions/:action/leads': 'pm sro',
  'GET /actions/:action/findings': 'pm sro',
  'POST /actions/:action/findings': 'pm sro',
  'GET /actions/:action/difference': 'pm sro ql',
  'POST /actions/:action/difference': 'pm sro ql',
  'GET /awaiting-acceptance': 'pm sro',
  'GET /awaiting-acceptance.csv': 'pm sro',
  'GET /awaiting-acceptance.json': 'pm sro',
  'POST /updates/:update/decision': 'pm sro',

  // Dates: asked for by those who work on the action; agreed by the board, whose decision its chair or the
  // programme manager writes down, never by who asked. A lead takes back only their own request.
  'GET /plans/:plan/dates': insiders,
  'GET /plans/:plan/dates.csv': insiders,
  'GET /plans/:plan/dates.json': insiders,
  'GET /date-requests/:request': insiders,
  'POST /date-requests/:request/decision': 'pm ch',
  'POST /date-requests/:request/withdrawal': 'al',
  'GET /settings/dates': 'pm sa',
  'POST /settings/dates': 'pm sa',

  // Bringing in a plan.
  'GET /imports': 'pm',
  'GET /imports.csv': 'pm',
  'GET /imports.json': 'pm',
  'GET /imports/new': 'pm',
  'POST /imports': 'pm',
  'GET /imports/:import': 'pm',
  'GET /imports/:import/people': 'pm',
  'POST /imports/:import/people': 'pm',
  'GET /imports/:import/columns': 'pm',
  'POST /imports/:import/columns': 'pm',
  'GET /imports/:import/set-aside': 'pm',
  'GET /imports/:import/items/:item': 'pm',
  'POST /imports/:import/items/:item': 'pm',
  'GET /imports/:import/items/:item/split': 'pm',
  'POST /imports/:import/items/:item/split': 'pm',
  'POST /imports/:import/answer': 'pm',
  'POST /imports/:import/undo': 'pm',
  'GET /imports/:import/difference': 'pm',
  'POST /imports/:import/difference': 'pm',
  'POST /imports/:import/newer': 'pm',
  'POST /imports/:import/revision': 'pm',
  'GET /imports/:import/apply': 'pm',
  'POST /imports/:import/apply': 'pm',
  'POST /imports/:import/withdrawal': 'pm',
  'POST /imports/:import/discard': 'pm',

  'POST /sign-out': 'all',
}

/** Addresses for people who have not signed in; the rest of the product is closed to them. */
export const openToStrangers = [
  'GET /sign-in',
  'GET /set-up',
  'POST /set-up',
  'POST /sign-in',
  'GET /join/:token',
  'POST /join/:token',
  'GET /give-update/:token',
  'POST /give-update/:token',
  'GET /forgotten-password',
  'POST /forgotten-password',
  'GET /demo/people.json',
  'POST /demo/sign-in',
  'GET /help',
  'GET /help/marks',
  'GET /accessibility',
  'GET /privacy',
]
