import type { VNode } from 'preact'
import {
  type Confidence,
  ConfidenceMark,
  confidenceWords,
  DeliveryMark,
  type DeliveryState,
  deliveryWords,
  type Difference,
  DifferenceMark,
  differenceWords,
  MarkWithWord,
  renderPage,
} from '#src/kit/html/index.ts'
import { shell } from './shell.ts'

const states = Object.keys(deliveryWords).slice(0, 8) as DeliveryState[]
const confidences: Confidence[] = ['green', 'amber', 'red', 'no-report', null]
const titles = [
  'Contact decisions within one working day',
  'Threshold guide refreshed with partners',
  'Health and police at every strategy meeting',
  'Decisions not to enquire reviewed quarterly',
]

/** Six themes, 18 objectives, 72 actions: more than most plans have, on one sheet. */
export function planSheet(): string {
  return renderPage(
    {
      ...shell,
      title: 'Plan on a page',
      width: 'plan',
      printLine: 'Rivermere Council · Plan version 2, as it stood on Monday 22 June 2026 · Improvement Board',
    },
    <>
      <h1 class="gt-h1">Plan on a page</h1>
      <p class="gt-intro">Six themes, 18 objectives, 72 actions. Version 2, agreed 21 May 2026.</p>
      <Keys />
      {[1, 2, 3, 4, 5, 6].map((theme) => (
        <Theme number={theme} />
      ))}
    </>,
  )
}

function Keys(): VNode {
  return (
    <dl class="gt-keys">
      <dt>Delivery</dt>
      <dd>
        <ul class="gt-key">
          {states.map((state) => (
            <li>
              <MarkWithWord state={state} />
            </li>
          ))}
        </ul>
      </dd>
      <dt>Confidence</dt>
      <dd>
        <ul class="gt-key">
          {(['green', 'amber', 'red', 'no-report'] as const).map((confidence) => (
            <li>
              <MarkWithWord confidence={confidence} word={confidenceWords[confidence]} />
            </li>
          ))}
        </ul>
      </dd>
      <dt>Difference</dt>
      <dd>
        <ul class="gt-key">
          {differenceWords.map((word, level) => (
            <li>
              <MarkWithWord difference={level as NonNullable<Difference>} word={word} />
            </li>
          ))}
        </ul>
      </dd>
    </dl>
  )
}

function Theme({ number }: { number: number }): VNode {
  return (
    <section class="gt-theme" aria-labelledby={`t${number}`}>
      <div>
        <h2 class="gt-theme__h" id={`t${number}`}>
          {number}. Children in care and care leavers
        </h2>
        <p class="gt-theme__p">Agnieszka Nowak</p>
      </div>
      {[1, 2, 3].map((objective) => (
        <div>
          <h3 class="gt-obj__h">
            {number}.{objective} Contacts are decided in time
          </h3>
          <ul class="gt-acts">
            {titles.map((title, at) => (
              <Action
                place={number * 5 + objective * 3 + at}
                code={`${number}.${objective}.${at + 1}`}
                title={title}
              />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Action({ place, code, title }: { place: number; code: string; title: string }): VNode {
  return (
    <li>
      <DeliveryMark state={states[place % 8] ?? 'not-started'} />
      <span>
        <a class="gt-quiet-link" href={`/actions/${code}`}>
          <span class="gt-code">{code}</span> {title}
        </a>
      </span>
      <span class="mv">{place % 3 === 0 ? '+61' : ''}</span>
      {confidences[place % 5] === null ? (
        <span />
      ) : (
        <ConfidenceMark confidence={confidences[place % 5] ?? null} />
      )}
      <DifferenceMark difference={(place % 5) as Difference} />
    </li>
  )
}
