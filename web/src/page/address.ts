/// The element that the page's address names; null when there is none, or when the address is no valid encoding. What
/// follows "&" is the search's.
export function addressed(): HTMLElement | null {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1).split('&')[0] ?? ''));
  } catch {
    return null;
  }
}
