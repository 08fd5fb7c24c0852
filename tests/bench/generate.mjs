// Makes a valid timeline-1 dataset of any size from a seed: generate.mjs COUNT [SEED] > FILE
// Sizes follow a real one of 98 entries: title 34 letters, summary 180, 1.5 claims, 3 sources.
import { pathToFileURL } from 'node:url';

const vocabulary = (
  'water meter bridge river market school council letter survey harbour station road winter summer morning ' +
  'evening record archive report meeting notice answer question village island valley garden library theatre ' +
  'engine signal tower cable ferry crane timber stone copper paper measure budget contract delivery season ' +
  'committee teacher builder sailor printer painter visitor resident opens closes repairs moves counts plans ' +
  'publishes orders receives returns changes keeps names draws builds paves lights old new first second northern ' +
  'southern small wide early late public common annual local double long'
).split(' ');
const firstDay = Date.UTC(2011, 0, 1);
const dayCount = 11 * 365;
const eventsPerChapter = 50;
const eventsPerSource = 2;
const speakerKinds = ['official', 'company', 'press', 'witness', 'researcher'];
const colours = [
  ['#1f6f8b', '#7cc0d8'],
  ['#9a5b13', '#e0aa63'],
  ['#4f6b2a', '#a9c77f'],
  ['#7a3e6d', '#d09bc4'],
];

/// Uniform numbers in [0, 1); equal seeds give equal rows. Source: mulberry32, public domain.
function randomNumbers(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

class Writer {
  constructor(seed) {
    this.random = randomNumbers(seed);
  }
  below(limit) {
    return Math.floor(this.random() * limit);
  }
  pick(list) {
    return list[this.below(list.length)];
  }
  words(letters) {
    let text = this.pick(vocabulary);
    while (text.length < letters) text += ` ${this.pick(vocabulary)}`;
    return text[0].toUpperCase() + text.slice(1);
  }
  prose(letters) {
    const sentences = [];
    for (let length = 0; length < letters; length += sentences.at(-1).length + 1) {
      sentences.push(`${this.words(40 + this.below(60))}.`);
    }
    return sentences.join(' ');
  }
}

const number = (index) => String(index + 1).padStart(5, '0');
const isoDay = (offset) => new Date(firstDay + offset * 86_400_000).toISOString().slice(0, 10);

function dateOf(writer, offset) {
  const roll = writer.random();
  if (roll < 0.7) return isoDay(offset);
  if (roll < 0.78) return `${isoDay(offset)}~`;
  if (roll < 0.88) return isoDay(offset).slice(0, 7);
  return `${isoDay(offset)}/${isoDay(offset + 1 + writer.below(9))}`;
}

function makeSources(writer, count) {
  return Array.from({ length: count }, (_, index) => ({
    id: `source-${number(index)}`,
    label: `Gazette ${number(index)}`,
    title: { en: writer.words(50) },
    titleLanguage: 'en',
    publisher: writer.words(14),
    date: isoDay(writer.below(dayCount)),
    url: `https://example.org/${number(index)}`,
    kind: writer.pick(['report', 'news', 'article', 'statement']),
    reading: writer.pick(['whole', 'opening']),
  }));
}

function makeClaim(writer, id, sources, question) {
  return {
    id,
    ...(question ? { question, figure: { exactly: 2 + writer.below(60) } } : {}),
    statement: { en: writer.prose(45) },
    saidBy: { name: { en: writer.words(16) }, kind: writer.pick(speakerKinds) },
    sources: [writer.pick(sources).id],
    status: 'reported',
  };
}

/// A dataset of `count` events over eleven years, in order of time, 50 to a chapter, every twentieth
/// with a question that three claims answer differently.
/// @cost O(count)
export function generateDataset(count, seed = 1) {
  const writer = new Writer(seed);
  const sources = makeSources(writer, Math.max(3, Math.ceil(count / eventsPerSource)));
  const tracks = colours.map(([light, dark], index) => ({
    id: `track-${index + 1}`,
    name: { en: writer.words(10) },
    light,
    dark,
  }));
  const places = Array.from({ length: 12 }, (_, index) => ({
    id: `place-${index + 1}`,
    name: { en: writer.words(7) },
    latitude: 40 + index / 4,
    longitude: 10 + index / 3,
    precision: 'town',
    origin: 'generated',
  }));
  const chapters = Array.from({ length: Math.ceil(count / eventsPerChapter) }, (_, index) => ({
    id: `chapter-${number(index)}`,
    title: { en: `${writer.words(14)} ${index + 1}` },
    about: { en: writer.prose(70) },
  }));
  const offsets = Array.from({ length: count }, () => writer.below(dayCount)).sort((a, b) => a - b);
  const claims = [];
  const questions = [];
  const events = offsets.map((offset, index) => {
    const id = `event-${number(index)}`;
    const asks = index % 20 === 19;
    if (asks) {
      questions.push({
        id: `question-${number(index)}`,
        question: { en: `How many were counted at ${number(index)}?` },
        neutral: { en: writer.prose(40) },
        unit: 'people',
        scale: [0, 80],
      });
    }
    const question = asks ? questions.at(-1).id : null;
    const ownClaims = Array.from({ length: asks ? 3 : 1 + writer.below(2) }, (_, which) =>
      makeClaim(writer, `claim-${number(index)}-${which + 1}`, sources, question),
    );
    claims.push(...ownClaims);
    return {
      id,
      date: dateOf(writer, offset),
      title: { en: writer.words(30) },
      summary: { en: writer.prose(150) },
      chapter: chapters[Math.floor(index / eventsPerChapter)].id,
      tracks: [writer.pick(tracks).id],
      places: [writer.pick(places).id],
      claims: ownClaims.map((claim) => claim.id),
      questions: question ? [question] : [],
      sources: [...new Set([writer.pick(sources).id, writer.pick(sources).id, writer.pick(sources).id])],
      importance: writer.random() < 0.75 ? 1 : 2,
    };
  });
  return {
    format: 'timeline-1',
    id: `generated-${count}`,
    version: '1',
    date: '2026-01-01',
    languages: ['en'],
    title: { en: `${count} generated entries` },
    kicker: { en: 'For measuring' },
    lead: { en: 'Random words in the sizes of a real chronology.' },
    waysIn: [{ label: { en: 'From the first entry' }, target: `event:${events[0].id}` }],
    contact: { mail: 'nobody@example.org', url: '' },
    dataLicence: 'CC0 1.0',
    credits: [],
    method: { en: 'Every word, date and number here is drawn from a seed.' },
    map: { extent: [9, 39, 15, 44] },
    tracks,
    chapters,
    paths: [],
    questions,
    claims,
    sources,
    people: [],
    organisations: [],
    places,
    media: [],
    charts: [],
    glossary: [],
    publications: [],
    corrections: [],
    events,
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const [count, seed] = process.argv.slice(2).map(Number);
  if (!(Number.isInteger(count) && count > 0)) {
    console.error('error: no count of entries. Use: generate.mjs COUNT [SEED]');
    process.exit(1);
  }
  process.stdout.write(`${JSON.stringify(generateDataset(count, seed || 1), null, 1)}\n`);
}
