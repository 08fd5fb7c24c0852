import type { Cited, CitedWork, Edition } from './citation';

const hashCharacters = 10;

/// The version that the page shows, from the tags in its head; null where they are missing.
export function readEdition(): Edition | null {
  const tag = (name: string) => document.querySelector<HTMLMetaElement>(`meta[name="citation_${name}"]`)?.content ?? '';
  const edition = {
    title: tag('title'),
    version: tag('version'),
    date: tag('publication_date').replaceAll('/', '-'),
    language: tag('language'),
    hash: tag('dataset_sha256').slice(0, hashCharacters) || hashInName(),
  };
  return edition.title && edition.version ? edition : null;
}

/// Of "data/name-0123456789.json".
function hashInName(): string {
  return /-([0-9a-f]+)\.json$/.exec(document.querySelector('documentary-timeline')?.getAttribute('src') ?? '')?.[1] ?? '';
}

/// What can be cited of an entry or a source: itself first, then each claim that has an address.
export function readCited(item: HTMLElement, claimTitle: (rung: HTMLElement) => string): Cited[] {
  const own = item.matches('article') ? readEntry(item) : readSource(item);
  const rungs = [...item.querySelectorAll<HTMLElement>('[id^="claim="]')];
  return [own, ...rungs.map((rung) => ({ id: rung.id, title: claimTitle(rung), address: addressOf(rung.id) }))];
}

function readEntry(article: HTMLElement): Cited {
  return { id: article.id, title: textOf(article, 'h3'), address: addressOf(article.id) };
}

function readSource(row: HTMLElement): Cited {
  const { kind, language, author, publisher, date, url } = row.dataset;
  const work: CitedWork = { kind: kind ?? '', imprint: textOf(row, '.imprint'), language: language ?? '' };
  if (author) work.author = author;
  if (publisher) work.publisher = publisher;
  if (date) work.date = date;
  if (url) work.url = url;
  return { id: row.id, title: textOf(row, 'cite'), address: addressOf(row.id), work };
}

export function textOf(parent: Element, selector: string): string {
  return (parent.querySelector(selector)?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/// Permanent: the page without what a reader has filtered; of a page in a frame that of the same on its own site.
function addressOf(id: string): string {
  const page = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href ?? location.href;
  return `${page.replace(/[?#].*$/s, '')}#${id}`;
}
