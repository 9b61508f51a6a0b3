import type { VNode } from 'preact'
import { type PlanNode, titleOfNode } from '#src/features/imports/index.ts'
import {
  BackLink,
  Button,
  Empty,
  errorFor,
  Form,
  HiddenField,
  Link,
  PageHead,
  Radios,
  Section,
  Select,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { shortened } from '#src/kit/shortened.ts'
import { paths } from '#src/paths.ts'
import { type Fate, fateKinds, fateNames, sayFate } from './fate.ts'
import { nameOf, type PlanVersion } from './version.ts'

/** A choice of a list does not wrap. */
const longestChoice = 90

export type FatesProps = {
  version: PlanVersion
  lost: { was: PlanNode; likest: string[] }[]
  now: PlanNode[]
  fates: ReadonlyMap<string, Fate>
  mayChange: boolean
  /** What was sent of one action and could not be taken. */
  typed: Record<string, string>
  /** The mark of what is said of an action now. */
  markFor: (fate: Fate | undefined) => string
  faults: Fault[]
  csrf: string
}

/** What became of each action that a version no longer has: those without a word first. */
export function FatesPage(props: FatesProps): VNode {
  const { version, lost, fates } = props
  const open = lost.filter(({ was }) => !fates.has(was.id))
  const said = lost.filter(({ was }) => fates.has(was.id))
  return (
    <>
      <BackLink href={paths.version(version.id)}>{nameOf(version)}</BackLink>
      <PageHead
        caption={`${version.planTitle}, ${nameOf(version).toLowerCase()}`}
        heading="What became of the actions that it no longer has?"
        lede="Nothing may disappear silently: a version is not sent for approval, approved or published before each of them has its answer."
      />
      {lost.length === 0 ? <Empty what="Every action of the version before is still in the plan." /> : null}
      {open.length === 0 ? null : (
        <Section id="open" heading={`Without an answer (${open.length})`}>
          {open.map((one) => (
            <FateForm {...props} one={one} />
          ))}
        </Section>
      )}
      {said.length === 0 ? null : (
        <Section
          id="said"
          heading={`Answered (${said.length})`}
          intro="As the record says, or as it was said here."
        >
          {said.map((one) => (
            <FateForm {...props} one={one} />
          ))}
        </Section>
      )}
    </>
  )
}

function FateForm({
  one,
  version,
  now,
  fates,
  mayChange,
  markFor,
  typed,
  faults,
  csrf,
}: FatesProps & { one: FatesProps['lost'][number] }): VNode {
  const { was, likest } = one
  const fate = fates.get(was.id)
  const isSent = typed['action'] === was.id
  const sent = isSent ? typed : {}
  const faultIn = (name: string) => (isSent ? errorFor(faults, name) : undefined)
  // The form that was sent keeps the plain ids, so that the summary of faults leads to its fields.
  const id = (name: string) => (isSent ? name : `${name}-${was.id}`)
  const choices = likest.flatMap((likely) => {
    const node = now.find((other) => other.id === likely)
    return node === undefined ? [] : [{ value: likely, text: shortened(titleOfNode(node), longestChoice) }]
  })
  return (
    <div class="gt-change">
      <h3 class="gt-h3">
        <Link href={paths.action(was.id)}>{titleOfNode(was)}</Link>
      </h3>
      {fate === undefined ? null : <p class="gt-body">{sayFate(fate)}</p>}
      {mayChange ? (
        <Form action={paths.versionFates(version.id)} csrf={csrf}>
          <HiddenField name="action" value={was.id} />
          <HiddenField name="mark" value={markFor(fate)} />
          <Radios
            id={id('kind')}
            name="kind"
            legend={fate === undefined ? 'What became of it?' : 'Say it otherwise'}
            small
            value={sent['kind'] ?? fate?.kind}
            error={faultIn('kind')}
            options={fateKinds.map((kind) => ({
              value: kind,
              label: fateNames[kind],
              ...(kind === 'superseded'
                ? {
                    then: (
                      <Select
                        id={id('into')}
                        name="into"
                        label="Which action?"
                        value={sent['into'] ?? fate?.into?.id ?? ''}
                        error={faultIn('into')}
                        choices={[{ value: '', text: 'Choose the action' }, ...choices]}
                      />
                    ),
                  }
                : {}),
            }))}
          />
          <Textarea
            id={id('words')}
            name="words"
            label="Why, for those who read what changed"
            rows={2}
            value={sent['words'] ?? fate?.words ?? ''}
            error={faultIn('words')}
          />
          <Button kind="secondary" small>
            Keep this
          </Button>
        </Form>
      ) : null}
    </div>
  )
}
