/** The calendar as an independent library reads it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { registerOf, whoOf } from '../../server/src/commitments/entries';
import { ics } from '../../server/src/commitments/formats/ics';
import { readDocument } from '../../server/src/document/read';
import { examples, bothCarriers } from '../examples/files';

/** A module of the new kind, which cannot be required. */
const load = async () => (await import('ical.js')).default;
let library: Awaited<ReturnType<typeof load>>;

before(async () => {
  library = await load();
});

interface Event {
  readonly uid: string;
  readonly summary: string;
  readonly description: string;
  readonly startDate: string;
  readonly days: number;
}

/** Every property is read; a strict parser throws at what is no calendar. */
function eventsOf(calendar: string): Event[] {
  const component = new library.Component(library.parse(calendar) as unknown[]);
  assert.equal(component.name, 'vcalendar');
  assert.equal(component.getFirstPropertyValue('version'), '2.0');
  return component.getAllSubcomponents('vevent').map((each) => {
    const event = new library.Event(each, { strictExceptions: true });
    assert.ok(event.startDate.isDate && each.getFirstPropertyValue('dtstamp') !== null);
    return {
      uid: event.uid,
      summary: event.summary,
      description: event.description,
      startDate: event.startDate.toString(),
      days: event.duration.toSeconds() / 86_400,
    };
  });
}

describe('the calendar of an example', () => {
  for (const { name, text } of examples('clean', bothCarriers)) {
    it(`${name}: has its days and words`, () => {
      const register = registerOf(readDocument(text, { fileName: name }), name);
      const dated = register.entries.filter(({ deadline }) => deadline?.latest);
      const events = eventsOf(ics(register));
      assert.deepEqual(
        events.map(({ startDate }) => startDate),
        dated.map(({ deadline }) => deadline!.latest),
      );
      assert.ok(events.length > 0 && events.every(({ days }) => days === 1));
      assert.equal(new Set(events.map(({ uid }) => uid)).size, events.length);
      for (const [index, { summary, description }] of events.entries()) {
        const { text: sentence, task } = dated[index]!;
        const who = whoOf(dated[index]!).join(', ');
        assert.ok(description.startsWith(`${sentence}\n\n`), description);
        assert.ok(summary.startsWith(who === '' ? task.slice(0, 20) : `${who}: `), summary);
      }
    });
  }
});

/** The adopted text lies beside the repository; without it there is nothing to test. */
const path = join(process.env['CONCLUSIONS_SHARED'] ?? join(__dirname, '../../../shared'), 'corpus/st09364-22.nl.txt');
const isThere = existsSync(path);

describe(`the calendar of an adopted text${isThere ? '' : ' (skipped: ../shared/corpus is not there)'}`, () => {
  it('has twelve entries, dated when the text was', function () {
    if (!isThere) this.skip();
    const calendar = ics(registerOf(readDocument(readFileSync(path, 'utf8'), { fileName: path }), path));
    assert.equal(eventsOf(calendar).length, 12);
    assert.equal(calendar.match(/DTSTAMP:20220523T000000Z/g)?.length, 12);
  });
});
