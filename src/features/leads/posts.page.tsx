import type { VNode } from 'preact'
import { namePost, type Post } from '#src/features/people/index.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import {
  BackLink,
  Button,
  ButtonLink,
  Empty,
  errorFor,
  Form,
  FormKey,
  HiddenField,
  Input,
  Link,
  PageHead,
  Table,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import type { PostInput } from './post.form.ts'

export type PostLine = { post: Post; actions: number }

export function PostsPage({ lines, mayKeep }: { lines: PostLine[]; mayKeep: boolean }): VNode {
  const vacant = lines.filter(({ post }) => post.holder === null)
  return (
    <>
      <PageHead
        heading="Posts"
        lede={sayPosts(lines.length, vacant.length)}
        acts={mayKeep ? <ButtonLink href={paths.newPost()}>Add a post</ButtonLink> : undefined}
      />
      {lines.length === 0 ? (
        <Empty what="No post is here yet.">
          A post keeps its actions when the person who holds it changes.
        </Empty>
      ) : (
        <Table
          caption="Posts by title, with who holds each"
          rows={lines}
          columns={[
            {
              heading: 'Post',
              rowHeading: true,
              width: 4,
              cell: ({ post }) => (
                <>
                  <Link href={paths.post(post.id)}>{namePost(post)}</Link>
                  {post.alsoKnownAs.length === 0 ? null : (
                    <small class="gt-guess">Also {post.alsoKnownAs.join(', ')}</small>
                  )}
                </>
              ),
            },
            {
              heading: 'Held by',
              label: 'Held by',
              cell: ({ post }) =>
                post.holder === null ? (
                  <strong>Vacant</strong>
                ) : (
                  `${post.holder.name}, since ${sayDay(post.holder.fromOn)}`
                ),
            },
            {
              heading: 'Actions it leads',
              label: 'Actions it leads',
              numeric: true,
              cell: ({ actions }) => actions,
            },
          ]}
        />
      )}
    </>
  )
}

function sayPosts(all: number, vacant: number): string {
  if (all === 0) return 'When a post leads an action, whoever holds the post answers for it.'
  const posts = all === 1 ? 'One post leads' : `${all} posts lead`
  const none = vacant === 0 ? 'None is vacant.' : vacant === 1 ? 'One is vacant.' : `${vacant} are vacant.`
  return `${posts} actions, whoever holds them. ${none}`
}

type FormProps = {
  post: Post | null
  /** Of what it is called now; '' for a new one. */
  mark: string
  typed: Record<string, string>
  faults: Fault[]
  csrf: string
}

/** Adding a post, or changing what it is called. */
export function PostFormPage({ post, mark, typed, faults, csrf }: FormProps): VNode {
  const back = post === null ? paths.posts() : paths.post(post.id)
  return (
    <>
      <BackLink href={back}>{post === null ? 'Posts' : post.title}</BackLink>
      <PageHead
        heading={post === null ? 'Add a post' : 'Change what it is called'}
        lede="Actions whose lead is written by one of these names go to the post, and to whoever holds it."
      />
      <Form action={post === null ? paths.posts() : paths.postPart(post.id, 'names')} csrf={csrf}>
        <HiddenField name="mark" value={mark} />
        <FormKey typed={typed} />
        <Input name="title" label="Title" value={typed['title'] ?? ''} error={errorFor(faults, 'title')} />
        <Input
          name="names"
          label="Other names"
          hint="Initials or an older title, parted by commas, like HoF, Fostering Manager."
          value={typed['names'] ?? ''}
          error={errorFor(faults, 'names')}
        />
        <Input
          name="organisation"
          label="Organisation"
          hint="If not the council."
          value={typed['organisation'] ?? ''}
          error={errorFor(faults, 'organisation')}
        />
        <Button preventDoubleClick>{post === null ? 'Add the post' : 'Keep these names'}</Button>
      </Form>
    </>
  )
}

/** A post as its form shows it. */
export function typedOf({ title, alsoKnownAs, organisation }: PostInput): Record<string, string> {
  return { title, names: alsoKnownAs.join(', '), organisation }
}
