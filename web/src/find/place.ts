/// The page's file, as the site names it.
export function pageName(): string {
  return decodeURIComponent(location.pathname.replace(/^.*\//, '')) || 'index.html';
}

/// Scrolls to what has that id, up to a "&" and gives it the focus. @return it; null when the page does not hold it
export function leadTo(id: string): HTMLElement | null {
  const place = document.getElementById(id.split('&')[0] ?? '');
  if (!place) return null;
  place.scrollIntoView();
  const stop = place.querySelector<HTMLElement>(':scope > h3') ?? place;
  if (!stop.hasAttribute('tabindex')) stop.tabIndex = -1;
  stop.focus({ preventScroll: true });
  return place;
}
