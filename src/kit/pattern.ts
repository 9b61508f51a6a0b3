/**
 * A regular expression set out to be read: spaces and line breaks around a bar, and line breaks with the spaces
 * beside them, count for nothing. A space that is looked for stands within its line, or as `\s`.
 */
export function pattern(flags = ''): (source: TemplateStringsArray) => RegExp {
  return ({ raw }) =>
    new RegExp(
      raw
        .join('')
        .replace(/\s+\|\s+/g, '|')
        .replace(/\s*\n\s*/g, ''),
      flags,
    )
}
