/// The kinds of filters, as src/core/search/entry_filter.h names them.
export const filterKinds = ['track', 'place', 'actor', 'source', 'year', 'disputed'] as const;
export type FilterKind = (typeof filterKinds)[number];

export interface Choice {
  kind: FilterKind;
  key: string;
}

/// What a page's address holds behind "#": where it leads (all that is not the search's own), what narrows the entries, which
/// words are to be underlined.
export interface FindAddress {
  target: string;
  choices: Choice[];
  words: string;
}

/// Only what the search has written there: a place alone is the page's own business.
export function holdsFilter(hash: string): boolean {
  const { choices, words } = readAddress(hash);
  return choices.length > 0 || words !== '';
}

export function readAddress(hash: string): FindAddress {
  const read: FindAddress = { target: '', choices: [], words: '' };
  const others: string[] = [];
  for (const part of hash.replace(/^#/, '').split('&')) {
    const [name = '', ...rest] = decoded(part).split('=');
    const value = rest.join('=');
    const kind = filterKinds.find((one) => one === name);
    if (kind && value) read.choices.push({ kind, key: value });
    else if (name === 'words') read.words = value;
    else if (part) others.push(decoded(part));
  }
  return { ...read, target: others.join('&') };
}

/// @return with "#", or "" for nothing
export function writeAddress({ target, choices, words }: FindAddress): string {
  const parts = [
    ...(target ? [encodeURI(target)] : []),
    ...choices.map(({ kind, key }) => `${kind}=${encodeURIComponent(key)}`),
    ...(words ? [`words=${encodeURIComponent(words)}`] : []),
  ];
  return parts.length ? `#${parts.join('&')}` : '';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
