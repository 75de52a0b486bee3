/** What a run found and how long it took, for those who look after many texts. */
import type { CheckedFile } from './reports/report';
import { visible } from './terminal';

export interface Stats {
  /** @param took milliseconds */
  add(checked: CheckedFile, took: number): void;
  /** A table of the rules, those with the most findings first, and a line on the time. */
  table(): string;
}

export function newStats(): Stats {
  const rules = new Map<string, { findings: number; fixes: number }>();
  let texts = 0;
  let characters = 0;
  let total = 0;
  let slowest = { path: '', took: -1 };
  return {
    add({ path, document, findings }, took) {
      texts++;
      characters += document.source.text.length;
      total += took;
      if (took > slowest.took) slowest = { path, took };
      for (const { rule, fix } of findings) {
        const count = rules.get(rule) ?? { findings: 0, fixes: 0 };
        rules.set(rule, { findings: count.findings + 1, fixes: count.fixes + (fix ? 1 : 0) });
      }
    },
    table() {
      const rows = [...rules].sort((one, other) => other[1].findings - one[1].findings || (one[0] < other[0] ? -1 : 1));
      const width = Math.max(4, ...rows.map(([rule]) => rule.length));
      const head = rows.length > 0 ? `${'rule'.padEnd(width)}  findings  with a fix\n` : '';
      const body = rows.map(
        ([rule, { findings, fixes }]) =>
          `${rule.padEnd(width)}  ${String(findings).padStart(8)}  ${String(fixes).padStart(10)}\n`,
      );
      const longest = texts > 0 ? `; the slowest: ${visible(slowest.path).text} (${slowest.took.toFixed(0)} ms)` : '';
      return `${head}${body.join('')}texts: ${texts}, characters: ${characters}, time: ${total.toFixed(0)} ms${longest}\n`;
    },
  };
}
