import type { VNode } from 'preact'
import { Link, PageHead, Section } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'

type Council = { name: string; serviceName: string }

export function HelpPage({ council }: { council: Council }): VNode {
  return (
    <>
      <PageHead heading="Help" lede={`${council.name} runs its improvement plan here.`} />
      <Section id="know" heading="Good to know">
        <ul class="govuk-list govuk-list--bullet">
          <li>
            <Link href={paths.marks()}>What the marks mean</Link>: delivery, confidence and difference, three
            questions that are never made into one colour.
          </li>
          <li>
            An update takes about ninety seconds: four questions, of which you answer those that you can.
          </li>
          <li>Nobody accepts their own update or their own action. Somebody else checks it.</li>
          <li>Nothing is overwritten. Each action’s history says who did what, when and why.</li>
          <li>A report that was frozen for a board never changes, whatever is done in the plan later.</li>
          <li>Most lists are also files: put .csv or .json at the end of the address.</li>
        </ul>
      </Section>
      <Section id="ask" heading="Whom to ask">
        <ul class="govuk-list govuk-list--bullet">
          <li>About the plan, a date or a report: the programme manager.</li>
          <li>About signing in, your role or an account: the system administrator.</li>
          <li>When a page says that something is not yours to do, it also says who can.</li>
        </ul>
      </Section>
      <Section id="children" heading="Never about one child">
        <p class="gt-body">
          Do not write the name of a child or a family anywhere here, nor anything by which somebody could
          tell who they are. Evidence is about what changed for children, not about a child.
        </p>
      </Section>
    </>
  )
}

export function AccessibilityPage({ council }: { council: Council }): VNode {
  return (
    <>
      <PageHead
        heading="Accessibility"
        lede={`${council.name} wants as many people as possible to be able to use this service.`}
      />
      <Section id="can" heading="What you can do">
        <ul class="govuk-list govuk-list--bullet">
          <li>reach and use everything with the keyboard alone</li>
          <li>listen to every page with a screen reader: each picture is also said in words or in a table</li>
          <li>make the text larger: pages fit a narrow window, and a phone</li>
          <li>tell every state by its shape and its word: no meaning rests on a colour</li>
          <li>use every page without scripts</li>
          <li>take reports as tagged PDF or as Word files</li>
        </ul>
      </Section>
      <Section id="state" heading="How accessible it is">
        <p class="gt-body">
          It is built to meet the Web Content Accessibility Guidelines, version 2.2, level AA. Its pages are
          checked by an automatic tool whenever the program changes. No independent audit has been made of it
          yet, so there may be faults that we do not know of.
        </p>
        <p class="gt-body">
          Files that people have uploaded as evidence are as accessible as whoever made them made them.
        </p>
      </Section>
      <Section id="tell" heading="If something does not work for you">
        <p class="gt-body">
          Tell the programme manager or the system administrator of {council.name} what you tried and what
          happened, and ask for it in another form: reports can be had as PDF and Word, and lists as
          spreadsheets.
        </p>
        <p class="gt-body">
          If you are not content with the answer, the{' '}
          <Link href="https://www.equalityadvisoryservice.com/">Equality Advisory and Support Service</Link>{' '}
          can advise you.
        </p>
      </Section>
    </>
  )
}

export function PrivacyPage({ council }: { council: Council }): VNode {
  return (
    <>
      <PageHead
        heading="Privacy"
        lede={`What this service keeps about the people who use it. ${council.name} answers for it.`}
      />
      <Section id="keeps" heading="What is kept about you">
        <ul class="govuk-list govuk-list--bullet">
          <li>your name, work e-mail address, job title and organisation, as the council entered them</li>
          <li>the roles that you hold here, and from when to when</li>
          <li>what you did in the plan, when, and the words that you wrote: this is the council’s record</li>
          <li>a scrambled form of your password, from which it cannot be got back</li>
          <li>tries to sign in with your address, and from which network address, to slow down guessing</li>
        </ul>
      </Section>
      <Section id="not" heading="What is not here">
        <ul class="govuk-list govuk-list--bullet">
          <li>No records of children or families. Nobody may write their names here.</li>
          <li>
            No advertising and no counting of visitors by others. Pages load nothing from anywhere else.
          </li>
        </ul>
      </Section>
      <Section id="cookies" heading="Cookies">
        <p class="gt-body">
          Only those that the service needs: one that keeps you signed in, one that proves that a form was
          yours, and one that carries a message to the next page and is gone within a minute. None follows you
          elsewhere.
        </p>
      </Section>
      <Section id="rights" heading="Your rights">
        <p class="gt-body">
          Ask the data protection officer of {council.name} to see what is kept about you, to have it put
          right, or to ask how long it is kept. When you leave, your account is closed; what you did stays in
          the record under your name. You can also complain to the{' '}
          <Link href="https://ico.org.uk/make-a-complaint/">Information Commissioner’s Office</Link>.
        </p>
      </Section>
    </>
  )
}
