import { pattern } from '#src/kit/pattern.ts'

/** What a column or a labelled field is for. `parent` is any level above the action, `step` a part of it. */
export type Role =
  | 'ref'
  | 'parent'
  | 'action'
  | 'step'
  | 'lead'
  | 'due'
  | 'revised'
  | 'rating'
  | 'progress'
  | 'success'
  | 'impact'
  | 'finding'
  | 'contributor'
  | 'theme-lead'
  | 'other'

/** A title's words and how surely they tell the column's role; the surest match wins. */
export type TitleRule = { role: Role; weight: number; form: RegExp }

/** Words that name a level above the action when they lead a banner, a heading or a label. */
export const LEVEL_WORDS = [
  'improvement area',
  'improvement theme',
  'improvement priority',
  'area for improvement',
  'area for development',
  'priority area',
  'key priority',
  'strategic priority',
  'strategic objective',
  'strategic aim',
  'key area',
  'focus area',
  'area of focus',
  'improvement focus',
  'key theme',
  'cross-cutting theme',
  'work stream',
  'workstream',
  'work-stream',
  'recommendation',
  'priority action',
  'objective',
  'priority',
  'outcome',
  'standard',
  'pledge',
  'theme',
  'strand',
  'section',
  'project',
  'pillar',
  'ambition',
  'goal',
  'aim',
  'area',
  'finding',
  'domain',
  'commitment',
  'part',
  'chapter',
  'issue',
  'requirement',
  'programme',
  'promise',
  'key issue',
  'action area',
  'driver',
  'stage',
  'phase',
  'area of weakness',
  'area of significant weakness',
  'area of significant concern',
  'area for priority action',
  'significant weakness',
  'weakness',
  'key line of enquiry',
  'target',
]

/** Lists of themes are led in by these words. */
export const THEME_PLURALS = pattern('i')`
  \b(?:
    themes | priorities | priority areas | work\s?-?streams | workstreams | strands | pillars |
    areas (?:for|of) (?:improvement|focus) | improvement areas | key areas | projects | programmes |
    objectives | ambitions | pledges | work\s?-?plans
  )\b
`

/** Headings that name the paper or its furniture rather than a theme. */
export const GENERIC_HEADING = pattern('i')`
  ^(?:
    (?:the |our |draft |detailed |strategic |children'?s |service |full |delivery )*(?:improvement |action |delivery |implementation )*(?:action )?plan(?: \d{4}.*)? |
    introduction | background | summary | executive summary | appendi(?:x|ces)\b.* | annex\b.* | contents |
    (?:(?:summary of|key|main|our) )+(?:the )?findings | key | rag.* | brag.* | progress ratings? | success framework | table \d+ | governance.* | glossary |
    foreword | context | purpose | vision | conclusion | actions? | (?:findings?|recommendations?) and (?:our )?(?:actions?|responses?) | version control | monitoring.* |
    next steps | legend | how to .* | action plan template |
    (?:january|february|march|april|may|june|july|august|september|october|november|december) \d{4} | draft.* |
    progress.* | overview | scope | recommendations? | report detail | sheet ?\d+
  )$
`
