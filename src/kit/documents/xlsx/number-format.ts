/**
 * Numbers as a spreadsheet shows them (ECMA-376 part 1, 18.8.30 and 18.8.31): enough of the format codes
 * for what councils' sheets hold. Dates come out day first, with the year in full, since a person in
 * England reads them so whatever the file's own order: `dd/mm/yyyy`, `12 Sep 2023`, `Sep 2023`.
 */
export type NumberFormat = { code: string; isDate: boolean }

/** The codes that files name by number alone (18.8.30); dates by locale are given as England has them. */
const BUILT_IN = new Map<number, string>([
  [0, 'General'],
  [1, '0'],
  [2, '0.00'],
  [3, '#,##0'],
  [4, '#,##0.00'],
  [5, '"£"#,##0'],
  [6, '"£"#,##0'],
  [7, '"£"#,##0.00'],
  [8, '"£"#,##0.00'],
  [9, '0%'],
  [10, '0.00%'],
  [11, '0.00E+00'],
  [14, 'dd/mm/yyyy'],
  [15, 'd-mmm-yy'],
  [16, 'd-mmm'],
  [17, 'mmm-yy'],
  [18, 'h:mm AM/PM'],
  [19, 'h:mm:ss AM/PM'],
  [20, 'h:mm'],
  [21, 'h:mm:ss'],
  [22, 'dd/mm/yyyy h:mm'],
  [37, '#,##0;-#,##0'],
  [38, '#,##0;-#,##0'],
  [39, '#,##0.00;-#,##0.00'],
  [40, '#,##0.00;-#,##0.00'],
  [41, '#,##0'],
  [42, '"£"#,##0'],
  [43, '#,##0.00'],
  [44, '"£"#,##0.00'],
  [45, 'mm:ss'],
  [46, '[h]:mm:ss'],
  [47, 'mm:ss'],
  [49, '@'],
])

export function builtInFormat(id: number): NumberFormat {
  return numberFormat(BUILT_IN.get(id) ?? 'General')
}

export function numberFormat(code: string): NumberFormat {
  const bare = bareCode(code.split(';')[0] ?? '')
  return { code, isDate: /[ymdhs]/i.test(bare) && !/general/i.test(bare) }
}

/** The code without quoted words, escaped letters, colours and locales; elapsed hours stay. */
function bareCode(code: string): string {
  return code
    .replace(/"[^"]*"/g, '')
    .replace(/[\\_*]./g, '')
    .replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '')
}

/** What the cell shows for this number. */
export function showNumber(value: number, format: NumberFormat, since1904: boolean): string {
  if (!Number.isFinite(value)) return ''
  if (format.isDate) return showDate(value, bareCode(format.code.split(';')[0] ?? ''), since1904)
  return showPlain(value, format.code)
}

function showPlain(value: number, code: string): string {
  const { section, shown } = sectionFor(value, code)
  const cleaned = section
    .replace(/[_*]./g, '')
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"')
    .replace(/\[[^\]]*\]/g, '')
  if (/general/i.test(cleaned)) return literal(cleaned.replace(/general/i, plainDigits(shown)))
  const unquoted = cleaned.replace(/"[^"]*"/g, (quoted) => '\u0001'.repeat(quoted.length))
  const pattern = /[#0?][#0?,.]*(E[+-]0+)?/.exec(unquoted)
  // A format that shows nothing of the number (such as ;;;) would lose it, so it is shown plainly.
  if (!pattern || pattern[1] || cleaned.includes('/')) return plainDigits(value)
  const before = literal(cleaned.slice(0, pattern.index))
  const after = literal(cleaned.slice(pattern.index + pattern[0].length))
  const percent = (before + after).includes('%') ? 100 : 1
  return `${before}${digits(shown * percent, pattern[0])}${after}`.trim()
}

/** The part of the code for this number's sign. A part of its own for negatives writes the sign itself. */
function sectionFor(value: number, code: string): { section: string; shown: number } {
  const [first = 'General', negative, zero] = code.split(';')
  if (value < 0 && negative) return { section: negative, shown: -value }
  return { section: value === 0 && zero ? zero : first, shown: value }
}

function literal(text: string): string {
  return text.replace(/["\\@]/g, '')
}

function digits(value: number, pattern: string): string {
  const [whole = '', decimals = ''] = pattern.split('.')
  const scaled = value / 1000 ** lengthOf(/,+$/, whole)
  const [integer = '0', fraction = ''] = Math.abs(scaled).toFixed(Math.min(decimals.length, 20)).split('.')
  const least = lengthOf(/^0*/, decimals)
  const kept = fraction.slice(0, least) + fraction.slice(least).replace(/0+$/, '')
  const grouped = /[#0?],[#0?]/.test(whole) ? integer.replace(/\B(?=(\d{3})+$)/g, ',') : integer
  const padded = grouped.padStart(whole.replace(/[^0]/g, '').length, '0')
  const number = kept === '' ? padded : `${padded}.${kept}`
  return scaled < 0 && /[1-9]/.test(number) ? `-${number}` : number
}

function lengthOf(pattern: RegExp, text: string): number {
  return pattern.exec(text)?.[0].length ?? 0
}

/** All digits of a number that a person typed, none of the noise of binary fractions. */
export function plainDigits(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e21) return BigInt(value).toString()
  return String(Number(value.toPrecision(12)))
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

function showDate(serial: number, code: string, since1904: boolean): string {
  const letters = code.toLowerCase()
  if (/\[[hms]+\]/.test(letters)) return elapsed(serial)
  const clock = /[hs]/.test(letters)
  const minutes = clock ? letters.replace(/(h+[^a-z]*)m+|m+(?=[^a-z]*s)/g, '$1') : letters
  const named = /mmm/.test(minutes)
  const has = { day: /d/.test(minutes), month: /m/.test(minutes), year: /y/.test(minutes) }
  const date = dateOf(serial, since1904)
  if (!date) return plainDigits(serial)
  const time = clock ? timeOf(date) : ''
  if (!has.day && !has.month && !has.year) return time
  const shown = named ? inWords(date, has, /mmmm/.test(minutes)) : inDigits(date, has)
  return time === '' || time === '00:00' ? shown : `${shown} ${time}`
}

type Parts = { day: boolean; month: boolean; year: boolean }

function inWords(date: Date, has: Parts, long: boolean): string {
  const month = MONTHS[date.getUTCMonth()] ?? ''
  const parts = [
    has.day ? date.getUTCDate() : '',
    long ? month : month.slice(0, 3),
    has.year ? date.getUTCFullYear() : '',
  ]
  return parts.filter((part) => part !== '').join(' ')
}

function inDigits(date: Date, has: Parts): string {
  const two = (number: number): string => String(number).padStart(2, '0')
  const parts = [
    has.day ? two(date.getUTCDate()) : '',
    has.month ? two(date.getUTCMonth() + 1) : '',
    has.year ? String(date.getUTCFullYear()) : '',
  ]
  return parts.filter((part) => part !== '').join('/')
}

function timeOf(date: Date): string {
  return date.toISOString().slice(11, 16)
}

function elapsed(serial: number): string {
  const minutes = Math.round(serial * 24 * 60)
  return `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`
}

/** Day 60 of the 1900 system is the 29 February 1900 that never was, so earlier days count one more. */
function dateOf(serial: number, since1904: boolean): Date | null {
  if (serial < 0 || serial > 2_958_466) return null
  const days = since1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial
  const milliseconds = Math.round(days * 86_400) * 1000
  return new Date(Date.UTC(1899, 11, 30) + milliseconds)
}
