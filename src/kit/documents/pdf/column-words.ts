/**
 * Words that stand in the narrow columns of plans: titles of columns, statuses, roles, months. A program that
 * prints a plan breaks these inside where a column is too narrow for them, so the joined word is known here.
 */
export const COLUMN_WORDS: ReadonlySet<string> = new Set(
  `
  ID RAG BRAG BRAYG KPI LSCP SEND
  accountable accountability achieve achieved achievement achieving action actions activity actual agreed amber
  apprenticeship assessment assessments assistant assurance attendance authority baseline behind blocked board
  business cabinet cancelled categories category children chief closed comment comments commentary commenced
  commission commissioned commissioner commissioning committee communication communications community complete
  completed completing completion concern concerns consultant consultation continuing coordinator councillor
  critical current date deadline delayed deliver deliverable deliverables delivered delivery department
  dependencies deputy description designated development difference director directorate education embedded
  embedding engagement evaluation evidence evidenced executive expected finance forecast fostering founded
  governance green grey group headteacher health housing identified impact implement implementation implemented
  implementing improve improved improvement improving inclusion incomplete indicator indicators information
  initiated inspection intelligence intended intervention justice latest leadership likelihood management manager
  managers measure measurement measures medium meeting member mentor midwifery milestone milestones mitigation
  monitored monitoring monthly nominated number nursery nurseries objective objectives officer officers ongoing
  operational organisation outcome outcomes outstanding overall overdue owner owners participation partly
  partner partners partnership partnerships percentage performance permanence personnel planned planning policy
  position practice practitioner practitioners previous principal priorities priority probability procurement
  professional programme progress progressed progressing project quality quarter quarterly rating reason
  recommendation recommendations recruitment reference registered reporting required requirement resource
  resources response responsible responsibility responsibilities responsive revised review reviewed reviewing
  risk safeguarding schedule scheduled school score scrutiny section senior service services severity significant
  slippage social specialist sponsor standard standards started starting status strategic strategy substantially
  success supervision supervisor support supported sustainability sustained target targets task theme timescale
  timescales training transformation transition unfounded update updated virtual weekly workforce
  workstream workstreams yellow
  January February March April May June July August September October November December
  `
    .trim()
    .split(/\s+/)
    .map((word) => word.toLowerCase()),
)
