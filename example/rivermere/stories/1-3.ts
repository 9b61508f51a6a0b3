/** The stories of objective 1.3, action by action. */
export const stories13: Readonly<Record<string, string>> = {
  '1.3.1': `
2025-09-08 in-progress | Posts in the plan matched against the budget book
2025-09-19 amber | Of 84 posts in the plan, 61 have a budget.
+ For the first time there is one list of posts, agreed by finance, HR and the service.
> The 23 without a budget ranked by what children would lose | angela | 2025-10-31
2025-10-20 amber | Nineteen of the 23 posts are costed; four have no grade.
+ Managers ranked the 23 without looking at whose they were.
2025-11-10 amber | The 23 cost £1.14m a year. Reserves cover one year.
+ Ranked; the first nine are in assessment and safeguarding.
2025-12-15 amber | Cabinet has agreed year one only.
+ Year one is certain: £1.14m from reserves.
= Cabinet minute, 9 December.
- Nobody takes a permanent job on a one-year budget.
> Paper for years two and three | bola | 2026-02-06
2026-01-19 amber | The notice asks for three years; we have one.
+ The notice’s third condition helps the case.
2026-02-09 green
+ The budget proposal has years one and two in full and year three as a plan.
> Council’s vote | robert | 2026-02-25
2026-02-27 green
+ Full council agreed the budget on 25 February.
= Budget book, page 61.
- It rests on £400,000 saved from agency staff, and agency use must fall for that.
2026-03-02 delivery supports minutes | Full council, 25 February 2026: budget for children’s services | Years one and two agreed
" https://democracy.rivermere.example/council/2026-02-25/item-6
2026-03-16 green
+ Posts for the first nine have been advertised.
= Establishment list: 70 of 84 with a budget line.
- Two were advertised at last year’s grade by mistake.
2026-04-13 green
+ Seventy-six of 84 posts are in the establishment list.
2026-05-07 green
+ Eighty-one of 84.
- The last three wait for a grade.
2026-06-10 delivery supports document | Establishment list with budget lines to March 2029 | 84 of 84 posts
2026-06-11 unrated
+ All 84 posts have a named budget to March 2029.
= Establishment list, 10 June.
- Year three is a plan and not a promise. It will be voted on in February.
ok none
2026-06-11 submitted | All 84 posts have a named budget; asked Robert Langley to accept
`,
  '1.3.2': `
2026-03-09 in-progress | One-page test drafted
2026-03-17 green
+ The page has four questions. The last is what will stop.
> Tried on two proposals | seun | 2026-04-09
2026-03-27 green
+ The adviser asked to see the page before each of her visits.
2026-04-14 green
+ Tried on two. One was withdrawn by its author after question four.
= Programme Board minutes, 9 April.
2026-05-06 green
+ Used for repeat contacts before it was added.
= Two of three new changes had a page.
2026-05-20 delivery supports document | Capacity page: repeat contacts audited each quarter | Says that the closure audit stops
" What it asks: four readers, five days a quarter each
" What will stop: the closure audit, until March
" What children lose if it waits: 29 in 100 come back within a year and we do not know why
2026-05-22 green
+ One proposal was put off to January because of what would have had to stop.
= Programme Board, 21 May.
2026-06-08 green
+ Everyone knows of the page.
= Three of five new changes had one.
- The parents’ panel and the director’s drop-ins began without it. Both are good, and that is how plans grow too big.
> No item on the agenda without its page | seun | 2026-07-02
`,
  '1.3.3': `
2025-11-10 in-progress | Specification begun
2025-11-24 green
+ Four councils have told us what they use.
> Specification to procurement | liwen | 2025-12-19
2025-12-18 green
+ Specification of six pages, agreed by finance.
2026-01-26 amber | Procurement took five weeks to publish it.
> Bids in | bola | 2026-02-27
2026-02-12 amber | It went out on 29 January; two firms have asked for three more weeks.
= Questions from six firms.
2026-03-05 red | One bid, 60 per cent above the budget.
+ The bid is good.
- The budget is £45,000 and the bid £72,000.
> Decide: more money, less scope or ask again | angela | 2026-03-19
2026-03-26 red | Awaiting the decision to ask again. April cannot be met.
- Gareth and I give two different numbers of posts. His has the four paused ones in it.
> One list of posts | gareth | 2026-04-17
2026-04-13 red | We asked again in two parts; bids are due on 8 May.
+ The first part, counting demand, we can do ourselves.
= First count: two teams over 20 children a worker, three under 14.
2026-04-15 data neutral report 2026-01-01..2026-03-31 | Demand and caseload by team, first count | Two teams over 20 children a worker, three under 14
2026-04-27 red | Part one is counted by hand until June.
+ Two teams asked to be counted first.
2026-05-08 red | No bid that meets the specification was in by noon today.
- The two teams over 20 have been so since January.
> Ask the three who asked for more time | bola | 2026-05-22
2026-06-10 red | Two bids are in budget, but neither can be working by 30 June.
+ One of the two is in use in a council like ours.
> Award, and first run with our numbers | liwen | 2026-07-17
`,
}
