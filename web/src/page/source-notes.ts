import { adoptStyle } from './style';
import { fetchWords } from './words';

const styles = `
.source-note { grid-column: 1 / -1; margin: 0.5rem 0 0.25rem; padding: 0.25rem 0 0.25rem 1rem; border-left: 2px solid var(--rule); max-width: 40rem; font: 400 0.9375rem/1.5rem var(--sans); color: var(--ink); --ink-role: 0; }
.source-note small { color: var(--muted); --ink-role: 1; }
.source-note p + p { margin-top: 0; }
.source-note a { line-height: var(--tap); padding: calc(var(--tap) / 2 - 0.5rem) 0; }
a[aria-expanded="true"] { text-decoration-thickness: 3px; }
@media (min-width: 37.5rem) { .rung > .source-note { grid-column: 2 / -1; } }
`;

const places = '.rung, .claims li';
const labels = ':is(.rung, .claims li) a[href*="#source="]';

/// A source's label within an account or a statement opens what was read of it beneath, and closes it again; so does Escape.
///
/// Without scripts the label leads to the register, and where the register's entry cannot be had it still does.
export function openSourcesInPlace(story: HTMLElement): void {
  adoptStyle(styles);
  for (const label of story.querySelectorAll(labels)) label.setAttribute('aria-expanded', 'false');
  story.addEventListener('click', (event) => {
    const label = event.target instanceof Element && event.target.closest<HTMLAnchorElement>(labels);
    if (!label || label.closest('.source-note') || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    if (closeNote(noteOf(label))) return;
    void openNote(label);
  });
  story.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || !(event.target instanceof Element)) return;
    closeNote(event.target.closest('.source-note') ?? noteOf(event.target));
  }, { passive: true });
}

const labelOfNote = new WeakMap<Element, HTMLAnchorElement>();

function noteOf(label: Element): Element | null {
  const notes = label.closest(places)?.querySelectorAll('.source-note') ?? [];
  return [...notes].find((note) => labelOfNote.get(note) === label) ?? null;
}

/// The focus goes back to the label. @return whether there was one to close
function closeNote(note: Element | null): boolean {
  const label = note && labelOfNote.get(note);
  if (!note || !label) return false;
  note.remove();
  label.setAttribute('aria-expanded', 'false');
  label.focus({ preventScroll: true });
  return true;
}

async function openNote(label: HTMLAnchorElement): Promise<void> {
  if (label.getAttribute('aria-busy')) return;
  label.setAttribute('aria-busy', 'true');
  const [entry, words] = await Promise.all([findEntry(label.href).catch(() => null), fetchWords()]);
  label.removeAttribute('aria-busy');
  const place = label.closest(places);
  if (!entry || !place) {
    location.href = label.href;
    return;
  }
  for (const note of place.querySelectorAll('.source-note')) closeNote(note);
  const note = document.createElement(place.localName === 'tr' ? 'td' : 'div');
  note.className = 'source-note';
  note.append(copyOf(entry), actionsOf(label, words.say('source.inRegister')));
  labelOfNote.set(note, label);
  place.append(note);
  label.setAttribute('aria-expanded', 'true');
}

const fetched = new Map<string, Promise<Document>>();

/// The register's entry that an address names: of this page, or of the page that has it.
async function findEntry(address: string): Promise<Element | null> {
  const { origin, pathname, search, hash } = new URL(address);
  const id = decodeURIComponent(hash.slice(1));
  if (pathname === location.pathname) return document.getElementById(id);
  const page = origin + pathname + search;
  if (!fetched.has(page)) {
    const reading = fetch(page).then((response) => response.text()).then(parsePage);
    reading.catch(() => fetched.delete(page));
    fetched.set(page, reading);
  }
  return (await fetched.get(page))?.getElementById(id) ?? null;
}

/// Without its style sheet, which this page's content policy does not know.
function parsePage(html: string): Document {
  return new DOMParser().parseFromString(html.replace(/<style>[^]*?<\/style>/, ''), 'text/html');
}

/// The words of an entry in one paragraph. The page of sources has them in blocks, and more that belongs there alone.
function copyOf(entry: Element): Element {
  const copy = document.createElement('p');
  const blocks = entry.querySelectorAll(':scope > h2, :scope > .work, :scope > .imprint, :scope > .facts');
  for (const block of blocks) {
    const part = document.createElement(block.localName === 'h2' ? 'b' : 'span');
    for (const node of block.childNodes) part.append(document.importNode(node, true));
    copy.append(part, ' ');
  }
  if (blocks.length === 0) for (const node of entry.childNodes) copy.append(document.importNode(node, true));
  for (const link of copy.querySelectorAll('a')) {
    link.removeAttribute('tabindex');
    link.removeAttribute('aria-keyshortcuts');
  }
  return copy;
}

/// "In the list of sources · Report or add"
function actionsOf(label: HTMLAnchorElement, words: string): Element {
  const actions = document.createElement('p');
  const link = document.createElement('a');
  link.href = label.href;
  link.textContent = words || label.textContent;
  actions.append(link);
  const report = reportOf(label);
  if (report) actions.append(' · ', report);
  return actions;
}

/// The entry's own report link with the claim for its subject. A statement without an address of its own is told by its words.
function reportOf(label: HTMLAnchorElement): Element | null {
  const article = label.closest('article');
  const written = article?.querySelector<HTMLAnchorElement>(':scope > details a.report');
  if (!article || !written) return null;
  const report = written.cloneNode(true) as HTMLAnchorElement;
  report.removeAttribute('tabindex');
  const entry = article.id.replace('=', ':');
  const claim = label.closest('[id^="claim="]')?.id.replace('=', ':');
  const said = label.closest('.claims li')?.firstChild?.textContent?.trim();
  const subject = claim ?? (said ? `${entry}, ${said}` : entry);
  report.dataset.report = subject;
  report.href = report.getAttribute('href')?.replaceAll(encodeURIComponent(entry), encodeURIComponent(subject)) ?? '';
  return report;
}
