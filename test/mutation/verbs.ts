/** Faults in operative verbs. */
import type { Block, OperativeVerb } from '../../server/src/document/model';
import type { LanguageData } from '../../server/src/languages/data';
import type { Mutator, Subject } from './mutant';
import { rangeOf, replace, textOf } from './mutant';

interface Found {
  readonly block: Block;
  readonly verb: OperativeVerb;
}

/** Whole finite verbs in numbered paragraphs of the operative part. */
function* verbsOf({ document }: Subject): Iterable<Found> {
  for (const block of document.blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'continuation') continue;
    for (const verb of block.verbs) {
      if (verb.missing === undefined && !verb.miscased && verb.number !== 'participle') yield { block, verb };
    }
  }
}

function opens({ block, verb }: Found): boolean {
  const before = block.flow.text.slice(block.label?.to ?? 0, verb.parts[0]!.from);
  return before.trim() === '';
}

function titled(word: string): string {
  return word.charAt(0) + word.slice(1).toLowerCase();
}

function start({ block, verb }: Found): number {
  return rangeOf(block, verb.parts[0]!).start;
}

const titleCase: Mutator = {
  kind: 'verb in title case at the start of a paragraph',
  rules: ['verb-case'],
  *plant(subject) {
    for (const found of verbsOf(subject)) {
      const part = found.verb.parts[0]!;
      if (!opens(found)) continue;
      const edit = replace(found.block, part, titled(textOf(found.block, part)));
      yield { rules: this.rules, at: [start(found)], edits: [edit] };
    }
  },
};

const partLowered: Mutator = {
  kind: 'part of a verb not in capitals',
  rules: ['verb-case'],
  *plant(subject) {
    for (const found of verbsOf(subject)) {
      const { block, verb } = found;
      const words = textOf(block, verb.parts[0]!).split(' ');
      const last = verb.parts.at(-1)!;
      if (verb.parts.length > 1) {
        // EXPRESSES its appreciation, SPRICHT … aus: what is expressed may stand in lower case.
        if (isWholeAlone(textOf(block, verb.parts[0]!), subject.data(block))) continue;
        const edit = replace(block, last, textOf(block, last).toLowerCase());
        yield { rules: ['verb-case', 'verb-particle'], at: [start(found), rangeOf(block, last).start], edits: [edit] };
      } else if (words.length > 1 && !mayBeLower(words, subject.data(block))) {
        const edit = replace(block, last, [words[0], ...words.slice(1).map((word) => word.toLowerCase())].join(' '));
        yield { rules: this.rules, at: [start(found), rangeOf(block, last).start], edits: [edit] };
      }
    }
  },
};

/** `BEVESTIGT opnieuw`, `CALLS on`: a verb and its adverb or preposition, which some houses write so. */
function mayBeLower([first, ...others]: readonly string[], data: LanguageData): boolean {
  return isVerb(first!, data) || others.every((word) => data.verbs.governed.includes(word.toLowerCase()));
}

/** Whether the word is a verb by itself, so that the words behind it may be mere adverbs. */
function isVerb(word: string, { verbs }: LanguageData): boolean {
  return [verbs.singular, verbs.plural].some((forms) =>
    Object.values(forms).some((patterns) => patterns.includes(word)),
  );
}

/** `KUTSUB komisjoni tegutsema` invites as `KUTSUB komisjoni ÜLES tegutsema` does; `FORDERT` asks nobody for anything. */
function isWholeAlone(first: string, data: LanguageData): boolean {
  return isVerb(first, data) && !data.verbs.demands?.includes(first);
}

/** Only where the text has the habit: some houses write TAKES NOTE OF. */
const governedShouted: Mutator = {
  kind: 'governed word in capitals',
  rules: ['verb-case'],
  *plant(subject) {
    const all = [...verbsOf(subject)];
    for (const { block, verb } of all) {
      const { to } = verb.parts.at(-1)!;
      const word = wordBehind({ block, verb });
      if (word === undefined || !subject.data(block).verbs.governed.includes(word)) continue;
      if (!isHabit({ block, verb }, word, all)) continue;
      if (isVerb(`${textOf(block, verb.parts[0]!)} ${word.toUpperCase()}`, subject.data(block))) continue;
      // THAT IPA III: the capitals might go on.
      if (/^ \p{Lu}{2}/u.test(block.flow.text.slice(to + 1 + word.length))) continue;
      const span = { from: to + 1, to: to + 1 + word.length };
      const at = [rangeOf(block, verb.parts[0]!).start, rangeOf(block, span).start];
      yield { rules: this.rules, at, edits: [replace(block, span, word.toUpperCase())] };
    }
  },
};

const particleDropped: Mutator = {
  kind: 'particle of a split verb dropped',
  rules: ['verb-particle'],
  *plant(subject) {
    for (const found of verbsOf(subject)) {
      const { block, verb } = found;
      const particle = verb.parts.at(-1)!;
      if (verb.parts.length < 2 || !verb.pattern.includes('…')) continue;
      if (isWholeAlone(textOf(block, verb.parts[0]!), subject.data(block))) continue;
      const span = { from: particle.from - 1, to: particle.to };
      yield { rules: this.rules, at: [start(found)], edits: [replace(block, span, '')] };
    }
  },
};

/** The text writes the word small three times: behind the same verb, where the word is the verb's own preposition. */
function isHabit({ verb }: Found, word: string, all: readonly Found[]): boolean {
  const own = verb.pattern.split(' ').includes(word);
  return all.filter((other) => wordBehind(other) === word && (!own || other.verb.pattern === verb.pattern)).length > 2;
}

function wordBehind({ block, verb }: Found): string | undefined {
  const { to } = verb.parts.at(-1)!;
  return /^ (\p{Ll}+)/u.exec(block.flow.text.slice(to, to + 30))?.[1];
}

/** The paragraph begins with who must act instead: `1. The Commission that …`. */
const verbRemoved: Mutator = {
  kind: 'paragraph without a verb',
  rules: ['verb-missing'],
  *plant(subject) {
    for (const found of verbsOf(subject)) {
      const { block, verb } = found;
      const others = block.children.some((child) => child.verbs.length > 0);
      if (block.kind !== 'paragraph' || block.verbs.length > 1 || others) continue;
      const [name] = subject.data(block).addressees['commission'] ?? [];
      if (name === undefined) continue;
      const edits = verb.parts.map((part, index) => replace(block, part, index === 0 ? capital(name) : ''));
      yield { rules: this.rules, at: [block.range.start, start(found)], edits };
    }
  },
};

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

export const verbMutators: readonly Mutator[] = [titleCase, partLowered, governedShouted, particleDropped, verbRemoved];
