import type { VNode } from 'preact'
import {
  Button,
  Checkboxes,
  errorFor,
  Form,
  HiddenField,
  Input,
  PageHead,
  Paragraph,
  Section,
} from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { authorityField } from './date-authority.form.ts'
import { type DateAuthority, withThe } from './date-authority.ts'

type Props = {
  authorities: DateAuthority[]
  csrf: string
  /** What was typed, where it must be put right. */
  typed: Record<string, string> | null
  /** The rows that were ticked then. */
  ticked: readonly string[] | null
  /** Of the table as it is now. */
  mark: string
  faults: Fault[]
}

/** Who may agree to a later date: the authority table, the least first. */
export function AuthorityPage(props: Props): VNode {
  const { authorities, csrf } = props
  return (
    <>
      <PageHead
        heading="Who may agree to another date"
        lede="A request goes to the first of these within whose limits it lies. The last has no limits."
      />
      <Paragraph>
        A change here holds for requests made from now on. Those already made stay with whom they went to.
      </Paragraph>
      <Form action={paths.dateAuthority()} csrf={csrf}>
        <HiddenField name="mark" value={props.mark} />
        {authorities.map((authority, row) => (
          <Row {...props} authority={authority} row={row} />
        ))}
        <Button preventDoubleClick>Keep these limits</Button>
      </Form>
    </>
  )
}

function Row({
  authorities,
  authority,
  row,
  typed,
  ticked,
  faults,
}: Props & { authority: DateAuthority; row: number }): VNode {
  const last = row === authorities.length - 1
  const box = (of: 'name' | 'days' | 'moves' | 'altogether' | 'lapse', stored: string | number | null) => {
    const name = authorityField(of, row)
    return { name, value: typed?.[name] ?? String(stored ?? ''), error: errorFor(faults, name) }
  }
  return (
    <Section
      id={`authority-${row}`}
      heading={withThe(authority.name)}
      intro={
        authority.kind === 'theme-lead'
          ? 'Decides in person; the programme manager can instead.'
          : 'Decides at a meeting; its chair or the programme manager writes the decision down with its number.'
      }
    >
      <Input {...box('name', authority.name)} label="Name" width={30} />
      <Input
        {...box('lapse', authority.lapseDays)}
        label="Working days after which a request lapses"
        hint="Undecided by then, it is closed and the date stands."
        width={4}
        inputmode="numeric"
      />
      {last ? (
        <Paragraph>Decides everything that is beyond the others.</Paragraph>
      ) : (
        <>
          <Input
            {...box('days', authority.mostDays)}
            label="Longest single move, in working days"
            hint="Leave empty for no limit."
            width={4}
            inputmode="numeric"
          />
          <Input
            {...box('moves', authority.mostMoves)}
            label="Up to which move of the same action"
            hint="1 is the first move."
            width={4}
            inputmode="numeric"
          />
          <Input
            {...box('altogether', authority.mostDaysAltogether)}
            label="Furthest from the first date, in working days"
            width={4}
            inputmode="numeric"
          />
          <Checkboxes
            name="statutory"
            id={`statutory-${row}`}
            legend="What inspectors and the Department ask for"
            legendHidden
            small
            values={(ticked?.includes(String(row)) ?? authority.statutory) ? [String(row)] : []}
            error={row === 0 ? errorFor(faults, 'statutory') : undefined}
            options={[
              {
                value: String(row),
                label:
                  'Also where it answers an inspection’s priority action or a condition of the Department',
              },
            ]}
          />
        </>
      )}
    </Section>
  )
}
