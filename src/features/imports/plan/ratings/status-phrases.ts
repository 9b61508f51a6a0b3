import type { Status } from '#src/features/imports/plan/plan-draft.ts'
import { pattern } from '#src/kit/pattern.ts'

/** What comes before a phrase and changes nothing: "we have", "it is now". */
const LED_IN = /^(?:(?:we|it|this|its|were|weve|are|is|has|have|been|being|now|currently|all|still|just) )+/

/**
 * Cells that are one of these phrases and nothing more; in a longer text the same words say little ("the
 * pilot is published").
 */
const WHOLE: [Status, RegExp][] = [
  [
    'not-started',
    pattern()`
      ^(?:
        to do | to be done | not yet | not done(?: (?:it|this|that))?(?: yet)? | pending | scheduled |
        upcoming | future | coming soon | next (?:year|quarter|month|term) | starting soon |
        ready(?: to (?:start|go|begin))? | not live(?: yet)? | no start | to follow | in the pipeline | queued |
        due in (?:the )?future | (?:for |until )?later | coming up | idea only | proposed |
        start date not (?:yet )?reached | not picked up(?: yet)? | (?:no(?:body|one)|no work) (?:\w+ ){0,2}(?:begun|started|yet) |
        (?:due to |to )?(?:starts?|starting|begins?|beginning|commenc(?:es?|ing))(?: (?:in|on|from))? (?:
          jan | feb | mar | apr | may | jun | jul | aug | sep | oct | nov | dec | spring | summer | autumn |
          winter | q[1-4] | next | \d
        ).*
      )$
    `,
  ],
  [
    'off-track',
    pattern()`
      ^(?:
        broken | not kept | very late | failing | critical | no longer achievable | not delivered |
        (?:a )?serious problem | past (?:due|deadline|its date|the deadline) |
        out(?:side)? of (?:timescale|tolerance) | outside (?:tolerance|timescale) |
        (?:well|far|seriously|badly|substantially|a long way) behind(?: .*)? | not in place |
        (?:will|going to|likely to) miss (?:the |its |our )?(?:target|deadline|date) |
        (?:(?:requires?|needs?) )?(?:immediate|urgent) (?:action|attention|intervention)(?: (?:required|needed))? |
        (?:significant )?intervention (?:required|needed) | gone wrong | not happening | not going to happen |
        (?:(?:more than|over) .{1,20}|(?:many )?(?:weeks|months|years)|seriously|badly) late |
        in (?:serious |real |deep )?(?:trouble|difficult(?:y|ies)) | serious difficult(?:y|ies) | urgent |
        off the rails | no movement | nothing moved | promise (?:not kept|broken) | rescue (?:needed|required)
      )$
    `,
  ],
  [
    'at-risk',
    pattern()`
      ^(?:
        struggling(?: a little)? | some doubt | (?:close )?watch(?:ing)?(?: closely)? | slow progress | off the pace |
        not (?:as|so) far (?:on|forward) as .* | date (?:will move|moved .{1,12}) | shaky | fragile | wobbling |
        (?:some )?obstacles | not quite there | depends on others | progress slowed | .* under pressure |
        recovery plan (?:agreed|in place|needed) | not going (?:so )?well | deteriorating | getting worse | worse | slow | recovering |
        needs? (?:(?:more|some|a) )?(?:help|work|decision|action|support|push|watching|watch) | decision needed | re-?(?:scheduled|programmed|profiled|phased|timetabled) |
        date (?:changed|moved|extended) | extended |
        (?:timelines?|timescales?|timeframes?|dates?|deadlines?) (?:re ?considered|reviewed|revised|re ?set|re ?planned|put back)\b.* |
        (?:transferred|carried (?:over|forward)|rolled (?:over|forward)) (?:in)?to (?:the )?next .* | started but slow(?:ly)? | running behind |
        waiting(?: (?:on|for) (?!.* (?:start|begin|commence)$).{1,30})? | a bit (?:late|slow|behind) | under pressure | needs? attention |
        parked | held up | patchy | dip(?:ped)?(?: since .{1,20})? |
        (?:an )?(?:extension|revised date|new date|date change) (?:agreed|requested|sought|needed|proposed) |
        awaiting (?:resources?|funding|(?:a )?decision|staff|capacity) |
        (?:action|attention|help|support) (?:needed|required) | needs? intervention | on watch | worsening |
        declining | deteriorated | below target |
        (?:timescale|date|deadline)s? (?:under review|to be (?:revised|moved|reset)) |
        (?:more|further) (?:work|action) (?:needed|required|to do)
      )$
    `,
  ],
  [
    'complete',
    pattern()`
      ^(?:
        sorted | kept | did it | done it | rolled out | in place | already in place | published | launched |
        embedding | being embedded | complete and embedding | put in place | happened | ticked off |
        up and running | fulfilled | honou?red | promise kept | (?:target )?exceeded | handed over |
        becoming embedded | nothing (?:more|left|else) to do | (?:task|work|action|project) (?:is )?(?:over|ended) |
        action taken | wrapped up | settled | (?:all .{1,20} )?carried out(?: in full)? | fully in place |
        (?:target|milestone|outcome|goal|objective)s? (?:reached|secured|hit)
      )$
    `,
  ],
  ['embedded', /^(?:(?:how|the way) we (?:now )?work|lasting)$/],
  [
    'on-track',
    pattern()`
      ^(?:
        open | remains open | doing | doing (?:it|this|that) | on it | working on (?:it|this|that) |
        happening(?: now)? | ahead(?: of (?:schedule|plan|time|target))? | early | in train | in flight |
        initiated | mobilis(?:ing|ed) | scoping | testing | in test | pilot(?:ing)? | in pilot | rolling out |
        implementing | being implemented | being (?:done|delivered) |
        (?:some|a little|a bit|more|a lot) (?:to do|to go|way to go) | more to do | not there yet | ok | okay |
        going ok | going to plan | going well | well under ?way | continuous |
        three quarters? (?:done|complete) | quarter (?:done|complete) | (?:two|one) thirds? (?:done|complete) |
        moving(?: (?:forward|well|on))? | on the (?:right track|go) | work is happening | steady progress |
        good start(?: made)? | healthy | confident(?: of .{1,20})? | on pace | (?:keeping )?to (?:the )?timetable |
        going smoothly | in delivery | getting (?:there|going) | first steps taken | partly (?:done|kept|there) | kept in part |
        in part | (?:in )?(?:the |its )?early stages | wip | in draft | drafted |
        being (?:
          scoped | drafted | developed | progressed | written | designed | reviewed | recruited | built |
          commissioned | procured | tested | set up
        ) |
        (?:out (?:to|for)|in|at) consultation |
        (?:awaiting|ready for|out for|for|with .{1,20} for) (?:approval|sign off|ratification|agreement) |
        to time(?:scale)? | (?:within|in) (?:timescale|tolerance|target|time) | working towards?(?: .*)? |
        above target | in operation | trialling | trial | continues | roll ?out continues | mostly in place |
        not yet in place | partly in place | part in place
      )$
    `,
  ],
]

/** The shelf of a phrase that stands alone in its cell; null for any other text. `words` are plain and in lower case. */
export function statusOfPhrase(words: string): Status {
  const plain = words.trim()
  const bare = plain.replace(LED_IN, '')
  return WHOLE.find(([, form]) => form.test(plain) || form.test(bare))?.[0] ?? null
}
