import type { Plan, Theme } from '#src/features/plans/index.ts'
import { paths } from '#src/paths.ts'
import { formatWords, paperFormats, type PaperName, paperTitles } from './paper-names.ts'
import { codeOf } from './report-refs.ts'

/** A way to take a paper: its page or a file. */
export type Way = { says: string; href: string }

/** One paper of the catalogue: what it is for, who reads it, how often, and how to take it. */
export type ListedPaper = {
  title: string /** Its page; null where there is one for each theme. */
  href: string | null
  what: string
  readers: string
  often: string
  ways: Way[]
}

/** Every paper that a plan gives, in the order in which people ask for them (governance and assurance, section 7). */
export function listPapers(plan: Pick<Plan, 'id' | 'words'>, themes: readonly Theme[]): ListedPaper[] {
  return [
    ...progressPapers(plan, themes),
    ...planPapers(plan),
    {
      title: 'My actions',
      href: paths.myActions(),
      what: 'What you owe and by when, what came back to you, and what is blocked.',
      readers: 'Each who leads an action',
      often: 'Always as it stands',
      ways: [],
    },
    named(plan.id, 'closure', {
      what: 'What lasts and who keeps it, what is not finished, and what was learned.',
      readers: 'Boards',
      often: 'At the end',
    }),
  ]
}

function progressPapers(plan: Pick<Plan, 'id' | 'words'>, themes: readonly Theme[]): ListedPaper[] {
  const { id } = plan
  return [
    {
      title: 'Highlight report',
      href: paths.draftReport(id),
      what: 'How each theme stands, what is red or amber and why, which dates moved, and what the board is asked.',
      readers: 'The programme board',
      often: 'Every month',
      ways: [
        { says: 'Word', href: paths.draftFile(id, 'docx') },
        { says: 'PDF', href: paths.draftFile(id, 'pdf') },
      ],
    },
    named(id, 'exceptions', {
      what: 'Only what is outside what was promised: cause, effect, options and what is recommended.',
      readers: 'Boards',
      often: 'Every month, or when something falls outside',
    }),
    themeReports(plan, themes),
    {
      ...named(id, 'dates', {
        what: 'Every date that moved: the first date, each move, who agreed and why; how late, and how many.',
        readers: 'Boards, the DfE',
        often: 'Every month',
      }),
      href: paths.planDates(id),
    },
    {
      title: 'Coverage matrix',
      href: paths.coverage(),
      what: 'Each finding with the actions that answer it and the evidence behind them; and what answers nothing.',
      readers: 'The DfE, boards',
      often: 'Every month',
      ways: [
        { says: 'Excel', href: paths.coverageFile('xlsx') },
        { says: 'PDF', href: paths.coverageFile('pdf') },
      ],
    },
  ]
}

/** The plan itself, for those who deliver it, for everybody, and for children. */
function planPapers({ id }: Pick<Plan, 'id'>): ListedPaper[] {
  return [
    {
      title: 'Improvement plan',
      href: paths.paper(id, 'plan'),
      what: 'All of it: actions, success criteria, what they answer, dates. Word and Excel can be worked on and brought in again.',
      readers: 'Everybody',
      often: 'With every version',
      ways: [
        { says: 'Word', href: paths.planDocument(id, 'docx') },
        { says: 'PDF', href: paths.paperFile(id, 'plan', 'pdf') },
        { says: 'Excel', href: paths.planDocument(id, 'xlsx') },
        { says: 'JSON', href: paths.planDocument(id, 'json') },
      ],
    },
    {
      title: 'What changed between versions',
      href: paths.versions(id),
      what: 'What was added, reworded, moved and lost between two versions, why, and what was said in consultation.',
      readers: 'Boards, those who were consulted',
      often: 'With every version',
      ways: [],
    },
    {
      title: 'Service plans under it',
      href: paths.plansUnder(id),
      what: 'The plans of services under this one, against its themes: what each carries, and where nothing is carried.',
      readers: 'The programme board',
      often: 'Every month',
      ways: [],
    },
    {
      title: 'Plan on a page',
      href: paths.plan(id),
      what: 'Every action with its three signals, on one sheet.',
      readers: 'Staff, the public',
      often: 'With every version',
      ways: [{ says: 'PDF', href: paths.planSheet(id) }],
    },
    named(id, 'easy-read', {
      what: 'The plan in plain words, set large, with marks that have their words beside them.',
      readers: 'The public, staff',
      often: 'With every version',
    }),
    named(id, 'child', {
      what: 'What children should be able to say when it has worked, and whom they can ask.',
      readers: 'Children and young people',
      often: 'With every version',
    }),
  ]
}

type Described = Pick<ListedPaper, 'what' | 'readers' | 'often'>

function named(planId: string, name: PaperName, described: Described): ListedPaper {
  return {
    title: paperTitles[name],
    href: paths.paper(planId, name),
    ...described,
    ways: paperFormats[name].map((format) => ({
      says: formatWords[format],
      href: paths.paperFile(planId, name, format),
    })),
  }
}

/** One line for all of them: each theme's own report is a way to it. */
function themeReports({ id, words }: Pick<Plan, 'id' | 'words'>, themes: readonly Theme[]): ListedPaper {
  return {
    title: paperTitles.theme,
    href: null,
    what: `Every action of one ${words.theme.toLowerCase()}: where it is, its confidence, its four answers, and the dates asked for.`,
    readers: 'Its task group',
    often: 'Every month',
    ways: themes.map((theme) => ({
      says: [codeOf(theme), theme.title].filter(Boolean).join(' '),
      href: paths.paper(id, 'theme', theme.id),
    })),
  }
}
