import type { ComponentChildren, VNode } from 'preact'
import { Button, Form, HiddenField } from '#src/kit/html/index.ts'

type Props = {
  csrf: string
  rev: number
  to: { undo: string; discard: string }
  /** Whether there is a correction to undo. */
  corrected: boolean
  /** "document" */
  what: string
  children?: ComponentChildren
}

/** The ways out of a review: the last correction undone, or the whole set aside. */
export function UndoOrSetAside({ csrf, rev, to, corrected, what, children }: Props): VNode {
  return (
    <Form action={to.undo} csrf={csrf} inline>
      <HiddenField name="rev" value={String(rev)} />
      {corrected ? (
        <Button kind="secondary" small>
          Undo the last correction
        </Button>
      ) : null}
      <Button kind="secondary" small formaction={to.discard}>
        Set this {what} aside
      </Button>
      {children}
    </Form>
  )
}
