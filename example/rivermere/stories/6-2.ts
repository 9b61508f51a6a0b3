/** The stories of objective 6.2, action by action. */
export const stories62: Readonly<Record<string, string>> = {
  '6.2.1': `
2025-11-05 in-progress | Four agencies named their readers
2025-11-19 green
+ Four readers, one for each agency.
> Agreement to share files | margit | 2025-12-19
2025-12-17 amber | Two lawyers disagree on consent.
2026-01-21 amber | Agreed by three of four agencies.
- Schools wait for a trust’s lawyer.
2026-02-18 amber | Signed on 13 February, two months late.
+ Signed by all four.
> First six files read | margit | 2026-03-13
2026-03-18 green
+ First audit held, on children who go missing. Readers began a whole grade apart and ended together.
= Six files: one good, four require improvement, one inadequate. The inadequate one was acted on the same day.
2026-03-20 audit neutral multi_agency_audit 2026-03-09..2026-03-12 | Multi-agency audit 1: children who go missing | Six files; one acted on the same day
2026-03-24 difference 1 @meera | One audit read together. Nothing yet to show that it changed practice.
2026-03-31 green
+ The police changed how they record a child who is found, within a week of the audit.
2026-04-15 green
+ Each agency named one thing that it would change.
= Four of four.
2026-05-06 green
+ With the year’s end moved to November, four audits will fit.
2026-05-22 green
+ Readers for the second audit agreed on five grades of six without help.
2026-06-03 audit neutral multi_agency_audit 2026-05-18..2026-05-21 | Multi-agency audit 2: extra-familial harm | Six files; three good
" Six files read together by the council, the NHS, the police and schools, 18 to 21 May 2026
" Agreed grades: three good, three require improvement
" What each will change: school attendance told to the panel within a day; one telephone number for the youth worker
2026-06-08 green
+ Second audit held: three of six good.
= Two of four audits. Of the four things promised in March, three are done.
- Neglect, which frightens us most, is not until September.
> Learning from audit 2 in every agency | margit | 2026-07-10
`,
  '6.2.2': `
2025-09-10 in-progress | One family’s journey drawn on a wall
2025-09-26 green
+ A mother drew it for us: she told her story 13 times in a year.
> The four steps that could be one | leila | 2025-10-31
2025-10-30 green
+ Four steps become one visit, by two people.
= Before: 29% seen by one person within ten working days.
2025-11-28 green
+ Tried with nine families in Millbrook.
2025-12-15 green
+ A health visitor and a family worker have the same desk on Tuesdays.
= Before and after: 13 tellings of the story, now five.
2026-01-09 amber | Health visitors are three short in Millbrook.
= December: 33% of families seen by one person within ten working days.
2026-02-13 amber | The two systems cannot see each other, so notes are typed twice.
= January: 35% of families seen by one person within ten working days.
> A shared page, on paper for now | siobhan | 2026-03-13
2026-02-27 amber | Two of the nine families were given two workers again when one fell ill.
2026-03-13 green
+ The paper page works better than we hoped; families keep it.
= February: 38% of families seen by one person within ten working days.
2026-03-20 voice supports family_feedback 2026-01-12..2026-03-13 @zainab | Nine families in Millbrook | Seven told their story once
2026-03-24 difference 1 | Nine families in one town. It is not yet a pathway.
2026-04-16 amber | The health visiting contract changes hands in July and nobody may promise anything.
= March: 40% of families seen by one person within ten working days.
2026-05-07 amber | The new provider has not been told of the pathway.
2026-05-22 amber | Nobody from the new provider has a date for us.
= Seen by one person: 40%.
> Date with the new provider | siobhan | 2026-06-05
2026-06-09 amber | Everything after July depends on a provider that we meet on 25 June.
+ Twenty-six families now.
= May: 41%.
> Pathway written into the new provider’s first hundred days | siobhan | 2026-07-03
`,
  '6.2.3': `
2025-11-12 in-progress | Panel observed for two months
2025-11-26 amber | Eighteen people round the table, and 28 children in an hour.
= Nine of 28 children’s risk had fallen after three months.
> Who must be there, and who may read it | karen | 2025-12-19
2025-12-18 green
+ Eight who must, ten who may read.
2026-01-21 green
+ Nine children in an hour, in place of 28.
- Those who are not discussed: who is thinking about them?
2026-02-05 green
+ The youth worker who joined has been in care, and the panel is quieter when he speaks.
2026-02-18 amber | A waiting list has grown, of six children.
> Two panels a month until it is gone | karen | 2026-03-31
2026-03-18 green
+ The list is gone.
2026-04-15 green
+ A youth worker now asks each child what would make them safer, before the panel.
2026-04-24 voice neutral participation_session 2026-03-02..2026-04-17 @zainab | What 12 young people want the panel to know | “Ask me about my phone last”
2026-05-06 amber | Terms wait for the Health signature.
2026-05-07 difference 1 | A better meeting. Children’s risk has not moved.
2026-05-15 delivery supports document | Exploitation panel: terms of reference, 2026 | Eight who must be there, ten who may read
" https://partnership.rivermere.example/exploitation-panel
2026-05-19 audit contradicts panel_review 2026-01-05..2026-04-30 | Risk after three months | Fallen for 10 of 27, as before
2026-05-21 submitted | New terms signed by all; panel has worked to them since January
2026-05-21 unrated
+ New terms are signed by all.
= Risk had fallen for 10 of 27.
- A better meeting has not yet made a safer child.
2026-06-04 complete | Sat at May’s panel, read terms and four children’s plans
`,
}
