const most = 5_000

/** The same function, its answers kept: for what is asked over and over of few things, such as a day's words. */
export function kept<In extends string | number, Out>(find: (key: In) => Out): (key: In) => Out {
  const answers = new Map<In, Out>()
  return (key) => {
    const known = answers.get(key)
    if (known !== undefined) return known
    if (answers.size >= most) answers.clear()
    const found = find(key)
    answers.set(key, found)
    return found
  }
}
