/** Faults in references to documents, and in the parts conclusions must have. */
import type { Block, Reference } from '../../server/src/document/model';
import { languageData } from '../../server/src/languages';
import type { LanguageData } from '../../server/src/languages/data';
import type { Edit, Mutator, Subject } from './mutant';
import { rangeOf, replaceInside, textOf, wholeLines } from './mutant';

function* references({ document }: Subject): Iterable<{ block: Block; reference: Reference }> {
  for (const block of document.blocks) {
    if (block.part.kind === 'cover') continue;
    for (const reference of block.references) if (reference.house === undefined) yield { block, reference };
  }
}

/** The same place of the Official Journal as another language writes it. */
function inForm({ value }: Reference, { references, dates }: LanguageData): string | undefined {
  if (value.kind !== 'journal' || value.date === null || value.page === null) return undefined;
  const [year, month, day] = value.date.split('-').map(Number) as [number, number, number];
  const date = dates.short.replace('{d}', String(day)).replace('{m}', String(month)).replace('{yyyy}', String(year));
  return references.oldForm
    .replace('{journal}', references.journal)
    .replace('{series}', value.series)
    .replace('{issue}', String(value.issue))
    .replace('{date}', date)
    .replace('{page}', String(value.page))
    .replace(/\.$/, '');
}

const foreignJournal: Mutator = {
  kind: 'Official Journal in the form of another language',
  rules: ['citation-format'],
  *plant(subject) {
    for (const { block, reference } of references(subject)) {
      const own = subject.data(block);
      const form = inForm(reference, languageData(own.code === 'en' ? 'nl' : 'en'));
      const range = rangeOf(block, reference);
      const text = textOf(block, reference);
      // The stop of `32. o.` also ends the note: it stays.
      const newText = form === undefined || !text.endsWith('.') ? form : `${form}.`;
      if (newText === undefined || newText === text) continue;
      yield { rules: this.rules, at: [range.start], edits: [{ range, newText }] };
    }
  },
};

/** Spoils the text of a reference of one kind. */
function misspelt(kind: string, of: Reference['value']['kind'], spoil: (text: string) => string): Mutator {
  return {
    kind,
    rules: ['citation-format'],
    *plant(subject) {
      for (const { block, reference } of references(subject)) {
        const text = textOf(block, reference);
        const newText = spoil(text);
        if (reference.value.kind !== of || newText === text) continue;
        const range = rangeOf(block, reference);
        yield { rules: this.rules, at: [range.start], edits: [{ range, newText }] };
      }
    },
  };
}

function dropped(subject: Subject, block: Block): Edit {
  return { range: wholeLines(subject.text, block.range), newText: '' };
}

const councilLineDropped: Mutator = {
  kind: 'Council line dropped',
  rules: ['structure-council-line'],
  *plant(subject) {
    for (const part of subject.document.parts) {
      if (part.councilLine === undefined) continue;
      const at = [part.councilLine, part.title, part.annexMark, ...part.blocks].flatMap(
        (block) => block?.range.start ?? [],
      );
      yield { rules: this.rules, at, edits: [dropped(subject, part.councilLine)] };
    }
  },
};

const titleDropped: Mutator = {
  kind: 'title dropped',
  rules: ['structure-title'],
  *plant(subject) {
    for (const part of subject.document.parts) {
      const { title, councilLine, annexMark } = part;
      if (!title || !councilLine) continue;
      const at = [councilLine, annexMark, title].flatMap((block) => block?.range.start ?? []);
      yield { rules: this.rules, at, edits: [dropped(subject, title)] };
    }
  },
};

const councilCommaDropped: Mutator = {
  kind: 'comma after the Council line dropped',
  rules: ['structure-council-line'],
  *plant(subject) {
    for (const { councilLine } of subject.document.parts) {
      if (!councilLine) continue;
      const end = councilLine.range.end;
      const edit = replaceInside(subject.text, { start: end - 1, end }, ',', '');
      if (edit) yield { rules: this.rules, at: [councilLine.range.start, end - 1], edits: [edit] };
    }
  },
};

export const structureMutators: readonly Mutator[] = [
  foreignJournal,
  misspelt('space in a Commission document', 'commission', (text) => text.replace('(', ' (')),
  misspelt('no space in a Commission document', 'commission', (text) => text.replace(') ', ')')),
  misspelt('four-digit year in a Council document', 'council', (text) => text.replace(/\/(\d\d)(?!\d)/, '/20$1')),
  misspelt('leading zero in a date of the Official Journal', 'journal', (text) => text.replace(/\b(\d\.\d)/, '0$1')),
  councilLineDropped,
  titleDropped,
  councilCommaDropped,
];
