// Roles that come in together.
export const insiders = 'pm sro al ch bm ql'
export const reporters = 'pm sro al ql'
export const readers = `${insiders} dfe pa`
