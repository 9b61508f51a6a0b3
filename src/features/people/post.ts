/** A job in the establishment that leads actions, with whoever holds it today; vacant where nobody does. */
export type Post = {
  id: string
  title: string
  /** Other names that plans give it: initials, an older title. */
  alsoKnownAs: string[]
  organisation: string
  holder: Holder | null
}

export type Holder = { personId: string; name: string; fromOn: string }

/** Who held a post, from a day to a day. */
export type Holding = Holder & { id: string; toOn: string | null; note: string }

/** "Head of Fostering, NHS Trust": a post as it is named in lists. */
export function namePost({ title, organisation }: Pick<Post, 'title' | 'organisation'>): string {
  return organisation === '' ? title : `${title}, ${organisation}`
}

/** A name with what does not tell names apart taken out: capitals, dots, doubled spaces. */
export function plainName(written: string): string {
  return written
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** Whether words written in a plan are one of the names of a post. */
export function isCalled(post: Pick<Post, 'title' | 'alsoKnownAs'>, written: string): boolean {
  const name = plainName(written)
  return name !== '' && [post.title, ...post.alsoKnownAs].some((known) => plainName(known) === name)
}

/** The one post that words written in a plan name; null where none does, or more than one. */
export function postCalled(posts: readonly Post[], written: string): Post | null {
  const [first, ...more] = posts.filter((post) => isCalled(post, written))
  return first === undefined || more.length > 0 ? null : first
}

/** Whoever takes an action: a person, or a post and through it whoever holds it, if anybody does. */
export type Taker = { personId: string | null; postId: string | null; name: string; holder: string | null }

type Somebody = { id: string; name: string; jobTitle: string; state: string }

/** Those an action may be given to, for a list to choose from: people who have not left, then posts. */
export function takerChoices(
  people: readonly Somebody[],
  posts: readonly Post[],
): { value: string; text: string }[] {
  return [
    ...people
      .filter(({ state }) => state !== 'left')
      .map(({ id, name, jobTitle }) => ({
        value: id,
        text: jobTitle === '' ? name : `${name}, ${jobTitle}`,
      })),
    ...posts.map((post) => ({
      value: postChoice(post.id),
      text: `Post: ${namePost(post)} (${post.holder?.name ?? 'vacant'})`,
    })),
  ]
}

/** Who was chosen from that list; null where it is nobody of ours. */
export function takerOf(value: string, people: readonly Somebody[], posts: readonly Post[]): Taker | null {
  const post = posts.find(({ id }) => postChoice(id) === value)
  if (post !== undefined)
    return {
      personId: post.holder?.personId ?? null,
      postId: post.id,
      name: post.title,
      holder: post.holder?.name ?? null,
    }
  const person = people.find(({ id, state }) => id === value && state !== 'left')
  return person === undefined
    ? null
    : { personId: person.id, postId: null, name: person.name, holder: person.name }
}

/** How a post stands in a list of choices beside people. */
export function postChoice(postId: string): string {
  return `post:${postId}`
}
