/** A black point as PNG, drawn large by a page: what a scan's page is to a reader of words. */
const POINT =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='

/** Typst's markup of a picture. */
export const picture = `#image(bytes((${[...Buffer.from(POINT, 'base64')].join()})), width: 5cm)`
