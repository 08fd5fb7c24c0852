import { make, makeButton } from '../page/make';
import type { Words } from '../page/words';
import type { MapPlace } from './map-file';

/// The entries of one place, beneath the map.
export class PlaceList {
  readonly element = make('div', 'map-list');

  constructor(private readonly words: Words, private readonly closed: () => void) {
    this.element.id = 'map-list';
    this.element.hidden = true;
    this.element.addEventListener('keydown', (event) => event.key === 'Escape' && this.leave(event));
  }

  /// @param id  of the entry that is being read: the list opens at it
  show(place: MapPlace, id: string): void {
    const heading = make('h2', '', place.name, makeButton('', this.words.say('map.close'), () => this.closed()));
    const entries = make('ol', '', ...place.entries.map(({ date, title, address }) => {
      const link = make('a', '', make('span', '', date), make('b', '', title));
      const entry = address.slice(address.indexOf('#'));
      link.href = document.getElementById(entry.slice(1)) ? entry : address;
      if (entry === `#event=${id}`) link.setAttribute('aria-current', 'location');
      return make('li', '', link);
    }));
    this.element.replaceChildren(heading, entries);
    if (place.count > place.entries.length) this.element.append(this.allOf(place));
    this.element.hidden = false;
    const current = entries.querySelector<HTMLElement>('[aria-current]');
    this.element.scrollTop = current ? current.offsetTop - heading.offsetHeight : 0;
  }

  hide(): void {
    this.element.hidden = true;
  }

  private allOf(place: MapPlace): HTMLElement {
    const link = make('a', '', this.words.count('map.all', place.count));
    link.href = `register.html#place=${place.id}`;
    return make('p', 'map-ways', link);
  }

  private leave(event: Event): void {
    event.stopPropagation();
    this.closed();
  }
}
