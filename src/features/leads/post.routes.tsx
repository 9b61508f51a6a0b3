import { recordEntry } from '#src/features/history/index.ts'
import {
  findPost,
  insertPost,
  listHoldings,
  listPeople,
  listPosts,
  lockPost,
  namePost,
  type Post,
  savePost,
  peoplePlace,
} from '#src/features/people/index.ts'
import { giveWrittenToPost, heardSince } from '#src/features/actions/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { holdRow, type Trx } from '#src/kit/db/index.ts'
import { changedSince, markOf, type Stands } from '#src/kit/http/changed-since.ts'
import type { Door } from '#src/kit/http/door.ts'
import { alongside, field, formKeyIn, typed } from '#src/kit/http/fields.ts'
import {
  type Answer,
  type Fault,
  type Fields,
  notFound,
  page,
  redirect,
  type Visit,
} from '#src/kit/http/visit.ts'
import { newId } from '#src/kit/ids.ts'
import { paths } from '#src/paths.ts'
import { countLedByPosts, listLed } from './led.store.ts'
import { mayKeepPosts, maySeePosts } from './post.access.ts'
import { type Changed, fillPost, vacatePost } from './post.fill.ts'
import { parseHolder, parsePost, type PostInput, vacant } from './post.form.ts'
import { PostPage } from './post.page.tsx'
import { PostFormPage, type PostLine, PostsPage, typedOf } from './posts.page.tsx'

const current = paths.people()

export function postRoutes(door: Door): void {
  door.list<{ lines: PostLine[] }>('/posts', maySeePosts, {
    find: async (visit) =>
      visit.trx(async (trx) => {
        const counts = await countLedByPosts(trx)
        return { lines: (await listPosts(trx)).map((post) => ({ post, actions: counts.get(post.id) ?? 0 })) }
      }),
    page: (visit, { lines }) =>
      page(
        'Posts',
        <PostsPage lines={lines} mayKeep={mayKeepPosts(visit.person) === true} />,
        peoplePlace(visit.person, paths.posts()),
      ),
    columns: ['Title', 'Also known as', 'Organisation', 'Held by', 'Since', 'Actions it leads'],
    csv: ({ lines }) =>
      lines.map(({ post, actions }) => [
        post.title,
        post.alsoKnownAs.join(', '),
        post.organisation,
        post.holder?.name ?? null,
        post.holder?.fromOn ?? null,
        actions,
      ]),
    json: ({ lines }) => ({ items: lines.map(({ post, actions }) => ({ ...post, actions })) }),
    fileName: 'posts',
  })
  door.submit('/posts', mayKeepPosts, addPost)
  door.get('/posts/new', mayKeepPosts, async (visit) =>
    Promise.resolve(formPage(visit, null, { title: (visit.query['title'] ?? '').slice(0, 160) }, [])),
  )

  door.list<Found>('/posts/:post', maySeePosts, {
    find: async (visit) => onPost(visit, async (trx, post) => findAbout(trx, post)),
    page: (visit, found) => postPage(visit, found, {}, []),
    columns: ['Held by', 'From', 'To', 'Note'],
    csv: ({ holdings }) => holdings.map((held) => [held.name, held.fromOn, held.toOn, held.note]),
    json: ({ post, holdings, led }) => ({ ...post, holdings, actions: led }),
    fileName: 'post',
  })
  door.submit('/posts/:post/holder', mayKeepPosts, async (visit) => onPost(visit, changeHolder(visit)))
  door.get('/posts/:post/names', mayKeepPosts, async (visit) =>
    onPost(visit, async (_trx, post) => Promise.resolve(formPage(visit, post, typedOf(post), []))),
  )
  door.submit('/posts/:post/names', mayKeepPosts, async (visit) => onPost(visit, rename(visit)))
}

type Found = {
  post: Post
  holdings: Awaited<ReturnType<typeof listHoldings>>
  led: Awaited<ReturnType<typeof listLed>>
  people: { value: string; text: string }[]
}

async function onPost<T>(visit: Visit, work: (trx: Trx, post: Post) => Promise<T>): Promise<T | Answer> {
  const id = visit.params['post'] ?? ''
  return visit.trx(async (trx) => {
    const post = await (visit.readOnly ? findPost : lockPost)(trx, id)
    return post === null ? notFound : work(trx, post)
  })
}

async function findAbout(trx: Trx, post: Post): Promise<Found> {
  const people = await listPeople(trx)
  return {
    post,
    holdings: await listHoldings(trx, post.id),
    led: await listLed(trx, post.id),
    people: people
      .filter(({ state }) => state !== 'left')
      .map(({ id, name, jobTitle }) => ({ value: id, text: [name, jobTitle].filter(Boolean).join(', ') })),
  }
}

function postPage(visit: Visit, found: Found, was: Record<string, string>, faults: Fault[]): Answer {
  const today = dayOf(visit.now)
  return page(
    namePost(found.post),
    <PostPage
      {...found}
      mayKeep={mayKeepPosts(visit.person) === true}
      mark={markOf(holderOf(found.post))}
      typed={was}
      faults={faults}
      csrf={visit.csrf}
      today={today}
      heardSince={heardSince(today)}
    />,
    { current, faults },
  )
}

function formPage(visit: Visit, post: Post | null, was: Record<string, string>, faults: Fault[]): Answer {
  return page(
    post === null ? 'Add a post' : 'Change what it is called',
    <PostFormPage
      {...{ post, faults }}
      mark={post === null ? '' : markOf(typedOf(post))}
      typed={{ formKey: newId(), ...was }}
      csrf={visit.csrf}
    />,
    { width: 'task', faults, current },
  )
}

/** Who holds it, in the field that says who will. */
function holderOf({ holder }: Post): Stands {
  return { holder: { value: holder?.personId ?? vacant, says: holder?.name ?? 'vacant' } }
}

async function addPost(visit: Visit): Promise<Answer> {
  const parsed = parsePost(visit.fields)
  const key = formKeyIn(visit.fields)
  return visit.trx(async (trx) => {
    // One post of theirs at a time, so that the second of two presses finds the first one's post.
    await holdRow(trx, 'person', visit.person.id)
    const posts = await listPosts(trx)
    const known = posts.find(({ id }) => id === key)
    if (parsed.ok && known?.title === parsed.input.title)
      return redirect(paths.post(key), 'The post is added.')
    const whole = alongside(parsed, takenBy(posts, visit.fields))
    if (!whole.ok) return formPage(visit, null, typed(visit.fields), whole.faults)
    const { input } = whole
    const asked = { id: known === undefined ? key : newId(), councilId: visit.council.id, ...input }
    const id = await insertPost(trx, asked)
    // Somebody else was quicker with a post of that name.
    if (id === null)
      return formPage(visit, null, typed(visit.fields), takenBy(await listPosts(trx), visit.fields))
    return redirect(
      paths.post(id),
      `The post is added.${await giveWritten(trx, visit, id, { deed: 'post.add', input })}`,
    )
  })
}

function takenBy(others: readonly Post[], fields: Fields): Fault[] {
  const named = namePost({ title: field(fields, 'title'), organisation: field(fields, 'organisation') })
  const taken = others.find((one) => namePost(one).toLowerCase() === named.toLowerCase())
  return taken === undefined
    ? []
    : [
        {
          field: 'title',
          message: `There is a post called ${taken.title} already. Look for it in the list of posts`,
        },
      ]
}

function rename(visit: Visit) {
  return async (trx: Trx, post: Post): Promise<Answer> => {
    const parsed = parsePost(visit.fields)
    const others = (await listPosts(trx)).filter(({ id }) => id !== post.id)
    const whole = alongside(parsed, takenBy(others, visit.fields))
    const faults = whole.ok ? changedSince(visit.fields, typedOf(post)) : whole.faults
    if (!whole.ok || faults.length > 0) return formPage(visit, post, typed(visit.fields), faults)
    const { input } = whole
    await savePost(trx, post.id, input)
    const said = await giveWritten(trx, visit, post.id, { deed: 'post.name', input })
    return redirect(paths.post(post.id), `Its names are kept.${said}`)
  }
}

/** Records what the post is called now; what plans write by one of its names goes to it. */
async function giveWritten(
  trx: Trx,
  visit: Visit,
  id: string,
  { deed, input }: { deed: 'post.add' | 'post.name'; input: PostInput },
): Promise<string> {
  const by = { councilId: visit.council.id, personId: visit.person.id }
  await recordEntry(trx, { ...by, deed, subjectKind: 'post', subjectId: id, details: { ...input } })
  const post = await findPost(trx, id)
  if (post === null) return ''
  const given = await giveWrittenToPost(trx, { councilId: visit.council.id, byId: visit.person.id, post })
  if (given === 0) return ''
  return given === 1
    ? ' One action written so is led by it now.'
    : ` ${given} actions written so are led by it now.`
}

function changeHolder(visit: Visit) {
  return async (trx: Trx, post: Post): Promise<Answer> => {
    const found = await findAbout(trx, post)
    const ours = found.people.map(({ value }) => value)
    const parsed = parseHolder(visit.fields, dayOf(visit.now), ours)
    const faults = parsed.ok ? changedSince(visit.fields, holderOf(post)) : parsed.faults
    if (!parsed.ok || faults.length > 0) return postPage(visit, found, typed(visit.fields), faults)
    const { personId, on, note } = parsed.input
    const changing = { council: visit.council, by: visit.person, postId: post.id, note, origin: visit.origin }
    const changed =
      personId === null
        ? await vacatePost(trx, { ...changing, toOn: on })
        : await fillPost(trx, { ...changing, personId, fromOn: on })
    if (!changed.done)
      return postPage(visit, found, typed(visit.fields), [{ field: 'on', message: changed.why }])
    const who = found.people.find(({ value }) => value === personId)?.text ?? null
    return redirect(paths.post(post.id), sayChanged(changed, who))
  }
}

function sayChanged({ actions }: Changed & { done: true }, who: string | null): string {
  const follow = actions === 1 ? 'One action' : `${actions} actions`
  if (who === null)
    return actions === 0 ? 'The post is vacant.' : `The post is vacant. ${follow} wait to be handed over.`
  return actions === 0 ? `${who}, holds the post.` : `${who}, holds the post. ${follow} followed.`
}
