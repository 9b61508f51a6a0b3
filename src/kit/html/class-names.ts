/** Joins class names, leaving out what is not wanted: `classNames('a', wide && 'b')`. Undefined when none is left. */
export function classNames(...names: (string | false | null | undefined)[]): string | undefined {
  const wanted = names.filter((name) => typeof name === 'string' && name !== '')
  return wanted.length > 0 ? wanted.join(' ') : undefined
}

/** What shows how deep something stands under what is before it; nothing at the top. The stylesheet tells three depths apart. */
export function setIn(depth: number): string | undefined {
  return depth === 0 ? undefined : `gt-in gt-in--${Math.min(depth, 3)}`
}
