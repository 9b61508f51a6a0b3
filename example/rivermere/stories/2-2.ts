/** The stories of objective 2.2, action by action. */
export const stories22: Readonly<Record<string, string>> = {
  '2.2.1': `
2025-09-01 in-progress | First plans rewritten with children in one team
2025-09-12 green
+ One team rewrote ten plans with the children in the room. Each took an hour and a half.
2025-10-10 amber | An hour and a half is too long for workers with 22 children.
+ A shorter way: three promises, three names, three dates.
= 21% in ten working days.
> Shorter form in two teams | joel | 2025-11-07
2025-10-31 amber | Half-term; none were done in time in two teams.
+ A worker in Quayside showed how she does it in the car.
2025-11-14 green
+ The shorter form takes 35 minutes.
= October: 29% of plans given within ten working days.
2025-12-12 green
+ All four safeguarding teams use it.
= 36%. Children who could name one thing in their plan: 12 of 31.
2025-12-18 delivery supports document | Three promises, three names, three dates: the child’s plan | Two sides, in large print
" My plan
" Three promises: what grown-ups will do
" Three names: who will do it
" Three dates: when I will hear
2026-01-23 green
+ Plans go home on paper and a photograph is kept.
= December: 44% of plans given within ten working days.
- Children with disabilities are left out; symbols are not ready.
> Symbol version | zainab | 2026-03-13
2026-02-20 green
+ Symbols tried with five children.
= January: 51% of plans given within ten working days.
2026-03-13 voice supports participation_session 2026-02-02..2026-03-06 @zainab | Can you tell me one thing in your plan? | 24 of 36 could
2026-03-20 green
+ Twenty-four of 36 children could name one thing in their plan.
= Asked at review. 57% in ten working days.
2026-03-24 difference 2 | In two teams children know their plan. In the others it arrives and is not gone through.
2026-04-17 green
+ Reviewing officers send back plans that a child could not read: 14 in March.
= March: 60% of plans given within ten working days.
2026-04-27 green
+ Reviewing officers say that they can tell a plan which was gone through from one that was posted.
2026-05-07 green
= April: 62% of plans given within ten working days.
- Growth has slowed since March.
2026-05-22 green
+ Symbol version is used by the disabled children’s team.
= 9 plans with symbols since 13 April.
2026-06-09 green
+ All teams use the form.
= May: 64%. Children’s answers were last asked in March.
- We need 90% by the end of July, and have gained two points a month.
> Two managers to find out what stops the rest | naomi | 2026-07-03
`,
  '2.2.2': `
2025-05-19 in-progress | Dates for core groups set at the conference itself
2025-05-30 amber | Two in three core groups are on time; rooms and health visitors are the reasons.
= April’s core groups on time: 66%.
2025-06-27 green
+ The date of the first is now set before anyone leaves the conference.
= May’s core groups on time: 71%.
2025-07-25 green
+ Schools host them after lessons. Parents come more.
= June’s core groups on time: 75%.
2025-08-29 amber | No schools, no rooms: August fell to 68%.
> Two rooms at the library for holidays | hannah | 2025-10-17
2025-09-26 green
= August’s core groups on time: 79%.
+ One page of what was agreed is given to parents at the door.
2025-10-17 delivery supports document | Page for parents: what we agreed today | In use since July
2025-10-31 green
+ Half term held, because of the library.
= September’s core groups on time: 84%.
2025-11-14 data supports indicator 2025-04-01..2025-10-31 @liwen | Core groups on time | From 66% to 84%
2025-11-20 submitted | Four months of rising figures and a page for parents
2025-11-27 complete | Sat in on two and read twelve records
2026-01-08 embedding | Two quarters, with what parents say
2026-02-13 unrated
+ January 87%.
= Monthly count.
- Records say who came and not always what changed.
2026-02-24 audit supports case_file_audit 2026-01-12..2026-02-06 @ruth | Audit round 1: core groups | 21 of 30 records say what changed for the child
2026-03-20 voice supports family_feedback 2026-01-12..2026-03-13 @zainab | Two questions at the end of core groups | 41 of 62 parents left knowing what to do
2026-03-25 difference 2 | On time nearly everywhere; in half the teams parents say that it helps.
2026-04-16 unrated
+ Spring term 87%, and the longest late was three days.
= Monthly count, January to March.
- Recording within five days is 71% and I had not been counting it.
2026-06-05 unrated
+ May 88%.
= Monthly count: 151 of 172.
- The two questions have not been asked since March. The cards ran out.
> Cards printed | hannah | 2026-06-19
`,
  '2.2.3': `
2025-11-03 in-progress | First sample drawn
2025-11-14 green
+ Six readers, none from the service that they read.
= 12 decisions read: 9 safe.
> Three unsafe decisions looked at again | farida | 2025-11-17
2025-12-15 green
+ All three were looked at the same day; one child was stepped up.
= 11 read: 9 safe.
2026-01-16 green
= 9 read: 8 safe.
- Reasons are often one line: family engaging well.
2026-01-30 green
+ Workers have asked for a reader before they decide, twice.
2026-02-13 amber | Two readers moved posts, so January’s sample was half size.
= 5 read: 5 safe.
> Two more readers | ruth | 2026-03-06
2026-02-26 green
+ February’s sample is full size again.
= 7 of the 8 drawn read by the 25th.
2026-03-13 green
+ Eight readers now.
= 8 read: 7 safe.
2026-03-17 difference 1 @meera | We read and we tell. I see no sign that decisions differ.
2026-04-17 green
+ Workers are told within two days, by the reader.
= 7 read: 6 safe.
2026-05-07 green
+ A year’s cycle is set.
= 52 decisions since November: 44 safe.
2026-05-14 delivery supports document 2025-11-03..2026-05-08 | Register of step-down decisions read | 52 decisions, reader, result, what was done
2026-05-15 audit supports dip_sample 2025-11-03..2026-05-08 | Step-down decisions read by a second manager | 44 of 52 safe; all eight others were looked at again the same day
2026-05-15 data contradicts indicator 2025-10-01..2026-03-31 @liwen | Children who come back within six months of stepping down | 18%, no change
2026-05-19 submitted | Monthly check in place since November, with eight readers
2026-06-02 complete | Saw the register, and three decisions followed from reader to family
`,
  '2.2.4': `
2025-05-07 in-progress | Twenty-seven children listed for the first time
2025-05-16 red | 27 children in pre-proceedings; nine within 16 weeks and four over a year.
+ For the first time they are on one page.
= Tracker: 9 of 27 within 16 weeks.
> Weekly panel, with legal | oluchi | 2025-05-29
2025-06-06 amber | The four longest have dates; 14 are still over 16 weeks.
+ The panel meets each Thursday at nine and lasts 50 minutes.
2025-06-27 amber | Experts’ reports hold up six.
+ Two were ended safely, two went to court.
= Tracker, end of May: 13 of 25 within 16 weeks.
2025-07-18 green
+ One question changed the meeting: what is different for the child since last week?
= Tracker, end of June: 15 of 25 within 16 weeks.
2025-08-15 green
+ The panel met all August.
= Tracker, end of July: 17 of 24 within 16 weeks.
2025-09-05 green
= Tracker, end of August: 19 of 25 within 16 weeks.
+ Letters to parents are in plain words; three lawyers thanked us.
2025-09-08 delivery supports document | Letter before proceedings, plain version | Written with two mothers
2025-09-11 submitted | Weekly since May, none over a year
2025-09-18 complete | Sat at two panels; compared eight children with their files
2025-10-02 embedding | Two quarters; parents; the court
2025-10-24 unrated
+ The panel now asks who in the family has not been asked yet.
= 22 of 26 within 16 weeks.
2025-11-21 unrated
+ 21 of 26.
= Tracker.
2025-11-24 external supports inspection @seun | Inspection report, paragraph 19 | Named as a strength
" https://reports.rivermere.example/inspection-2025-11-24#paragraph-19
2025-11-26 difference 2 | Drift has gone in two teams; the third still comes late to the panel.
2025-12-12 unrated
+ Two families ended safely this month, and both wrote to their worker.
2025-12-18 data supports indicator 2025-09-15..2025-12-12 @liwen | Children in pre-proceedings within 16 weeks, autumn | 23 of 27
2026-01-23 unrated
+ All three teams bring children in time.
= Tracker, end of December: 24 of 28 within 16 weeks.
2026-01-30 voice supports family_feedback 2025-10-06..2026-01-23 @zainab | What parents said at the end | 12 of 14 understood what was asked of them
2026-02-10 difference 3 | Consistent in all three teams for a quarter, and parents say so.
2026-03-13 unrated
+ No child has been listed for more than 22 weeks since January.
= Tracker.
- One expert does most of our work, and is retiring.
> Two more experts on the list | oluchi | 2026-05-29
2026-03-27 voice supports family_feedback 2026-01-26..2026-03-20 @zainab | What parents said at the end, second quarter | 7 of 8 understood
" Eight parents, talked with when pre-proceedings ended, 26 January to 20 March 2026
" I understood what I had to do: 7 of 8
" Someone told me when I was doing well: 6 of 8
" “The letter was the first one that I read to the end.”
2026-03-30 data supports indicator 2025-10-01..2026-03-27 @liwen | Children in pre-proceedings within 16 weeks | 25 of 29
2026-04-01 external supports court_feedback | The judge’s half-yearly meeting: note | Applications are mostly ready
2026-04-08 difference 4 | Sustained for two quarters. Parents, the court and the numbers agree.
2026-04-09 embedded | Three kinds of evidence, twice over
2026-04-24 unrated
+ Neighbouring councils came to watch a panel.
2026-06-05 unrated
+ 25 of 29.
= Tracker, and 19 of 22 parents since October.
- One child has waited for an expert since March.
`,
}
