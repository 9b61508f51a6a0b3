import type { VNode } from 'preact'
import { WordRuns } from '#src/features/comparison/index.ts'
import { Button, Buttons, Form, HiddenField, Pages, Radios, Section } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'
import type { Keyed } from './choice.ts'
import { fieldOf } from './difference.form.ts'
import type { DifferenceProps } from './difference-props.ts'
import { groups, sayDueOf, sayLeadsOf, sayPlace, titleOfNode } from './difference-words.ts'
import type { Drawn } from './difference.draw.ts'
import { FateChoice } from './fate.page.tsx'
import type { PlanNode } from './node.ts'
import { pageOf, pathOfChanges } from './shown.ts'
import type { Change, ChangeKind } from './plan-difference.ts'

type Props = DifferenceProps & { kind: ChangeKind }

/** All changes of one kind, old beside new, each taken or left; or all of them at once. */
export function ChangeGroup(props: Props): VNode | null {
  const { kind, drawn, imported, csrf } = props
  const all = drawn.changes.filter(({ change }) => change.kind === kind)
  if (all.length === 0) return null
  const words = groups[kind]
  const { shown, current, last } = pageOf(all, props.pages[kind])
  return (
    <Section
      id={kind}
      heading={
        <>
          {words.name} <span class="gt-muted">{all.length}</span>
        </>
      }
      intro={words.intro}
    >
      <Form action={paths.importPart(imported.id, 'difference')} csrf={csrf}>
        <HiddenField name="rev" value={String(imported.rev)} />
        <HiddenField name="group" value={kind} />
        <HiddenField name="page" value={String(current)} />
        {kind === 'removed' || all.length === 1 ? null : (
          <Buttons>
            <Button kind="secondary" small name="deed" value="take-all">
              Take all {String(all.length)}
            </Button>
            <Button kind="secondary" small name="deed" value="leave-all">
              Leave all {String(all.length)}
            </Button>
          </Buttons>
        )}
        {shown.map((one) => (
          <div class="gt-change">
            <OldAndNew change={one.change} drawn={drawn} />
            {one.change.kind === 'removed' ? (
              <FateChoice {...props} lost={one.change} changeKey={one.key} />
            ) : (
              <Taken {...props} one={one} />
            )}
          </div>
        ))}
        <Button kind="secondary">Save these</Button>
      </Form>
      <Pages
        {...{ current, last }}
        hrefOf={(to) => pathOfChanges(imported.id, kind, to)}
        label={`Pages of: ${words.name}`}
      />
    </Section>
  )
}

type One = Props & { one: Keyed }

function Taken({ kind, drawn, one }: One): VNode {
  const chosen = drawn.choices.taken.get(one.key)
  const node = one.change.kind === 'added' ? one.change.now : one.change.was
  return (
    <Radios
      name={fieldOf.take(one.key)}
      legend={`${groups[kind].name}: ${titleOfNode(node)}`}
      legendHidden
      small
      inline
      value={chosen === undefined ? undefined : chosen ? 'take' : 'leave'}
      options={[
        { value: 'take', label: groups[kind].take },
        { value: 'leave', label: groups[kind].leave },
      ]}
    />
  )
}

/** What the plan says and what the newer version says, side by side. */
function OldAndNew({ change, drawn }: { change: Change; drawn: Drawn }): VNode {
  if (change.kind === 'added' || change.kind === 'removed') return <Whole change={change} drawn={drawn} />
  const { was, now } = change
  const level = was.level === 'action' ? '' : `${drawn.live.plan.words[was.level]} `
  return (
    <>
      <h3 class="gt-h3">
        {was.ref === null ? null : <span class="gt-code">{was.ref} </span>}
        {level}
        {was.level === 'action' ? (
          <a class="govuk-link" href={paths.action(was.id)}>
            {was.text}
          </a>
        ) : (
          was.text
        )}
      </h3>
      {change.kind === 'reworded' ? (
        <p class="gt-words">
          <WordRuns before={was.text} after={now.text} />
        </p>
      ) : change.kind === 'beside' ? (
        <dl class="gt-beside">
          {change.beside.map((one) => (
            <>
              <dt>{one.name}</dt>
              <dd class="gt-words">
                <WordRuns before={one.was} after={one.now} />
              </dd>
            </>
          ))}
        </dl>
      ) : (
        <p class="gt-was-now">
          <span>
            <span class="gt-muted">Was </span>
            {sideOf(change.kind, was, drawn.was)}
          </span>
          <span>
            <span class="gt-muted">Now </span>
            <strong>{sideOf(change.kind, now, drawn.now)}</strong>
          </span>
        </p>
      )}
    </>
  )
}

type Sided = Exclude<ChangeKind, 'added' | 'removed' | 'reworded' | 'beside'>

function sideOf(kind: Sided, node: PlanNode, all: readonly PlanNode[]): string {
  if (kind === 'redated') return sayDueOf(node)
  if (kind === 'rerated') return node.rating ?? 'No rating'
  if (kind === 'led') return sayLeadsOf(node)
  if (kind === 'renumbered') return node.ref ?? 'No number'
  const beside = all.filter((one) => one.parent === node.parent && one.level === node.level)
  const before = beside[beside.findIndex(({ id }) => id === node.id) - 1]
  const after = before === undefined ? 'first' : `after ${before.ref ?? before.text}`
  return node.parent === null ? after : `${sayPlace(all, node.parent)}, ${after}`
}

function Whole({
  change,
  drawn,
}: {
  change: Extract<Change, { kind: 'added' | 'removed' }>
  drawn: Drawn
}): VNode {
  const [node, all] = change.kind === 'added' ? [change.now, drawn.now] : [change.was, drawn.was]
  const facts = [
    node.parent === null ? '' : `Under ${sayPlace(all, node.parent)}.`,
    node.leads.length === 0 ? '' : `Lead ${sayLeadsOf(node)}.`,
    node.due === null ? '' : `Due ${sayDueOf(node)}.`,
    node.rating === null ? '' : `Rated ${node.rating}.`,
  ].filter(Boolean)
  return (
    <>
      <h3 class="gt-h3">
        {node.ref === null ? null : <span class="gt-code">{node.ref} </span>}
        {node.level === 'action' ? '' : `${drawn.live.plan.words[node.level]}: `}
        {change.kind === 'removed' && node.level === 'action' ? (
          <a class="govuk-link" href={paths.action(node.id)}>
            {node.text}
          </a>
        ) : (
          node.text
        )}
      </h3>
      {facts.length === 0 ? null : <p class="gt-small gt-muted">{facts.join(' ')}</p>}
    </>
  )
}
