/// One source as the filters see it.
export interface SourceItem {
  language: string;
  kind: string;
  /// Folded words of its line.
  words: string;
}

/// What the reader asks for; nothing asked admits all.
export interface SourceQuery {
  words: string;
  languages: string[];
  kinds: string[];
}

/// The constraints that can be dropped, by the names of their messages.
export type Constraint = 'Words' | 'Languages' | 'Kinds';
export const constraints: readonly Constraint[] = ['Words', 'Languages', 'Kinds'];

/// Lower case without accents, so that "Résumé" finds "resume".
export function fold(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

export function isSet(query: SourceQuery, constraint: Constraint): boolean {
  return constraint === 'Words' ? fold(query.words) !== '' : constraint === 'Languages' ? query.languages.length > 0 : query.kinds.length > 0;
}

export function without(query: SourceQuery, constraint: Constraint): SourceQuery {
  return {
    words: constraint === 'Words' ? '' : query.words,
    languages: constraint === 'Languages' ? [] : query.languages,
    kinds: constraint === 'Kinds' ? [] : query.kinds,
  };
}

/// Every word of the search stands in the item, and its language and kind are among those asked for.
export function matches(item: SourceItem, query: SourceQuery): boolean {
  return fold(query.words).split(' ').every((word) => item.words.includes(word))
    && (!query.languages.length || query.languages.includes(item.language))
    && (!query.kinds.length || query.kinds.includes(item.kind));
}

/// "q=report&language=en&language=ru": only what is set.
export function toSearch(query: SourceQuery): string {
  const parts = new URLSearchParams();
  if (isSet(query, 'Words')) parts.set('q', query.words.trim());
  for (const language of query.languages) parts.append('language', language);
  for (const kind of query.kinds) parts.append('kind', kind);
  return parts.toString();
}

export function fromSearch(search: string): SourceQuery {
  const parts = new URLSearchParams(search);
  return { words: parts.get('q') ?? '', languages: parts.getAll('language'), kinds: parts.getAll('kind') };
}
