import assert from 'node:assert/strict';
import test from 'node:test';

import { daySpan, entriesOf, leadOf, plainWords, timelineJsConfig, visTimelineItems } from './entries.mjs';

const day = (year, month, dayOfMonth) => ({ year, month, day: dayOfMonth });

test('a date spans every day that its precision admits', () => {
  assert.deepEqual(daySpan('2012-02'), { start: day(2012, 2, 1), end: day(2012, 2, 29) });
  assert.deepEqual(daySpan('2013'), { start: day(2013, 1, 1), end: day(2013, 12, 31) });
  assert.deepEqual(daySpan('201X'), { start: day(2010, 1, 1), end: day(2019, 12, 31) });
  assert.deepEqual(daySpan('2010-12~/2011-04-20'), { start: day(2010, 12, 1), end: day(2011, 4, 20) });
});

test('an open end falls on the known one', () => {
  assert.deepEqual(daySpan('2011-05-03/..'), { start: day(2011, 5, 3), end: day(2011, 5, 3) });
  assert.deepEqual(daySpan('/2011-05'), { start: day(2011, 5, 1), end: day(2011, 5, 31) });
});

test('a date that cannot be read is refused', () => {
  assert.throws(() => daySpan('last summer'), /last summer/);
});

test('markup leaves only its words', () => {
  assert.equal(plainWords('The *first* [march](event:a) had {claim:b} \\*people\\*'), 'The first march had *people*');
});

const dataset = {
  languages: ['en'],
  events: [
    { id: 'later', date: '2012-03-01', title: { en: 'B & <C>' }, summary: { en: { text: 'Second.' } } },
    { id: 'earlier', date: '2011-07', title: { en: 'A' }, summary: { en: 'First.' }, body: { en: 'More.' } },
  ],
};

test('entries come in order of time with summary and body', () => {
  assert.deepEqual(
    entriesOf(dataset).map(({ id, text }) => [id, text]),
    [['earlier', 'First. More.'], ['later', 'Second.']],
  );
});

test('the lead ends before its first figure', () => {
  const lead = { en: { text: 'A *strike*: {claim:a} people, {claim:b} more.' } };
  assert.equal(leadOf({ languages: ['en'], lead }), 'A strike:');
  assert.equal(leadOf({ languages: ['en'], lead: { en: 'No figure.' } }), 'No figure.');
});

test('both other libraries get every entry, escaped, a period as a period', () => {
  const entries = entriesOf(dataset);
  const slides = timelineJsConfig(entries).events;
  assert.deepEqual(slides[0].end_date, day(2011, 7, 31));
  assert.equal(slides[1].end_date, undefined);
  assert.equal(slides[1].text.headline, 'B &amp; &lt;C&gt;');
  const items = visTimelineItems(entries);
  assert.deepEqual([items[0].start, items[0].end], ['2011-07-01', '2011-07-31']);
  assert.deepEqual([items[1].start, items[1].end, items[1].content], ['2012-03-01', undefined, 'B &amp; &lt;C&gt;']);
});
