/** The papers that are made of a plan as it stands, each by the name under which it can be asked for. */
export const paperNames = ['theme', 'exceptions', 'dates', 'plan', 'easy-read', 'child', 'closure'] as const
export type PaperName = (typeof paperNames)[number]

export function isPaperName(name: string): name is PaperName {
  return (paperNames as readonly string[]).includes(name)
}

export const paperTitles: Record<PaperName, string> = {
  theme: 'Theme report in four questions',
  exceptions: 'Exception report',
  dates: 'Change-control log',
  plan: 'The whole plan',
  'easy-read': 'Easy read',
  child: 'For children and young people',
  closure: 'Closing the programme',
}

export type PaperFormat = 'pdf' | 'docx' | 'xlsx'

/** In which formats each is given, besides its page (governance and assurance, section 7). */
export const paperFormats: Record<PaperName, readonly PaperFormat[]> = {
  theme: ['docx', 'pdf'],
  exceptions: ['docx', 'pdf'],
  dates: ['xlsx', 'pdf'],
  plan: ['docx', 'pdf', 'xlsx'],
  'easy-read': ['pdf'],
  child: ['pdf'],
  closure: ['docx', 'pdf'],
}

export const formatWords: Record<PaperFormat, string> = { docx: 'Word', pdf: 'PDF', xlsx: 'Excel' }
