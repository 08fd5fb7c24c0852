import { themeOf } from '../element/capability';
import type { DocumentaryTimeline } from '../element/documentary-timeline';
import type { Aside, SessionSources } from '../element/session';
import type { Surface } from '../element/surface';
import type { Engine } from '../engine/engine';
import { fetchBytes } from '../engine/loader';
import { make } from '../page/make';
import { adoptStyle } from '../page/style';
import { fetchWords } from '../page/words';
import type { MapFile } from './map-file';
import { MapSheet } from './map-sheet';
import { mapStyle } from './map-style';
import { PlaceList } from './place-list';

const narrowPx = 240;
const widePx = 360;
/// Room for the larger drawing beside the story.
const roomForWide = '(min-width: 102.5em) and (min-height: 50em)';
/// Where a chapter opens, is quiet or ends in its sources, the story has the page to itself.
const withoutMap = '.opening, .chapter-head, .chapter.quiet, .register';
/// Of the window's height, the part that the map takes.
const band = '-10% 0px -45% 0px';

/// The map beside the story: changes when the place that is read about does, and only then.
export class MapColumn implements Aside {
  private readonly element = make('div', 'map-column');
  private readonly covered = new Set<Element>();
  private file: MapFile | null = null;
  private sheet: MapSheet | null = null;
  private list: PlaceList | null = null;
  private widthPx = 0;
  private wantedPx = 0;
  private active = -1;
  private open = -1;
  private isStale = true;
  private look = '';

  constructor(
    private readonly host: DocumentaryTimeline,
    private readonly engine: Engine,
    private readonly sources: SessionSources,
    private readonly requestFrame: () => void,
    private readonly signal: AbortSignal,
  ) {
    adoptStyle(mapStyle);
    this.element.style.visibility = 'hidden';
    host.prepend(this.element);
    signal.addEventListener('abort', () => this.element.remove());
    host.addEventListener('eventchange', (event) => this.follow((event as CustomEvent<{ id: string }>).detail.id), { signal });
    this.watchOpenings();
    const room = matchMedia(roomForWide);
    const choose = () => void this.load(room.matches ? widePx : narrowPx).catch(() => undefined);
    room.addEventListener('change', choose, { signal });
    choose();
  }

  draw(engine: Engine, surface: Surface, ratio: number, mayDiffer: number): boolean {
    if (mayDiffer) this.lookAnew(ratio);
    if (!this.isStale || !this.file || !this.sheet || this.isHidden) return false;
    if (!engine.drawMap(this.file.places[this.active]?.place ?? -1)) return false;
    surface.copy(this.sheet.canvas, this.widthPx * ratio, this.file.height * ratio);
    this.isStale = false;
    return true;
  }

  /// The strip changes with every entry, the map with theme and screen alone.
  private lookAnew(ratio: number): void {
    const look = `${themeOf(this.host)} ${ratio}`;
    this.isStale ||= look !== this.look;
    this.look = look;
  }

  private get isHidden(): boolean {
    return this.element.style.visibility === 'hidden';
  }

  private async load(widthPx: number): Promise<void> {
    this.wantedPx = widthPx;
    const stem = this.sources.dataset.replace(/json$/, `map${widthPx}`);
    const language = this.host.lang || document.documentElement.lang;
    const [words, drawing, text] = await Promise.all([
      fetchWords(),
      fetchBytes(`${stem}.bin`, this.signal),
      fetchBytes(`${stem}.${language}.json`, this.signal),
    ]);
    if (this.signal.aborted || this.wantedPx !== widthPx || !this.engine.setMap(drawing)) return;
    this.file = JSON.parse(new TextDecoder().decode(text)) as MapFile;
    this.widthPx = widthPx;
    this.sheet = new MapSheet(this.file, widthPx, words, (place) => this.toggle(place));
    this.list = new PlaceList(words, () => this.close());
    const all = make('a', '', words.say('map.list'));
    all.href = 'register.html#places';
    const box = make('section', 'map-box', this.sheet.element, this.list.element, make('p', 'map-ways', all));
    box.setAttribute('aria-label', words.say('map.label'));
    box.style.setProperty('--map-width', String(widthPx));
    box.style.setProperty('--map-height', String(this.file.height));
    this.element.replaceChildren(box);
    this.open = -1;
    this.active = -1;
    this.follow(this.host.event);
    this.redraw();
  }

  private watchOpenings(): void {
    const observer = new IntersectionObserver((changes) => {
      for (const { target, isIntersecting } of changes) {
        if (isIntersecting) this.covered.add(target);
        else this.covered.delete(target);
      }
      this.element.style.visibility = this.covered.size > 0 ? 'hidden' : '';
      if (this.isStale) this.requestFrame();
    }, { rootMargin: band });
    for (const part of this.host.querySelectorAll(withoutMap)) observer.observe(part);
    this.signal.addEventListener('abort', () => observer.disconnect());
  }

  private follow(id: string): void {
    const entry = document.getElementById(`event=${id}`);
    const place = this.file?.at[Number(entry?.dataset.a?.slice(1))] ?? -1;
    if (place === this.active) return;
    this.active = place;
    this.sheet?.setActive(place);
    this.redraw();
  }

  private redraw(): void {
    this.isStale = true;
    if (!this.isHidden) this.requestFrame();
  }

  private toggle(place: number): void {
    if (place === this.open) {
      this.close();
      return;
    }
    const chosen = this.file?.places[place];
    if (!chosen) return;
    this.open = place;
    this.sheet?.setOpen(place);
    this.list?.show(chosen, this.host.event);
  }

  private close(): void {
    const was = this.open;
    this.open = -1;
    this.sheet?.setOpen(-1);
    const hadFocus = this.list?.element.contains(document.activeElement);
    this.list?.hide();
    if (hadFocus) this.sheet?.focus(was);
  }
}
