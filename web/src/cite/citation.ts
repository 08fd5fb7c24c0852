/// A thing of this documentary, as a citation names it.
export interface Cited {
  /// Stable, unlike its words: "event=first-strike".
  id: string;
  title: string;
  /// Permanent: with the id behind "#".
  address: string;
  /// Of a source: the work itself.
  work?: CitedWork;
}

/// A source's own imprint. Absent members are not known.
export interface CitedWork {
  kind: string;
  /// "Author · Publisher · 3 May 2012", as the page words it; "" when nothing of it is known.
  imprint: string;
  language: string;
  author?: string;
  publisher?: string;
  /// YYYY, YYYY-MM or YYYY-MM-DD
  date?: string;
  /// Only where the dataset links it.
  url?: string;
}

/// The documentary itself: its version is part of every citation.
export interface Edition {
  title: string;
  version: string;
  /// YYYY-MM-DD
  date: string;
  /// BCP 47
  language: string;
  /// The first characters of the dataset's SHA-256.
  hash: string;
}

interface Type {
  ris: string;
  csl: string;
}

const entryType: Type = { ris: 'CHAP', csl: 'entry' };
const workTypes: Record<string, Type> = {
  article: { ris: 'ELEC', csl: 'webpage' },
  'campaign-page': { ris: 'ELEC', csl: 'webpage' },
  court: { ris: 'CASE', csl: 'legal_case' },
  film: { ris: 'VIDEO', csl: 'motion_picture' },
  letter: { ris: 'PCOMM', csl: 'personal_communication' },
  news: { ris: 'NEWS', csl: 'article-newspaper' },
  official: { ris: 'GOVDOC', csl: 'document' },
  reference: { ris: 'ENCYC', csl: 'entry-encyclopedia' },
  report: { ris: 'RPRT', csl: 'report' },
  statement: { ris: 'ELEC', csl: 'document' },
};

function typeOf(cited: Cited): Type {
  return cited.work ? workTypes[cited.work.kind] ?? { ris: 'GEN', csl: 'document' } : entryType;
}

/// The message that words a citation as text.
export function textKey(cited: Cited): string {
  return cited.work?.imprint ? 'cite.source' : 'cite.text';
}

/// What the catalogue's messages of citations take.
export function placesOf(cited: Cited, edition: Edition, languageName: string, read: string): Record<string, string> {
  return {
    title: cited.title, work: edition.title, version: edition.version, date: edition.date, hash: edition.hash,
    language: languageName, address: cited.address, read, imprint: cited.work?.imprint ?? '',
  };
}

/// One reference as RIS, lines ended by CR LF.
///
/// @param note  the version in words
/// @param read  YYYY-MM-DD
/// @source RIS format specifications (Thomson ResearchSoft, 2001): "TY  - " first, "ER  - " last, dates with slashes
export function toRis(cited: Cited, edition: Edition, note: string, read: string): string {
  const { work } = cited;
  const date = work ? work.date : edition.date;
  const lines: [string, string | undefined][] = [
    ['TY', typeOf(cited).ris],
    ['ID', cited.id],
    ['TI', cited.title],
    ['AU', work?.author],
    ['T2', work ? undefined : edition.title],
    ['PB', work?.publisher],
    ['PY', date?.slice(0, 4)],
    ['DA', date && risDate(date)],
    ['ET', work ? undefined : edition.version],
    ['LA', work?.language ?? edition.language],
    ['UR', work?.url ?? cited.address],
    ['L2', work?.url ? cited.address : undefined],
    ['N1', note],
    ['Y2', risDate(read)],
    ['ER', ''],
  ];
  return lines.filter(([, value]) => value !== undefined).map(([tag, value]) => `${tag}  - ${onOneLine(value ?? '')}\r\n`).join('');
}

/// "2011/12/16/": a part that is not known stays empty.
function risDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}

function onOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/// One reference as a CSL-JSON list.
///
/// @source citation-style-language/schema, csl-data.json (1.0.2)
export function toCslJson(cited: Cited, edition: Edition, note: string, read: string): string {
  const { work } = cited;
  const date = work ? work.date : edition.date;
  const item = {
    id: cited.id,
    type: typeOf(cited).csl,
    title: cited.title,
    author: work?.author ? [{ literal: work.author }] : undefined,
    'container-title': work ? undefined : edition.title,
    publisher: work?.publisher,
    issued: date ? dateParts(date) : undefined,
    version: work ? undefined : edition.version,
    language: work?.language ?? edition.language,
    URL: work?.url ?? cited.address,
    accessed: dateParts(read),
    note: work?.url ? `${note} ${cited.address}` : note,
  };
  return JSON.stringify([item], null, 2);
}

function dateParts(date: string): { 'date-parts': number[][] } {
  return { 'date-parts': [date.split('-').map(Number)] };
}
