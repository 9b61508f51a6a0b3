import { upper } from '#src/kit/first-letter.ts'
import type { VNode } from 'preact'
import { Details, Flag, Link, PageHead, Section } from '#src/kit/html/index.ts'
import type { Fault } from '#src/kit/http/visit.ts'
import { paths } from '#src/paths.ts'
import { type Account, countSure, said, sayWhatWasFound } from './account.ts'
import { AccountBox } from './account.page.tsx'
import { ColumnsForm } from './columns-form.page.tsx'
import type { Corrected } from './correction.ts'
import { DraftTree } from './draft-tree.page.tsx'
import { Finish, isEmpty, LeaveRest, Make } from './finish.page.tsx'
import type { ImportWithDraft } from './import.ts'
import type { LeadWritten } from './leads-written.ts'
import type { ColumnMeaning } from './plan/columns/column-meanings.ts'
import { unreadIn } from './plan/unread.ts'
import { headingOf, mayStay, placeOf, type Question } from './question.ts'
import { QuestionBox } from './question.page.tsx'
import type { Excerpt } from './source-excerpt.ts'
import { SourceExcerpt } from './source-excerpt.page.tsx'
import type { SourcePage, Turn } from './source-page.ts'
import { SourcePageView } from './source-page.page.tsx'
import { sayFile } from './file-words.ts'

export type ReviewProps = {
  imported: ImportWithDraft
  corrected: Corrected
  questions: Question[]
  account: Account
  /** The question shown, and its row in the document. */
  asked: Question | null
  excerpt: Excerpt | null
  around: Around | null
  columns: ColumnMeaning[]
  leads: LeadWritten[]
  notes: string[]
  typed: Record<string, string>
  faults: Fault[]
  /** What somebody else did meanwhile, where this form was old. */
  stale: string | null
  csrf: string
}

/** The pages beside the row in question, and the page that was turned to in its place. */
export type Around = { shown: SourcePage | null; turns: Turn[] }

/** What was read, for a person to check: first what we are unsure of, beside the document; then all of it. */
export function ReviewPage(props: ReviewProps): VNode {
  const { imported, corrected, questions, account, asked, stale, csrf } = props
  const open = questions.filter(({ answered }) => !answered)
  const pages = corrected.draft.source.pages
  return (
    <>
      <PageHead
        caption={sayFile(imported.fileName, pages)}
        heading="Check what we read"
        lede={<Lede corrected={corrected} questions={questions} />}
      />
      {open.length === 0 && !isEmpty(corrected) ? <Make imported={imported} /> : null}
      {stale === null ? null : (
        <Flag>
          <p>{stale}</p>
        </Flag>
      )}
      <AccountBox
        account={account}
        href={paths.importPart(imported.id, 'set-aside')}
        unread={unreadIn(corrected.draft)}
        notes={props.notes}
      />
      {asked === null ? null : (
        <div class="gt-review">
          <QuestionBox {...props} asked={asked} left={open.length} all={questions.length} />
          <Source {...props} asked={asked} />
          <Queue imported={imported} questions={questions} asked={asked} csrf={csrf} />
        </div>
      )}
      <Section
        id="columns"
        heading="What each column means"
        intro={
          props.columns.length === 0
            ? 'No table of actions was found.'
            : 'Change one, and the whole document is read again. Your answers so far are kept.'
        }
      >
        {props.columns.length === 0 ? null : (
          <ColumnsForm imported={imported} columns={props.columns} csrf={props.csrf} atReview />
        )}
        <p class="gt-body">
          <Link href={`${paths.importPart(imported.id, 'columns')}#titles`}>
            Say in which row the titles stand
          </Link>
          , or <Link href={paths.importPart(imported.id, 'key')}>what each rating means</Link>.
        </p>
      </Section>
      <Leads imported={imported} leads={props.leads} />
      <AllOfIt {...props} />
      <Finish
        imported={imported}
        corrected={corrected}
        left={open.length}
        staying={open.filter(mayStay).length}
        csrf={props.csrf}
      />
    </>
  )
}

/** The document beside the question: the rows around it, or another page that was turned to. */
function Source({ imported, questions, asked, excerpt, around }: ReviewProps & { asked: Question }): VNode {
  const see = questions.findIndex(({ key }) => key === asked.key) + 1
  const hrefOf = (turn: Turn | null) =>
    `${paths.import(imported.id)}?see=${see}${turn === null ? '' : `&${turn.by}=${turn.number}`}#your-document`
  const turns = around?.turns ?? []
  if (around !== null && around.shown !== null)
    return <SourcePageView shown={around.shown} {...{ turns, hrefOf }} />
  return <SourceExcerpt excerpt={excerpt} fileName={imported.fileName} {...{ turns, hrefOf }} />
}

function Lede({ corrected, questions }: { corrected: Corrected; questions: Question[] }): VNode {
  const { actions, sure, unsure, open } = countSure(corrected, questions)
  const found = sayWhatWasFound(corrected)
  if (open === 0)
    return (
      <>
        {found}.{' '}
        {actions === 0
          ? 'Where a table of it holds actions, say below in which row its titles stand.'
          : `Nothing is left to check: ${unreadIn(corrected.draft).length === 0 ? 'it' : 'what was read of it'} is ready to become a plan.`}
      </>
    )
  const things = open === 1 ? 'One thing' : `${upper(said(open))} things`
  const where = unsure === 0 ? '' : `, on ${unsure === 1 ? 'one action' : `${said(unsure)} actions`},`
  return (
    <>
      {found}. {actions === sure || actions === 0 ? '' : `We are sure of ${sure}. `}
      <strong>
        {things}
        {where} {open === 1 ? 'needs' : 'need'} your eye.
      </strong>{' '}
      You can stop at any time; this draft keeps.
    </>
  )
}

/** The other questions that are open, each with its way there. */
function Queue({
  imported,
  questions,
  asked,
  csrf,
}: {
  imported: ImportWithDraft
  questions: Question[]
  asked: Question
  csrf: string
}): VNode | null {
  const rest = questions
    .map((question, at) => ({ question, at }))
    .filter(({ question }) => !question.answered && question.key !== asked.key)
  if (rest.length === 0) return null
  const staying = questions.filter(mayStay).length
  return (
    <section class="gt-section" aria-labelledby="then">
      <h2 class="gt-h3" id="then">
        {rest.length === 1 ? 'Then this one' : `Then these ${said(rest.length)}`}
      </h2>
      {staying < 2 ? null : (
        <LeaveRest imported={imported} csrf={csrf}>
          {`Leave all ${staying} as read`}
        </LeaveRest>
      )}
      <ol class="gt-queue">
        {rest.map(({ question, at }) => (
          <li>
            <span>
              {headingOf(question)}
              <small>{whereOf(question)}</small>
            </span>
            <Link href={`${paths.import(imported.id)}?see=${at + 1}`} hidden={headingOf(question)}>
              Check
            </Link>
          </li>
        ))}
      </ol>
    </section>
  )
}

function whereOf({ items, note }: Question): string {
  const [item] = items
  if (item === undefined) return 'The plan as a whole'
  return items.length === 1 ? `${upper(placeOf(item))}. ${note}` : `${items.length} rows alike`
}

function Leads({ imported, leads }: { imported: ImportWithDraft; leads: LeadWritten[] }): VNode | null {
  if (leads.length === 0) return null
  const known = leads.filter(({ personId }) => personId !== null).length
  const offered = leads.filter(({ offered: one }) => one !== null).length
  return (
    <Section
      id="leads"
      heading="Who the leads are"
      intro={`${leads.length === 1 ? 'One lead is' : `${upper(said(leads.length))} leads are`} named in the document. ${known} of ${leads.length} joined to a person here${offered === 0 ? '' : `; we have a guess for ${said(offered)} more`}. The rest stay as written, and can be joined later.`}
    >
      <p class="gt-body">
        <Link href={paths.importPart(imported.id, 'people')}>Say who the leads are</Link>
      </p>
    </Section>
  )
}

function AllOfIt({ imported, corrected, questions }: ReviewProps): VNode {
  const { sure, actions } = countSure(corrected, questions)
  return (
    <Section
      id="sure"
      heading={sure < actions ? 'Sure of these' : 'All of it'}
      intro={`${sure < actions ? 'What still needs your eye says so. ' : ''}Any of it can be corrected, moved, split, joined or left out.`}
    >
      <Details
        summary={
          actions === 0
            ? `${sayWhatWasFound(corrected)}, as they will appear`
            : `${sure === actions ? `All ${actions}` : `${sure} of ${actions}`} actions, as they will appear`
        }
      >
        <DraftTree imported={imported} corrected={corrected} questions={questions} />
      </Details>
    </Section>
  )
}
