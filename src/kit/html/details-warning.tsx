import type { VNode } from 'preact'
import { choiceField, type DetailsWarning } from '#src/kit/childrens-details/details-warning.ts'
import { Flag } from './notices.tsx'
import { Checkboxes } from './options.tsx'

const mostShown = 12

/** Before anything is saved: the very places that look like a child's details, and the choice to say that they are none. */
export function DetailsNotice({ warning }: { warning: DetailsWarning | null }): VNode | null {
  if (warning === null) return null
  const { marked, key } = warning
  const hasFile = marked.some((one) => one.field === 'file')
  return (
    <Flag kind="red">
      <h2 class="gt-h3">This may hold a child’s details. Nothing has been saved.</h2>
      <p>
        Names, dates of birth, addresses and numbers of children and families do not belong here. Take out
        what is marked, or say that it is no child’s.
      </p>
      <ul class="govuk-list govuk-list--bullet">
        {marked.slice(0, mostShown).map((one) => (
          <li>
            In {one.label}: {one.before}
            <mark>{one.words}</mark>
            {one.after} (looks like {one.like})
          </li>
        ))}
      </ul>
      {marked.length > mostShown ? <p>And {marked.length - mostShown} more places.</p> : null}
      {hasFile ? <p>Choose the file again below: a browser does not keep it.</p> : null}
      <Checkboxes
        name={choiceField}
        legend="Is it a child’s?"
        legendHidden
        small
        options={[
          {
            value: key,
            label: 'These are no child’s details: save',
            hint: 'Your name is kept with this choice.',
          },
        ]}
      />
    </Flag>
  )
}
