/** The stories of objective 4.1, action by action. */
export const stories41: Readonly<Record<string, string>> = {
  '4.1.1': `
2025-07-07 in-progress | Reviewing officers agreed what a permanence plan is
2025-07-18 amber | Half of children have one at their second review.
= 52%, 44 of 84 in a year.
> Meeting six weeks before the second review | femi | 2025-08-29
2025-08-08 amber | August reviews are put off when reviewing officers are on leave.
= 52%; nothing has changed yet.
2025-08-29 amber | The early meeting is set for 11 of 19 children.
= 53% had a plan at the second review, to the end of July.
2025-09-26 amber | Reviewing officers cancel more than they hold: two posts are empty.
+ Where the early meeting was held, eight of nine had a plan.
= 55% had a plan at the second review, to the end of August.
2025-10-24 amber | Better, but a worker’s leaving costs a child three months.
= 58% had a plan at the second review, to the end of September.
> Handover note for permanence | femi | 2025-11-21
2025-11-28 amber | The inspection’s fifth recommendation. Nothing in it surprised us.
= 60% had a plan at the second review, to the end of October.
2025-12-12 amber | December had six second reviews and four had a plan.
+ Foster carers have been asked for their view, on one page, since 1 December.
2026-01-09 green
+ Both reviewing officers’ posts are filled.
= 63% had a plan at the second review, to the end of December.
2026-02-06 amber | Plans are there; four in ten are judged not right for the child.
= 64%. Reviewing officers: right in 21 of 35.
- The plan is often “stay where you are”, and nobody has asked the foster carer.
2026-02-20 audit contradicts iro_challenge 2025-11-03..2026-01-30 @ruth | Reviewing officers’ view of permanence plans | Right for the child in 21 of 35
2026-02-25 difference 1 | More plans on paper. Children’s moves have not fallen.
2026-03-13 amber | 65%, and the same two teams are behind.
> A permanence worker to sit with each for a month | alexandra | 2026-04-10
2026-04-16 amber | One team moved from 48% to 61%; the other has no manager.
= 66% had a plan at the second review, to the end of March.
2026-05-06 amber | At this pace we end September near 70%, not 90%.
= 66% had a plan at the second review, to the end of April.
2026-05-22 amber | The two teams furthest behind hold half of the children.
+ First letters about staying for good were given to 11 children.
2026-05-27 voice supports participation_session 2026-05-05..2026-05-20 @zainab | What 11 children said about the letter that says you are staying | Eight have it on a wall or by a bed
2026-06-09 amber | Flat for three months at two thirds.
+ Children in long-term foster homes now get a letter that says so. They asked for a frame.
= May: 66%, 57 of 86.
> Ten longest without a plan, one by one | agnieszka | 2026-07-10
`,
  '4.1.2': `
2025-06-16 in-progress | Thirty-four children listed, with days waited
2025-06-27 green
+ One list of 34 children, by days waited. The longest has waited 611.
> Fortnightly meeting, family finders and lawyers | alexandra | 2025-07-11
2025-07-25 green
+ Five matched.
= 241 days on average from order to match, to June.
2025-08-08 green
+ The three longest waits each have a name and a plan.
= 236 days.
2025-08-29 green
+ Two groups of brothers and sisters have a family who have met them.
2025-09-26 amber | Two families withdrew.
= 229 days from order to match, to August.
2025-10-10 green
+ An exchange day brought four children to families’ notice.
2025-10-24 green
+ Both children have been matched again.
= 221 days from order to match, to September.
2025-10-31 data supports indicator 2025-04-01..2025-09-30 @liwen | Days from placement order to match, half year | 229, from 241
2025-11-21 green
+ None of the 29 is without a named family finder.
= 214 days from order to match, to October.
2025-11-27 delivery supports document | Placement order tracker: rules and fields | Seen by the regional agency
2025-12-04 submitted | In fortnightly use since July
2025-12-15 complete | Took five children from list to file; all agreed
2026-01-23 unrated
+ Still every fortnight, since the action was accepted.
= 206 days, to December.
2026-03-27 data supports indicator 2025-04-01..2026-02-28 @liwen | Days from placement order to match | 198, from 241
2026-04-15 difference 2 | Babies are matched sooner. Children over five wait as long as they did.
2026-04-17 unrated
+ 198 days on average.
= Rolling 12 months to February.
- For children over five it is 402 and has not moved.
`,
  '4.1.3': `
2025-10-06 in-progress | Two workers named; training booked
2025-10-24 green
+ Two workers chosen, both of whom children know.
= Before we began: 12 of 58.
2025-11-10 green
+ The first three children chose what to begin with. All three chose the day that they were born.
2025-11-28 amber | The life-story post is not filled; two workers cannot see 40 children.
+ First nine children have begun.
> Advertise again, with a home-working day | agnieszka | 2026-01-09
2025-12-15 amber | No applicants by the closing date.
= 14 of 59.
2026-01-16 amber | One applicant, not right.
+ Children choose where they sit. Most choose the car.
= Begun within three months, to the end of December: 15 of 60.
2026-02-20 red | Not filled a third time. We will miss March.
= Begun within three months, to the end of January: 16 of 60.
2026-02-25 difference 1 | Fifteen children are glad of it. Forty-five have not begun.
2026-03-13 red | Thirty-one children wait.
+ Foster carers were shown how to keep a memory box; 38 have begun.
> Buy six months from a charity | agnieszka | 2026-04-17
2026-03-16 voice supports participation_session 2026-02-16..2026-03-06 @zainab | What eight children said about life-story work | “I did not know that I had a great-gran”
" Eight children, aged 6 to 14, talked with Zainab’s team. Names are not kept.
" “I did not know that I had a great-gran.”
" “I like that it is always the same lady.”
" “Can we do the sad bit in the car.”
2026-04-17 red | The charity can begin in June.
= Begun within three months, to the end of March: 18 of 61.
2026-05-11 red | Both of our workers have given notice.
- Nine children will lose the person that they began with.
> Each of the nine to be told, by the worker, before they go | femi | 2026-05-29
2026-05-26 red | Handovers for nine children have to be done in eight working days.
+ Six of nine had been told by today.
2026-06-10 red | Both left on 5 June; the charity begins on 22 June with three days a week.
+ All nine children were told in person. Seven have chosen who goes on with them.
= Begun within three months, to the end of May: 17 of 61.
- The number fell because children who came into care this spring have not begun.
> First meetings for the 31 who wait | agnieszka | 2026-07-24
`,
  '4.1.4': '',
}
