import type { ComponentChildren, VNode } from 'preact'
import type { DetailsWarning } from '#src/kit/childrens-details/index.ts'
import {
  BackLink,
  Button,
  DetailsNotice,
  errorFor,
  Form,
  HiddenField,
  Input,
  PageHead,
  Select,
  Textarea,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'

export type Choice = { value: string; text: string }

export type PartFormProps = {
  caption: string
  heading: string
  lede: string
  back: { href: string; text: string }
  /** Where the form goes. */
  to: string
  button: string
  typed: Record<string, string>
  faults: Fault[]
  warning: DetailsWarning | null
  formKey: string
  csrf: string
}

/** The frame of every form of a part of the plan: where it comes from, what it is and where it goes. */
export function PartForm(props: PartFormProps & { children: ComponentChildren }): VNode {
  const { back, caption, heading, lede, typed } = props
  return (
    <>
      <BackLink href={back.href}>{back.text}</BackLink>
      <PageHead {...{ caption, heading, lede }} />
      <Form action={props.to} csrf={props.csrf}>
        <HiddenField name="formKey" value={props.formKey} />
        {typed['rev'] === undefined ? null : <HiddenField name="rev" value={typed['rev']} />}
        <DetailsNotice warning={props.warning} />
        {props.children}
        <Button preventDoubleClick>{props.button}</Button>
      </Form>
    </>
  )
}

type Shown = Pick<PartFormProps, 'typed' | 'faults'>

/** Its number and what it says. */
export function Said({ typed, faults, level }: Shown & { level: string }): VNode {
  return (
    <>
      <Input
        name="ref"
        label="Its number in the plan"
        hint="Like 2.1. Leave empty if the plan has no numbers."
        width={5}
        value={typed['ref'] ?? ''}
        error={errorFor(faults, 'ref')}
      />
      <Textarea
        name="title"
        label={`What does the ${level} say?`}
        rows={2}
        value={typed['title'] ?? ''}
        error={errorFor(faults, 'title')}
      />
    </>
  )
}

export function Words(
  props: Shown & { name: string; label: string; hint?: string | undefined; rows?: number },
): VNode {
  const { typed, faults, name, label, hint, rows = 3 } = props
  return (
    <Textarea {...{ name, label, hint, rows }} value={typed[name] ?? ''} error={errorFor(faults, name)} />
  )
}

export function Line(
  props: Shown & { name: string; label: string; hint?: string | undefined; width?: 3 | 20 },
): VNode {
  const { typed, faults, name, label, hint, width } = props
  return <Input {...{ name, label, hint, width }} value={typed[name] ?? ''} error={errorFor(faults, name)} />
}

export function OneOf(
  props: Shown & { name: string; label: string; hint?: string | undefined; choices: readonly Choice[] },
): VNode {
  const { typed, faults, name, label, hint, choices } = props
  return (
    <Select
      {...{ name, label, hint }}
      value={typed[name] ?? ''}
      choices={choices.map(({ value, text }) => ({ value, text: text.slice(0, 110) }))}
      error={errorFor(faults, name)}
    />
  )
}

/** Where it stands among those beside it; the place that was shown goes along, so that only another one moves it. */
export function Order(props: Shown & { among: string }): VNode {
  const shown = props.typed['orderShown'] ?? props.typed['order'] ?? ''
  return (
    <>
      {shown === '' ? null : <HiddenField name="orderShown" value={shown} />}
      <Line
        {...props}
        name="order"
        width={3}
        label={`At which place among the ${props.among}?`}
        hint="1 is the first. Leave empty to put it last."
      />
    </>
  )
}

export function Why(props: Shown & { label?: string; hint?: string }): VNode {
  const { label = 'Why does it change, and who decided it?', ...rest } = props
  return <Words {...rest} name="why" rows={2} label={label} />
}
