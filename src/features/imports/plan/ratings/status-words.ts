import { pattern } from '#src/kit/pattern.ts'

export const NO_TROUBLE = pattern('g')`
  \b(?:no|without|nil) (?:(?:major|significant|known|current|foreseen|further|identified) )?(?:
    problems? | risks? | issues? | concerns? | delays? | slippage | barriers? | worries
  )(?: (?:or|and|nor) (?:problems?|risks?|issues?|concerns?|delays?))?(?: (?:foreseen|identified|anticipated))?\b
`
/** What is only feared: "risk of being missed". */
export const FEARED = /\b(risk) (?:of|that)\b.*/
export const NOT_STARTED = pattern()`
  \b(?:
    (?:not|isnt|hasnt|havent|never) (?:yet )?(?:been )?(?:started|begun|commenced|initiated) |
    not yet (?:been )?progressed |
    (?:yet|due|still|waiting|awaiting|ready) to (?:be )?(?:start(?:ed)?|beg[iu]n|commenced?) |
    (?:un|non) ?started | unbegun | not (?:yet )?due to (?:start|begin) |
    (?:awaiting|awaits|pending) (?:a |the )?(?:start|commencement) |
    (?:start|commencement) (?:awaited|pending) |
    (?:no|none of the) (?:actions?|work|activity|steps?)(?: (?:has|have|had))?(?: (?:yet|so far))?(?: been)? (?:yet |taken|started|done|begun|undertaken|carried out|made) |
    before (?:\w+ ){1,3}(?:can|could|may) (?:be )?(?:start(?:ed)?|beg[iu]n|commenced?) |
    (?:can ?not|cant|could not|unable to|not able to) (?:yet )?(?:be )?(?:start(?:ed)?|beg[iu]n|commenced?) |
    nothing (?:has |yet )*(?:been )?(?:done|started|happened|begun) | to be (?:started|begun|commenced) |
    future (?:actions?|tasks?|work|activit(?:y|ies)|milestones?|dates?|start) | start date in the future |
    (?<!(?:as|than) )planned
  )\b |
  ^\s*(?:(?:action|work) )?to (?:start|begin|commence)\b | ^\s*not (?:yet )?due\s*$
`
export const OFF_TRACK = pattern()`
  \b(?:
    not (?:\w+ ){0,2}(?:on|to) (?:track|target|schedule|plan) |
    off (?:track|target|schedule|course|plan|profile|trajectory) |
    (?:has |have )?not (?:been |being )?(?:achieved|met|delivered|implemented|done|finished|closed|actioned) |
    (?:will|can) ?not be (?:met|achieved|delivered|completed) | missed | overdue | stuck | blocked |
    fail(?:ed|ing|ure)? | definite concerns? | stalled | unlikely | significantly (?:behind|delayed|off) |
    (?:significant|serious|major|severe|critical|high) (?:\w+ ){0,2}(?:
      delays? | concerns? | risks? | issues? | problems? | slippage | impact | barriers?
    ) |
    (?:risks?|issues?|problems?|concerns?|delays?) (?:is |are )?(?:significant|serious|major|severe|critical) |
    little(?: or no)? progress | (?:no|nil|zero) (?:\w+ )?progress |
    none (?:\w+ ){0,2}(?:complete[d]?|achieved|met|delivered|done|implemented|closed) | poor progress |
    (?:not|never|hasnt|havent|has not been|unable to|cannot be|could not) (?:been |be )?progress(?:ed|ing)? |
    (?:no|none of the) (?:
      actions? | tasks? | milestones? | steps? | targets? | parts? | measures? | outputs? | outcomes?
    ) (?:\w+ ){0,3}(?:complete[d]?|achieved|met|delivered|done|implemented) |
    (?:isnt|hasnt|havent|wasnt|never) (?:been )?(?:achieved|met|delivered|complete[d]?|done|implemented|closed|finished) |
    un(?:met|achieved|delivered|finished|done) | stopped | halted | standstill | standing still |
    (?:will|has|have) miss(?:ed)? (?:its|the|this|that|our) | no (?:agreed )?recovery | (?:deadline|date) (?:has )?passed |
    (?:will|can) ?not (?:now )?be (?:done|finished|ready|implemented) | incomplete | not complete[d]? | at serious risk | escalat\w+ |
    unachievable | out of time
  )\b
`
export const AT_RISK = pattern()`
  \b(?:
    at risk | slip\w* | dip(?:s|ped|ping)? (?:in|of) | delay(?:s|ed)? | behind | possible concerns? | concerns? | issues? | problems? |
    risks? | minor | moderate | may not | might not | (?:needs?|requires?|requiring) (?:\w+ )?attention |
    on hold | paused | suspended | deferred | postponed | worr(?:y|ies|ied|ying) | some progress |
    part(?:ial|ially|ly) (?:off|on) (?:track|target|schedule) | ^\s*(?:open )?late(?=\s*$) |
    (?:running|but|now|already|slightly|a little|very) late | barriers? | challenges? |
    (?:may|might|could) (?:be missed|miss) |
    (?:may|might|could|will|expected to|likely to|going to) (?:still )?be late |
    ^\s*late(?= (?:in progress|ongoing|started|not|but|and)) | (?:later|slower) than | in danger | drift\w* |
    low impact | limited progress | (?:in|some|real|serious|much) doubt | doubtful | uncertain | held up | obstacles? |
    not (?:certain|assured|guaranteed) | threatened | in question | jeopardy | under pressure | (?:has|have) slowed |
    but slow(?:ly)?
  )\b
`
export const ON_TRACK = pattern()`
  \b(?:
    (?:are|is|am|still|now) doing (?:it|this|that|them) | doing it now |
    (?:will|expect(?:ed|s)? to|likely to|should) meet | working on (?:it|this|them) | nearly there |
    getting there | on the way | making progress | going well | doing well | well advanced |
    on (?:track|target|schedule|course|plan|time) | in progress | progressing | under ?way | on ?going |
    started | commenced | begun | (?:good|significant|strong|substantial|expected) progress | as planned |
    being (?:taken(?: forward)?|addressed|progressed|worked on) | to (?:plan|schedule|timescale) | active | live | proceeding | work in hand | in hand | no trouble |
    not yet due | in date | some tasks? outstanding | developing | in development | continuing | improving | partly |
    partially | half ?way(?: there)?
  )\b
`
export const DONE = pattern()`
  \b(?:
    (?:have|has|all|its|been) done (?:it|this|that) | complete | completed | completion | achieved | closed |
    delivered | done | finished | implemented | fully met | met | accomplished | discharged | actioned |
    signed off | resolved | concluded | finali[sz]ed
  )\b
`
export const NEARLY = pattern()`
  (?<!\d)\d{1,2} ?% |
  \b(?:
    (?:phase|stage|part|step) (?:\d|one|two|three) | largely | mostly | part | partly | partial | half |
    partially | nearly | almost | substantially | not (?:yet|fully|all|quite|every) | yet to | still to |
    to be | (?:should|will|would|could|may|might|must|shall|can) (?:\w+ )?be | not (?:yet |been )?signed off |
    (?:due|near|nearing|close|pending|towards?|until|before|expected|approaching|ready) (?:\w+ ){0,2}complet\w+ |
    drafts? | majority | most |
    (?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten) (?:out )?of (?:the )?(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten) |
    completion (?:is |was )?(?:uncertain|doubtful|delayed|expected|due|planned|anticipated|by|in|likely|slipped|forecast|targeted) |
    being (?:\w+ )?(?:
      complet | deliver | achiev | clos | done | finish | implement | action | discharg | accomplish | met |
      final | resolv | conclud | signed
    )\w* |
    (?:on|off) (?:track|target|schedule|plan) | some | awaiting | subject to
  )\b
`
export const PROVED = pattern()`
  \b(?:
    embedded | sustained | mainstreamed | checked | verified | validated | assured | evidenced | proven |
    evidence of (?:impact|sustained) | impact (?:seen|shown|demonstrated|evidenced) | business as usual |
    (?:part of|in) (?:\w+ )?(?:everyday|day to day|daily|usual|normal|ordinary|routine) (?:practice|business|work) |
    (?:(?:seen|shown|known) to (?:make|be making|have made)|making) (?:a|the) difference |
    difference (?:seen|shown|evidenced)
  )\b
`
/** "Shown by audit to be embedded" is no wish. */
export const FOUND_TO_BE = pattern('g')`
  \b(?:
    shown | seen | found | proved | proven | known | judged | demonstrated | evidenced | confirmed | verified |
    agreed
  )\b((?: \w+){0,5}?) to (?:be|have been)\b
`
export const NOT_PROVED = pattern('g')`
  \bimpact (?:is |has |yet )?(?:not(?: yet)?|yet|to be) (?:to be |been |be )?(?:
    seen | shown | evidenced | measured | known | felt | demonstrated | tested | assessed
  )\b |
  \b(?:
    (?:no|little|limited|some|insufficient|lack of) (?:\w+ ){0,3}(?:evidence|impact|difference)(?: of (?:impact|sustained\w*))? |
    (?:not|yet|to be|needs?|awaiting|being|without|but) (?:\w+ ){0,4}(?:
      embedded | sustained | checked | verified | validated | assured | evidenced | evidence | proven | impact |
      difference | business as usual | (?:practice|business|work)
    ) |
    embedding | becoming embedded
  )\b
`
export const MILD = pattern()`
  \b(?:
    (?:will|can|could|to|expected to) (?:be )?recover(?:ed)? | recoverable | low | minor | small | slight |
    some | limited | less than | within tolerance | recovery (?:plan )?(?:agreed|in place)
  )\b
`
