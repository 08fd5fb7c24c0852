import { frameAddress, languageOf, type Shown, type View } from './address';
import { hearFrame, heightFor, tellFrame } from './frame';
import { type Correction, readStyle } from './inks';

export type { Correction, Shown, View };

/// What `error` tells: "address" the attribute src leads nowhere, "unknown" there is no such entry, "contrast" colours were
/// mended, else why the frame shows its text (web/src/element/capability.ts).
export interface TimelineFault {
  fault: string;
  id?: string;
  correction?: Correction;
}

/// Names of events, with what their `detail` holds.
export interface TimelineEvents {
  ready: { title: string };
  eventchange: { id: string };
  error: TimelineFault;
}

const shownNames = ['event', 'chapter', 'track', 'source', 'from', 'to'] as const;
const reloading = ['src', 'lang', 'view', ...shownNames];
const named = /^(event|chapter|claim|question|source)=[\w.-]+$/;

/// Against whatever the page's own sheet says: within a shadow root "important" wins.
const sheet = `:host { display: block !important; min-height: 200px !important; } :host([hidden]) { display: none !important; }
button { display: block; font: inherit; font-weight: 600; color: inherit; min-height: 44px; margin: 0.75rem 0 0; padding: 0.5rem 1rem; border: 1px solid; border-radius: 0; background: none; cursor: pointer; }
button:hover { text-decoration: underline; } button:focus-visible { outline: 2px solid; outline-offset: 2px; }`;

const frameLook = { all: 'initial', display: 'block', width: '100%', height: 'var(--timeline-height, 500px)', border: '0' };

/// Not there where pages are made on a server: the module can be imported, the element comes to life in the browser.
const Base = (globalThis as { HTMLElement?: typeof HTMLElement }).HTMLElement ?? (class {} as unknown as typeof HTMLElement);

/// `<documentary-timeline src lang view theme>`: a documentary, or a part of it, within somebody else's page.
///
/// src         the documentary's address; required
/// lang        its language; else that of the nearest element with one, where the documentary has it
/// view        "story" or "explore"
/// theme       "light" or "dark"; else the reader's
/// event, chapter, track, source, from, to
///             the part to show; without them the whole
/// reveal      "click" waits for the reader; else the frame is fetched when it comes near
/// deep-links  the page's address names an entry in its "#event=ID", and follows when the reader asks for one's address
/// max-height  CSS pixels; the frame is as high as its content up to this, else nine tenths of the window
///
/// What stands in the element (a link, a few words) shows until the frame does. Custom properties: --timeline-ink and
/// --timeline-ground (both or none), --timeline-muted, --timeline-serif, --timeline-sans, --timeline-density ("compact",
/// "open"), --timeline-height until the content's is known.
export class DocumentaryTimelineElement extends Base {
  static readonly observedAttributes = [...reloading, 'theme', 'reveal', 'deep-links', 'max-height', 'label'];
  private frame: HTMLIFrameElement | null = null;
  private address: URL | null = null;
  private over: AbortController | null = null;
  private asked = false;
  private isDue = false;

  connectedCallback(): void {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    const style = document.createElement('style');
    style.textContent = sheet;
    root.replaceChildren(style, document.createElement('slot'));
    this.querySelector(':scope > iframe[slot="frame"]')?.remove();
    this.over = new AbortController();
    const { signal } = this.over;
    addEventListener('message', (event: MessageEvent<unknown>) => this.hear(event), { signal });
    addEventListener('hashchange', () => this.followHash(), { signal });
    if (this.getAttribute('reveal') === 'click') this.offer();
    else this.waitUntilNear(signal);
  }

  disconnectedCallback(): void {
    this.over?.abort();
    this.over = null;
    this.frame?.remove();
    this.frame = null;
    this.asked = false;
  }

  attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    if (before === now || !this.over) return;
    if (name === 'theme' && this.frame) tellFrame(this.frame, 'theme', { theme: now ?? '' });
    else if (name === 'label' && this.frame) this.frame.title = now ?? '';
    else if (reloading.includes(name) && this.frame) this.reload();
    else if (name === 'reveal' && now !== 'click' && !this.frame) this.reveal();
  }

  /// Shows the frame now.
  reveal(): void {
    if (!this.over || this.frame) return;
    this.load();
  }

  /// Leads the reader to "event=ID", "chapter=ID", "claim=ID", "question=ID" or "source=ID".
  goTo(id: string): void {
    if (!named.test(id)) {
      this.tell('error', { fault: 'unknown', id });
      return;
    }
    if (this.frame) tellFrame(this.frame, 'goto', { id });
  }

  /// Shows this part; an empty one shows the whole. The attributes follow.
  setFilter(shown: Shown): void {
    for (const name of shownNames) {
      const value = shown[name];
      if (value) this.setAttribute(name, value);
      else this.removeAttribute(name);
    }
  }

  /// Colours, fonts and density are told anew: call it when the page's own have changed.
  restyle(): void {
    if (!this.frame) return;
    const computed = getComputedStyle(this);
    const probe = document.createElement('i');
    this.shadowRoot?.append(probe);
    const { style, corrections } = readStyle(
      (name) => computed.getPropertyValue(name).trim().replaceAll('"', "'"),
      (color) => {
        probe.style.color = '';
        probe.style.color = color;
        return probe.style.color ? getComputedStyle(probe).color : '';
      },
    );
    probe.remove();
    if (Object.keys(style).length > 0) tellFrame(this.frame, 'style', { ...style });
    for (const correction of corrections) this.tell('error', { fault: 'contrast', correction });
  }

  get src(): string { return this.getAttribute('src') ?? ''; }
  set src(value: string) { this.setAttribute('src', value); }
  get view(): View { return this.getAttribute('view') === 'explore' ? 'explore' : 'story'; }
  set view(value: View) { this.setAttribute('view', value); }
  get theme(): string { return this.getAttribute('theme') ?? ''; }
  set theme(value: string) { this.setAttribute('theme', value); }

  /// What is shown, as setFilter takes it.
  get filter(): Shown {
    return Object.fromEntries(shownNames.flatMap((name) => (this.getAttribute(name) ? [[name, this.getAttribute(name)]] : []))) as Shown;
  }

  private waitUntilNear(signal: AbortSignal): void {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some((entry) => entry.isIntersecting)) return;
      observer.disconnect();
      this.reveal();
    }, { rootMargin: '100%' });
    observer.observe(this);
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /// A button beside what stands in the element.
  private offer(): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = this.getAttribute('label') || this.words() || 'Timeline';
    button.addEventListener('click', () => {
      this.asked = true;
      this.reveal();
    });
    this.shadowRoot?.append(button);
  }

  /// Once for all attributes that change together.
  private reload(): void {
    if (this.isDue) return;
    this.isDue = true;
    queueMicrotask(() => {
      this.isDue = false;
      if (this.over) this.load();
    });
  }

  /// What stands in the element, on one line.
  private words(): string {
    return (this.textContent ?? '').replace(/\s+/g, ' ').trim().slice(0, 120);
  }

  private load(): void {
    const address = frameAddress(this.src, document.baseURI, this.filter, this.view, languageOf(this), this.theme);
    if (!address) {
      this.tell('error', { fault: 'address' });
      return;
    }
    const entry = this.entryInHash();
    if (entry) address.hash = entry;
    this.address = address;
    const frame = document.createElement('iframe');
    // Its scripts run, its links open; it has no origin, so it can read or store nothing.
    frame.setAttribute('sandbox', 'allow-scripts allow-popups allow-popups-to-escape-sandbox');
    frame.title = this.getAttribute('label') ?? this.words();
    frame.referrerPolicy = 'no-referrer';
    frame.allow = 'clipboard-write';
    frame.src = address.href;
    // Among the element's own children: frames within a shadow root do not see one another, and would all draw.
    frame.slot = 'frame';
    for (const [name, value] of Object.entries(frameLook)) frame.style.setProperty(name, value, 'important');
    this.frame?.remove();
    this.frame = frame;
    const slot = document.createElement('slot');
    slot.name = 'frame';
    const style = this.shadowRoot?.firstElementChild;
    this.shadowRoot?.replaceChildren(...(style ? [style] : []), slot);
    this.append(frame);
    if (this.asked) frame.focus();
  }

  private hear(event: MessageEvent<unknown>): void {
    if (!this.frame || !this.address) return;
    const message = hearFrame(event, this.frame, this.address);
    if (!message) return;
    const id = typeof message['id'] === 'string' ? message['id'] : '';
    if (message.type === 'ready') this.onReady(message);
    if (message.type === 'ready' || message.type === 'resize') this.fit(message['height']);
    else if (message.type === 'event') this.tell('eventchange', { id });
    else if (message.type === 'address' && named.test(id)) this.writeHash(id);
    else if (message.type === 'error') this.tell('error', { fault: String(message['fault']), ...(id && { id }) });
  }

  private onReady(message: { [member: string]: unknown }): void {
    const title = String(message['title'] ?? '');
    if (this.frame && !this.frame.title) this.frame.title = title;
    this.restyle();
    this.tell('ready', { title });
  }

  private fit(told: unknown): void {
    const height = heightFor(told, innerHeight, Number(this.getAttribute('max-height')));
    if (height && this.frame) this.frame.style.setProperty('height', `${height}px`, 'important');
  }

  private entryInHash(): string {
    const id = this.hasAttribute('deep-links') ? location.hash.slice(1) : '';
    return named.test(id) ? id : '';
  }

  private followHash(): void {
    const id = this.entryInHash();
    if (id) this.goTo(id);
  }

  /// The reader has asked for an address.
  private writeHash(id: string): void {
    if (this.hasAttribute('deep-links')) history.replaceState(history.state, '', `#${id}`);
  }

  private tell<Name extends keyof TimelineEvents>(name: Name, detail: TimelineEvents[Name]): void {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }
}

if (globalThis.customElements && !customElements.get('documentary-timeline')) {
  customElements.define('documentary-timeline', DocumentaryTimelineElement);
}

declare global {
  interface HTMLElementTagNameMap {
    'documentary-timeline': DocumentaryTimelineElement;
  }
}
