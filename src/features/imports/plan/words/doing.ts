import { pattern } from '#src/kit/pattern.ts'
import { remembered } from './remembered.ts'
import { oneLine, partRef } from './wording.ts'

/** What plans ask people to do, as it opens an action: "Review …", "Put in place …". */
const DOING = pattern('iu')`
  ^(?:
    accelerate | accept | access | accredit | achieve | act | adapt | add | address | adopt | advance | advertise |
    advise | advocate | agree | align | allocate | amend | analyse | announce | answer | append | apply | appoint |
    approach | approve | arm | arrange | ask | assess | assign | assure | attend | attract | audit | avoid | award |
    back | ban | begin | benchmark | bid | bolster | book | brief | bring | broaden | buddy | build | buy |
    calculate | call | cap | capture | carry | cascade | catch | celebrate | chair | challenge | change | chase |
    check | choose | circulate | clarify | clean | clear | close | co-?chair | co-?create | co-?design | co-?locate |
    co-?ordinate | co-?produce | collate | collect | combine | commence | commission | communicate | compile |
    complete | conduct | confirm | connect | consider | consolidate | consult | contact | contain | continue |
    contribute | convene | convert | cook | count | countersign | create | cut | deal | debrief | decide | decrease |
    dedicate | define | deliver | demonstrate | deploy | describe | design | designate | determine | develop |
    devise | dip | direct | disseminate | distribute | double | draft | draw | drive | edit | elect | eliminate |
    embed | employ | empower | enable | encourage | end | enforce | engage | enhance | enlist | enrol | ensure |
    equip | erect | escalate | establish | evaluate | evidence | examine | exchange | exercise | expand | explain |
    explore | expose | extend | facilitate | feed | field | fill | film | finalise | find | finish | fit | fix |
    flag | flow | focus | fold | follow | form | formalise | frame | free | fund | furnish | gain | gather | get | give | go |
    grant | group | grow | guard | guide | help | hire | hold | host | identify | implement | improve | include |
    incorporate | increase | induct | inform | initiate | insert | inspect | instal | install | instruct |
    integrate | interview | introduce | invest | investigate | invite | involve | issue | join | judge | keep |
    launch | lay | lead | learn | lend | let | liaise | license | lift | limit | link | list | listen | load |
    lobby | locate | log | look | lower | mail | maintain | make | manage | map | market | match | maximise |
    measure | meet | mentor | merge | minimise | mobilise | moderate | modernise | monitor | move | name |
    negotiate | nominate | note | observe | obtain | offer | open | operate | order | organise | outline | oversee |
    own | pair | participate | pass | pay | permit | phone | pilot | place | plan | pledge | plot | pool | populate |
    prepare | present | press | prevent | print | prioritise | probe | procure | produce | progress | promise |
    promote | propose | protect | provide | publicise | publish | pull | purchase | pursue | push | put |
    quality assure | raise | rank | rate | re-\p{L}{4,} | reach | read | rebuild | receive | recognise | record |
    recruit | reduce | refine | refocus | refresh | refurbish | register | reinforce | relaunch | remind | remodel |
    remove | renew | reopen | repeat | replace | report | require | rescind | research | reset | reshape | resolve |
    respond | restart | restore | restructure | retain | retender | return | review | revise | revisit | reward |
    rewrite | ring | roll | rotate | run | sample | scale | schedule | scope | score | scrap | screen | secure |
    seek | select | sell | send | set | share | shift | shorten | show | sign | simplify | sit | source | speak |
    specify | spend | spot | spread | staff | stage | standardise | start | step | stop | streamline | strengthen |
    stress | structure | study | submit | supervise | supply | support | survey | suspend | sustain | swap | switch |
    tailor | take | talk | target | teach | tell | tender | test | tie | tighten | top | trace | track | train |
    transfer | transform | translate | trial | turn | unblock | understand | undertake | unify | update | upgrade |
    upskill | urge | use | utilise | validate | vary | verify | vet | visit | walk | warn | weigh | welcome | widen |
    wire | withdraw | work | wrap | write
  )\b(?! (?:is|are|was|were|has|have|had|of)\b)
`
/** "Plans to be written with the family", "Care plans will be rewritten". */
const TO_BE =
  /^[^.;:]{0,80}\b(?:will|must|should|shall|to) (?:all |now |then |also |only )?be (?:\p{L}+ly )?\p{L}+(?:ed|en|n|t)\b/iu
/** What may stand before it: "We will now …", "To …", "The service must …", "Fully …". */
const BEFORE =
  /^(?:[^,;.]{0,60}\b(?:will|must|should|shall|need(?:s)? to|is to|are to|to)|to|where \w+,)?\s*(?:(?:now|then|also|both|jointly|fully|further|clearly|urgently|formally|all|\p{L}+ly)\s)*/iu

/** "Action 1.1", "Task 3:" before what is to be done. */
const NAMED = /^(?:action|task|step|activity)s? (?=\d)/i

/** Whether a text begins by telling somebody to do something. */
export const opensWithDoing = remembered((text: string): boolean => {
  const said = partRef(oneLine(text).replace(NAMED, '')).text.replace(/^[^\p{L}]+/u, '')
  return DOING.test(said) || TO_BE.test(said) || DOING.test(said.replace(BEFORE, ''))
})
