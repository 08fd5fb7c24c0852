let catalogue: Promise<Record<string, string>> | undefined;

/// The words of the interface in the page's language; empty where they cannot be fetched, and asked for again then.
export function fetchWords(): Promise<Record<string, string>> {
  return catalogue ??= readWords().catch(() => {
    catalogue = undefined;
    return {};
  });
}

async function readWords(): Promise<Record<string, string>> {
  const host = document.querySelector('documentary-timeline, template[data-messages]');
  const address = host?.getAttribute('messages') ?? host?.getAttribute('data-messages');
  if (!address) return {};
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  return await response.json() as Record<string, string>;
}

/// A message with its places filled; "" for one that the catalogue lacks.
export function say(words: Record<string, string>, key: string, places: Record<string, string | number> = {}): string {
  return (words[key] ?? '').replace(/\{(\w+)\}/g, (place, name: string) => String(places[name] ?? place));
}

/// The message for a count, by the plural rule of the page's language.
export function sayCount(words: Record<string, string>, key: string, count: number, places: Record<string, string | number> = {}): string {
  const category = new Intl.PluralRules(document.documentElement.lang).select(count);
  const chosen = `${key}.${category}` in words ? category : 'other';
  return say(words, `${key}.${chosen}`, { count, ...places });
}
