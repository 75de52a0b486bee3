/** Random conclusions that are right in every way: numbers, footnotes and citations fit. */
import fc from 'fast-check';

const verbs = ['WELCOMES', 'STRESSES', 'NOTES', 'RECALLS', 'UNDERLINES', 'SUPPORTS'];
const things = ['the work on night trains', 'the report on stations', 'the state of the tracks', 'the plan for 2030'];
const ends = ['in the Member States', 'at night', 'across borders', 'by rail and by road'];

interface Plan {
  readonly verb: number;
  readonly thing: number;
  readonly end: number;
  readonly note: boolean;
  readonly cites: number;
  readonly points: number;
  readonly heading: boolean;
}

const plan: fc.Arbitrary<Plan> = fc.record({
  verb: fc.nat(verbs.length - 1),
  thing: fc.nat(things.length - 1),
  end: fc.nat(ends.length - 1),
  note: fc.boolean(),
  cites: fc.nat(12),
  points: fc.constantFrom(0, 0, 0, 2, 3, 4),
  heading: fc.boolean(),
});

/** Every paragraph says its own `thing`, so that what moved can be told by its words. */
export const validDocument: fc.Arbitrary<string> = fc
  .array(plan, { minLength: 2, maxLength: 9 })
  .map((plans) => written(plans));

function written(plans: readonly Plan[]): string {
  const notes: string[] = [];
  const call = (): string => `[^${notes.push(`Council document ${9000 + notes.length}/22.`)}]`;
  let headings = 0;
  const body = plans.map((each, at) => {
    const cited = each.cites >= 1 && each.cites <= plans.length && each.cites !== at + 1;
    const tail = `${cited ? `, as paragraph ${each.cites} says` : ''}${each.note ? call() : ''}`;
    const words = `${at + 1}. ${verbs[each.verb]} ${things[each.thing]} ${ends[each.end]}, matter ${word(at)}${tail}`;
    const points = Array.from({ length: each.points }, (_, point) => {
      const last = point === each.points - 1;
      return `(${'abcd'[point]}) ${things[(each.thing + point) % things.length]}${each.note && point === 1 ? call() : ''}${last ? '.' : ';'}`;
    });
    const paragraph = [points.length > 0 ? `${words}, namely:` : `${words}.`, ...points].join('\n\n');
    return each.heading
      ? `${'I II III IV V VI VII VIII IX'.split(' ')[headings++]}. MATTER ${word(at).toUpperCase()}\n\n${paragraph}`
      : paragraph;
  });
  const head = 'Council conclusions on night trains\n\nTHE COUNCIL OF THE EUROPEAN UNION,\n\n';
  return `${head}${body.join('\n\n')}\n${notes.length > 0 ? '\n' : ''}${notes.map((note, at) => `[^${at + 1}]: ${note}\n`).join('')}`;
}

/** A word of its own for each number. */
function word(at: number): string {
  return ['amber', 'birch', 'cedar', 'daisy', 'elder', 'fern', 'gorse', 'hazel', 'ivy'][at]!;
}
