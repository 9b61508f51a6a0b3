import type { VNode } from 'preact'
import { Button, ButtonLink, Buttons, Form, HiddenField, Link } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import { said } from './account.ts'
import type { Corrected } from './correction.ts'
import type { ImportWithDraft } from './import.ts'
import { UndoOrSetAside } from './undo-or-set-aside.tsx'

/** The end of a review: what may be made of it, or what has to come first; and the ways back. */
export function Finish({
  imported,
  corrected,
  left,
  staying,
  csrf,
}: {
  imported: ImportWithDraft
  corrected: Corrected
  left: number
  /** How many of those left may be passed as they were read. */
  staying: number
  csrf: string
}): VNode {
  const nothing = isEmpty(corrected)
  return (
    <section class="gt-section" aria-labelledby="finish">
      <h2 class="gt-h2" id="finish">
        When you are done
      </h2>
      {nothing ? (
        <p class="gt-body">
          We found no plan in this document: no themes and no actions. All its words are kept, but there is
          nothing to make a plan of. Bring the document that holds the table of actions.
        </p>
      ) : left > 0 ? (
        <LeftToCheck imported={imported} left={left} staying={staying} csrf={csrf} />
      ) : (
        <Make imported={imported} again />
      )}
      {nothing || imported.newerOf !== null ? null : (
        <p class="gt-body">
          <Link href={paths.importPart(imported.id, 'difference')}>
            It is a newer version of a plan we have
          </Link>
        </p>
      )}
      <UndoOrSetAside
        csrf={csrf}
        rev={imported.rev}
        to={{
          undo: paths.importPart(imported.id, 'undo'),
          discard: paths.importPart(imported.id, 'discard'),
        }}
        corrected={imported.corrections.length > 0}
        what="document"
      />
    </section>
  )
}

export function isEmpty({ draft, leftOut }: Corrected): boolean {
  return draft.items.length === leftOut.size
}

/** Nothing is left to check: what comes next, at the top of the page, and once more after all that was read. */
export function Make({ imported, again = false }: { imported: ImportWithDraft; again?: boolean }): VNode {
  const kind = again ? 'secondary' : undefined
  return (
    <Buttons>
      {imported.newerOf === null ? (
        <ButtonLink kind={kind} href={paths.importPart(imported.id, 'apply')}>
          Make this the plan
        </ButtonLink>
      ) : (
        <ButtonLink kind={kind} href={paths.importPart(imported.id, 'difference')}>
          See what is new in this version
        </ButtonLink>
      )}
      <span class="gt-small gt-muted">You see once more what will be made.</span>
    </Buttons>
  )
}

/** Nothing is made while a question is open: it is answered, or somebody says that the rest stays as read. */
function LeftToCheck({
  imported,
  left,
  staying,
  csrf,
}: {
  imported: ImportWithDraft
  left: number
  staying: number
  csrf: string
}): VNode {
  const what = imported.newerOf === null ? 'make this a plan' : 'see what is new in this version'
  const when = left === 1 ? 'the one question is answered' : `the ${said(left)} are answered`
  return (
    <>
      <p class="gt-body">
        You can {what} when {when}.
      </p>
      {staying === 0 ? null : (
        <LeaveRest imported={imported} csrf={csrf}>
          Leave the rest as read
        </LeaveRest>
      )}
    </>
  )
}

/** One press for whoever trusts the reading: every question that is open stays as it was read. */
export function LeaveRest({
  imported,
  csrf,
  children,
}: {
  imported: ImportWithDraft
  csrf: string
  children: string
}): VNode {
  return (
    <Form action={paths.importPart(imported.id, 'rest')} csrf={csrf}>
      <HiddenField name="rev" value={String(imported.rev)} />
      <Button kind="secondary">{children}</Button>
    </Form>
  )
}
