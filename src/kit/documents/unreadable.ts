/**
 * The one refusal of every reader: its message is one plain sentence or two for the person who
 * brought the file, saying what is wrong with it and what to do. Thrown anywhere in a reader, and
 * caught where that person is answered; anything else that is thrown is a fault of ours.
 */
export class Unreadable extends Error {
  override name = 'Unreadable'
}
