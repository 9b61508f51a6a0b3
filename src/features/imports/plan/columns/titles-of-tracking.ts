import { pattern } from '#src/kit/pattern.ts'
import type { TitleRule } from './vocabulary.ts'

/** Titles of what tells where an action stands: its number, rating and dates. */
export const TITLES_OF_TRACKING: TitleRule[] = [
  {
    role: 'ref',
    weight: 10,
    form: pattern()`
      ^(?:
        ref(?:erence)?(?: ?(?:no|number|code|id))? | no | nos | num(?:ber)? | id | item(?: no| number)? |
        action (?:no|number|ref(?:erence)?|id|code) | line | row | # | s\/?n | serial(?: no)? | n |
        unique (?:id|ref(?:erence)?) | wbs(?: code| no)? | afi | rec | rec(?:ommendation)? (?:no|number|ref) |
        r no | para(?:graph)?(?: no| number)?
      )$
    `,
  },

  {
    role: 'rating',
    weight: 10,
    form: pattern()`
      ^(?:
        b?rag(?: ?b)? | r\/?a\/?g | rayg | bragg? | grab | gar | red ?\/ ?amber ?\/ ?green | traffic lights?
      )(?: (?:rating|status|rated|score|assessment|progress|delivery|current|position|b))*(?: \w+ \d{2,4})?$
    `,
  },
  {
    role: 'rating',
    weight: 10,
    form: /^(?:current |overall |latest |delivery |action |progress |completion |q[1-4] |quarter [1-4] |previous |last )*(?:b?rag|brag) ?(?:rating|status)?/,
  },
  {
    role: 'rating',
    weight: 8,
    form: pattern()`
      ^(?:
        (?:have|did) we (?:done|do|kept|keep|met|meet|achieved|achieve) (?:it|this|that|them|our (?:promise|pledge)s?) |
        how did we do | has it been done | did it happen | promise kept | kept
      )$
    `,
  },
  {
    role: 'rating',
    weight: 8,
    form: /^(?:action |task )?(?:completed?|achieved|done|met|delivered|closed|implemented|in place)\W* ?(?:y|yes) ?(?:\/|or) ?(?:n|no)$/,
  },
  { role: 'rating', weight: 10.5, form: /^(?:progress|status|score|rating|position) \d ?(?:-|–|to)? ?\d$/ },
  {
    role: 'rating',
    weight: 10,
    form: pattern()`
      ^(?:
        open ?(?:\/|or|and) ?closed | (?:rag )?scores? |
        (?:progress|status|rating|completion|delivery) (?:code|key|level|grade|mark|colour) |
        (?:delivery|our|agreed|self assessed|officer|lead|pmo) (?:rating|b?rag)
      )$
    `,
  },
  {
    role: 'rating',
    weight: 9,
    form: /^(?:assessment of progress|progress (?:rating|status|score|category|categories|assessment)|rating|self assessment|assessment)\b/,
  },
  {
    role: 'rating',
    weight: 8,
    form: /^(?:current |overall |latest |action |delivery |progress )*(?:status|state|position)(?: (?:(?:at|as at|on|in) )?(?:\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec).*)?$/,
  },
  {
    role: 'rating',
    weight: 6,
    form: pattern()`
      ^(?:
        how (?:it is|is it|are we|we are) (?:going|doing) | health check | temperature |
        where (?:we are|are we)(?: now)? | delivery confidence | progress so far | on track\b.* | how far.* |
        stage | (?:percentage|percent|%) (?:completed?|done|progress|achieved) | completion | completed | complete |
        on track | current performance.* | performance rating | confidence | achieved | on target to achieve |
        on target | done | is it done | where are we (?:up to|at) | stage reached | this month | colour |
        completion status
      )$
    `,
  },

  {
    role: 'revised',
    weight: 10,
    form: pattern()`
      \b(?:
        revised | new | extended | amended | changed | updated | current | forecast | projected | anticipated |
        expected new | expected
      )\b.*\b(?:date|deadline|timescale|target|completion|due|end|finish)\b
    `,
  },
  { role: 'revised', weight: 9, form: /^now (?:expected|due|forecast|planned)(?: (?:by|for|on))?$/ },
  { role: 'revised', weight: 10, form: /^(?:give )?expected new achievement date$/ },

  {
    role: 'other',
    weight: 9,
    form: pattern()`
      ^(?:
        start | started | duration | predecessors? | successors? | outline (?:level|number) | closed |
        commencement | date (?:started|raised|added|identified|opened|completed|closed|achieved) |
        (?:actual )?(?:completion|completed|closed|closure|achieved) date | actual (?:date|end|completion).* |
        date of (?:last )?(?:update|review) | last updated? | review date | updated | next review.* |
        start date | baseline(?: date)?
      )$
    `,
  },
  {
    role: 'other',
    weight: 11,
    form: pattern()`
      ^(?:
        created | raised | added | updated | modified | last (?:updated|modified) | submitted | entered |
        logged | signed off | approved | identified | closed | requested | author(?:ed)? | reported
      ) (?:by|on|date)$ |
      ^(?:date|decision date) (?:agreed|approved|accepted|made|of (?:decision|meeting|recommendation|visit|inspection))$ |
      ^(?:created|agreed|accepted|approved|decision|meeting|inspection|late)(?: date)?$ |
      ^(?:exec|executive|cabinet|committee|scrutiny|council|panel|board)(?: meeting)? date$
    `,
  },
  {
    role: 'due',
    weight: 10,
    form: pattern()`
      ^(?:
        due | due date | due by | date due | by when | by date | date by | when | by when and | deadlines? |
        action due | (?:date )?(?:of|for) (?:completion|delivery|achievement) | date of completion |
        (?:start|review) ?(?:\/|and|&|-) ?end(?: dates?)? | when will (?:it|this|we).* | complete by |
        completed by | deliver(?:ed|y)? by | achieved? by | required by | finish by | implementation date |
        proposed (?:completion |end )?date | date to be (?:achieved|completed|delivered|done).* |
        (?:planned|baseline) (?:completion|end|finish) | scheduled (?:completion|end) | completion due | timescales? |
        time ?frame | time ?line | time ?scale | time ?scales? for completion | timing | target date |
        completion date | planned (?:completion|end|finish) date | estimated completion date | end date |
        to be completed(?: by)? | complete(?:d)? by | date for completion | delivery date |
        target completion(?: date)? | target end date | finish(?: date)? | planned date | milestone dates? |
        action by date | target (?:end|month|quarter|year|term) | expected by | to be done by when |
        date to (?:complete|finish|deliver) | scheduled for | ready by | sign off date | go live(?: date)? | latest date
      )\b
    `,
  },
  {
    role: 'due',
    weight: 9,
    form: /\b(?:due date|timescale|time ?frame|deadline|by when|completion date|target date)\b/,
  },
  { role: 'due', weight: 6.5, form: /^completion$/ },
  {
    role: 'due',
    weight: 6,
    form: pattern()`
      ^(?:
        dates? | target | months? | year | schedule | quarter | time | times | period | finish | month due |
        expected | end | ends | qtr | timings | date set | milestones? (?:and|&|\/) dates?
      )$
    `,
  },
  {
    role: 'due',
    weight: 5,
    form: /^(?:\w+ ){0,3}(?:due|deadline|completion|end date|finish date|by when|complete by)(?: \w+)?$/,
  },
]
