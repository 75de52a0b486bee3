/** Writing a number the way a label is written. */
import type { Block, Label, Place } from '../document/model';
import { toRoman } from '../document/blocks/labels';
import { LATIN } from '../document/blocks/series';

export interface PlacedEdit {
  readonly at: Place;
  readonly newText: string;
}

/**
 * A value in the series and case of a label: `4` → `5`, `iv` → `v`, `IV` → `V`, `d` → `e`.
 * @param letters of the language, as in its data; undefined where the language is unknown
 */
export function numeralLike(label: Label, value: number, letters: string = LATIN): string {
  const upper = label.text !== label.text.toLowerCase();
  const small =
    label.series === 'roman' ? toRoman(value) : label.series === 'letter' ? letterOf(value, letters) : String(value);
  return (upper ? small.toUpperCase() : small) + label.suffix;
}

/** `a` … `z`, `aa` …; Latin letters in a text that uses them, whatever its own are. */
function letterOf(value: number, letters: string): string {
  const list = letters.includes(' ') ? letters.split(' ') : [...letters];
  const letter = list[(value - 1) % list.length] ?? '';
  return value > list.length ? letter + letter : letter;
}

/** The letters a list counts with: those of the language, or Latin ones where the list is written in them. */
export function lettersOf(blocks: readonly Block[], letters: string | undefined): string {
  const latin = blocks.every(
    ({ label }) => label === undefined || LATIN.includes(label.text.slice(0, 1).toLowerCase()),
  );
  return latin || letters === undefined ? LATIN : letters;
}

/** The number itself, without brackets and stops. */
export function numberPlace(
  block: Block,
  { from, to }: { readonly from: number; readonly to: number },
  digits: string,
): Place {
  const inside = block.flow.text.slice(from, to).indexOf(digits);
  return inside < 0 ? { block, from, to } : { block, from: from + inside, to: from + inside + digits.length };
}

/** The edit that gives a block another label; none where it has it already. */
export function relabel(block: Block, newLabel: string): PlacedEdit[] {
  const { label } = block;
  return label === undefined ? [] : renumber(block, label, label.text, newLabel);
}

/** Replaces the number of a label, call or reference; superscripts stay superscripts. */
export function renumber(
  block: Block,
  span: { readonly from: number; readonly to: number },
  old: string,
  newNumber: string,
): PlacedEdit[] {
  if (old === newNumber) return [];
  const at = numberPlace(block, span, old);
  const raised = at.to - at.from > 0 && isRaised(block.flow.text.charAt(at.from));
  return [{ at, newText: raised ? [...newNumber].map((digit) => RAISED[Number(digit)] ?? digit).join('') : newNumber }];
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const isRaised = (char: string): boolean => RAISED.includes(char);
