import { pattern } from '#src/kit/pattern.ts'
import type { TitleRule } from './vocabulary.ts'

/** Titles of the work itself, the levels above it, and how it went. */
export const TITLES_OF_WORK: TitleRule[] = [
  {
    role: 'parent',
    weight: 9,
    form: pattern()`
      \b(?:
        area(?:s)? (?:requiring|for|of|needing) (?:improvement|development|focus|priority) |
        improvement (?:area|theme|priority|objective) | what needs to improve |
        what (?:do we )?need(?:s)? to (?:change|improve|do better) | what ofsted said | inspection finding |
        ofsted (?:area|finding|recommendation|priority)
      )
    `,
  },
  {
    role: 'parent',
    weight: 9.5,
    form: pattern()`
      ^(?:
        what (?:do )?we want to (?:achieve|see|change|be|happen).* |
        what (?:did )?(?:the )?(?:
          inspectors? | inspection | ofsted | cqc | hmi | reviewers? | peers? | we | families | children |
          the review | the audit
        ) (?:found|said|say|told us|tell us|saw|identified).* |
        issues? identified | identified (?:issues?|needs?|gaps?) | (?:key )?learning(?: points?| themes?)? |
        recommendations? from .* | ambitions? | lines? of enquiry | key lines? of enquiry |
        areas? identified.* | gaps? | concerns? | problems?
      )$
    `,
  },
  {
    role: 'parent',
    weight: 8,
    form: pattern()`
      ^(?:(?:our|the|key|main|overall|big|corporate|strategic|improvement|partnership|shared) )*(?:
        promise | pledge | priority | aim | ambition | goal | objective | outcome | theme | standard |
        challenge | result area | aspect(?: of \w+)?
      )s?(?: (?:to|for) (?:secure |achieve |deliver )?(?:the )?(?:improvements?|change|success))?$
    `,
  },
  {
    role: 'parent',
    weight: 8,
    form: pattern()`
      ^(?:
        finding | findings | theme | themes | aim | aims | priority | priorities | priority area |
        key priority | objective | objectives | key objective | strategic (?:aim|objective|priority) | outcome |
        outcomes | goal | goals | standard | pledge | strand | work ?stream | workstream | key area |
        key areas | area | areas | focus | area of focus | domain | issue | issues | what |
        what we (?:want|need) to (?:achieve|do) | what are we (?:trying|going) to .* | recommendation |
        recommendations | ofsted recommendation | recommendations? made |
        (?:[a-z]+ ){0,3}(?:groups?|committees?|commissions?|panels?|boards?|reviews?|reviewers?|inspectors?|auditors?|coroners?) recommendation(?:s? made)? | item to be rectified | judgement | judgement area |
        sub (?:theme|objective|priority|area|section|heading) | category | service area | programme | project |
        driver | targets | project area | topic | section | requirement | bucket | bucket name
      )$
    `,
  },

  {
    role: 'action',
    weight: 10,
    form: pattern()`
      ^(?:key |specific |main |required |agreed |proposed |planned |improvement |recommended |remedial |corrective |smart |detailed |priority |headline |our |immediate |next )*(?:
        actions? | action points? |
        actions? (?:
          required | needed | to be taken | we will take | taken | description | title | planned | detail |
          and milestone | steps? | plan | points? | being taken | item | agreed
        )s? |
        activit(?:y|ies) | tasks? | key tasks? | steps? | interventions? | deliverables?
      )$
    `,
  },
  {
    role: 'action',
    weight: 10,
    form: pattern()`
      ^(?:actions?|activit(?:y|ies)|tasks?)\b(?! (?:and finish )?(?:group|force|team|board|panel)s?\b)(?!
        .*\b(?:no|number|ref|id|leads?|owners?|date|dates|status|rag|by|due|holder|deadline|rating|complete|completed)$
      )
    `,
  },
  {
    role: 'action',
    weight: 9,
    form: pattern()`
      ^(?:
        how | how (?:will we|we (?:will|ll)) (?!(?:measure|know|monitor|evidence|show|tell|track|assess|judge|demonstrate|check|prove|see)\b).* | what (?:will|are|do|shall) we .* | what will it do |
        how (?:will|can|shall) (?:it|this|we|that|they) be (?:achieved|done|delivered|met) | what needs to (?:happen|be done) | to do this we (?:will|ll|must|need to) | the work | our response | what is going to .* | what we will do | what we re going to do |
        we will |
        (?:the )?(?:steps|things|work|measures|changes)\b.* (?:we will|to be|to|will be) (?:take|taken|make|made|do|done|deliver|delivered) |
        work to be done | what.* going to do.* | what will happen | our commitment | what action.* |
        what must .* | what (?:will|needs? to|has to) be done.* | what is the action | what we are doing.* |
        (?:
          agency | management | council | service | local | partner(?:ship)? | response and | multi ?agency |
          single agency | team | school
        ) (?:actions?|response)
      )$
    `,
  },
  {
    role: 'action',
    weight: 9.7,
    form: /^what (?:we|they|you|the council|the service|partners) (?:have |had )?(?:said|promised|agreed|pledged|committed|plan|planned) (?:that )?(?:(?:we|they) (?:d|would|will|ll|were going to)|to) do\b.*$/,
  },
  {
    role: 'action',
    weight: 7,
    form: /^(?:key |our |main )?strategies(?: to .*)?$/,
  },
  {
    role: 'action',
    weight: 7,
    form: /^what (?:(?:we|they) (?:will|ll|are going to)|will we|are we going to) do next$/,
  },
  {
    role: 'action',
    weight: 6,
    form: /^(?:(?:description|detail|details)(?: of (?:the )?(?:action|task|work|activity))?|key future actions.*|commitment|initiative|response|milestones?|measures? to be taken)$/,
  },
  {
    role: 'action',
    weight: 10,
    form: /^(?:key |main |specific )?actions? how (?:will|can|do|shall) .*$/,
  },
  {
    role: 'action',
    weight: 7,
    form: pattern()`
      \b(?:
        actions? required | key actions? | specific actions? |
        actions? to (?:be taken|address|achieve|deliver) | required actions? | improvement actions?
      )\b
    `,
  },

  {
    role: 'progress',
    weight: 10,
    form: pattern()`
      ^(?:
        update | remarks | progress |
        progress (?:
          and | & | to | since | against | on | in | made | report | update | achieved | notes? | commentary |
          summary | presented | october | november | december | january | february | march | april | may |
          june | july | august | september
        )\b.* |
        progress \d{2,4}.*
      )$
    `,
  },
  {
    role: 'progress',
    weight: 9,
    form: pattern()`
      ^(?:
        what (?:we ?ve|we have|has been) (?:already )?(?:done|achieved|changed)\b.* |
        what(?: (?:is|s|comes|happens))? next | what has happened.* |
        actions? (?:taken|planned)(?: (?:or|and|/|&) (?:taken|planned))? (?:to date|so far)
      )$
    `,
  },
  {
    role: 'progress',
    weight: 9,
    form: pattern()`
      \b(?:
        update | commentary | comments? | notes? | narrative | actions? to date | action from \w+ \d+ |
        achievements? | what (?:have we|has been) (?:done|achieved) | what we have done | position statement |
        future actions? | next steps? | outlook | prospects | current position | latest position | position (?:at|as at|in) |
        outcome of action
      )\b
    `,
  },

  {
    role: 'other',
    weight: 8,
    form: pattern()`
      ^(?:monitor(?:ing|ed)?(?: by| and evaluation| arrangements| method)?|links)$ |
      \b(?:
        training needs? | support (?:needed|required) | resource | resources | cost | costs | budget | funding |
        risk | risks | links? to | dependenc(?:y|ies) | background | strategy | comments only | barriers? |
        priority level | rank | baseline | reporting | governance | board
      )\b
    `,
  },
]
