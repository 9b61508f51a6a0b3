/** What a reader met and did not simply read as it stood. */
export type Met = {
  deletions?: number
  remarks?: number
  hiddenWords?: number
  pictures?: number
  diagrams?: number
  embedded?: number
  macros?: number
}

/** What a person should be told about a reading, in the same words whatever the format. */
export function tellOf(met: Met): string[] {
  const told: [number | undefined, string][] = [
    [met.deletions, 'Tracked changes were read as if accepted: what they delete was left out.'],
    [met.remarks, `Comments in the margin were left out: ${met.remarks ?? 0}.`],
    [met.hiddenWords, `Hidden text was read with the rest: ${met.hiddenWords ?? 0} words.`],
    [met.pictures, `Pictures were left out, with any words in them: ${met.pictures ?? 0}.`],
    [met.diagrams, `Diagrams and charts were left out, with any words in them: ${met.diagrams ?? 0}.`],
    [met.embedded, `Other files placed inside this one were not opened: ${met.embedded ?? 0}.`],
    [met.macros, 'This document holds macros. They were not run or read.'],
  ]
  return told.filter(([times = 0]) => times > 0).map(([, sentence]) => sentence)
}
