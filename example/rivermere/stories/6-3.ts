/** The stories of objective 6.3, action by action. */
export const stories63: Readonly<Record<string, string>> = {
  '6.3.1': `
2025-06-11 in-progress | Three towns named from where babies are born
2025-06-27 green
+ Three towns named, by where the most children under five live.
> Buildings | leila | 2025-09-30
2025-07-11 green
+ Two parents joined the group that chooses buildings.
2025-08-08 green
+ A library in Eastfield, with a garden.
2025-09-26 green
+ Parents’ groups met in all three.
= 64 parents. They want a health visitor, a washing machine and no forms.
2025-10-31 amber | The Quayside building has asbestos.
> Another building | bola | 2025-12-12
2025-11-07 amber | Quayside’s second building was let to somebody else.
2025-12-05 amber | No other building in Quayside yet.
+ Eastfield’s work has begun.
2026-01-16 green
+ Eastfield will open in February.
2026-02-06 green
+ Keys to Eastfield on Monday. Parents painted the hall.
2026-02-24 green
+ Open since Monday. Forty-one families on the first day.
= Signing-in by first name only.
2026-03-20 green
+ 146 families in the first month.
- The health visitor was there on seven days of 20.
2026-03-25 data supports attendance 2026-02-23..2026-03-20 | Eastfield hub: first four weeks | 146 families
" Week of, families, days with a health visitor
" 23 February, 58, 2
" 2 March, 41, 2
" 9 March, 46, 1
" 16 March, 52, 2
2026-04-17 green
+ 188 families.
- Health visitor: nine days of 18.
2026-04-22 difference 1 | One hub is open and busy. Whether it is help, we cannot yet say.
2026-05-06 green
+ Millbrook’s building is agreed.
2026-05-27 green
+ A hub family told the councillors’ evening what it was like before.
= 206 families in May up to today.
- The health visitor’s days have been cut to two from 1 June.
2026-06-05 voice supports family_feedback 2026-05-11..2026-05-29 @zainab | Eastfield: what 40 parents said | 33 would have asked nobody else
" Forty parents asked in the garden, 11 to 29 May 2026
" Would have asked nobody else for help: 33. Met the health visitor: 14. Will come again: 38
" “Nobody wrote my name down until I wanted them to.”
2026-06-10 green
+ 212 families in May. Millbrook is on course for July.
= Monthly count; 33 of 40 parents would have asked nobody else for help.
- Quayside has no building. I still say green because the date is December.
> Quayside: a shop for two years, or not at all | leila | 2026-07-16
`,
  '6.3.2': '',
  '6.3.3': `
2026-05-26 in-progress | Added on 21 May; begun
`,
}
