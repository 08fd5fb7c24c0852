const isDay = (text: string): boolean => /^\d{4}(-\d{2}){0,2}$/.test(text);

/// "from" and "to" of the address: a year, a month or a day. Others are as if they were not there.
export interface Range {
  from: string;
  to: string;
}

/// @return null for an address without a range
export function readRange(search: string): Range | null {
  const asked = new URLSearchParams(search);
  const [from, to] = ['from', 'to'].map((name) => asked.get(name) ?? '').map((text) => (isDay(text) ? text : '')) as [string, string];
  return from || to ? { from, to } : null;
}

/// Whether a span of days ("2011-05-26/2011-12-16", an open end is empty) and the range share a day.
export function isWithin(span: string, { from, to }: Range): boolean {
  const [first = '', last = ''] = span.split('/');
  const beginsInTime = !to || !first || first.slice(0, to.length) <= to;
  const endsInTime = !from || !last || last.slice(0, from.length) >= from;
  return beginsInTime && endsInTime;
}

/// Takes the other entries out of the page, and chapters without any. What stood between two entries that are no longer
/// neighbours goes too.
///
/// @return the number of entries that are left
export function keepRange(story: ParentNode, range: Range): number {
  let left = 0;
  for (const list of story.querySelectorAll('.entries')) {
    let isNeighbour = true;
    for (const item of [...list.querySelectorAll<HTMLElement>(':scope > [data-span]')]) {
      if (isWithin(item.dataset.span ?? '', range)) {
        if (!isNeighbour) item.querySelector(':scope > .gap')?.remove();
        isNeighbour = true;
        left += 1;
      } else {
        item.remove();
        isNeighbour = false;
      }
    }
    if (!list.firstElementChild) list.closest('.chapter')?.remove();
  }
  return left;
}
