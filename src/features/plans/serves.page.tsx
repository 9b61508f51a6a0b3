import { withRef } from '#src/kit/with-ref.ts'
import type { VNode } from 'preact'
import {
  BackLink,
  Button,
  Checkboxes,
  errorFor,
  Form,
  HiddenField,
  Link,
  PageHead,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { frameworkCodes, frameworkNames, type Tagged } from './framework.ts'

/** Where a part of a plan is read. */
export function hrefOf({ level, id, planId }: Tagged): string {
  if (level === 'action') return paths.action(id)
  return level === 'theme' ? paths.theme(planId, id) : paths.objective(planId, id)
}

type FormProps = {
  part: Tagged
  name: string
  chosen: readonly string[]
  /** Of what it serves now. */
  mark: string
  faults: Fault[]
  csrf: string
}

/** The form that says which outcomes and enablers a part of a plan serves. */
export function FrameworkFormPage({ part, name, chosen, mark, faults, csrf }: FormProps): VNode {
  return (
    <>
      <BackLink href={hrefOf(part)}>{withRef(part.ref, part.title)}</BackLink>
      <PageHead
        heading={`What this ${name.toLowerCase()} serves`}
        lede="Outcomes and enablers of the National Framework. What stands under it serves them too."
      />
      <Form action={paths.frameworkOf(part.level, part.id)} csrf={csrf}>
        <HiddenField name="mark" value={mark} />
        <Checkboxes
          name="serves"
          legend="Which does it serve?"
          values={[...chosen]}
          error={errorFor(faults, 'serves')}
          options={frameworkCodes.map((code) => ({
            value: code,
            label: `${frameworkNames[code].kind}: ${frameworkNames[code].title}`,
          }))}
        />
        <Button preventDoubleClick>Keep this</Button>
      </Form>
    </>
  )
}

/** What a part of a plan is tagged with, as one line, with the way to change it for those who may. */
export function ServesLine({ part, mayTag }: { part: Tagged; mayTag: boolean }): VNode | null {
  if (part.serves.length === 0 && !mayTag) return null
  return (
    <p class="gt-small">
      {part.serves.length === 0 ? (
        'Serves no outcome of the national framework by a tag of its own. '
      ) : (
        <>
          National framework:{' '}
          {part.serves.map((code, at) => (
            <>
              {at === 0 ? null : '; '}
              <Link href={`${paths.framework()}#${code}`}>
                {frameworkNames[code].kind}, {frameworkNames[code].title.toLowerCase()}
              </Link>
            </>
          ))}
          .{' '}
        </>
      )}
      {mayTag ? <Link href={paths.frameworkOf(part.level, part.id)}>Change what it serves</Link> : null}
    </p>
  )
}
