/**
 * What the rules find that look at one block: kept from one check to the next, as long as all they may look at is
 * the same. So a keystroke asks them about the block it changed.
 */
import { leadOf } from './document/clauses/clauses';
import type { Block, Clause, Document, Label, Place } from './document/model';
import type { BlockRule, Context, RawFinding, RawFix } from './rules/rule';

/** Of one rule, in the order of the blocks. */
export interface Found {
  readonly findings: RawFinding[];
  /** The first thing it threw; `Endless` where it had no end in some block. */
  failure?: { readonly thrown: unknown };
}

/** A rule that finds more in a block than any honest one. */
export class Endless extends Error {}

/** All a block rule may look at besides the words, values and calls of the block, which its `said` stands for. */
interface Circumstances {
  readonly rules: readonly BlockRule[];
  readonly context: Context;
  readonly block: Block;
  readonly lead: Clause | undefined;
}

interface Known extends Circumstances {
  /** In `block`; only of rules that found something. */
  readonly byRule: readonly (readonly [rule: BlockRule, findings: readonly RawFinding[]])[];
}

/** By `said`. */
const known = new WeakMap<object, Known>();

/**
 * @param rules the same array for the same rules: by it is known who was asked
 * @returns without the rules that found nothing and did nothing wrong
 */
export function blockFindings(
  { blocks }: Document,
  rules: readonly BlockRule[],
  context: Context,
): ReadonlyMap<BlockRule, Found> {
  const all = new Map<BlockRule, Found>();
  if (rules.length === 0) return all;
  for (const block of blocks) {
    const now = { rules, context, block, lead: leadOf(block)?.clause };
    const before = known.get(block.said);
    if (before === undefined || !areSame(before, now)) askAll(now, all);
    else for (const [rule, findings] of before.byRule) take(all, rule, findings, block);
  }
  return all;
}

function take(all: Map<BlockRule, Found>, rule: BlockRule, findings: readonly RawFinding[], block?: Block): Found {
  let found = all.get(rule);
  if (found === undefined) all.set(rule, (found = { findings: [] }));
  for (const each of findings) found.findings.push(block === undefined ? each : movedTo(block, each));
  return found;
}

function askAll(now: Circumstances, all: Map<BlockRule, Found>): void {
  const { rules, block, context } = now;
  const byRule: (readonly [BlockRule, readonly RawFinding[]])[] = [];
  let keeps = true;
  for (const rule of rules) {
    if (all.get(rule)?.failure?.thrown instanceof Endless) {
      keeps = false;
      continue;
    }
    const { findings, failure, areInside } = ask(rule, block, context);
    if (failure !== undefined) take(all, rule, []).failure ??= failure;
    if (findings.length > 0) {
      take(all, rule, findings);
      byRule.push([rule, findings]);
    }
    keeps &&= areInside;
  }
  if (keeps) known.set(block.said, { ...now, byRule });
  else known.delete(block.said);
}

/** @returns whether all it found lies in the block: only that can be found again in the same words elsewhere */
function ask(rule: BlockRule, block: Block, context: Context): Found & { readonly areInside: boolean } {
  const findings: RawFinding[] = [];
  const most = 1000 + block.flow.text.length;
  try {
    for (const finding of rule.checkBlock(block, context)) {
      findings.push(finding);
      if (findings.length > most) throw new Endless(`more than ${most} findings in one block: it seems to have no end`);
    }
    return { findings, areInside: findings.every((each) => liesIn(block, each)) };
  } catch (thrown) {
    return { findings, failure: { thrown }, areInside: false };
  }
}

function areSame(one: Circumstances, other: Circumstances): boolean {
  return (
    one.rules === other.rules &&
    one.lead === other.lead &&
    isSameContext(one.context, other.context) &&
    (one.block === other.block || isSameBlock(one.block, other.block))
  );
}

function isSameContext(one: Context, other: Context): boolean {
  return (
    one.stage === other.stage &&
    one.date === other.date &&
    one.citedYear === other.citedYear &&
    one.wordings === other.wordings
  );
}

function isSameBlock(one: Block, other: Block): boolean {
  const [part, otherPart] = [one.part, other.part];
  return (
    one.kind === other.kind &&
    one.level === other.level &&
    part.kind === otherPart.kind &&
    part.language === otherPart.language &&
    part.joint === otherPart.joint &&
    isSameLabel(one.label, other.label)
  );
}

function isSameLabel(one: Label | undefined, other: Label | undefined): boolean {
  if (one === undefined || other === undefined) return one === other;
  return (
    one.text === other.text &&
    one.form === other.form &&
    one.series === other.series &&
    one.value === other.value &&
    one.suffix === other.suffix &&
    one.from === other.from
  );
}

function liesIn(block: Block, { at, related, fix }: RawFinding): boolean {
  return [at, ...(related ?? []).map((each) => each.at), ...(fix?.edits ?? []).map((each) => each.at)].every(
    (place) => place.block === block,
  );
}

function movedTo(block: Block, finding: RawFinding): RawFinding {
  const moved = <T extends { readonly at: Place }>(one: T): T => ({ ...one, at: { ...one.at, block } });
  const { related, fix } = finding;
  return {
    ...moved(finding),
    ...(related && { related: related.map(moved) }),
    ...(fix && { fix: { ...fix, edits: fix.edits.map(moved) } satisfies RawFix }),
  };
}
