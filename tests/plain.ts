/** A page as it is read: no tags, and spaces as spaces. */
export function plain(html: string): string {
  return html
    .replaceAll(/<(script|style|svg)\b.*?<\/\1>/gsu, '')
    .replaceAll(/<[^>]+>/gu, '')
    .replaceAll('\u00a0', ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+/gu, ' ')
}
