import { make } from '../page/make';
import type { Words } from '../page/words';
import type { MapFile, MapPlace, WordBox } from './map-file';

const rem = (px: number) => `${px / 16}rem`;
/// From the top of a line of words to its baseline.
const ascentPx = 14;

/// The drawn map with its words over it. Places are one keyboard stop: arrow keys, Home and End move between them.
export class MapSheet {
  readonly element = make('div', 'map-sheet');
  readonly canvas = make('canvas', '');
  private readonly marks: HTMLButtonElement[];

  constructor(
    private readonly file: MapFile, private readonly widthPx: number, private readonly words: Words,
    private readonly chosen: (place: number) => void,
  ) {
    this.canvas.setAttribute('aria-hidden', 'true');
    this.marks = file.places.map((place, index) => this.markOf(place, index));
    // Squares lie over areas.
    const byReach = [...this.marks].sort((one, other) => this.reachOf(other) - this.reachOf(one));
    this.element.append(this.canvas, ...file.names.map((name) => wordsAt(make('span', name.sea ? 'map-name sea' : 'map-name', name.text), name)),
      ...byReach, wordsAt(make('span', 'map-scale', file.scale.text), { ...file.scale, y: file.scale.y - 5 }));
    this.element.addEventListener('keydown', (event) => this.onKey(event));
    this.element.addEventListener('focusin', ({ target }) => this.select(this.marks.indexOf(target as HTMLButtonElement)));
    this.select(0);
  }

  /// @param index  of the place that is read about; -1 for none
  setActive(index: number): void {
    this.marks.forEach((mark, at) => at === index ? mark.setAttribute('aria-current', 'location') : mark.removeAttribute('aria-current'));
  }

  /// @param index  of the place whose list is open; -1 for none
  setOpen(index: number): void {
    this.marks.forEach((mark, at) => mark.setAttribute('aria-expanded', String(at === index)));
  }

  focus(index: number): void {
    this.marks[index]?.focus();
  }

  private reachOf(mark: HTMLButtonElement): number {
    return this.file.places[this.marks.indexOf(mark)]?.reach ?? 0;
  }

  private markOf(place: MapPlace, index: number): HTMLButtonElement {
    const mark = make('button', 'map-mark');
    mark.type = 'button';
    mark.style.left = rem(place.x);
    mark.style.top = rem(place.y);
    mark.setAttribute('aria-label', this.words.count('map.place', place.count, { place: place.name }));
    mark.setAttribute('aria-expanded', 'false');
    mark.setAttribute('aria-controls', 'map-list');
    mark.setAttribute('aria-keyshortcuts', 'ArrowDown ArrowUp Home End');
    mark.append(this.labelOf(place));
    mark.addEventListener('click', () => this.chosen(index));
    return mark;
  }

  /// Placed from the mark's corner, so that it is a part of what is pressed.
  private labelOf(place: MapPlace): HTMLElement {
    const label = make('span', 'map-label', place.name);
    const half = 'max(1.5rem, var(--tap)) / 2';
    const away = (px: number) => `calc(${half} + ${rem(px)})`;
    const box = place.label;
    label.style.top = away(box ? box.y - ascentPx - place.y : 5 - ascentPx);
    if (box) {
      label.style.left = away(box.x - place.x);
      label.style.width = rem(box.width);
      label.classList.toggle('middle', box.middle === true);
    } else {
      label.classList.add('unseen');
      label.style[place.x > this.widthPx / 2 ? 'right' : 'left'] = away(place.reach + 4);
    }
    return label;
  }

  private select(index: number): void {
    if (index < 0) return;
    this.marks.forEach((mark, at) => { mark.tabIndex = at === index ? 0 : -1; });
  }

  private onKey(event: KeyboardEvent): void {
    const at = this.marks.indexOf(event.target as HTMLButtonElement);
    if (at < 0 || event.ctrlKey || event.altKey || event.metaKey) return;
    const last = this.marks.length - 1;
    const steps: Record<string, number> = { ArrowDown: at + 1, ArrowRight: at + 1, ArrowUp: at - 1, ArrowLeft: at - 1, Home: 0, End: last };
    const next = this.marks[steps[event.key] ?? -1];
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}

function wordsAt(element: HTMLElement, box: WordBox): HTMLElement {
  element.style.left = rem(box.x);
  element.style.top = rem(box.y - ascentPx);
  element.style.width = rem(box.width);
  return element;
}
