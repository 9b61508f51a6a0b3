import { lower } from '#src/kit/first-letter.ts'
import { type PlanNode, titleOfNode } from '#src/features/imports/index.ts'
import type { Words as PlanWords } from '#src/features/plans/index.ts'
import { dayOf } from '#src/kit/clock.ts'
import { sayDay } from '#src/kit/dates/say.ts'
import { shortened } from '#src/kit/shortened.ts'
import {
  type Block,
  mutedParagraph,
  type Paper,
  paragraph,
  section,
  strong,
  type Table,
  type Words,
  words,
} from '#src/kit/print/paper.ts'
import { type ChangeGroup, groupsOf, sayChanges } from './changes.words.ts'
import type { ThemeWay } from './version-changes.ts'
import type { Compared } from './version.compare.ts'

type About = { council: string; planTitle: string; words: PlanWords; summary: string }

/** R11, what changed between two versions of a plan: every changed action, and where each theme went. */
export function changesPaper(compared: Compared, about: About): Paper {
  const { from, to } = compared.changes
  const { council, planTitle, words: levels } = about
  const asAt = to.plan.asAt
  return {
    title: 'What changed between versions',
    caption: planTitle,
    lede: words(sayChanges(compared, levels)),
    facts: [
      { term: 'Before', words: sideWords(from) },
      { term: 'Now', words: sideWords(to) },
    ],
    running: [council, planTitle, `${from.name} to ${lower(to.name)}`].join(' · '),
    author: council,
    asAt,
    sheet: 'a4-landscape',
    blocks: [
      ...(about.summary === '' ? [] : [paragraph(about.summary)]),
      section(`Where each ${levels.theme.toLowerCase()} went`, [themeTable(compared.changes.themes, levels)]),
      ...groupsOf(compared, levels).map((group) => section(group.name, groupBlocks(group, levels))),
    ],
  }
}

function sideWords({ name, plan }: { name: string; plan: { asAt: string } }): Words {
  return words(strong(name), `, as it stood on ${sayDay(dayOf(new Date(plan.asAt)))}`)
}

function groupBlocks({ intro, columns, rows }: ChangeGroup, levels: PlanWords): Block[] {
  const table: Table = {
    kind: 'table',
    title: null,
    columns: [
      { title: levels.action, share: 5, align: 'left' },
      ...columns.map(({ title, share }) => ({ title, share, align: 'left' as const })),
    ],
    rows: rows.map(({ node, cells }) => [
      [nameWords(node, levels)],
      ...cells.map((cell) => cell.split('\n').map((line) => words(line))),
    ]),
  }
  return intro === '' ? [table] : [mutedParagraph(intro), table]
}

const longest = 160

/** "3.2.1 One front door for all", a heading with its level before it. */
function nameWords(node: PlanNode, levels: PlanWords): Words {
  const level = node.level === 'action' ? '' : `${levels[node.level]} `
  const text = shortened(node.text, longest)
  return node.ref === null ? words(`${level}${text}`) : words(strong(`${level}${node.ref}`), ` ${text}`)
}

function themeTable(ways: readonly ThemeWay[], levels: PlanWords): Table {
  return {
    kind: 'table',
    title: null,
    columns: [
      { title: `${levels.theme} before`, share: 5, align: 'left' },
      { title: `${levels.theme} now`, share: 5, align: 'left' },
      { title: 'Carried over', share: 1.6, align: 'right' },
    ],
    rows: ways.flatMap(({ was, goes }) =>
      goes.map(({ to, actions }, at) => [
        [words(at > 0 ? '' : was === null ? 'New' : titleOfNode(was))],
        [words(to === null ? 'No longer in the plan' : titleOfNode(to))],
        [words(String(actions))],
      ]),
    ),
  }
}
