/** What each of a list gives, one behind another: `flatMap`, and quicker, which is felt where a paper has thousands of short lists. */
export function allFrom<One, Given>(
  list: readonly One[],
  give: (one: One, at: number) => readonly Given[],
): Given[] {
  const all: Given[] = []
  for (let at = 0; at < list.length; at++) for (const given of give(list[at] as One, at)) all.push(given)
  return all
}
