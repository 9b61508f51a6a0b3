/** The stories of objective 6.1, action by action. */
export const stories61: Readonly<Record<string, string>> = {
  '6.1.1': `
2025-05-15 in-progress | Twenty-two children in care met for a day
2025-05-23 green
+ Twenty-two came. They want fewer surveys, and answers.
> Their five promises | zainab | 2025-06-27
2025-06-27 green
+ Five promises, in their words.
2025-07-11 green
+ They chose the order of the promises. The one about answers is first.
2025-08-01 green
+ Taken to eleven services. Nine said yes at once.
- Two wanted to change the words. We did not.
2025-09-12 green
+ All eleven have agreed.
2025-10-17 green
+ A short film instead of a launch. They made it.
2025-11-21 green
+ Corporate Parenting Panel adopted it on 13 November.
2025-12-02 delivery supports document | Participation strategy: five promises | Written by children in care
" https://rivermere.example/five-promises
2025-12-08 submitted | Adopted by the panel, agreed by eleven services
2025-12-17 complete | Read it with two of the young people who wrote it
2026-02-12 unrated
- Three services have put up the poster and done nothing else that I can find.
2026-03-20 audit contradicts document_review 2026-01-05..2026-03-13 @ruth | Eleven services: what has changed because of children? | Four of 11 could show something
2026-03-24 difference 1 | Promises made. Four services of eleven can show one kept.
2026-03-27 unrated
+ Four of eleven services can show a change made because of children.
= Yearly return.
- The young people have asked what happened to promise three. We do not have an answer.
`,
  '6.1.2': `
2025-05-20 in-progress | Nine things that children told us last year, all unanswered
2025-06-06 amber | Nine things they told us last year were never answered.
> Answer the nine, late, and say so | zainab | 2025-07-04
2025-07-04 green
+ All nine were answered. Two answers are no, with why.
2025-08-08 green
+ First quarter out, one page, and read by two young editors.
2025-09-12 green
+ Second is with the editors.
2025-09-19 delivery supports communication | You said, we did: July and September 2025 | Read by two young editors
" https://rivermere.example/you-said-we-did
2025-09-23 submitted | Two quarters out
2025-10-02 complete | Traced four answers to something that had happened
2025-11-14 unrated
+ A foster carer’s child asked why nobody asks them. We do now.
= 11 things heard, eight answered.
2026-01-15 embedding | Answered in time, and whether it was fair
2026-01-23 unrated
+ Third quarter out.
= 9 of 13 answered within 20 working days.
2026-03-13 voice supports participation_session 2026-01-12..2026-03-06 | Were our answers fair? | 21 of 33 say so
2026-03-20 unrated
+ Two answers were changed because the editors thought that they were not honest.
2026-03-24 difference 2 | Children in groups know that we answer. Those who are not in groups do not.
2026-04-24 unrated
+ Fourth quarter out.
= 14 of 19 within 20 working days.
- Schools put it on a wall; foster carers never saw it.
2026-05-22 unrated
= 5 of the 8 heard this quarter are answered.
- Both of our editors finish school in July.
> Two new editors, chosen by these two | zainab | 2026-07-03
2026-06-12 data neutral report 2025-07-01..2026-05-29 @liwen | What children told us, by where it came from | 71 of 88 from groups
2026-06-16 unrated
+ Answers on moving home were read out by the chair.
`,
  '6.1.3': `
2026-03-10 in-progress | Four questions chosen with parents
2026-03-20 green
+ Eight parents cut eleven questions to four.
> First team begins | zainab | 2026-04-13
2026-04-17 green
+ One team began.
= 11 of 26 families answered.
2026-05-05 voice neutral family_feedback 2026-04-13..2026-05-01 | First 19 answers after an assessment | 14 say that they were told what happens next
" Four questions, asked by someone other than the social worker
" I was told what happens next: 14 of 19. I was listened to: 15 of 19
" Someone explained words that I did not know: 9 of 19. I would say the same to a friend: 12 of 19
2026-05-07 difference 1 | Two teams have begun. Nothing has yet been done with what families say.
2026-05-12 green
+ Two teams have started. Form is too long, we are cutting it.
= 19 of 44 families answered.
`,
}
