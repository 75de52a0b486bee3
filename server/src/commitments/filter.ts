/** Which entries of a register are wanted. */
import type { Day } from '../document/model';
import type { VerbClass } from '../languages/data';
import type { Entry } from './entries';

export interface Filter {
  /** Keys of the language data (`commission`, `member-states`) or words of names; one of them is enough. */
  readonly addressees?: readonly string[];
  readonly classes?: readonly VerbClass[];
  /** The last day lies in this stretch; without a day an entry is left out. */
  readonly from?: Day;
  readonly to?: Day;
  /** The last day lies before this one. */
  readonly overdue?: Day;
}

export function filtered(entries: readonly Entry[], filter: Filter): Entry[] {
  const { addressees = [], classes = [], from, to, overdue } = filter;
  return entries.filter((entry) => {
    const latest = entry.deadline?.latest ?? undefined;
    return (
      (classes.length === 0 || classes.includes(entry.class)) &&
      (addressees.length === 0 || addressees.some((name) => asks(entry, name))) &&
      (from === undefined || (latest !== undefined && latest >= from)) &&
      (to === undefined || (latest !== undefined && latest <= to)) &&
      (overdue === undefined || (latest !== undefined && latest < overdue))
    );
  });
}

/** Whom an addressee of several stands for. */
const members: Readonly<Record<string, readonly string[]>> = {
  euAndMemberStates: ['eu', 'memberStates'],
  coLegislators: ['europeanParliament', 'council'],
};

function asks({ addressees, concepts, class: verbClass }: Entry, name: string): boolean {
  const wanted = letters(name);
  if (wanted === '') return false;
  const own = verbClass === 'commitment' && addressees.length === 0 ? ['council'] : concepts;
  return (
    own.some((concept) => [concept, ...(members[concept] ?? [])].some((each) => letters(each) === wanted)) ||
    addressees.some((text) => holds(text, name))
  );
}

/** `Member States`, `member-states` and `memberStates` are one. */
function letters(name: string): string {
  return name.toLowerCase().replace(/[\s_-]/g, '');
}

/** The words of a name stand in those of an addressee, as whole words. */
function holds(text: string, name: string): boolean {
  const words = (of: string): string =>
    ` ${of
      .toLowerCase()
      .split(/[\s,()/]+/)
      .filter(Boolean)
      .join(' ')} `;
  return words(name).trim() !== '' && words(text).includes(words(name));
}
