const spoken = new Set(['http', 'https', 'mailto', 'tel'])

/**
 * An address that is safe to put in a link: a path, a fragment, or http, https, mailto or tel. Anything else
 * (javascript:, data:, vbscript:, blob:) becomes `#`. Control characters and spaces go first, since browsers
 * ignore them when they read a scheme ("java\nscript:").
 */
export function safeHref(href: string): string {
  // eslint's no-control-regex is not on; the control characters are the point of this pattern.
  const bare = href.replace(/[\u0000-\u0020\u007f-\u00a0\u200b-\u200f\u2028\u2029\ufeff]/gu, '')
  const scheme = /^([^/?#:]*):/.exec(bare)?.[1]?.toLowerCase()
  if (scheme === undefined || spoken.has(scheme)) return href.trim()
  return '#'
}
