/// What a frame shows. At most one of event, chapter, track and source counts, in this order; a range is of the whole.
export interface Shown {
  event?: string;
  chapter?: string;
  track?: string;
  source?: string;
  /// A year, a month or a day: "2011", "2011-12", "2011-12-16".
  from?: string;
  to?: string;
}

export type View = 'story' | 'explore';

const parts = ['event', 'chapter', 'track', 'source'] as const;
/// Ids of datasets are of these characters: no other can change the address.
const isId = (text: string): boolean => /^[a-z0-9][a-z0-9-]*$/.test(text);

/// Address of the page for a frame.
///
/// @param site  the documentary's own address, as its readers know it: the folder or its index.html
/// @return null for a site that is not on the web
export function frameAddress(site: string, base: string, shown: Shown, view: View, language: string, theme: string): URL | null {
  let home: URL;
  try {
    home = new URL(site, base);
  } catch {
    return null;
  }
  if (!/^https?:$/.test(home.protocol)) return null;
  const folder = home.pathname.replace(/[^/]*$/, '').replace(/embed\/$/, '');
  const part = parts.find((name) => isId(shown[name] ?? ''));
  const page = view === 'explore' ? 'explore.html' : part ? `${part}-${shown[part]}.html` : '';
  const address = new URL(`${folder}embed/${page}`, home.origin);
  if (!page) for (const name of ['from', 'to'] as const) if (shown[name]) address.searchParams.set(name, shown[name] ?? '');
  if (language) address.searchParams.set('lang', language);
  if (theme === 'light' || theme === 'dark') address.searchParams.set('theme', theme);
  return address;
}

/// "en" of "en-GB": editions have names of languages alone.
export function languageOf(element: Element): string {
  const near = element.closest('[lang]')?.getAttribute('lang') ?? '';
  return /^[a-z]{2,3}/i.exec(near)?.[0].toLowerCase() ?? '';
}
