import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { asking } from './fixtures/asking.tsx'
import { showing } from './fixtures/showing.tsx'
import { fixturesOf, treeOf } from './fixtures/tree.ts'
import { render } from './render.ts'

const components = { ...asking, ...showing }

/** Options of the design system that we do not offer, and why. A fixture is left out only for one of these. */
const notOffered: Record<string, string> = {
  attributes: 'a misspelt attribute must be a type error, so a page gives none of its own',
  classes:
    'looks are named (kind, size, width); further class names, and shapes we do not use, are not taken',
  formGroup: 'the group around a question is ours',
  inputWrapper: 'the group around a question is ours',
  countMessage: 'the group around a question is ours',
  label: 'the label of an option has no classes or attributes of its own',
  id: 'options are numbered from the name of the question',
  name: 'options send the name of their question',
  fieldset: 'a question with options always has a legend',
  describedBy: 'a legend is described through its question',
  behaviour: 'no option that clears the others: it needs a script',
  value: 'every choice sends a value, as text; files and passwords are never filled in',
  selected: 'the value says which is chosen',
  items: 'no empty items, and the boxes of a date are always day, month and year',
  namePrefix: 'the boxes of a date are always named for their question',
  day: 'the boxes of a date are always day, month and year',
  month: 'the boxes of a date are always day, month and year',
  year: 'the boxes of a date are always day, month and year',
  'dob-day': 'values are given by part, not by name',
  'dob-user1-day': 'values are given by part, not by name',
  html: 'no empty reveal, and no markup where words are enough',
  countType: 'characters or words',
  threshold: 'the limit is always said',
  textareaDescriptionText: 'the limit is said in our words',
  charactersUnderLimitText: 'one language',
  javascript: 'the file box is the browser’s own',
  chooseFilesButtonText: 'the file box is the browser’s own',
  disabled: 'a question that may not be answered is not asked',
  showPasswordText: 'one language',
  visuallyHiddenText: 'one language; and an action always says what it changes',
  href: 'a link always goes somewhere, and inside the page or the product',
  text: 'words are ours: Previous, Next, Skip to main content',
  collapseOnMobile: 'breadcrumbs wrap',
  labelText: 'one language',
  isStartButton: 'there is no start page',
  type: 'a button sends its form; a banner is a success or a notice',
  descriptionText: 'the title of the summary says it',
  descriptionHtml: 'the title of the summary says it',
  titleHtml: 'titles are words',
  titleHeadingLevel: 'one level',
  headingLevel: 'one level',
  role: 'a success is said at once, a notice is a region',
  disableAutoFocus: 'focus goes to what went right',
  ellipsis: 'no empty items',
  actions: 'a panel says; what comes next stands below it',
  card: 'no summary cards',
  rows: 'no empty rows',
}

/** Components of the design system that we have no use for, and why; all others are compared. */
const notUsed: Record<string, string> = {
  accordion: 'a page shows what it holds; one thing at a time is folded, by details',
  'cookie-banner': 'there is no cookie but the session’s own, which asks for no consent',
  'exit-this-page': 'people who work for the council are not in danger for reading its plan',
  feedback: 'the council says on its own page how it is reached',
  footer: 'the frame is the council’s own: no crown, no name of GOV.UK',
  'generic-header': 'the frame is the council’s own: no crown, no name of GOV.UK',
  header: 'the frame is the council’s own: no crown, no name of GOV.UK',
  label: 'it stands in every question, and is compared there; by itself it names no box',
  'language-navigation': 'one language',
  'phase-banner': 'there is no beta',
  'service-navigation': 'the frame is the council’s own, and moves sideways on a phone without a script',
  table: 'one heavy rule, light ones between rows, and blocks on a phone: our own',
  tabs: 'they need a script; each page has an address',
  'task-list': 'what needs somebody says why, who and what next: our own list of work',
}

const compared = Object.entries(components).flatMap(([component, offer]) =>
  fixturesOf(component).map((fixture) => ({ component, fixture, outcome: offer(fixture.options) })),
)
const covered = compared.filter(({ outcome }) => 'made' in outcome)

describe('our components make the design system’s own markup', () => {
  test.each(covered.map((one) => [one.component, one.fixture.name, one] as const))('%s: %s', (_, __, one) => {
    if (!('made' in one.outcome)) throw new Error('only covered fixtures are compared')
    expect(treeOf(render(one.outcome.made))).toEqual(treeOf(one.fixture.html))
  })

  test('a fixture is left out only for an option we do not offer', () => {
    const unexplained = compared.flatMap(({ component, fixture, outcome }) =>
      'made' in outcome || outcome.without.some((option) => option in notOffered)
        ? []
        : [`${component}, ${fixture.name}: ${outcome.without.join(', ')}`],
    )
    expect(unexplained).toEqual([])
  })

  test('each reason given is used', () => {
    const named = new Set(compared.flatMap(({ outcome }) => ('made' in outcome ? [] : outcome.without)))
    expect(Object.keys(notOffered).filter((option) => !named.has(option))).toEqual([])
  })

  test('each component of the design system is compared, or its reason is given', () => {
    const folder = join(import.meta.dirname, '../../../node_modules/govuk-frontend/dist/govuk/components')
    const all = readdirSync(folder, { withFileTypes: true }).filter((one) => one.isDirectory())
    const named = [...Object.keys(components), ...Object.keys(notUsed)]
    expect(named.toSorted()).toEqual(all.map(({ name }) => name).toSorted())
  })

  // 230 of 524: the rest ask for class names and attributes of a page's own (most of them), for words in another
  // language, for a script, or for what our own rules leave out; `notOffered` has a reason for each.
  test('enough is compared for this to mean something', () => {
    expect(compared).toHaveLength(524)
    expect(covered).toHaveLength(230)
  })
})
