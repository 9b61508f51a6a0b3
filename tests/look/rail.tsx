import type { VNode } from 'preact'
import { Facts, Paragraph, RailSection, ReadyMark } from '#src/kit/html/index.ts'

/** What stands beside the main column. */
export function Rail(): VNode {
  return (
    <>
      <RailSection id="board" heading="Next Improvement Board">
        <p class="gt-big">13 working days</p>
        <Paragraph small>Thursday 9 July 2026, 2pm.</Paragraph>
        <ul class="gt-ready">
          <li>
            <ReadyMark state="ready" />
            <span>Agenda and minutes</span>
            <span>Ready</span>
          </li>
          <li>
            <ReadyMark state="draft" />
            <span>
              Theme 3: Front door<small>Tom Hartnell</small>
            </span>
            <span>Draft</span>
          </li>
          <li>
            <ReadyMark state="none" />
            <span>Workforce profile, May</span>
            <span>Not started</span>
          </li>
        </ul>
      </RailSection>
      <RailSection id="who" heading="Who">
        <Facts
          facts={[
            {
              term: 'Leads and answers for it',
              says: 'Tom Hartnell',
              more: 'Head of Front Door and Assessment',
            },
            { term: 'Helps', says: 'Alexandra Featherstone-Mukherjee-Llewellyn' },
          ]}
        />
      </RailSection>
    </>
  )
}
