import { lower } from '#src/kit/first-letter.ts'
import type { VNode } from 'preact'
import { WordRuns } from '#src/features/comparison/index.ts'
import { type PlanNode, titleOfNode } from '#src/features/imports/index.ts'
import { type Words, pluralOf } from '#src/features/plans/index.ts'
import {
  Button,
  Buttons,
  type Column,
  Empty,
  Flag,
  Link,
  PageHead,
  Paragraph,
  Section,
  Select,
  Table,
} from '#src/kit/html/index.ts'
import { shortened } from '#src/kit/shortened.ts'
import { paths } from '#src/paths.ts'
import { type ChangeGroup, groupsOf, sayChanges } from './changes.words.ts'
import type { ThemeWay } from './version-changes.ts'
import type { Compared } from './version.compare.ts'
import { nameOf, type PlanVersion } from './version.ts'

export type ChangesProps = {
  version: PlanVersion
  words: Words
  compared: Compared | null
  /** Other frozen drafts that it can be compared with. */
  drafts: { id: string; name: string }[]
  against: string
  /** May open the live actions. */
  insider: boolean
}

/** What a version changes: every added, lost and changed action, and where each theme went. */
export function ChangesPage(props: ChangesProps): VNode {
  const { version, compared, words, against } = props
  const from = against === '' ? '' : `?from=${against}`
  return (
    <>
      <PageHead
        caption={`${version.planTitle}, ${nameOf(version).toLowerCase()}`}
        heading={
          compared === null ? 'What changed' : `What changed since ${lower(compared.changes.from.name)}`
        }
        lede={compared === null ? undefined : sayChanges(compared, words)}
      />
      <Against {...props} />
      {compared === null ? (
        <Empty what="It is the first version: there is none before it to compare with." />
      ) : (
        <>
          {compared.withoutFate.length === 0 ? null : <WithoutFate {...props} />}
          <Buttons>
            {(['docx', 'pdf', 'html'] as const).map((format) => (
              <Link href={`${paths.versionChangesFile(version.id, format)}${from}`}>
                {formatNames[format]}
              </Link>
            ))}
          </Buttons>
          <Groups {...props} compared={compared} />
        </>
      )}
    </>
  )
}

const formatNames = { docx: 'Word', pdf: 'PDF', html: 'Web page' } as const

function WithoutFate({ version, compared }: ChangesProps): VNode {
  const count = compared?.withoutFate.length ?? 0
  return (
    <Flag kind="red">
      <Paragraph>
        {count === 1 ? 'One action has' : `${count} actions have`} left the plan and nobody has said what
        became of {count === 1 ? 'it' : 'them'}.{' '}
        <Link href={paths.versionFates(version.id)}>Say what became of each</Link>
      </Paragraph>
    </Flag>
  )
}

function Against({ version, drafts, against }: ChangesProps): VNode | null {
  if (drafts.length === 0) return null
  return (
    <form
      class="gt-range gt-noprint"
      method="get"
      action={paths.versionChanges(version.id)}
      aria-label="What to compare it with"
    >
      <Select
        name="from"
        label="Compared with"
        value={against}
        choices={[
          { value: '', text: 'The version before' },
          ...drafts.map(({ id, name }) => ({ value: id, text: name })),
        ]}
      />
      <Button kind="secondary" small>
        Compare
      </Button>
    </form>
  )
}

function Groups({ compared, words, insider }: ChangesProps & { compared: Compared }): VNode {
  const groups = groupsOf(compared, words)
  return (
    <>
      <ul class="gt-jump">
        {groups.map((group) => (
          <li>
            <b>{group.rows.length}</b>
            <a class="govuk-link" href={`#${group.id}`}>
              {group.name}
            </a>
          </li>
        ))}
      </ul>
      <Section
        id="themes"
        heading={`Where each ${words.theme.toLowerCase()} went`}
        intro={`Each ${words.theme.toLowerCase()} of the version before, and where its actions are now.`}
      >
        <Themes ways={compared.changes.themes} words={words} />
      </Section>
      {groups.map((group) => (
        <Section
          id={group.id}
          heading={
            <>
              {group.name} <span class="gt-muted">{group.rows.length}</span>
            </>
          }
          intro={group.byWord === true ? byWordIntro : group.intro === '' ? undefined : group.intro}
        >
          {group.byWord === true ? (
            group.rows.map(({ node, cells: [was = '', now = ''] }) => (
              <div class="gt-reworded">
                <h3 class="gt-h3">
                  <NodeName node={node} words={words} insider={insider} short />
                </h3>
                <p class="gt-words">
                  <WordRuns before={was} after={now} />
                </p>
              </div>
            ))
          ) : (
            <GroupTable group={group} words={words} insider={insider} />
          )}
        </Section>
      ))}
    </>
  )
}

const byWordIntro = (
  <>
    <del>Struck through</del> was taken out. <ins>Underlined</ins> was put in.
  </>
)

type Shown = { words: Words; insider: boolean }

function GroupTable({ group, words, insider }: Shown & { group: ChangeGroup }): VNode {
  type Row = ChangeGroup['rows'][number]
  return (
    <Table<Row>
      caption={group.name}
      rows={group.rows}
      columns={[
        {
          heading: words.action,
          rowHeading: true,
          width: 5,
          cell: ({ node }) => <NodeName node={node} words={words} insider={insider} />,
        },
        ...group.columns.map(
          ({ title }, at): Column<Row> => ({
            heading: title,
            label: title,
            cell: ({ cells }) => cells[at] ?? '',
          }),
        ),
      ]}
    />
  )
}

const longest = 160

function NodeName({
  node,
  words,
  insider,
  short = false,
}: Shown & { node: PlanNode; short?: boolean }): VNode {
  const most = short ? 90 : longest
  const text = shortened(node.text, most)
  const level = node.level === 'action' ? '' : `${words[node.level]} `
  return (
    <>
      {node.ref === null ? level : <span class="gt-code">{`${level}${node.ref} `}</span>}
      {insider && node.level === 'action' ? <Link href={paths.action(node.id)}>{text}</Link> : text}
    </>
  )
}

function Themes({ ways, words }: { ways: readonly ThemeWay[]; words: Words }): VNode {
  const rows = ways.flatMap(({ was, goes }) => goes.map((one, at) => ({ was, ...one, first: at === 0 })))
  return (
    <Table
      caption={`Each ${words.theme.toLowerCase()} before and now`}
      rows={rows}
      columns={[
        {
          heading: 'Before',
          rowHeading: true,
          width: 4,
          cell: ({ was, first }) => (was === null ? 'New' : first ? titleOfNode(was) : 'and'),
        },
        {
          heading: 'Now',
          label: 'Now',
          width: 4,
          cell: ({ was, to }) =>
            to === null
              ? 'No longer in the plan'
              : was !== null && titleOfNode(to) === titleOfNode(was)
                ? 'The same'
                : titleOfNode(to),
        },
        {
          heading: `${pluralOf(words.action)} carried over`,
          label: `${pluralOf(words.action)} carried over`,
          numeric: true,
          cell: ({ actions }) => actions,
        },
      ]}
    />
  )
}
