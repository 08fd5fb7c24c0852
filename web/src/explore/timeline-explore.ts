import { ExploreSession } from './explore-session';
import type { ShownView } from './explore-engine';

/// `<timeline-explore src messages lang>`: all entries drawn at their true time, above the page's list of them.
///
/// src       the dataset's address
/// messages  the address of the catalogue of words
/// lang      language of the chart
///
/// Shows the attribute `loading` while it keeps the chart's place, `drawn` while the chart shows; without both it takes no
/// space. Takes `filterchange` {entries} from the search. Emits `eventchange` {event} when another entry is chosen, `error`
/// {fault} when the list takes its place.
export class TimelineExplore extends HTMLElement {
  private session: ExploreSession | null = null;

  constructor() {
    super();
    this.addEventListener('filterchange', (event) => this.setFilter((event as CustomEvent<{ entries: number[] | null }>).detail.entries));
  }

  connectedCallback(): void {
    const dataset = this.getAttribute('src');
    const messages = this.getAttribute('messages');
    if (!dataset || !messages) return;
    const language = this.lang || document.documentElement.lang || 'en';
    this.session = new ExploreSession(this, document.querySelector('.explore-note'), { dataset, messages, language });
  }

  disconnectedCallback(): void {
    this.session?.end();
    this.session = null;
  }

  /// Shows only these events, by their places in the dataset; null shows all.
  setFilter(events: readonly number[] | null): void {
    this.session?.setFilter(events);
  }

  /// What the chart shows; null before it does.
  get view(): ShownView | null {
    return this.session?.engine?.view() ?? null;
  }

  /// The drawing, one line a command; empty before it is loaded.
  dumpFrame(): string {
    return this.session?.engine?.dumpFrame() ?? '';
  }

  /// JSON of what frames have cost.
  statistics(): string {
    return this.session?.engine?.statistics() ?? '{}';
  }
}

if (!customElements.get('timeline-explore')) customElements.define('timeline-explore', TimelineExplore);
