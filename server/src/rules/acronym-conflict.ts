import type { PlacedMark } from '../document/acronyms/acronyms';
import { acronymKey } from '../document/acronyms/acronymForms';
import { belongsTo } from '../document/acronyms/acronymNames';
import type { Acronym, Document } from '../document/model';
import { say, type Message } from '../messages/message';
import { tokenize } from '../text/tokens';
import { countedIntroductions, countedUses, isPartOfLonger, likeness, nameOf, severityOf } from './acronyms';
import type { RawFinding, Rule } from './rule';

export const acronymConflict: Rule = {
  id: 'acronym-conflict',
  family: 'acronyms',
  severity: 'warning',
  about: 'one acronym for two names, or two acronyms for one name',
  source: 'Interinstitutional Style Guide, 10.4: one thing, one acronym.',

  *check(document, context) {
    const introduced = document.acronyms.flatMap((acronym) => {
      const marks = countedIntroductions(acronym).filter((mark) => !isPartOfLonger(document, mark));
      return marks.map((mark) => ({ acronym, mark }));
    });
    const found = [...oneFormTwoNames(document), ...twoFormsOneName(introduced), ...nearForms(document, introduced)];
    for (const finding of found)
      yield { ...finding, severity: severityOf(context, finding.at, finding.severity ?? 'warning') };
  },
};

interface Introduced {
  readonly acronym: Acronym;
  readonly mark: PlacedMark;
}

/** Names that share no word, or hardly one; what the list of the language knows is not in doubt. */
function* oneFormTwoNames(document: Document): Iterable<RawFinding> {
  for (const acronym of document.acronyms) {
    if (acronym.introductions.length < 2) continue;
    const [first, ...others] = countedIntroductions(acronym).filter((mark) => !isPartOfLonger(document, mark));
    if (first === undefined || acronym.known || !isProven(first)) continue;
    for (const other of others) {
      const alike = likeness(nameOf(first), nameOf(other));
      if (alike >= 0.5 || (alike > 0 && !isProven(other)) || other.name === undefined) continue;
      yield {
        at: place(other),
        message: say('{form} already stands for “{name}”. Give this name another acronym, or write it in full.', {
          form: acronym.form,
          name: nameOf(first),
        }),
        related: [
          { at: place(first), message: say('Here {form} is introduced for the first name.', { form: acronym.form }) },
        ],
      };
    }
  }
}

function isProven(mark: PlacedMark): boolean {
  return belongsTo(mark.form, tokenize(nameOf(mark)), undefined);
}

function* twoFormsOneName(introduced: readonly Introduced[]): Iterable<RawFinding> {
  const byName = new Map<string, Introduced>();
  for (const one of introduced) {
    const name = acronymKey(nameOf(one.mark));
    if (name.length < 12) continue;
    const first = byName.get(name);
    byName.set(name, first ?? one);
    if (first === undefined || first.acronym === one.acronym) continue;
    yield {
      at: place(one.mark),
      message: say('“{name}” already has the acronym {form}. Use one of the two throughout.', {
        name: nameOf(one.mark),
        form: first.acronym.form,
      }),
      related: [{ at: place(first.mark), message: introducedAs(first) }],
    };
  }
}

/**
 * `samenwerkingsgroep voor netwerk- en informatiebeveiliging (NIB)` and `NIS-samenwerkingsgroep`: the compound says
 * what the name said, with an acronym one letter away. Likely one body, never certain.
 */
function* nearForms({ acronyms }: Document, introduced: readonly Introduced[]): Iterable<RawFinding> {
  const near = nearTable(introduced);
  for (const acronym of acronyms) {
    const others = near(acronym.form);
    if (others.length === 0) continue;
    for (const use of countedUses(acronym)) {
      const head = headBehind(use);
      const other = head === undefined ? undefined : others.find((one) => saysBefore(one.mark, head));
      if (other === undefined) continue;
      yield {
        at: place(use),
        message: say('Is this the {name} that is introduced as {form}? One body should have one acronym.', {
          name: head!,
          form: other.acronym.form,
        }),
        related: [{ at: place(other.mark), message: introducedAs(other) }],
        severity: 'hint',
      };
      break;
    }
  }
}

/** How many introductions of forms one letter away are looked at. */
const MOST_NEAR = 100;

/** Of one length, three letters or more, and one letter apart. */
function nearTable(introduced: readonly Introduced[]): (form: string) => readonly Introduced[] {
  const byGap = new Map<string, Introduced[]>();
  for (const one of introduced) {
    for (const gap of gaps(one.acronym.form)) {
      const others = byGap.get(gap);
      if (others === undefined) byGap.set(gap, [one]);
      else if (others.length < MOST_NEAR) others.push(one);
    }
  }
  return (form) => gaps(form).flatMap((gap) => (byGap.get(gap) ?? []).filter(({ acronym }) => acronym.form !== form));
}

/** The form once for each of its letters, without it. */
function gaps(form: string): string[] {
  return form.length < 3 ? [] : Array.from(form, (_, at) => `${form.slice(0, at)} ${at} ${form.slice(at + 1)}`);
}

function introducedAs({ acronym }: Introduced): Message {
  return say('Here it is introduced as {form}.', { form: acronym.form });
}

/** The long word a form is compounded with: `samenwerkingsgroep` in `NIS-samenwerkingsgroep`. */
function headBehind({ block, to }: PlacedMark): string | undefined {
  if (block.flow.text.charAt(to) !== '-') return undefined;
  return /^-(\p{Ll}{8,})/u.exec(block.flow.text.slice(to, to + 60))?.[1];
}

function saysBefore({ block, from }: PlacedMark, word: string): boolean {
  return block.flow.text.slice(Math.max(0, from - 120), from).includes(word);
}

function place({ block, from, to }: PlacedMark): RawFinding['at'] {
  return { block, from, to };
}
