/** Joins class names, leaving out what is not wanted: `classNames('a', wide && 'b')`. Undefined when none is left. */
export function classNames(...names: (string | false | null | undefined)[]): string | undefined {
  const wanted = names.filter((name) => typeof name === 'string' && name !== '')
  return wanted.length > 0 ? wanted.join(' ') : undefined
}
