import type { VNode } from 'preact'
import {
  Alert,
  Badge,
  ButtonLink,
  Buttons,
  Chips,
  type Column,
  Columns,
  type Confidence,
  confidenceWords,
  type DeliveryState,
  deliveryWords,
  Details,
  type Difference,
  differenceWords,
  Empty,
  FilterLine,
  Flag,
  History,
  Input,
  InsetText,
  Link,
  MarkWithWord,
  NotificationBanner,
  PageHead,
  Pagination,
  Paragraph,
  Pill,
  renderPage,
  Section,
  Select,
  SummaryList,
  Table,
  Tag,
  Timeline,
  WarningText,
  WorkList,
} from '#src/kit/html/index.ts'
import { Rail } from './rail.tsx'
import { shell } from './shell.ts'

interface Meaning {
  mark: VNode
  means: string
}

const deliveryMeans: [DeliveryState, string][] = [
  ['not-started', 'Nobody has begun'],
  ['in-progress', 'Work is under way'],
  ['submitted', 'The lead says it is delivered; a second person has yet to agree'],
  ['complete', 'Delivery accepted. Nothing is claimed about children yet'],
  ['embedding', 'Evidence of difference is being gathered'],
  ['embedded', 'Two kinds of evidence over time, checked by someone outside the line'],
  ['paused', 'Stopped for a reason, with a date to resume'],
  ['regressed', 'Was embedded; a check or a measure has since failed'],
  ['superseded', 'Another action has taken its place'],
]
const confidenceMeans: [NonNullable<Confidence>, string][] = [
  ['green', 'On course for the date it now has'],
  ['amber', 'At risk; a reason is given'],
  ['red', 'Will miss, or has missed; reason and next step given'],
  ['no-report', 'No update this month. Never shown as green'],
]
const levels: NonNullable<Difference>[] = [0, 1, 2, 3, 4]

const columns: Column<Meaning>[] = [
  { heading: 'Mark and word', rowHeading: true, width: 3, cell: ({ mark }) => mark },
  { heading: 'What it means', cell: ({ means }) => means },
]

/** Every mark, and every part that shows rather than asks. */
export function patternsPage(): string {
  return renderPage(
    {
      ...shell,
      breadcrumbs: [
        { text: 'Plan', href: '/plans' },
        { text: '3. Front door', href: '/plans/1/themes/3' },
      ],
      banner: {
        kind: 'success',
        heading: 'Update sent',
        says: 'Farida Rahmani will check it. One update is left this week.',
      },
    },
    <>
      <PageHead
        caption="Monday 22 June 2026"
        heading="Marks and patterns"
        lede={
          <>
            <strong>Four things need you.</strong> Three actions have gone quiet. The Improvement Board meets
            in 13 working days, and four of its nine papers are ready.
          </>
        }
        acts={
          <>
            <Link href="/table">As a table</Link>
            <ButtonLink href="/print" kind="secondary" small>
              Print on A3
            </ButtonLink>
          </>
        }
      />
      <Columns rail={<Rail />} railLabel="Next board">
        <Marks />
        <Lists />
        <Answers />
        <Notices />
      </Columns>
    </>,
  )
}

function Marks(): VNode {
  return (
    <>
      <Section id="delivery" heading="Delivery: where is it?">
        <Table
          caption="Delivery marks"
          columns={columns}
          rows={deliveryMeans.map(([state, means]) => ({
            mark: state === 'superseded' ? <>{deliveryWords[state]}</> : <MarkWithWord state={state} />,
            means,
          }))}
        />
      </Section>
      <Section id="confidence" heading="Confidence: will it land by its date?">
        <Table
          caption="Confidence marks"
          columns={columns}
          rows={confidenceMeans.map(([confidence, means]) => ({
            mark: <MarkWithWord confidence={confidence} />,
            means,
          }))}
        />
      </Section>
      <Section id="difference" heading="Difference: has anything changed for children?">
        <Table
          caption="Difference marks"
          columns={columns}
          rows={levels.map((level) => ({
            mark: <MarkWithWord difference={level} word={`${level} of 4`} />,
            means: differenceWords[level],
          }))}
        />
      </Section>
      <Axes />
    </>
  )
}

/** The three axes of one action, at the larger size. */
function Axes(): VNode {
  return (
    <div class="gt-axes">
      <section class="gt-axis" aria-labelledby="x1">
        <h2 id="x1">
          <strong>Delivery</strong> Where is it?
        </h2>
        <p class="gt-axis__v">
          <MarkWithWord state="embedding" size={34} />
        </p>
        <p>Three of five milestones met.</p>
      </section>
      <section class="gt-axis" aria-labelledby="x2">
        <h2 id="x2">
          <strong>Confidence</strong> Will it land by its date?
        </h2>
        <p class="gt-axis__v">
          <MarkWithWord confidence="amber" size={34} />
        </p>
        <p>Was {confidenceWords.green.toLowerCase()} on 14 May.</p>
      </section>
      <section class="gt-axis" aria-labelledby="x3">
        <h2 id="x3">
          <strong>Difference</strong> Has anything changed for children?
        </h2>
        <p class="gt-axis__v">
          <MarkWithWord difference={2} size={34} word="Early signs" />
        </p>
        <p>2 of 4: seen in some teams.</p>
      </section>
    </div>
  )
}

const quiet = [
  { action: 'One training record for every worker', who: '5.3.2 Gareth Pugh', heard: '6 May', days: 32 },
  { action: 'Feedback asked after every assessment', who: '6.1.3 Zainab Hussain', heard: '12 May', days: 28 },
]

function Lists(): VNode {
  return (
    <>
      <Section id="decide" heading="Needs a decision" intro="Longest wait first.">
        <WorkList
          items={[
            {
              kind: 'Third change of date',
              title: (
                <Link href="/actions/312" quiet>
                  Manager’s reasons recorded on every contact
                </Link>
              ),
              why: 'Tom Hartnell asks to move from 30 June to 31 July. A third move goes to the Improvement Board.',
              meta: '3.1.2 · first due 31 March · would be 84 working days late in all',
              act: (
                <ButtonLink href="/requests/1" kind="secondary" small hidden="the date change for 3.1.2">
                  Put to the board
                </ButtonLink>
              ),
            },
          ]}
        />
      </Section>
      <Section id="quiet" heading="Gone quiet" intro="No update in the last reporting month.">
        <FilterLine action="/actions" label="Filter the actions">
          <Select
            name="theme"
            label="Theme"
            choices={[
              { value: '', text: 'All themes' },
              { value: '3', text: '3. Front door' },
            ]}
            value="3"
          />
          <Input name="words" label="Words" />
        </FilterLine>
        <Chips
          count="2 of 60 actions"
          chips={[{ text: 'Front door', removeHref: '/actions' }]}
          clearHref="/actions"
        />
        <Table
          caption="Actions with no update"
          columns={[
            {
              heading: 'Action',
              rowHeading: true,
              width: 5,
              cell: (row) => (
                <>
                  <Link href="/actions/1">{row.action}</Link>
                  <br />
                  <span class="gt-code">{row.who}</span>
                </>
              ),
            },
            { heading: 'Last heard', label: 'Last heard', cell: (row) => row.heard },
            { heading: 'Working days', label: 'Working days', numeric: true, cell: (row) => row.days },
          ]}
          rows={quiet}
        />
        <Pagination
          previous={{ href: '?page=1' }}
          next={{ href: '?page=3' }}
          pages={[
            { number: 1, href: '?page=1' },
            { number: 2, href: '?page=2', current: true },
            'gap',
            { number: 9, href: '?page=9' },
          ]}
        />
      </Section>
    </>
  )
}

function Answers(): VNode {
  return (
    <>
      <Section id="history" heading="History">
        <History
          entries={[
            { at: '2026-06-18', day: '18 June 2026', says: 'Update accepted by Farida Rahmani' },
            {
              at: '2026-05-28',
              day: '28 May 2026',
              says: 'Date moved from 29 May to 30 June. Programme Board',
            },
          ]}
        />
      </Section>
      <Section id="answers" heading="Check your answers">
        <SummaryList
          rows={[
            {
              key: 'Theme',
              value: 'Front door',
              actions: [{ href: '/theme', text: 'Change', hidden: 'theme' }],
            },
            {
              key: 'Due',
              value: '30 June 2026',
              actions: [{ href: '/due', text: 'Change', hidden: 'due date' }],
            },
          ]}
        />
        <Details summary="Why we ask">The board sees the first date beside the date now.</Details>
        <Timeline
          items={[
            {
              title: 'Agreed',
              by: 'Improvement Board',
              at: '2026-05-21',
              day: '21 May 2026',
              says: 'Version 2.',
            },
          ]}
        />
      </Section>
    </>
  )
}

function Notices(): VNode {
  return (
    <>
      <Section id="notices" heading="Telling people something">
        <Flag kind="note">
          <p>
            <strong>You lead this action, so someone else must accept it.</strong>{' '}
            <Link href="/ask">Ask Farida Rahmani</Link>
          </p>
        </Flag>
        <Flag>Ruth Coyle changed this at 8:34am, while you were writing. Your words are safe below.</Flag>
        <Flag kind="red">Two measures disagree with a green rating.</Flag>
        <Alert variant="information" label="Information">
          The return for May is due on 30 June.
        </Alert>
        <Alert variant="warning" label="Warning">
          The return for May is late.
        </Alert>
        <NotificationBanner>The service is closed for an hour tonight from 9pm.</NotificationBanner>
        <WarningText>You cannot undo this.</WarningText>
        <InsetText>“Schools say” rests on 14 schools of 71.</InsetText>
        <Paragraph>
          <Pill>Third change of date</Pill> <Tag colour="grey">Draft</Tag> <Badge kind="grey">New</Badge>
        </Paragraph>
      </Section>
      <Section id="nothing" heading="Nothing here">
        <Empty what="No actions match these filters.">
          Two did last month. <Link href="/actions">Clear the filters</Link>
        </Empty>
      </Section>
      <Section id="changed" heading="What changed">
        <p class="gt-words">
          Every contact is decided within <del>two working days</del> <ins>one working day</ins> and the
          reasons written down.
        </p>
      </Section>
      <Buttons>
        <ButtonLink href="/update">Give an update</ButtonLink>
        <ButtonLink href="/evidence" kind="secondary">
          Add evidence
        </ButtonLink>
        <Link href="/date">Ask for another date</Link>
      </Buttons>
    </>
  )
}
