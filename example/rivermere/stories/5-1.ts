/** The stories of objective 5.1, action by action. */
export const stories51: Readonly<Record<string, string>> = {
  '5.1.1': `
2025-05-20 in-progress | Fourteen vacant posts confirmed with finance
2025-05-30 amber | 24% of social work posts are vacant.
+ One advertisement for all teams, with managers’ telephone numbers in it.
= 37 of 154 posts vacant.
> Open evening | gareth | 2025-06-26
2025-06-30 amber | Eleven came to the open evening; two applied.
+ People like meeting those they would work with.
2025-07-31 green
+ Four offers, all accepted.
= 4 of 14 by September.
2025-08-14 green
+ References are in for all four.
2025-09-12 green
+ Three of the four have begun; one changed her mind.
= Establishment list, August: 3 of 14.
2025-10-24 green
+ Three more from the pay supplement’s first advertisement.
= Establishment list, September: 6 of 14.
2025-11-27 green
+ Two from the academy.
= Establishment list, October: 8 of 14.
2025-12-02 difference 1 | Posts are being filled. Children still change worker as often.
2026-01-15 green
= 9 of 14. Vacancies 16%.
+ Nine are in post.
2026-01-19 data supports workforce_profile 2025-04-01..2025-12-31 | Social work posts, vacant and filled | Vacant 16%, from 24%
2026-02-12 green
= Nine of 14 in post; three more have accepted.
+ Two of the three know our teams from placements.
2026-03-12 amber | Three who had accepted went elsewhere.
- A neighbouring council pays £2,500 more.
2026-04-28 amber | Nine of 14 still. The two assessment teams are no better off.
+ Six to interview in May.
> Interviews | priya | 2026-05-22
2026-05-26 amber | Two offers made; neither can begin before September.
= Establishment list, April: 9 of 14.
`,
  '5.1.2': `
2025-06-03 in-progress | Every agency contract listed with its end date
2025-06-13 amber | 23%, and four contracts have run over two years.
= Agency share at the end of May: 36 of 154.
> Each contract’s end date agreed with the team | gareth | 2025-07-18
2025-07-25 amber | Nine people were asked to become permanent; two said yes.
= Agency share at the end of June: 22%.
2025-09-12 amber | August’s cover pushed it up.
= Agency share at the end of August: 22%.
2025-10-03 amber | Two contracts for project teams came back under another name.
= Agency share at the end of September: 21%.
2025-10-31 green
= Agency share at the end of September: 20%.
+ Five contracts ended as permanent staff came.
2025-12-02 difference 1 | Fewer agency staff in two teams; children in the others see no difference.
2025-12-12 green
= Agency share at the end of November: 18%.
2026-01-30 green
+ Lowest for three years.
= Agency share at the end of December: 17%.
2026-03-13 amber | Three contracts ended and four began.
= Agency share at the end of February: 17%.
2026-03-16 data neutral workforce_profile 2025-04-01..2026-02-28 | Agency social workers as a share of all | 17%, from 23%; target 15%
2026-04-28 amber | 19% in April, and manager posts are being covered too.
> A permanent offer to all nine who cover posts | priya | 2026-06-12
2026-06-15 data contradicts workforce_profile 2026-03-01..2026-05-31 @liwen | Agency share, three months | 17%, 19%, 21%
" Month, social workers, agency, share
" March, 152, 26, 17%
" April, 151, 29, 19%
" May, 150, 31, 21%
" Covering manager posts in May: 4
2026-06-18 green | Offers made to nine.
+ Nine agency workers have been offered a permanent post.
- Two have answered.
ok none
`,
  '5.1.3': `
2025-07-01 in-progress | Pay compared with seven neighbours
2025-07-14 amber | We pay less than five of the seven after year three.
+ Comparison done with the unions.
= Experienced workers who left in a year: 19%.
> Costed supplement | bola | 2025-08-29
2025-07-30 amber | Unions want it for every team, finance for one.
2025-08-28 green
+ £3,000 a year for those in their third year and after, in two teams first.
2025-09-26 green
+ Cabinet agreed it for all teams.
= Minute of 16 September.
2025-10-30 green
+ Paid from October. The pathway has four steps, with what each must show.
2025-11-28 green
+ Nineteen have applied to move up a step.
2025-12-05 delivery supports policy | Career pathway for social workers | Four steps
2025-12-11 submitted | Supplement paid since October; pathway open
2026-01-06 complete | Payroll list and three applications seen
2026-03-31 data supports workforce_profile 2025-04-01..2026-02-28 | Experienced social workers who left | 15%, from 19%
2026-04-15 difference 2 | Fewer experienced workers leave the safeguarding teams. Assessment is as before.
`,
  '5.1.4': `
2026-03-11 in-progress | Offer added to the leaver’s letter
2026-03-20 green
+ Everyone who leaves is now offered a talk with someone outside their team.
> First quarter’s talks read | angela | 2026-04-17
2026-04-29 green
+ Three talks held and read.
= 3 of 6 leavers.
- Two named the same manager.
2026-05-05 voice neutral exit_interview 2026-03-11..2026-04-30 | What three leavers said | Two spoke of supervision, one of pay
" Three talks, March and April 2026. Nobody is named here
" Two said that supervision had stopped. One said that the next council pays £2,500 more.
" All three would come back if their manager did.
2026-05-06 difference 1 | Talks are held and read. Nothing has changed because of them yet.
2026-05-27 green
+ Five talks held.
= 5 of 11 leavers.
`,
}
