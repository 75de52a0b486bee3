/** `within six months of the adoption of these conclusions`: a day, where it is known when they were adopted. */
import { indexAt } from '../document/clauses/addressees';
import { calendarDay, daysInMonth } from '../document/deadlines/calendar';
import type { Block, Day, Deadline } from '../document/model';
import { phraseTable } from '../document/phrases';
import { languageData } from '../languages';
import { perLanguage } from '../languages/compiled';
import { tokenize } from '../text/tokens';

const units = ['day', 'week', 'month', 'year'] as const;
type Unit = (typeof units)[number];

/** Words between the duration and what it is counted from: `of the adoption`. */
const mostBetween = 6;

const tables = perLanguage((data) => ({
  durations: phraseTable(
    units.flatMap((unit) => (data.deadlines.durations[unit] ?? []).map((phrase) => ({ phrase, value: unit }))),
    data,
  ),
  ofThisText: phraseTable(
    data.references.ofThisText
      .filter((phrase) => phrase.includes(' '))
      .map((phrase) => ({ phrase, value: true as const })),
    data,
  ),
}));

/**
 * The last day of a duration that is counted from the adoption of the text itself, and where its words end.
 * @param adopted the date of the text; without it there is no day
 */
export function fromAdoption(
  { flow, part }: Block,
  { from, to }: Deadline,
  adopted: Day | undefined,
): { readonly latest: Day | undefined; readonly to: number } | undefined {
  if (part.language === null) return undefined;
  const { durations, ofThisText } = tables(languageData(part.language));
  const tokens = tokenize(flow.text.slice(from, to + 120));
  const duration = durations.at(tokens, 0);
  const first = indexAt(tokens, to - from);
  if (!duration) return undefined;
  for (let at = first; at < first + mostBetween && tokens[at]?.kind === 'word'; at++) {
    const found = ofThisText.at(tokens, at);
    if (!found) continue;
    return {
      latest: adopted === undefined ? undefined : after(adopted, duration.slots.n ?? 1, duration.value),
      to: from + tokens[at + found.length - 1]!.to,
    };
  }
  return undefined;
}

/** A month from 31 January is the last day of February. */
function after(day: Day, count: number, unit: Unit): Day | undefined {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (unit === 'day' || unit === 'week') {
    const stamp = Date.UTC(year, month - 1, date + count * (unit === 'week' ? 7 : 1));
    return Number.isFinite(stamp) ? new Date(stamp).toISOString().slice(0, 10) : undefined;
  }
  const months = (unit === 'year' ? 12 : 1) * count + month - 1;
  const target = { year: year + Math.floor(months / 12), month: (months % 12) + 1 };
  return calendarDay(target.year, target.month, Math.min(date, daysInMonth(target.year, target.month)));
}
