/** The stories of objective 2.1, action by action. */
export const stories21: Readonly<Record<string, string>> = {
  '2.1.1': `
2025-05-12 in-progress | Eleven young people read the old template and crossed things out
2025-05-23 green
+ They crossed out two thirds. One wrote: start with me.
> First new version | meera | 2025-06-27
2025-06-20 green
+ The new one begins with a day in the child’s life.
= Six of eleven said that they could follow it without help.
2025-07-18 amber | The system allows 14 headings and the children want six.
> What the system can leave out | liwen | 2025-08-15
2025-08-22 amber | Eight headings is the best that the system can do this year.
+ Eight, and the legal ones are at the end.
2025-09-19 green
+ Tried by two teams on 30 assessments.
= Audit of 30: the child’s own words were there in 11.
2025-09-24 audit neutral thematic_audit 2025-08-25..2025-09-12 @ruth | Thirty assessments on the trial template | Own words present and used in 11 of 30
2025-10-24 green
+ Workers write less and it takes them as long. They say that it is harder to write for the child, and better.
- Four in thirty were copied from the old form.
2025-11-21 green
+ All teams from 1 December.
= 96 of 118 workers came to a briefing.
2025-12-05 delivery supports document | Assessment template, version 6, live in the case system | All teams from 1 December 2025
2025-12-10 submitted | In use in all teams since 1 December
2025-12-18 complete | Read ten from December, drawn at random: nine on the new template
2026-01-22 embedding | Two audit rounds, and cards from children
2026-01-29 unrated
+ Workers who were here for the old form have stopped asking for it.
= 14 of 118 asked for help in January, from 60 in December.
2026-02-24 audit supports case_file_audit 2026-01-12..2026-02-06 @ruth | Audit round 1: child’s own words | 18 of 32
2026-03-12 unrated
+ Audit round 1: own words shape the end of the assessment in 18 of 32, from 11 of 30.
= Audit, moderated.
- Very young children and those who do not speak are still described by adults.
> Guide for children who do not use words | joel | 2026-05-15
2026-04-20 unrated
+ Guide for children who do not use words has been tried by four workers.
- Two teams asked to go back to their own headings. I said no and will visit both.
2026-04-27 voice supports family_feedback 2026-01-12..2026-04-24 @zainab | Cards given with the assessment | 33 of 47 children say that it was fair
2026-04-29 difference 2 | Own words are there and used in three services; in the other two they are quoted and then left.
2026-06-04 unrated
+ Audit round 2: 21 of 32. Cards: 33 of 47 children say that the assessment was fair.
= Audit and cards.
- Two teams have slipped back to the old order of headings.
`,
  '2.1.2': `
2025-07-14 in-progress | Standard written: what happened, what it meant, what was done
2025-07-25 amber | Four in ten files have a chronology and most end two years ago.
= Count of 1,310 open files: 38%.
> Standard on one page | naomi | 2025-08-22
2025-08-29 amber | Old notes come across from the former system without dates.
+ One page, with a good and a poor example.
2025-09-26 amber | Dates must be put back by hand, 40 minutes a file.
+ Two students on placement have put back 60.
= August’s count of open files: 44% have one.
2025-10-31 green
+ Court work has the best chronologies, so we borrowed their way.
= September’s count of open files: 49% have one.
2025-11-28 amber | The inspection said the same. Staff are tired of hearing it.
= 51%. Audit: the history changes the plan in 7 of 30.
- We count that it is there. Whether anyone uses it is another thing.
2025-12-02 audit contradicts case_file_audit 2025-10-06..2025-11-14 @ruth | Chronologies: do they change the plan? | 7 of 30; most are lists
2025-12-17 amber | Ten weeks since anyone was free to put dates back.
+ Two judges have praised chronologies in two families.
2026-01-16 green
+ Supervisors open it in supervision in six teams.
= December’s count of open files: 56% have one.
2026-01-20 difference 1 | More files have one. Plans are no different for it.
2026-02-20 amber | About 240 files from the old system are still without dates.
= January’s count of open files: 59% have one.
> Business support for eight weeks | bola | 2026-03-13
2026-03-17 amber | Business support is frozen, so the 240 will take until July.
+ Social workers who did theirs say that they understood the family differently.
= February’s count of open files: 62% have one.
2026-04-17 amber | On course for July only if nobody leaves.
= 65%. About 190 left.
2026-05-07 amber | 170 left, and 15 a week is the pace.
= April’s count of open files: 66% have one.
- At 15 a week we end in late July with nothing to spare.
2026-05-21 amber | 150 files left; two students have finished their placement.
= Count on 20 May: 68%.
2026-05-28 audit contradicts case_file_audit 2026-05-05..2026-05-22 @ruth | Audit round 2, question 6 | History changes the plan in 12 of 32
2026-06-05 data supports indicator 2026-05-01..2026-05-31 @liwen | Chronology present and up to date | 69% of 1,287 open files
2026-06-08 delivery supports guidance | Chronology standard, one page, with a good and a poor example | Version 2, after the dates came across wrong
2026-06-11 amber | 130 files left and seven weeks.
+ Sixty-nine per cent, from 38.
= May: 69% of 1,287. Audit round 2: it changes the plan in 12 of 32.
> The last 130 shared out by team, with names | naomi | 2026-06-26
`,
  '2.1.3': `
2025-09-15 in-progress | Toolkit of nine tools chosen with children
2025-09-30 green
+ A box, not a website. Children chose the feelings cards and threw out the puppets.
> First 40 boxes | joel | 2025-10-24
2025-10-29 green
+ Forty boxes are out in four teams.
= 38 of 40 workers came to the half day.
2025-11-27 green
+ Workers use three of nine tools most. We said that is fine.
= Dip sample: direct work in 14 of 40 files.
2025-12-01 audit neutral dip_sample 2025-11-10..2025-11-21 @ruth | Direct work for children over four | 14 of 40
2025-12-18 green
+ One child asked to keep the map of her family, and the worker made a copy for the file.
= 64 of 121 workers have a box.
2026-01-23 amber | Boxes for the last six teams are with a printer that has closed.
= 72 of 121 workers have a box.
> Another printer | joel | 2026-02-13
2026-02-26 green
+ Another printer found; 30 more boxes.
= 102 of 121. Dip sample: 19 of 40.
2026-03-26 green
+ Children who were asked could say what is happening and why in 13 of 20 talks.
= Talks by two young inspectors.
2026-03-27 voice supports participation_session 2026-02-16..2026-03-20 @zainab | Twenty talks by young inspectors | 13 of 20 could say what is happening and why
2026-04-15 amber | The second print run is delayed to June, past our date.
= 102 of 121.
2026-04-28 difference 2 | Where the boxes are, children are seen with them. Two teams have none.
2026-05-06 green
+ With the new date we will land.
= Dip sample: 22 of 40.
2026-05-21 green
+ Supervisors ask “what did you use?” in four teams.
= 24 of 40 in the May dip sample, half counted.
2026-06-09 green
+ The last 19 boxes came on 4 June.
= Dip sample, May: 25 of 40.
- Having a box is not using it. Three workers’ are still sealed.
> Joint visits for the 19 | joel | 2026-07-17
`,
  '2.1.4': `
2026-03-03 in-progress | Practice guide begun with four fathers
2026-03-12 green
+ Four fathers helped to write it. “Ask me before you write about me” is its first line.
> Guide to all teams | meera | 2026-04-17
2026-03-30 green
+ Two of the four fathers came to the team meeting and stayed for questions.
= 31 people came, more than the room held.
2026-04-16 green
+ Guide out, two pages.
= Opened by 88 of 121 workers in the first week.
2026-04-29 difference 1 | A guide is out. It is too soon for files to show it.
2026-05-11 green
+ Every team has talked about it.
= Team minutes: 14 of 14.
2026-05-13 delivery supports guidance | Fathers and wider family: two-page guide | Written with four fathers
" Ask me before you write about me.
" 1. Ask who the father is, and who else loves this child.
" 2. Ask them yourself. If you were told not to, write who said so and why.
" 3. If it is not safe to ask, say what you did in place of asking.
" 4. Name one grandparent, aunt, uncle or friend in the plan.
2026-05-27 green
+ Grandparents are named in more assessments than before the guide.
- The audit comes out tomorrow and I have heard that it is not good.
2026-05-28 audit contradicts case_file_audit 2026-05-05..2026-05-22 @ruth | Audit round 2, question 8 | Fathers missing in 9 of 20, with no reason written
" Audit round 2, question 8: were fathers and wider family part of the assessment?
" Twenty assessments finished between 20 April and 15 May 2026
" Father spoken to: 11. Not spoken to, with a reason: 0. Not spoken to, no reason: 9
" In five of the nine the mother is said to have refused; in none is it written who asked
2026-06-12 amber | Audit found fathers missing in 9 of 20.
+ Where fathers were spoken to, plans named grandparents twice as often.
= Audit round 2, question 8: 11 of 20.
- Workers say that the mother did not want it. In five of nine there is no sign that they asked.
> Supervisors to ask of every new assessment | meera | 2026-07-03
> Follow-up sample of 20 | ruth | 2026-08-28
`,
}
