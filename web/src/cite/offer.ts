import { fetchWords } from '../page/words';

/// "Cite" beside "Report or add": in an entry when its details are opened, at every source of the page of sources. Nothing is
/// fetched before that.
export function offerCitations(story: HTMLElement): void {
  // Toggles do not bubble.
  story.addEventListener('toggle', ({ target }) => {
    if (!(target instanceof HTMLDetailsElement) || !target.open) return;
    const article = target.matches('.sources') && target.closest<HTMLElement>('article');
    if (article) void offer(article);
  }, true);
  for (const row of story.querySelectorAll<HTMLElement>('.source-list > li')) void offer(row);
}

async function offer(item: HTMLElement): Promise<void> {
  const report = item.querySelector('a.report');
  if (!report || item.querySelector('.cite')) return;
  const words = await fetchWords();
  const name = words.say('cite.link');
  if (!name || item.querySelector('.cite')) return;
  // A link's form, so that the canvas draws it like its neighbours.
  const link = document.createElement('a');
  link.className = 'cite';
  link.href = `#${item.id}`;
  link.setAttribute('role', 'button');
  link.setAttribute('aria-haspopup', 'dialog');
  link.textContent = name;
  // The word alone is too narrow for a finger.
  link.style.setProperty('padding-inline', 'calc((var(--tap) - 1.5rem) / 2.5)');
  const open = (event: Event): void => {
    event.preventDefault();
    void import('./panel').then(({ openPanel }) => openPanel(item, words));
  };
  link.addEventListener('click', open);
  link.addEventListener('keydown', (event) => event.key === ' ' && open(event));
  report.before(link, ' · ');
}
