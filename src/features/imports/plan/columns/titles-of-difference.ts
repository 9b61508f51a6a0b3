import { pattern } from '#src/kit/pattern.ts'
import type { TitleRule } from './vocabulary.ts'

/** Titles of what an action is for: its impact, how success is known, what was found. */
export const TITLES_OF_DIFFERENCE: TitleRule[] = [
  {
    role: 'impact',
    weight: 10,
    form: pattern()`
      \b(?:
        impact (?:for|on|to) (?:the )?(?:child|children|young|famil|our|care) |
        (?:child|children|young people)s? (?:impact|outcome|experience) |
        difference (?:for|to|it will make|will it make|we|made) | so what |
        what will (?:be )?(?:different|children) | what difference | benefit (?:to|for) (?:child|children|famil)
      )
    `,
  },
  {
    role: 'success',
    weight: 10,
    form: pattern()`
      \b(?:
        success | how (?:will we|we (?:will|ll)|well) (?:measure|know|monitor|evidence|show|tell|track|assess|judge|demonstrate|check|prove|see)\b |
        how do we know |
        what (?:will |does )?(?:good|success) look | (?:target|performance) measure | evidence of (?:impact|success|completion|achievement) |
        measur(?:e|es|ement|ed|ing) of | impact measure | outcome measure | measurable (?:impact|outcome) |
        desired outcome | expected outcome | intended outcome | intended impact | expected impact |
        expected result | output | kpi | performance indicator | monitoring and evaluation |
        what will (?:the )?impact be | key measure | impact and evidence | evidenced by |
        how will (?:it|this|impact|success|progress) be (?!(?:achieved|done|delivered|met|made|taken)\b)
      )
    `,
  },
  {
    role: 'success',
    weight: 7,
    form: pattern()`
      ^(?:
        so that\b.* | outcomes? | impact | measures? | milestones? | evidence | targets? and measures? |
        outcome (?:and|report).* | evidence (?:required|source|base|seen|of .*|needed|to be .*) | indicators? |
        benefits? | result | assurance | intended .*
      )$
    `,
  },

  {
    role: 'finding',
    weight: 9,
    form: pattern()`
      ^(?:
        source | origin |
        (?:link(?:s|ed)? to )?(?:ofsted|ilacs|inspection|hmi) (?:
          finding | recommendation | recs? | action | area | priority | priorities | ref(?:erence)? | improvement action
        ).* |
        finding ref(?:erence)?
      )$
    `,
  },
]
