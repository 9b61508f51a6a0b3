import { createHash, timingSafeEqual } from 'node:crypto'

/**
 * A form's token, made from the browser's own secret cookie: a page of another site can neither
 * read the cookie nor work the token out (OWASP, signed double submit with the session's secret).
 */
export function csrfToken(secret: string): string {
  return createHash('sha256').update(`form:${secret}`).digest('base64url')
}

export function isOwnForm(secret: string, token: string | undefined): boolean {
  const wanted = Buffer.from(csrfToken(secret))
  const given = Buffer.from(token ?? '')
  return wanted.length === given.length && timingSafeEqual(wanted, given)
}
