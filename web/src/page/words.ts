let catalogue: Promise<Record<string, string>> | undefined;

/// The words of the interface in the page's language; empty where they cannot be fetched, and asked for again then.
export function fetchWords(): Promise<Record<string, string>> {
  return catalogue ??= readWords().catch(() => {
    catalogue = undefined;
    return {};
  });
}

async function readWords(): Promise<Record<string, string>> {
  const address = document.querySelector('documentary-timeline')?.getAttribute('messages');
  if (!address) return {};
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  return await response.json() as Record<string, string>;
}

/// A message with its places filled; "" for one that the catalogue lacks.
export function say(words: Record<string, string>, key: string, places: Record<string, string | number> = {}): string {
  return (words[key] ?? '').replace(/\{(\w+)\}/g, (place, name: string) => String(places[name] ?? place));
}
