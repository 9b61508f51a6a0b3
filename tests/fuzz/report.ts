import type { Result } from './result.ts'

type Run = { seed: number; began: Date; ended: Date; originals: number }

const ENDS = ['draft', 'refused', 'fault', 'hung', 'crashed', 'out of memory']

/** What a run saw, as a page to keep. */
export function reportOf(result: Result, { seed, began, ended, originals }: Run): string {
  const minutes = Math.max(1, Math.round((ended.getTime() - began.getTime()) / 60_000))
  const kinds = [...result.ends].toSorted(([a], [b]) => a.localeCompare(b))
  return [
    '# Damaged files, read',
    '',
    `${result.files} files made by damage to ${originals} sound ones, seed ${seed}, on ${began.toISOString().slice(0, 10)}, in ${minutes} minutes; one thread, memory at most ${Math.round(result.peakMb)} MB for the whole process.`,
    'Run again with `npm run fuzz`. Each file must end in a draft or in one clear sentence, within 20 seconds, and never ask for the network.',
    '',
    `| Kind | ${ENDS.join(' | ')} |`,
    `|---|${ENDS.map(() => '---:').join('|')}|`,
    ...kinds.map(([kind, ends]) => `| ${kind} | ${ENDS.map((end) => ends.get(end) ?? 0).join(' | ')} |`),
    `| all | ${ENDS.map((end) => result.of(end)).join(' | ')} |`,
    '',
    '## Slowest',
    '',
    ...result.slowest.map(
      ({ number, kind, told }) =>
        `- file ${number} (${kind}): ${(told.ms / 1000).toFixed(1)} s, ${told.outcome.end}`,
    ),
    '',
    '## Sentences given',
    '',
    ...[...result.sentences]
      .toSorted((a, b) => b[1] - a[1])
      .map(([sentence, times]) => `- ${times} times: ${sentence}`),
    '',
    '## Found wanting in this run',
    '',
    ...(result.findings.size === 0
      ? ['Nothing.']
      : [...result.findings].map(
          ([finding, { times, first }]) => `- ${times} times, first file ${first.number}: ${finding}`,
        )),
    '',
  ].join('\n')
}
