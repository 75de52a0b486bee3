import type { Day } from '../document/model';

/** What the server needs of the machine it runs on; all else comes from the client. */
export interface Host {
  /** The calendar day at the user's desk. */
  today(): Day;
  /** Runs a task once the messages that have already arrived are handled. */
  soon(task: () => void): void;
  /**
   * Text of one file, undefined when there is none. Asked for nothing but configurations in the folders of texts and
   * above, what they extend below, and conclusions in the folders the client names; absent where the server cannot
   * read files.
   */
  readFile?(uri: string): Promise<string | undefined>;
  /** URIs of the conclusions in a folder and below. */
  listTexts?(folder: string): Promise<readonly string[]>;
}
