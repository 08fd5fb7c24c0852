import type { Host } from './host';

/// Links out of the frame open a window of their own. A frame that may not open windows passes them to the page around it,
/// and shows the address where the reader can copy it.
export function leadLinksOut(host: Host, foot: HTMLElement): void {
  const line = document.createElement('output');
  foot.append(line);
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[href]');
    if (!link || event.defaultPrevented || event.button !== 0) return;
    if (isWithinPage(link)) {
      // Not into the window that other links open.
      event.preventDefault();
      location.hash = link.hash;
      host.say('address', { id: decodeURIComponent(link.hash.slice(1)) });
      return;
    }
    if (self.origin !== 'null' || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const opened = open(link.href, '_blank');
    if (opened) {
      opened.opener = null;
      return;
    }
    host.passLink(link.href);
    line.textContent = `${foot.dataset['address'] ?? ''} ${link.href}`;
  });
}

function isWithinPage(link: HTMLAnchorElement): boolean {
  return link.hash !== '' && link.pathname === location.pathname && link.search === location.search && link.host === location.host;
}
