import { readingLine } from '../element/reading-place';
import { fetchWords, type Words } from '../page/words';
import { fetchPaths, type Path, type PathFile, type Stop } from './path-file';
import { Strip } from './strip';

/// Farther than this the page jumps, in heights of the window.
const farthestGlide = 3;
/// A scroll has ended when the page has not moved for this long.
const restMs = 150;

let guide: Guide | null = null;

/// Starts a path, or goes on with it.
///
/// @param event  the stop to go to; null for the first one
/// @param acts   whether the reader has just asked for it: then the address says so
/// @return       whether there is such a path
export async function follow(id: string, event: string | null, acts: boolean): Promise<boolean> {
  if (guide?.path.id !== id) {
    const before = location.href;
    const [file, words] = await Promise.all([fetchPaths(), fetchWords()]);
    const path = file?.paths.find((one) => one.id === id);
    if (!file || !path) return false;
    guide?.end();
    guide = new Guide(path, file, words, acts ? before : '');
  }
  guide.enter(event, acts);
  return true;
}

/// The reader went back to an address without a path: the path that began there is left.
export function returnedTo(address: string): void {
  if (guide && guide.from === address) guide.end();
}

class Guide {
  private readonly over = new AbortController();
  private readonly strip: Strip;
  private at: number | null = null;
  /// The stop that waits for the reader to say so again.
  private asking: number | null = null;
  /// While the page moves to a stop it passes others.
  private isMoving = false;
  private restTimer = 0;
  private frame = 0;

  /// @param from  the address at which the path began
  constructor(readonly path: Path, private readonly file: PathFile, private readonly words: Words, readonly from: string) {
    this.strip = new Strip(words, {
      back: () => this.goBack(),
      next: () => this.goOn(),
      leave: () => this.leave(),
    });
    const quiet = { passive: true, signal: this.over.signal };
    addEventListener('scroll', () => this.onScroll(), quiet);
    addEventListener('resize', () => this.strip.fit(), quiet);
    document.querySelector('documentary-timeline')?.addEventListener('ready', () => this.strip.fit(), quiet);
  }

  end(): void {
    this.over.abort();
    clearTimeout(this.restTimer);
    cancelAnimationFrame(this.frame);
    this.strip.remove();
    if (guide === this) guide = null;
  }

  enter(event: string | null, acts: boolean): void {
    const named = this.path.stops.findIndex((stop) => stop.event === event);
    if (named < 0) this.ask(0, acts);
    else if (!acts && this.at === named) this.tell();
    else this.goTo(named, false);
  }

  private goOn(): void {
    if (this.asking !== null) this.goTo(this.asking, true);
    else this.ask(this.at === null ? 0 : this.at + 1, true);
  }

  private goBack(): void {
    if (this.asking !== null) {
      this.asking = null;
      this.tell();
    } else if (this.at !== null) {
      this.ask(this.at - 1, true);
    }
  }

  /// Goes to a stop, but stops before a quiet chapter that the reader is not in, and asks.
  private ask(to: number, acts: boolean): void {
    const stop = this.path.stops[to];
    if (!stop) return;
    const isInside = this.at !== null && this.path.stops[this.at]?.chapter === stop.chapter;
    if (this.file.quiet[stop.chapter] === undefined || isInside) {
      this.goTo(to, acts);
      return;
    }
    this.asking = to;
    this.tell();
  }

  private goTo(to: number, acts: boolean): void {
    const stop = this.path.stops[to];
    if (!stop) return;
    const address = `#path=${this.path.id}&event=${stop.event}`;
    const article = articleOf(stop);
    if (!article) {
      location.href = stop.page + address;
      return;
    }
    this.asking = null;
    this.at = to;
    if (acts) history.pushState(null, '', address);
    this.isMoving = true;
    this.waitForRest();
    article.scrollIntoView({ behavior: mayGlideTo(article) ? 'smooth' : 'instant', block: 'start' });
    focusOn(article);
    this.tell();
  }

  private leave(): void {
    const stop = this.at === null ? undefined : this.path.stops[this.at];
    const article = stop && articleOf(stop);
    this.end();
    history.pushState(null, '', article ? `#${article.id}` : location.pathname + location.search);
    if (!article) return;
    const title = focusOn(article);
    // The decade strip may have come back over it.
    if (title.getBoundingClientRect().bottom > 0) title.scrollIntoView({ behavior: 'instant', block: 'nearest' });
  }

  private onScroll(): void {
    if (this.isMoving) {
      this.waitForRest();
      return;
    }
    this.frame ||= requestAnimationFrame(() => {
      this.frame = 0;
      const at = this.stopBeingRead();
      if (at !== this.at) this.asking = null;
      this.at = at;
      this.tell();
    });
  }

  private waitForRest(): void {
    clearTimeout(this.restTimer);
    this.restTimer = window.setTimeout(() => { this.isMoving = false; }, restMs);
  }

  /// The last stop that the reading line has passed; null above all of them.
  private stopBeingRead(): number | null {
    let found: number | null = null;
    let nearest = -Infinity;
    this.path.stops.forEach((stop, index) => {
      const top = articleOf(stop)?.getBoundingClientRect().top ?? Infinity;
      if (top > innerHeight * readingLine || top < nearest) return;
      nearest = top;
      found = index;
    });
    return found;
  }

  private tell(): void {
    const { stops, title } = this.path;
    const stop = this.at === null ? undefined : stops[this.at];
    const asked = this.asking === null ? undefined : stops[this.asking];
    const isCounted = this.at !== null && stop && this.file.quiet[stop.chapter] === undefined && !isInQuiet();
    this.strip.show({
      title,
      place: isCounted ? this.words.say('path.place', { number: (this.at ?? 0) + 1, count: stops.length }) : '',
      stop: (stop && articleOf(stop)?.querySelector('h3')?.textContent) ?? '',
      asks: asked ? this.file.quiet[asked.chapter] ?? '' : '',
      canGoBack: asked !== undefined || (this.at ?? 0) > 0,
      canGoOn: asked !== undefined || this.at === null || this.at + 1 < stops.length,
    });
  }
}

function articleOf(stop: Stop): HTMLElement | null {
  return document.getElementById(`event=${stop.event}`);
}

/// @return the title, which has the focus
function focusOn(article: HTMLElement): HTMLElement {
  const title = article.querySelector('h3') ?? article;
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
  return title;
}

function boxesOfQuiet(): DOMRect[] {
  return [...document.querySelectorAll('.chapter.quiet')].map((chapter) => chapter.getBoundingClientRect());
}

function isInQuiet(): boolean {
  const line = innerHeight * readingLine;
  return boxesOfQuiet().some(({ top, bottom }) => top <= line && bottom > line);
}

/// No motion for who wants none, through what is quiet, or over many windows.
function mayGlideTo(article: HTMLElement): boolean {
  const { top } = article.getBoundingClientRect();
  if (Math.abs(top) > farthestGlide * innerHeight) return false;
  if (!matchMedia('(prefers-reduced-motion: no-preference)').matches) return false;
  const [from, to] = [Math.min(0, top), Math.max(innerHeight, top)];
  return boxesOfQuiet().every((box) => box.bottom < from || box.top > to);
}
