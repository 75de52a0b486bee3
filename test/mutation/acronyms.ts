/** Faults in acronyms. */
import type { Acronym, AcronymMark, Place } from '../../server/src/document/model';
import type { Edit, Expected, Mutator, Subject } from './mutant';
import { rangeOfPlace } from './mutant';

type MarkPlace = Place & AcronymMark;

interface Introduced {
  readonly acronym: Acronym;
  readonly introduction: MarkPlace;
  /** Full name with the form in brackets, or the other way round, as it stands in the flow. */
  readonly text: string;
  readonly span: Place;
  readonly name: string;
  readonly uses: readonly MarkPlace[];
}

/** Acronyms that are introduced once, and used after that and not before. */
function* introduced({ document }: Subject): Iterable<Introduced> {
  for (const acronym of document.acronyms) {
    const [introduction, second] = acronym.introductions;
    const found = introduction && !second && !acronym.known ? whole(introduction) : undefined;
    const uses = acronym.uses.filter(({ incidental }) => !incidental);
    const wellMade = [...uses, ...acronym.variants].every((use) => introduction && start(use) > start(introduction));
    if (introduction && found && uses.length > 0 && wellMade) yield { acronym, introduction, uses, ...found };
  }
}

function whole(introduction: MarkPlace): { text: string; span: Place; name: string } | undefined {
  const { block, name } = introduction;
  if (!name) return undefined;
  const from = Math.min(name.from, introduction.from);
  const close = block.flow.text.indexOf(')', Math.max(name.to, introduction.to) - 1);
  const others = block.acronymMarks.filter((mark) => mark.from >= from && mark.to <= close);
  if (close < 0 || others.length > 1) return undefined;
  const span = { block, from, to: close + 1 };
  return { span, text: block.flow.text.slice(from, close + 1), name: block.flow.text.slice(name.from, name.to) };
}

function put(place: Place, newText: string): Edit {
  return { range: rangeOfPlace(place), newText };
}

function start(place: Place): number {
  return rangeOfPlace(place).start;
}

const introductionDropped: Mutator = {
  kind: 'introduction of an acronym dropped',
  rules: ['acronym-undefined'],
  *plant(subject) {
    for (const { span, name, uses, introduction, acronym } of introduced(subject)) {
      const formFirst = introduction.order === 'formFirst';
      // EU-NightNet may be a name like any other, which nobody need introduce.
      if (/\p{Ll}{2}/u.test(acronym.form)) continue;
      const edit = put(span, formFirst ? introduction.form : name);
      yield { rules: this.rules, at: [formFirst ? start(span) : start(uses[0]!)], edits: [edit] };
    }
  },
};

const usedBefore: Mutator = {
  kind: 'acronym used before it is introduced',
  rules: ['acronym-late'],
  *plant(subject) {
    for (const { span, text, uses, acronym } of introduced(subject)) {
      const first = uses.find((use) => use.block !== span.block && free(use));
      // What recitals name need not be introduced there.
      if (first && span.block.kind !== 'item')
        yield { rules: this.rules, at: [start(span)], edits: [put(span, acronym.form), put(first, text)] };
    }
  },
};

/** A use that is no part of a compound: a name can stand in its place. */
function free({ block, to, from }: MarkPlace): boolean {
  const { text } = block.flow;
  return !/[-\p{L}'’]/u.test(text.charAt(to)) && !/[-\p{L}]/u.test(text.charAt(from - 1));
}

const introducedAgain: Mutator = {
  kind: 'acronym introduced twice',
  rules: ['acronym-redefined'],
  *plant(subject) {
    for (const { text, uses } of introduced(subject)) {
      for (const use of uses.filter(free)) {
        const edit = put(use, text);
        const form = { edit, offset: text.indexOf('(') };
        yield { rules: this.rules, at: [start(use), form], edits: [edit], companions: unused(use) };
      }
    }
  },
};

/** Where a use is gone the acronym may be left unused. */
function unused(use: Place): readonly Expected[] {
  return [{ rules: ['acronym-unused'], at: [start(use)] }];
}

const spelledDifferently: Mutator = {
  kind: 'acronym spelled in two ways',
  rules: ['acronym-spelling'],
  *plant(subject) {
    for (const { acronym, uses } of introduced(subject)) {
      for (const variant of variants(acronym.form)) {
        for (const use of uses) yield { rules: this.rules, at: [start(use)], edits: [put(use, variant)] };
      }
    }
  },
};

function variants(form: string): string[] {
  if (!/[- ]/.test(form)) return [];
  return [form.replace(/[- ]/, form.includes('-') ? ' ' : '-')];
}

const twoNames: Mutator = {
  kind: 'two names for one acronym',
  rules: ['acronym-conflict'],
  *plant(subject) {
    for (const { acronym, uses, span, name } of introduced(subject)) {
      const use = uses.find(free);
      const other = use && invented(acronym.form, subject.data(use.block).code);
      if (!use || other === undefined || !spells(acronym.form, name)) continue;
      const edit = put(use, `${other} (${acronym.form})`);
      yield { rules: this.rules, at: [start(use), { edit, offset: other.length }, start(span)], edits: [edit] };
    }
  },
};

/** The initials of the name are the letters of the form: where they are not, it may be the acronym of another language. */
function spells(form: string, name: string): boolean {
  const words = name.toUpperCase().split(/[^\p{L}]+/u);
  let at = 0;
  for (const word of words) if (word.charAt(0) === form.charAt(at)) at++;
  return at === form.length;
}

/** A name with these initials. */
function invented(form: string, language: string): string | undefined {
  const words = [...form].map((letter) => initials[language]?.[letter]);
  return words.every((word) => word !== undefined) && words.length > 2 ? words.join(' ') : undefined;
}

const initials: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: wordsOf(
    'Alpine Border Centre Danube Estuary Forest Glacier Harbour Island Joint Lake Mountain Nordic Ocean Peninsula River Seaside Timber Upland Valley',
  ),
  nl: wordsOf(
    'Alpien Bos Centrum Duin Eiland Fjord Gletsjer Haven Inham Kust Land Moeras Noordzee Oever Polder Rivier Strand Terp Uiterwaard Veen',
  ),
};

function wordsOf(words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word.charAt(0), word]));
}

/** The same name again, with two letters of its first word: ELN and EULN. */
const twoForms: Mutator = {
  kind: 'two acronyms for one name',
  rules: ['acronym-conflict'],
  *plant(subject) {
    for (const { name, uses, span, acronym } of introduced(subject)) {
      const use = uses.find(free);
      const form = name.slice(0, 2).toUpperCase() + acronym.form.slice(1);
      if (!use || !spells(acronym.form, name)) continue;
      const edit = put(use, `${name} (${form})`);
      yield { rules: this.rules, at: [start(use), { edit, offset: name.length }, start(span)], edits: [edit] };
    }
  },
};

const neverUsed: Mutator = {
  kind: 'acronym introduced and never used',
  rules: ['acronym-unused'],
  *plant(subject) {
    for (const { name, uses, span, introduction } of introduced(subject)) {
      if (!uses.every(free)) continue;
      const edits = uses.map((use) => put(use, name));
      yield { rules: this.rules, at: [start(span), start(introduction)], edits };
    }
  },
};

export const acronymMutators: readonly Mutator[] = [
  introductionDropped,
  usedBefore,
  introducedAgain,
  spelledDifferently,
  twoNames,
  twoForms,
  neverUsed,
];
