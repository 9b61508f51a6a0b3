/** The stories of objective 5.2, action by action. */
export const stories52: Readonly<Record<string, string>> = {
  '5.2.1': `
2025-05-01 in_progress
2025-07-22 submitted
2025-07-29 complete
2025-09-01 embedding
2025-11-18 difference 2 | To be written
2026-02-24 difference 3 | To be written
2026-03-05 embedded
`,
  '5.2.2': `
2025-12-01 in_progress
2026-04-14 difference 1 | To be written
2026-04-27 green
2026-05-28 green
`,
  '5.2.3': `
2025-11-17 in_progress
2026-04-30 amber | To be written
2026-06-18 amber | To be written
2026-06-18 paused @angela
`,
}
