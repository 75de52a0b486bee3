/** References in the form of the language: documents the text cites already, and forms to fill in. */
import type { ReferenceValue } from '../document/model';
import type { LanguageData } from '../languages/data';
import { inEnglish, say, type Message } from '../messages/message';
import { referenceName } from './cite';
import { isInside, typedOf, type Completion, type Place } from './completion';

export function referenceCompletions(place: Place): Completion[] {
  const { data } = place;
  const inNote = place.block?.kind === 'note';
  if (!data || !(isInside(place) || inNote)) return [];
  const all = [...citedAlready(place), ...forms(data, yearOf(place)).map((form) => toFill(place, form))];
  // In a note and behind a bracket that opens, a reference is what people write.
  return inNote || place.line.endsWith('(') ? all.map((each) => ({ ...each, rank: each.rank - 450 })) : all;
}

const yearOf = ({ today }: Place): number => Number(today.slice(0, 4));

/** Each document once, as it should be written. */
function citedAlready(place: Place): Completion[] {
  const { document, block, part } = place;
  const found = new Map<string, { words: string; value: ReferenceValue; count: number }>();
  for (const { references, flow, part: home } of document.blocks) {
    for (const { value, from, to, house } of references) {
      if (value.kind === 'article' || home.language !== part.language) continue;
      const words = house ?? flow.text.slice(from, to);
      const here =
        block?.flow === flow &&
        from <= block.flow.fromSource(place.offset) &&
        block.flow.fromSource(place.offset) <= to;
      const key = inEnglish(referenceName(value));
      const known = found.get(key);
      if (known) known.count++;
      else if (!here) found.set(key, { words, value, count: 1 });
    }
  }
  return [...found.values()].map(({ words, value, count }) => ({
    kind: 'reference',
    label: words,
    detail: place.words(referenceName(value)),
    documentation: () => place.words(citedSo(referenceName(value), count)),
    replace: typedOf(place, words),
    insert: words,
    snippet: false,
    rank: 600 - Math.min(50, count),
  }));
}

function citedSo(name: Message, count: number): Message {
  return count === 1
    ? say('{name} — cited once in this text', { name })
    : say('{name} — cited {count} times in this text', { name, count });
}

interface Form {
  readonly name: Message;
  /** With `${1:…}`. */
  readonly snippet: string;
}

function forms({ references, dates }: LanguageData, year: number): Form[] {
  const { journal, newForm, oldForm, document, domain } = references;
  const word = document.find((each) => each.length > 2) ?? document[0] ?? '';
  const day = dates.short.replace('{d}', '${3:1}').replace('{m}', '${4:1}');
  const written = (form: string): string =>
    form.replace('{journal}', journal).replace('{series}', '${1:L}').replace('{date}', day);
  return [
    { name: say('Council document'), snippet: `${word} \${1:1234}/\${2:${String(year).slice(2)}}` },
    { name: say('Commission document'), snippet: `COM(\${1:${year}}) \${2:1} final` },
    { name: say('EU act'), snippet: `(${domain.EU ?? 'EU'}) \${1:${year}}/\${2:1}` },
    {
      name: say('Official Journal since October 2023'),
      snippet: written(newForm)
        .replace('{number}', `\${2:${year}/1}`)
        .replace('{yyyy}', `\${5:${year}}`)
        .replace('{eli}', `http://data.europa.eu/eli/\${6:reg/${year}/1}/oj`),
    },
    {
      name: say('Official Journal before October 2023'),
      snippet: written(oldForm).replace('{issue}', '${2:1}').replace('{yyyy}', '${5:2023}').replace('{page}', '${6:1}'),
    },
  ];
}

function toFill(place: Place, { name, snippet }: Form): Completion {
  const plain = snippet.replace(/\$\{\d:([^}$]*)\}/g, '$1');
  return {
    kind: 'reference',
    label: plain,
    detail: place.words(say('{name}, to fill in', { name })),
    documentation: () => place.words(say('{name}, in the form of this language.', { name })),
    replace: typedOf(place, plain),
    insert: snippet,
    plain,
    snippet: true,
    rank: 700,
  };
}
