/**
 * Whether ten digits are an NHS number: the last is 11 less the remainder by 11 of the first nine, weighted 10 down to 2
 * (11 counts as 0, and 10 is never issued). Source: NHS Data Dictionary, attribute NHS NUMBER.
 */
export function isNhsNumber(digits: string): boolean {
  if (!/^\d{10}$/.test(digits) || /^(\d)\1+$/.test(digits)) return false
  const sum = Array.from(digits.slice(0, 9)).reduce(
    (total, digit, at) => total + Number(digit) * (10 - at),
    0,
  )
  const check = (11 - (sum % 11)) % 11
  return check !== 10 && check === Number(digits[9])
}

const upnLetters = 'ABCDEFGHJKLMNPQRTUVWXYZ'

/**
 * Whether thirteen characters are a unique pupil number: a check letter, eleven digits, and a last digit, or a letter
 * where the number is a temporary one. The characters after the first, weighted 2 to 13, are summed; the remainder by 23
 * is the letter's place in the alphabet without I, O and S. Source: Department for Education, "Unique pupil
 * numbers: guidance for schools and local authorities", section on the check letter.
 */
export function isUpn(text: string): boolean {
  const upn = text.toUpperCase()
  if (!/^[A-HJ-NP-RT-Z]\d{11}[\dA-HJ-NP-RT-Z]$/.test(upn)) return false
  const sum = Array.from(upn.slice(1)).reduce(
    (total, character, at) => total + upnValue(character) * (at + 2),
    0,
  )
  return upnLetters[sum % 23] === upn[0]
}

function upnValue(character: string): number {
  return /\d/.test(character) ? Number(character) : upnLetters.indexOf(character)
}
