/** The numbers behind a picture, which stand under it and download as CSV. The first column names the row. */
export interface PictureTable {
  caption: string
  columns: readonly { heading: string; numeric: boolean }[]
  rows: readonly (readonly (string | number)[])[]
}

/** What a picture says: the finding, then what more there is to say, then how to read it, then where it is from. */
export interface PictureWords {
  /** What is drawn, for those who cannot see it. */
  title: string
  /** The finding, as a sentence made from the data. */
  says: string
  more: string
  /** What is drawn, unit, period, which way is better. */
  sub: string
  /** Council, as-at date, method. */
  foot: string
}

/** On a page the words are HTML around the drawing; alone (a document, a slide) the drawing carries them. */
export type Place = 'page' | 'alone'

export interface Frame {
  width: number
  place: Place
  /** Begins every id in the drawing; unique on its page. */
  id: string
}
