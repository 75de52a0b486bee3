import assert from 'node:assert/strict';
import fc from 'fast-check';
import { calendarDay, dayBefore, daysInMonth, periodDays } from '../../../server/src/document/deadlines/calendar';

describe('calendar', () => {
  it('knows the days of the months, leap years too', () => {
    assert.equal(calendarDay(2024, 2, 29), '2024-02-29');
    assert.equal(calendarDay(2023, 2, 29), undefined);
    assert.equal(calendarDay(2100, 2, 29), undefined);
    assert.equal(calendarDay(2000, 2, 29), '2000-02-29');
    assert.equal(calendarDay(2022, 4, 31), undefined);
    assert.equal(calendarDay(2022, 13, 1), undefined);
    assert.equal(calendarDay(2022, 5, 0), undefined);
  });

  it('steps back over months and years', () => {
    assert.equal(dayBefore('2024-03-01'), '2024-02-29');
    assert.equal(dayBefore('2023-01-01'), '2022-12-31');
    assert.equal(dayBefore('2022-12-31'), '2022-12-30');
  });

  it('agrees with the calendar of the machine', () => {
    const day = fc.integer({ min: Date.UTC(1900, 0, 1) / 86_400_000, max: Date.UTC(2199, 11, 31) / 86_400_000 });
    fc.assert(
      fc.property(day, (number) => {
        const iso = (days: number): string => new Date(days * 86_400_000).toISOString().slice(0, 10);
        const [year, month, date] = iso(number).split('-').map(Number) as [number, number, number];
        assert.equal(calendarDay(year, month, date), iso(number));
        assert.equal(dayBefore(iso(number)), iso(number - 1));
        assert.ok(date <= daysInMonth(year, month));
      }),
    );
  });

  for (const [name, days, expected] of [
    ['a day', periodDays('day', 2022, 5, 23), '2022-05-23 … 2022-05-23'],
    ['a month', periodDays('month', 2024, 2), '2024-02-01 … 2024-02-29'],
    ['the end of a month', periodDays('monthEnd', 2024, 2), '2024-02-20 … 2024-02-29'],
    ['a quarter', periodDays('quarter', 2022, 3), '2022-07-01 … 2022-09-30'],
    ['the end of a quarter', periodDays('quarterEnd', 2023, 1), '2023-03-01 … 2023-03-31'],
    ['a half-year', periodDays('halfYear', 2023, 2), '2023-07-01 … 2023-12-31'],
    ['the end of a half-year', periodDays('halfYearEnd', 2023, 1), '2023-06-01 … 2023-06-30'],
    ['a year', periodDays('year', 2022), '2022-01-01 … 2022-12-31'],
    ['the start of a year', periodDays('yearStart', 2022), '2022-01-01 … 2022-03-31'],
    ['the middle of a year', periodDays('yearMiddle', 2022), '2022-06-01 … 2022-06-30'],
    ['the end of a year', periodDays('yearEnd', 2022), '2022-12-01 … 2022-12-31'],
    ['a fifth quarter', periodDays('quarter', 2022, 5), 'none'],
    ['the end of a fifth quarter', periodDays('quarterEnd', 2022, 5), 'none'],
    ['a third half', periodDays('halfYear', 2022, 3), 'none'],
    ['30 February', periodDays('day', 2022, 2, 30), 'none'],
  ] as const) {
    it(`gives the days of ${name}`, () => {
      assert.equal(days ? `${days.first} … ${days.last}` : 'none', expected);
    });
  }
});
