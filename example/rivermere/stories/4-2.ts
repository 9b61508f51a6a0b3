/** The stories of objective 4.2, action by action. */
export const stories42: Readonly<Record<string, string>> = {
  '4.2.1': `
2025-09-01 in-progress | Referral form cut to one page
2025-09-15 amber | 43% in time. Half the delay is ours, half the council’s consent forms.
= 26 of 61 in a year.
> Consent asked on the day that a child comes in | femi | 2025-10-10
2025-10-02 amber | September’s clinic was full by the 4th.
= 44%.
2025-10-16 amber | Consent is now quick; the clinic is full until December.
= Consent within three days: 9 of 11.
2025-11-21 amber | One doctor, one clinic a week.
+ Children from outside the area are seen by neighbours.
= October: 48% seen within 20 working days.
2025-12-11 amber | The clinic closed for two weeks.
= November: 45% seen within 20 working days.
2026-01-22 amber | A second clinic is agreed but has no doctor.
+ Reports now reach the social worker in six days, from 19.
= December: 51% seen within 20 working days.
> Doctor for the second clinic | siobhan | 2026-03-31
2026-02-19 amber | Not yet a doctor.
= January: 55% seen within 20 working days.
2026-03-04 difference 1 | More children are seen in time, from a low start. Carers report no difference.
2026-03-19 green
+ A doctor has accepted, for May.
= February: 58% seen within 20 working days.
2026-04-09 amber | The doctor’s start has slipped to June.
+ Reports reach the social worker in five days.
2026-04-22 amber | The doctor withdrew on 14 April.
= March: 60% seen within 20 working days.
- We had told the board that it was settled.
2026-05-12 amber | We will not reach 90% by 29 May, but the trend is up.
= April: 60%.
2026-05-14 data neutral indicator 2025-09-01..2026-04-30 @liwen | First health check within 20 working days | From 43% to 60%; target 90%
" Month, children, in time
" January 2026, 17, 9
" February 2026, 20, 11
" March 2026, 19, 11
" April 2026, 15, 9
2026-05-27 amber | The last clinic before our date is tomorrow.
= 10 of 17 in May so far.
- I have asked for September. I know what the answer may be.
2026-06-11 red | Past its date; 61% against 90%.
+ Six in ten children are seen in time, from four.
= May: 61%, 11 of 18.
- The rise has stopped. One clinic cannot do more.
> Evening clinic for eight weeks, with a locum | siobhan | 2026-07-06
`,
  '4.2.2': `
2025-05-14 in-progress | First 40 plans read
2025-05-23 amber | Of 241 plans last term, 97 were good.
= All read by two of us.
> Say on one page what good is | celia | 2025-06-13
2025-06-20 green
+ Sent 61 back. Schools were cross, then quick.
2025-07-11 green
+ Summer term: 139 of 238 good.
= All read.
2025-08-01 green
+ Schools had the page before the holidays.
2025-09-19 green
+ Designated teachers came to a half day: 58 of 66 schools.
- Early years settings hold few of these plans and need more help.
2025-10-10 delivery supports guidance | What a good education plan says | One page, with two examples
2025-10-16 submitted | Every plan is read before it is filed, since June
2025-10-23 complete | Read 15, drawn at random; agreed with the Virtual School on 14
2025-12-01 embedding | Three terms, and what children say
2026-01-15 audit supports case_file_audit 2025-09-03..2025-12-19 | Education plans, autumn term | 171 of 240 good
2026-01-23 unrated
+ Autumn term: 171 of 240.
= All read.
2026-01-28 difference 2 | Plans are better in primary schools. Children in secondary cannot yet say what theirs is for.
2026-03-13 unrated
+ Secondary schools asked to see good plans from primaries. We took the names off and sent five.
= 61 of 92 read so far this term are good.
2026-04-16 audit supports case_file_audit 2026-01-05..2026-03-27 | Education plans, spring term | 203 of 248 good
2026-04-22 voice supports survey 2026-01-12..2026-03-27 @zainab | I helped to write my plan | 76% of 169 children, from 38%
" Spring term 2026. One question at the end of the meeting: did you help to write your plan?
" Primary: 71 of 88 yes. Secondary: 57 of 81 yes
" Autumn term 2025, all: 64 of 168
2026-04-24 unrated
+ Spring term: 203 of 248. Three in four children say that they helped to write it.
= All read; 169 children asked.
2026-04-30 difference 3 | Two terms, primary and secondary, and children say so themselves.
2026-05-22 unrated
+ Children in Year 9 wrote the question that we now ask.
2026-06-12 unrated
+ The summer’s plans are at least as good so far: 74 of 90.
= All read.
`,
  '4.2.3': `
2025-09-22 in-progress | Talked with 12 people who asked and went no further
2025-10-10 amber | Nothing to count yet. “Explore options” is not a promise.
+ Twelve people who enquired and stopped told us why: nobody rang back.
> Ring within one day | alexandra | 2025-10-24
2025-10-31 green
+ Two foster carers come to every information evening, and people stay to talk.
= 27 came in October, from 9.
2025-11-14 green
+ Everyone is rung within a day.
= 31 enquiries in October, from 14 a month.
2025-12-12 green
+ Eight began to be assessed.
2026-01-16 amber | Two carers retired; we are one down on the year.
= Approved 1, closed 2.
2026-02-13 amber | Assessments take 31 weeks.
> Two assessors from an agency | alexandra | 2026-03-13
2026-03-04 difference 1 | More interest and no more homes.
2026-03-13 amber | Agency assessors begin in April.
= Approved 3, closed 2.
2026-04-17 amber | Six in assessment; we need 12 to end with ten.
+ Foster carers themselves now ring those who enquire.
2026-05-08 amber | Approved 4, closed 2.
- Three who enquired have left us for an agency that pays more.
2026-05-15 data neutral indicator 2025-04-01..2026-04-30 @liwen | Foster homes approved and closed | 4 approved, 2 closed
2026-05-27 amber | With a number in the action we can now be late.
+ Ten homes by December: now everyone knows what is wanted.
= Seven in assessment.
2026-06-09 amber | Two more homes than a year ago; ten are wanted by December.
+ Nine are in assessment, three of them for brothers and sisters.
= Approved 4, closed 2. Brothers and sisters placed together: 33 of 56.
- Even if all nine are approved, that makes eleven only if nobody leaves.
> Fees compared with the three nearest agencies | bola | 2026-07-17
`,
}
