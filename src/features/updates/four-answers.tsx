import type { VNode } from 'preact'
import { type AnsweredStep, fourQuestions, isUnevidencedClaim, sayAuthor, type Update } from './update.ts'
import { sayDay, sayShortDay } from '#src/kit/dates/say.ts'
import { Tag } from '#src/kit/html/index.ts'
import { paths } from '#src/paths.ts'

/** Who gave an update, when, and what became of it. */
export function UpdateSaid({ update }: { update: Update }): VNode {
  return (
    <>
      {sayAuthor(update)}, {sayDay(update.givenAt)}. {sayDecision(update)}
    </>
  )
}

function sayDecision(update: Update): string {
  if (update.state === 'submitted') return 'Waiting for the theme’s lead to accept it.'
  const on = update.decidedAt === null ? '' : ` on ${sayDay(update.decidedAt)}`
  const by = update.decidedByName === null ? '' : ` by ${update.decidedByName}`
  return update.state === 'accepted'
    ? `Accepted${by}${on}.`
    : `Returned${by}${on}: “${update.returnReason ?? ''}”`
}

function isUnsaid({ howDoWeKnow, evidence }: Update): boolean {
  return howDoWeKnow === '' && evidence.length === 0
}

/** The four questions and their answers; what was not answered takes one line. */
export function FourAnswers({ update, today }: { update: Update; today: string }): VNode {
  return (
    <dl class="gt-four">
      <Answer question={fourQuestions.workingWell} text={update.workingWell} />
      <div class={isUnsaid(update) ? 'gt-unsaid' : undefined}>
        <dt>{fourQuestions.howDoWeKnow}</dt>
        <dd>
          {update.howDoWeKnow === '' ? (
            <p class="gt-muted">Not said</p>
          ) : (
            <p class="gt-prewrap">{update.howDoWeKnow}</p>
          )}
          {isUnevidencedClaim(update) ? (
            <p>
              <Tag colour="orange">Unevidenced claim</Tag>
            </p>
          ) : null}
          {update.evidence.length === 0 ? null : (
            <p class="gt-small">
              {update.evidence.map((evidence, at) => (
                <>
                  {at > 0 ? ' · ' : ''}
                  <a class="govuk-link" href={paths.evidence(evidence.id)}>
                    {evidence.title}
                  </a>
                </>
              ))}
            </p>
          )}
        </dd>
      </div>
      <Answer question={fourQuestions.worried} text={update.worried} />
      <div class={update.nextSteps.length + update.stepsBefore.length === 0 ? 'gt-unsaid' : undefined}>
        <dt>{fourQuestions.whatNext}</dt>
        <dd>
          <StepsBefore steps={update.stepsBefore} today={today} />
          {update.nextSteps.length === 0 ? <p class="gt-muted">Not said</p> : null}
          <ul class="gt-steps">
            {update.nextSteps.map((step) => (
              <li>
                <span>
                  {step.text}
                  {step.who === '' ? null : (
                    <>
                      <br />
                      <span class="gt-small gt-muted">{step.who}</span>
                    </>
                  )}
                </span>
                {step.byOn === null ? null : (
                  <span class="gt-nowrap gt-small">by {sayShortDay(step.byOn, today)}</span>
                )}
              </li>
            ))}
          </ul>
        </dd>
      </div>
    </dl>
  )
}

/** What became of the steps agreed in an update before this one. */
function StepsBefore({ steps, today }: { steps: readonly AnsweredStep[]; today: string }): VNode | null {
  if (steps.length === 0) return null
  return (
    <>
      <p class="gt-small gt-muted">Agreed before</p>
      <ul class="gt-steps">
        {steps.map(({ text, byOn, done }) => (
          <li>
            <span>
              {text}
              {byOn === null ? '' : `, by ${sayShortDay(byOn, today)}`}
            </span>
            <span class="gt-nowrap">
              <strong>{done ? 'Done' : 'Not yet'}</strong>
            </span>
          </li>
        ))}
      </ul>
      <p class="gt-small gt-muted">Next</p>
    </>
  )
}

function Answer({ question, text }: { question: string; text: string }): VNode {
  return (
    <div class={text === '' ? 'gt-unsaid' : undefined}>
      <dt>{question}</dt>
      <dd>{text === '' ? <p class="gt-muted">Not said</p> : <p class="gt-prewrap">{text}</p>}</dd>
    </div>
  )
}
