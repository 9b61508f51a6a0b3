/** The stories of objective 4.3, action by action. */
export const stories43: Readonly<Record<string, string>> = {
  '4.3.1': `
2025-11-03 in-progress | Six young people read their own plans aloud to us
2025-11-14 green
+ Six young people read theirs to us. Five had never seen it.
= 19 of 52 say that the plan is theirs.
> New first page, written by the young person | dwayne | 2025-12-12
2025-12-04 green
+ Advisers asked for training, from young people. Three young people will give it.
2025-12-15 green
+ The first page is blank but for a name. It works.
2026-01-16 amber | Advisers say that it takes two visits, and they have time for one.
= 12 written the new way.
2026-02-13 green
+ Advisers who did it twice no longer say so.
= 21 written the new way. 79% up to date.
2026-02-26 green
+ 17 of 21 young people took their copy home.
2026-03-11 difference 1 | Some plans sound like their owners. Too few to say more.
2026-03-13 green
+ Reviews are shorter.
= 27. 81% up to date.
2026-04-17 amber | Young people find the middle pages worse now that the first is good.
= 28 of 57 say that it is theirs.
2026-04-20 voice neutral survey 2026-02-02..2026-04-10 @zainab | Is this plan yours? | 28 of 57 say yes, from 19 of 52
2026-05-07 amber | They want to redraw the whole form. It cannot be done by 29 May.
2026-05-26 amber | It will be late; young people do not want another half-good form.
+ Nine came on a Saturday to draw.
2026-06-05 voice supports participation_session 2026-05-23..2026-05-30 @zainab | Saturday with nine young people: four pages in place of eleven | Drawn by them
2026-06-11 amber | Past its date; young people want to redraw the form and have begun.
+ Seven of them have drawn four pages in place of eleven.
= 84% up to date.
- I asked for the new date after the old one had passed. I should have asked in May.
> Their form tried with ten plans | dwayne | 2026-07-10
`,
  '4.3.2': `
2025-06-23 in-progress | Seventy-four young people of 16 and 17 listed
2025-07-11 amber | 29 of 74 have an adviser, and 11 of those have not met them.
> Four more advisers | dwayne | 2025-09-30
2025-08-15 amber | Recruiting.
= 31 of 74 had met their adviser by the end of July.
2025-09-19 green
+ Two began. Young people interviewed them.
= 38 of 75 had met their adviser by the end of August.
2025-10-17 green
= 47 of 76 had met their adviser by the end of September.
+ Advisers come to the review before the sixteenth birthday.
2025-11-21 green
+ All four are in post.
= 52 of 76 had met their adviser by the end of October.
2025-12-12 green
+ Advisers and social workers now share one visit.
= 57 of 77.
2026-01-16 green
= 60 of 77 had met their adviser by the end of December.
2026-02-20 amber | Those placed more than 40 miles away are last: nine of 14 have not met theirs.
> A travelling day each fortnight | dwayne | 2026-03-06
2026-03-20 green
+ The travelling day reached seven of the nine.
= 68 of 78 had met their adviser by the end of February.
2026-04-17 green
= 71 of 78 had met their adviser by the end of March.
2026-04-24 delivery supports document 2026-04-01..2026-04-24 | List of young people of 16 and 17 with their adviser | 78 named, 71 met
2026-04-29 submitted | Everyone has a named adviser; 71 of 78 have met theirs
2026-05-07 voice supports survey 2026-04-06..2026-04-30 @zainab | I know who my adviser is | 44 of 51 who answered
2026-05-12 difference 2 | Most know their adviser. Those far away do not.
2026-05-15 unrated
+ Accepted or not, the travelling day goes on.
= 72 of 78.
- Four of the six who are left do not want an adviser. We should ask why.
2026-05-26 complete | Rang nine young people, drawn at random; eight named their adviser
`,
  '4.3.3': `
2025-10-13 in-progress | First joint look: 161 young people
2025-10-24 amber | 83% are in suitable homes; for 12 nobody knew.
+ Housing and leaving care sat with one list for the first time.
= 134 of 161.
> The 12 found | dwayne | 2025-11-14
2025-11-21 green
+ All 12 found. Three were on sofas and now are not.
2025-12-12 green
+ Holiday list: who will be alone, and who has asked them to dinner.
= 11 alone, nine invited.
2026-01-30 green
+ Second look.
= 139 of 160 suitable, 87%.
- Five are in bed and breakfast rooms that we pay for.
> None in bed and breakfast by the end of March | marcus | 2026-04-02
2026-02-02 data supports report 2026-01-26..2026-01-30 | Where care leavers live: second look | 139 of 160 suitable
2026-02-27 green
+ A landlord took three young people on our word.
2026-03-27 green
+ One of the five is left in bed and breakfast.
2026-04-23 green
+ Third look.
= 145 of 161 suitable, 90%.
2026-04-27 voice supports participation_session 2026-03-02..2026-04-17 @zainab | Care leavers on where they live | 14 of 17 feel safe at home
2026-04-30 difference 2 | Bed and breakfast is nearly ended. Those in shared houses still say that they do not feel safe.
2026-05-15 green
+ The last room in bed and breakfast ended on 11 May.
= Weekly list.
- Shared houses are called suitable. Young people in four of them would not.
2026-06-08 green
+ Nobody has been in bed and breakfast since 11 May.
= Weekly list.
- Two landlords give notice this summer, on nine rooms.
> Nine rooms elsewhere | marcus | 2026-08-14
`,
  '4.3.4': `
2026-03-05 in-progress | Fourteen care leavers chose what to keep and what to throw out
2026-03-13 green
+ Fourteen came. They threw out 19 of 31 pages.
= Calls to 30 young people: six could say three things that they are owed.
> First draft in their words | zainab | 2026-04-10
2026-03-27 green
+ A designer who was in care is doing it for the cost of the paper.
2026-04-16 green
+ First draft is six pages and a card for a wallet.
2026-04-28 green
+ Twelve young people read the second draft aloud, and where they stumbled we cut.
= From six pages and a card to five pages and a card, then back to six.
2026-05-11 green
+ Lawyers read it and changed nine words.
- The council tax part waits for the Cabinet.
> Council tax settled or left out | bola | 2026-05-29
2026-05-12 difference 1 | It is being written by those it is for. No one has used it yet.
2026-06-05 green
+ Council tax is in: exempt until 25, from April 2027.
= Cabinet minute, 2 June.
2026-06-12 delivery supports document | Local offer for care leavers, and wallet card | Six pages, in their words
" The card
" You can ring us until you are 25. The number is on the back.
" You do not pay council tax here until you are 25, from April 2027.
" You have an adviser. If you do not know who, ring and we will tell you today.
2026-06-15 unrated
+ The offer is finished, printed and on the website.
= 240 copies; 31 young people came to the launch.
- We have not yet asked whether anyone knows it better.
> Calls to 30 young people | zainab | 2026-09-18
2026-06-15 submitted | Printed, on the website and launched on 12 June
`,
}
