const mostForEmail = 8
const mostFromAddress = 40

/** Slows down guesses: eight wrong passwords for one e-mail, or forty from one address, in a quarter of an hour. */
export function isTooManyTries(failures: { forEmail: number; fromAddress: number }): boolean {
  return failures.forEmail >= mostForEmail || failures.fromAddress >= mostFromAddress
}

/** Where to go after signing in: only to an address of our own. */
export function isOwnAddress(address: string): boolean {
  return /^\/(?![/\\])/.test(address) && !address.startsWith('/sign-')
}
