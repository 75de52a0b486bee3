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
  for (const acronym of acronyms) {
    const others = introduced.filter((one) => one.acronym !== acronym && isNear(one.acronym.form, acronym.form));
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

/** Of one length, and one letter apart. */
function isNear(one: string, other: string): boolean {
  return (
    one.length === other.length &&
    one.length >= 3 &&
    [...one].filter((char, at) => char !== other.charAt(at)).length === 1
  );
}

function place({ block, from, to }: PlacedMark): RawFinding['at'] {
  return { block, from, to };
}
