import { plan as abbotsley } from './abbotsley-arrows.ts'
import { plan as aldercombe } from './aldercombe-findings.ts'
import { plan as allermoor } from './allermoor-ilacs.ts'
import { plan as ambercote } from './ambercote-delivery.ts'
import { plan as amberleigh } from './amberleigh-notice.ts'
import { plan as applewick } from './applewick-brag.ts'
import { plan as arncott } from './arncott-weaknesses.ts'
import { plan as ashcombe } from './ashcombe-surnames.ts'
import { plan as averholme } from './averholme-virtual.ts'
import { plan as benhollow } from './benhollow-said.ts'
import { plan as bexcombe } from './bexcombe-appendix.ts'
import { plan as birchdale } from './birchdale-phases.ts'
import { plan as birkenhay } from './birkenhay-register.ts'
import { plan as brackenford } from './brackenford-fields.ts'
import { plan as bramsholt } from './bramsholt-adolescent.ts'
import { plan as brindlesham } from './brindlesham-app.ts'
import { plan as brockstow } from './brockstow-wsoa.ts'
import { plan as burrowdale } from './burrowdale-recommendations.ts'
import { plan as caldmere } from './caldmere-support.ts'
import { plan as calverly } from './calverly-strategy.ts'
import { plan as castleholm } from './castleholm-young-people.ts'
import { plan as caxholme } from './caxholme-tracker.ts'
import { plan as chalverton } from './chalverton-wsoa.ts'
import { plan as coldbeck } from './coldbeck-initials.ts'
import { plan as cotesby } from './cotesby-inline.ts'
import { plan as cranmoor } from './cranmoor-notes.ts'
import { plan as cresswold } from './cresswold-underneath.ts'
import { plan as crowhurst } from './crowhurst-odd-titles.ts'
import { plan as dallowmere } from './dallowmere-promises.ts'
import { plan as denmere } from './denmere-justice.ts'
import { plan as dovecliffe } from './dovecliffe-sentences.ts'
import { plan as draymouth } from './draymouth-pmo.ts'
import { plan as dunholt } from './dunholt-planner.ts'
import { plan as dunmoor } from './dunmoor-standards.ts'
import { plan as dunnerby } from './dunnerby-workbook.ts'
import { plan as eastmoor } from './eastmoor-moved-dates.ts'
import { plan as edgeholme } from './edgeholme-sef.ts'
import { plan as ellenhurst } from './ellenhurst-workforce.ts'
import { plan as elmscar } from './elmscar-numbered.ts'
import { plan as elverthorne } from './elverthorne-peers.ts'
import { plan as fallowmere } from './fallowmere-scrutiny.ts'
import { plan as farleigh } from './farleigh-school.ts'
import { plan as farnmoor } from './farnmoor-partnership.ts'
import { plan as feldenham } from './feldenham-hubs.ts'
import { plan as fenwickham } from './fenwickham-gantt.ts'
import { plan as fernhythe } from './fernhythe-prose.ts'
import { plan as fosswick } from './fosswick-quarters.ts'
import { plan as froxley } from './froxley-letter.ts'
import { plan as garthside } from './garthside-bands.ts'
import { plan as gilmarsh } from './gilmarsh-workstreams.ts'
import { plan as glaiswick } from './glaiswick-fostering.ts'
import { plan as gorsedale } from './gorsedale-scrutiny.ts'
import { plan as gravelhope } from './gravelhope-programme.ts'
import { plan as greyfell } from './greyfell-accountable.ts'
import { plan as harrowmere } from './harrowmere-priority.ts'
import { plan as hartlebrook } from './hartlebrook-ilacs.ts'
import { plan as haverleigh } from './haverleigh-neglect.ts'
import { plan as highbeck } from './highbeck-milestones.ts'
import { plan as hollinsea } from './hollinsea-banners.ts'
import { plan as hollowdene } from './hollowdene-send.ts'
import { plan as ickmoor } from './ickmoor-response.ts'
import { plan as inglemarsh } from './inglemarsh-youth-justice.ts'
import { plan as inglewhite } from './inglewhite-stacked.ts'
import { plan as inskip } from './inskip-web.ts'
import { plan as isenbury } from './isenbury-single-plan.ts'
import { plan as ivelton } from './ivelton-wewill.ts'
import { plan as jarroway } from './jarroway-web.ts'
import { plan as jessamere } from './jessamere-monitoring.ts'
import { plan as jevington } from './jevington-wrapped.ts'
import { plan as kelbrook } from './kelbrook-recommendation.ts'
import { plan as keldbeck } from './keldbeck-highlight.ts'
import { plan as kelderwick } from './kelderwick-agencies.ts'
import { plan as kestonbury } from './kestonbury-register.ts'
import { plan as kettleby } from './kettleby-codes.ts'
import { plan as kirkholme } from './kirkholme-one-lead.ts'
import { plan as kirkmarsh } from './kirkmarsh-highlight.ts'
import { plan as kyneham } from './kyneham-steps.ts'
import { plan as langwith } from './langwith-justice.ts'
import { plan as lathomby } from './lathomby-list.ts'
import { plan as lavenholt } from './lavenholt-steps.ts'
import { plan as lindlow } from './lindlow-restarting.ts'
import { plan as loxborough } from './loxborough-boxes.ts'
import { plan as mardale } from './mardale-cards.ts'
import { plan as marlcombe } from './marlcombe-scrutiny.ts'
import { plan as marlesham } from './marlesham-risks.ts'
import { plan as marrowby } from './marrowby-sheets.ts'
import { plan as mossgate } from './mossgate-runon.ts'
import { plan as mounthill } from './mounthill-dashboard.ts'
import { plan as netherby } from './netherby-joint.ts'
import { plan as nettlecombe } from './nettlecombe-onepage.ts'
import { plan as nidderstow } from './nidderstow-schedule.ts'
import { plan as oakenshaw } from './oakenshaw-parenting.ts'
import { plan as orrell } from './orrell-foot.ts'
import { plan as ostley } from './ostley-minutes.ts'
import { plan as overcote } from './overcote-quarters.ts'
import { plan as oxenfold } from './oxenfold-blanks.ts'
import { plan as pellbrook } from './pellbrook-cabinet.ts'
import { plan as pellworth } from './pellworth-colours.ts'
import { plan as penhallard } from './penhallard-response.ts'
import { plan as penwick } from './penwick-blocks.ts'
import { plan as pickhurst } from './pickhurst-improvement.ts'
import { plan as pinhoe } from './pinhoe-recommendations.ts'
import { plan as quarrendale } from './quarrendale-updates.ts'
import { plan as quenby } from './quenby-paper.ts'
import { plan as quernmore } from './quernmore-fostering.ts'
import { plan as ravensholt } from './ravensholt-subactions.ts'
import { plan as riddlesden } from './riddlesden-text.ts'
import { plan as saltmere } from './saltmere-recommendations.ts'
import { plan as saxonby } from './saxonby-strands.ts'
import { plan as sedgeford } from './sedgeford-abbreviated.ts'
import { plan as shelmerdine } from './shelmerdine-attendance.ts'
import { plan as silverwick } from './silverwick-rules.ts'
import { plan as sorrelby } from './sorrelby-annexes.ts'
import { plan as stennick } from './stennick-small-tables.ts'
import { plan as tamebridge } from './tamebridge-trust.ts'
import { plan as tansworth } from './tansworth-youth-justice.ts'
import { plan as tarnside } from './tarnside-ticks.ts'
import { plan as tarrant } from './tarrant-tree.ts'
import { plan as thirlby } from './thirlby-partnership.ts'
import { plan as thornwick } from './thornwick-tracker.ts'
import { plan as tinsworth } from './tinsworth-crosses.ts'
import { plan as torrbeck } from './torrbeck-bracketed.ts'
import { plan as ullesby } from './ullesby-preface.ts'
import { plan as upwell } from './upwell-months.ts'
import { plan as vellacott } from './vellacott-lists.ts'
import { plan as wadebrook } from './wadebrook-quarters.ts'
import { plan as wadham } from './wadham-response.ts'
import { plan as wendleford } from './wendleford-send.ts'
import { plan as westmarch } from './westmarch-activity.ts'
import { plan as wexbourne } from './wexbourne-yellow.ts'
import { plan as whelpdale } from './whelpdale-pledges.ts'
import { plan as wychholme } from './wychholme-workbook.ts'
import { plan as yarlside } from './yarlside-no-headings.ts'
import { plan as yeadon } from './yeadon-double.ts'
import { plan as zeals } from './zeals-list.ts'
import { plan as aldersyke } from './aldersyke-recommendations.ts'
import { plan as breckhaven } from './breckhaven-priority-area.ts'
import { plan as chetterley } from './chetterley-board-report.ts'
import { plan as dunstowe } from './dunstowe-programme.ts'
import { plan as etherwick } from './etherwick-send-tracker.ts'
import { plan as fordenham } from './fordenham-one-sheet.ts'
import { plan as gannowdale } from './gannowdale-care-leavers.ts'
import { plan as hurstleigh } from './hurstleigh-focused-visit.ts'
import { plan as ilmerton } from './ilmerton-progress-plan.ts'
import { plan as kexmoor } from './kexmoor-self-evaluation.ts'
import { plan as lorneham } from './lorneham-building-blocks.ts'
import { plan as monkwith } from './monkwith-scrutiny-response.ts'

/** The plans to develop on. Those in held-out are kept aside: see its all.ts. */ export const developmentPlans =
  [
    abbotsley,
    aldercombe,
    arncott,
    ashcombe,
    benhollow,
    birchdale,
    brackenford,
    caldmere,
    calverly,
    coldbeck,
    cotesby,
    cranmoor,
    crowhurst,
    dovecliffe,
    dunholt,
    dunmoor,
    eastmoor,
    elmscar,
    farleigh,
    fenwickham,
    fernhythe,
    garthside,
    greyfell,
    highbeck,
    hollinsea,
    inglewhite,
    ivelton,
    jevington,
    kelderwick,
    kettleby,
    kirkholme,
    lindlow,
    mardale,
    marlesham,
    marrowby,
    mossgate,
    netherby,
    orrell,
    ostley,
    overcote,
    oxenfold,
    pellworth,
    penwick,
    pinhoe,
    quenby,
    ravensholt,
    riddlesden,
    saltmere,
    sedgeford,
    silverwick,
    sorrelby,
    stennick,
    tarnside,
    tarrant,
    thornwick,
    tinsworth,
    ullesby,
    upwell,
    vellacott,
    wadham,
    westmarch,
    wexbourne,
    yarlside,
    yeadon,
    zeals,
    applewick,
    chalverton,
    dunnerby,
    edgeholme,
    harrowmere,
    inskip,
    kelbrook,
    gravelhope,
    allermoor,
    birkenhay,
    fosswick,
    gilmarsh,
    jarroway,
    kirkmarsh,
    denmere,
    ickmoor,
    ambercote,
    bexcombe,
    castleholm,
    dallowmere,
    ellenhurst,
    farnmoor,
    gorsedale,
    hollowdene,
    inglemarsh,
    jessamere,
    kestonbury,
    lavenholt,
    brindlesham,
    caxholme,
    elverthorne,
    marlcombe,
    pellbrook,
    whelpdale,
    burrowdale,
    fallowmere,
    hartlebrook,
    nettlecombe,
    oakenshaw,
    quernmore,
    shelmerdine,
    tansworth,
    wadebrook,
    wendleford,
    averholme,
    bramsholt,
    feldenham,
    haverleigh,
    keldbeck,
    langwith,
    pickhurst,
    thirlby,
    amberleigh,
    brockstow,
    draymouth,
    froxley,
    glaiswick,
    isenbury,
    kyneham,
    loxborough,
    mounthill,
    nidderstow,
    cresswold,
    lathomby,
    penhallard,
    quarrendale,
    saxonby,
    tamebridge,
    torrbeck,
    wychholme,
    aldersyke,
    breckhaven,
    chetterley,
    dunstowe,
    etherwick,
    fordenham,
    gannowdale,
    hurstleigh,
    ilmerton,
    kexmoor,
    lorneham,
    monkwith,
  ]
