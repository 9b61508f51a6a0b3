/** What a part of a paper asks of its author, on the form and where nobody has written it yet. */
export type WordPart = { part: string; label: string; hint: string }

/** A paper for which somebody writes: about the plan, each theme or an action. */
export type Writing = {
  title: string
  plan: readonly WordPart[]
  theme: readonly WordPart[]
  action: readonly WordPart[]
}

const exceptions: Writing = {
  title: 'Exception report',
  plan: [],
  theme: [],
  action: [
    {
      part: 'cause',
      label: 'What is the cause?',
      hint: 'Left empty, the reason given with the request for another date, or with the rating, is used.',
    },
    {
      part: 'effect',
      label: 'What does it mean for children?',
      hint: 'Also for other actions that wait for it.',
    },
    {
      part: 'options',
      label: 'What could be done?',
      hint: 'Each choice with what it costs. Doing nothing is one.',
    },
    {
      part: 'recommendation',
      label: 'What do you recommend?',
      hint: 'Left empty, the date asked for or the next step is used.',
    },
  ],
}

const plain: WordPart = {
  part: 'plain',
  label: 'In plain words',
  hint: 'Short sentences, one idea in each. No initials, no words of the trade. Read it aloud to somebody first.',
}

const easyRead: Writing = {
  title: 'Easy read',
  plan: [{ ...plain, label: 'What is this plan, in plain words?' }],
  theme: [plain],
  action: [],
}

const child: Writing = {
  title: 'For children and young people',
  plan: [
    {
      ...plain,
      label: 'What is this plan, in words for a child?',
      hint: 'As you would say it to a child of ten.',
    },
    {
      part: 'ask',
      label: 'Whom can a child ask or tell?',
      hint: 'A post or a place and how to reach it, not a person’s own number.',
    },
  ],
  theme: [{ ...plain, label: 'In words for a child', hint: 'As you would say it to a child of ten.' }],
  action: [],
}

const closure: Writing = {
  title: 'Closing the programme',
  plan: [
    { part: 'worked', label: 'What worked, that others could use?', hint: 'One lesson a line.' },
    { part: 'differently', label: 'What would you do differently?', hint: 'One lesson a line.' },
    {
      part: 'watch',
      label: 'Who goes on watching, and how often?',
      hint: 'The body that looks at what was handed over, and when it first does.',
    },
  ],
  theme: [],
  action: [
    {
      part: 'keeper',
      label: 'Who keeps it from now on?',
      hint: 'The post that answers for it in daily work.',
    },
    {
      part: 'measure',
      label: 'Which measure shows that it holds?',
      hint: 'What is looked at, how often, and what would sound the alarm.',
    },
  ],
}

/** Papers whose words are partly a person's: nothing in them is made up by a program. */
export const writings = { exceptions, 'easy-read': easyRead, child, closure } satisfies Record<
  string,
  Writing
>
export type WrittenPaper = keyof typeof writings

export function isWrittenPaper(name: string): name is WrittenPaper {
  return Object.hasOwn(writings, name)
}

/** Words as they stand, by what they are about and the part. */
export type WordsWritten = ReadonlyMap<string, string>

/** Words for one part; empty where nobody wrote any. */
export function wordsFor(written: WordsWritten, subjectId: string, part: string): string {
  return written.get(`${subjectId} ${part}`) ?? ''
}
