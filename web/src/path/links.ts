/// Starts a guided path from a way in (`<a data-path>`) or from an address with "#path=ID&event=ID".
export function offerPaths(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-path]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    void start(link.dataset.path ?? '', null, true).then((isThere) => { if (!isThere) location.href = link.href; });
  });
  followAddress();
  addEventListener('popstate', followAddress);
}

function followAddress(): void {
  const named = new URLSearchParams(location.hash.slice(1));
  const path = named.get('path');
  if (path) void start(path, named.get('event'), false);
  else if (hasStarted) void import('./guide').then(({ returnedTo }) => returnedTo(location.href));
}

let hasStarted = false;

/// @return whether there is such a path
async function start(path: string, event: string | null, acts: boolean): Promise<boolean> {
  try {
    const { follow } = await import('./guide');
    hasStarted = true;
    return await follow(path, event, acts);
  } catch {
    return false;
  }
}
