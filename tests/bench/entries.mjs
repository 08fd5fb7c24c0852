// What every contender is given: the entries of a timeline-1 dataset as plain dates and words.

const dayOf = (text) => {
  const found = /^(-?\d{4}|\d{2}[\dX]X)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text.replace(/[?~%]/g, ''));
  if (!found) return null;
  return { year: found[1], month: found[2] ? Number(found[2]) : null, day: found[3] ? Number(found[3]) : null };
};

const daysInMonth = (year, month) => new Date(Date.UTC(year, month, 0)).getUTCDate();

const earliest = ({ year, month, day }) => ({
  year: Number(year.replaceAll('X', '0')),
  month: month ?? 1,
  day: day ?? 1,
});

const latest = ({ year, month, day }) => {
  const lastYear = Number(year.replaceAll('X', '9'));
  const lastMonth = month ?? 12;
  return { year: lastYear, month: lastMonth, day: day ?? daysInMonth(lastYear, lastMonth) };
};

/// Earliest and latest day that an EDTF date may mean; open and unknown ends fall on the other end.
/// Throws on a form that no dataset of ours uses (seasons, sets).
export function daySpan(edtf) {
  const [from, to] = edtf.includes('/') ? edtf.split('/') : [edtf, edtf];
  const isOpen = (side) => side === '' || side === '..';
  const first = dayOf(isOpen(from) ? to : from);
  const last = dayOf(isOpen(to) ? from : to);
  if (!first || !last) throw new Error(`cannot read the date ${edtf}`);
  return { start: earliest(first), end: latest(last) };
}

/// Inline markup to the words alone; claim references are left out.
export function plainWords(markup) {
  return markup
    .replace(/\\(.)|\{claim:[^}]*\}|\[([^\]]*)\]\([^)]*\)|\*/g, (_, escaped, linked) => escaped ?? linked ?? '')
    .replace(/\s+/g, ' ')
    .trim();
}

const wording = (localized, language, leftOut = '') => {
  const version = localized?.[language];
  const markup = typeof version === 'string' ? version : (version?.text ?? '');
  return plainWords(markup.replace(leftOut, ''));
};

/// Entries in order of time: {id, title, text, start, end}. `text` is summary and body; the claims
/// and sources, which our page also carries, are not in it: the others have less to load.
export function entriesOf(dataset) {
  const language = dataset.languages[0];
  const dayNumber = ({ year, month, day }) => year * 10_000 + month * 100 + day;
  return dataset.events
    .map((event) => ({
      id: event.id,
      title: wording(event.title, language),
      text: [wording(event.summary, language), wording(event.body, language)].filter(Boolean).join(' '),
      ...daySpan(event.date),
    }))
    .sort((a, b) => dayNumber(a.start) - dayNumber(b.start));
}

/// The lead's words up to its first figure, which our page writes in words of its own.
export const leadOf = (dataset) => wording(dataset.lead, dataset.languages[0], /\{claim:[\s\S]*/);

export const escapeHtml = (words) =>
  words.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign]);

const sameDay = (a, b) => a.year === b.year && a.month === b.month && a.day === b.day;

/// The configuration that TimelineJS3 reads.
export function timelineJsConfig(entries) {
  return {
    events: entries.map((entry) => ({
      unique_id: entry.id,
      start_date: entry.start,
      ...(sameDay(entry.start, entry.end) ? {} : { end_date: entry.end }),
      text: { headline: escapeHtml(entry.title), text: `<p>${escapeHtml(entry.text)}</p>` },
    })),
  };
}

const isoDay = ({ year, month, day }) =>
  `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

/// The items that vis-timeline reads: the title is the label, the text its tooltip.
export function visTimelineItems(entries) {
  return entries.map((entry) => ({
    id: entry.id,
    content: escapeHtml(entry.title),
    title: escapeHtml(entry.text),
    start: isoDay(entry.start),
    ...(sameDay(entry.start, entry.end) ? {} : { end: isoDay(entry.end) }),
  }));
}
