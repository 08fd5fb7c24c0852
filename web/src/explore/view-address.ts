/// What the address names: an entry, a span of days (EDTF), both, or neither.
export interface NamedView {
  event: string | null;
  from: string | null;
  to: string | null;
  /// What is not this view's own, as it stands there: the search's filter.
  others: string;
}

/// Reads "#event=ID&from=2011-05-01&to=2011-12-31" in any order.
export function readAddress(hash: string): NamedView {
  const named: NamedView = { event: null, from: null, to: null, others: '' };
  const others: string[] = [];
  for (const part of hash.replace(/^#/, '').split('&')) {
    const [name, value] = part.split('=', 2);
    if ((name === 'event' || name === 'from' || name === 'to') && value) named[name] = decoded(value);
    else if (part) others.push(part);
  }
  return { ...named, others: others.join('&') };
}

/// @return the hash with its "#"; "" where nothing is named
export function writeAddress({ event, from, to, others }: NamedView): string {
  const parts = Object.entries({ event, from, to }).flatMap(([name, value]) => value === null ? [] : [`${name}=${encodeURIComponent(value)}`]);
  if (others) parts.push(others);
  return parts.length ? `#${parts.join('&')}` : '';
}

/// Whether two addresses name the same entry: then the way from one to the other is no step of its own.
export function namesSameEntry(one: string, other: string): boolean {
  return readAddress(one).event === readAddress(other).event;
}

function decoded(value: string): string | null {
  try {
    return decodeURIComponent(value);
  } catch {
    return null;
  }
}
