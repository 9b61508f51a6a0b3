import type { VNode } from 'preact'
import type { DetailsWarning } from '#src/kit/childrens-details/index.ts'
import { plainDay, sayDay } from '#src/kit/dates/say.ts'
import {
  BackLink,
  Button,
  DetailsNotice,
  errorFor,
  Fieldset,
  Form,
  HiddenField,
  Input,
  Link,
  PageHead,
  Section,
  Table,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Stands } from '#src/kit/http/changed-since.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import type { Plan } from './plan.ts'
import { inOrder, isEmpty, type Milestone, type Outline, standingOf } from './plan-outline.ts'
import { mostMilestones } from './plan-outline.form.ts'

type Shown = { plan: Plan; outline: Outline; today: string; mayChange: boolean }

/** A project's outline as its paper gives it: aims, scope, measures, milestones and team. */
export function PlanOutline({ plan, outline, today, mayChange }: Shown): VNode {
  const change = <Link href={paths.planOutline(plan.id)}>Change the outline</Link>
  if (isEmpty(outline))
    return (
      <Section id="outline" heading="Outline">
        <p class="gt-body">
          The outline is not written yet: aims, scope, measures, milestones and team.{' '}
          {mayChange ? change : null}
        </p>
      </Section>
    )
  return (
    <Section id="outline" heading="Outline" intro={mayChange ? change : undefined}>
      <dl class="gt-outline">
        <Words term="Aims" says={outline.aims} />
        <Words term="In scope" says={outline.scope} />
        <Words term="Out of scope" says={outline.outOfScope} />
        <Lines term="Measures" lines={outline.measures} />
        <Lines term="Lead" lines={plan.ownerName === null ? [] : [plan.ownerName]} />
        <Lines term="Practitioners" lines={outline.practitioners} />
        <Lines term="Partners" lines={outline.partners} />
      </dl>
      {outline.milestones.length === 0 ? null : <Milestones {...{ outline, today }} />}
    </Section>
  )
}

function Words({ term, says }: { term: string; says: string }): VNode | null {
  if (says === '') return null
  return (
    <div>
      <dt>{term}</dt>
      <dd class="gt-prewrap">{says}</dd>
    </div>
  )
}

function Lines({ term, lines }: { term: string; lines: readonly string[] }): VNode | null {
  if (lines.length === 0) return null
  return (
    <div>
      <dt>{term}</dt>
      <dd>
        {lines.length === 1 ? (
          lines[0]
        ) : (
          <ul class="govuk-list govuk-list--bullet">
            {lines.map((line) => (
              <li>{line}</li>
            ))}
          </ul>
        )}
      </dd>
    </div>
  )
}

const standings = { met: 'Met', late: 'Late', 'to come': 'To come' }

function Milestones({ outline, today }: Pick<Shown, 'outline' | 'today'>): VNode {
  return (
    <Table
      caption="Milestones"
      captionShown
      rows={inOrder(outline.milestones)}
      columns={[
        { heading: 'Milestone', rowHeading: true, width: 5, cell: ({ title }) => title },
        { heading: 'By', label: 'By', cell: ({ dueOn }) => (dueOn === null ? 'No date' : sayDay(dueOn)) },
        {
          heading: 'Where it stands',
          label: 'Where it stands',
          cell: (one) => <Stands one={one} today={today} />,
        },
      ]}
    />
  )
}

function Stands({ one, today }: { one: Milestone; today: string }): VNode {
  const standing = standingOf(one, today)
  if (standing === 'late') return <strong>{standings.late}</strong>
  return (
    <>
      {standings[standing]}
      {one.metOn === null ? null : ` ${sayDay(one.metOn)}`}
    </>
  )
}

type FormProps = {
  plan: Plan
  typed: Record<string, string>
  faults: Fault[]
  warning: DetailsWarning | null
  /** Of what it says now. */
  mark: string
  csrf: string
}

const spareRows = 2

export function OutlineFormPage(props: FormProps): VNode {
  const { plan, typed, faults, csrf } = props
  const box = (name: string, label: string, hint?: string) => (
    <Textarea {...{ name, label, hint }} rows={4} value={typed[name] ?? ''} error={errorFor(faults, name)} />
  )
  return (
    <>
      <BackLink href={paths.plan(plan.id)}>{plan.title}</BackLink>
      <PageHead
        heading="The project’s outline"
        lede="As its initiation document says it. Leave empty what it does not say. No child or family is named here."
      />
      <Form action={paths.planOutline(plan.id)} csrf={csrf}>
        <HiddenField name="mark" value={props.mark} />
        <DetailsNotice warning={props.warning} />
        {box('aims', 'Aims', 'What will be different, and for whom.')}
        {box('scope', 'In scope')}
        {box('outOfScope', 'Out of scope')}
        {box('measures', 'Measures', 'How it will be known to have worked, one on each line.')}
        {Array.from({ length: rowsOf(typed, faults) }, (_, at) => (
          <MilestoneFields nth={at + 1} {...props} />
        ))}
        {box('practitioners', 'Practitioners', 'Who works on it, one on each line.')}
        {box('partners', 'Partners', 'One on each line.')}
        <Button preventDoubleClick>Keep the outline</Button>
      </Form>
    </>
  )
}

/** As many rows as are filled or have something to say, and some to spare. */
function rowsOf(typed: Record<string, string>, faults: readonly Fault[]): number {
  const filled = Array.from({ length: mostMilestones }, (_, at) => at + 1).filter((nth) =>
    milestoneNames(nth).some(
      (name) => (typed[name] ?? '') !== '' || faults.some(({ field }) => field === name),
    ),
  )
  return Math.min(mostMilestones, (filled.at(-1) ?? 0) + spareRows)
}

function milestoneNames(nth: number): string[] {
  return ['title', 'due', 'met'].map((part) => `milestone-${nth}-${part}`)
}

function MilestoneFields({ nth, typed, faults }: FormProps & { nth: number }): VNode {
  const line = (part: string, label: string) => {
    const name = `milestone-${nth}-${part}`
    return <Input {...{ name, label }} value={typed[name] ?? ''} error={errorFor(faults, name)} />
  }
  return (
    <Fieldset legend={`Milestone ${nth}`} legendSize="s">
      <div class="gt-abreast">
        {line('title', 'What is reached')}
        {line('due', 'By')}
        {line('met', 'Met on')}
      </div>
    </Fieldset>
  )
}

/** An outline as its form shows it. */
export function typedOutline(outline: Outline): Record<string, string> {
  return {
    aims: outline.aims,
    scope: outline.scope,
    outOfScope: outline.outOfScope,
    measures: outline.measures.join('\n'),
    practitioners: outline.practitioners.join('\n'),
    partners: outline.partners.join('\n'),
    ...Object.fromEntries(
      inOrder(outline.milestones).flatMap(({ title, dueOn, metOn }, at) => [
        [`milestone-${at + 1}-title`, title],
        [`milestone-${at + 1}-due`, plainDay(dueOn)],
        [`milestone-${at + 1}-met`, plainDay(metOn)],
      ]),
    ),
  }
}

/** The same with every row that a form may have, to be set beside what somebody else changed. */
export function standsOutline(outline: Outline): Stands {
  const rows = Array.from({ length: mostMilestones }, (_, at) => milestoneNames(at + 1)).flat()
  return { ...Object.fromEntries(rows.map((name) => [name, ''])), ...typedOutline(outline) }
}
