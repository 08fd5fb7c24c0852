import { insertStatus } from '../element/status-line';
import { type Choice, type FilterKind, readAddress, writeAddress } from './address';
import { type Answer, Finder, groups, type Hit, type Limits, type Option } from './finder';
import { showFilters } from './filters';
import { make, makeButton } from '../page/make';
import { adoptStyle } from '../page/style';
import { clearMarks, markIn } from './marks';
import { showEmptyState, showNothing } from './notes';
import { leadTo, pageName } from './place';
import { type Elsewhere, OtherLanguages } from './other-languages';
import { showElsewhere, showResults } from './results';
import { findStyle } from './style';
import { fetchWords, type Words } from '../page/words';

const firstLimits: Limits = { events: 20, accounts: 6, sources: 6, places: 6 };
const allHits = 100_000;
/// Of another language one list is shown, and not while the reader still types.
const elsewhereLimits: Limits = { events: 20, accounts: 6, sources: 6, places: 0 };
const typingPauseMs = 300;
const fewestLetters = 3;
/// Said when even the catalogue could not be fetched.
const withoutCatalogue = 'The search could not be loaded. The browser’s own search finds words on this page.';

/// The panel of the search: field, filters and results in a dialog over the page.
export class Panel {
  private static only: Panel | null = null;
  private choices: Choice[] = [];
  private limits = { ...firstLimits };
  private readonly openedKinds = new Set<FilterKind>();
  private finder: Promise<Finder> | null = null;
  private ready: Finder | null = null;
  private words: Words | null = null;
  private line = { x: 0, y: 0 };
  private isLeaving = false;
  private passed = 'undefined';
  private readonly others: OtherLanguages;
  private pause = 0;
  private readonly field = make('input', 'find-field');
  private readonly status = make('p', 'find-status');
  private readonly filters = make('details', 'find-filters');
  private readonly kinds = make('div', 'find-kinds');
  private readonly results = make('div', '');
  private readonly dialog = make('dialog', 'find');

  private constructor(private readonly host: HTMLElement, private readonly button: HTMLElement) {
    adoptStyle(findStyle);
    this.others = new OtherLanguages(host);
    window.addEventListener('hashchange', () => this.followAddress());
    document.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !this.dialog.open) clearMarks();
    });
  }

  static of(host: HTMLElement, button: HTMLElement): Panel {
    return Panel.only ??= new Panel(host, button);
  }

  /// Shows the panel, the field in focus; what was typed last is still there.
  async open(): Promise<void> {
    try {
      await this.build();
    } catch {
      insertStatus(document.body).textContent = withoutCatalogue;
      return;
    }
    if (this.dialog.open) return;
    this.line = { x: scrollX, y: scrollY };
    this.isLeaving = false;
    this.choices = readAddress(location.hash).choices;
    this.filters.open = this.choices.length > 0;
    this.dialog.showModal();
    this.field.select();
    await this.search();
  }

  /// Takes up what the address says: the filter, the place, the words to underline.
  async restore(): Promise<void> {
    const { target, choices, words } = readAddress(location.hash);
    this.choices = choices;
    const place = leadTo(target);
    try {
      await this.build();
      const finder = await this.load();
      if (words && place) markIn(place, words, finder);
      if (words) this.writeChoices();
      this.tellFilter(finder, finder.search('', this.choices, this.limits));
    } catch {
      // The text is complete without it; opening the panel tells what is the matter.
    }
  }

  private async build(): Promise<void> {
    if (this.words) return;
    const words = await fetchWords();
    if (this.words) return;
    if (words.isEmpty) throw new Error('no catalogue');
    this.words = words;
    this.field.type = 'text';
    this.field.enterKeyHint = 'search';
    this.field.autocomplete = 'off';
    this.field.spellcheck = false;
    this.field.placeholder = words.say('find.field');
    this.field.setAttribute('aria-label', words.say('find.field'));
    this.field.addEventListener('input', () => {
      this.limits = { ...firstLimits };
      void this.search();
    });
    this.status.setAttribute('role', 'status');
    this.filters.append(make('summary', '', words.say('find.filters')), this.kinds);
    const bar = make('div', 'find-bar', this.field, makeButton('', words.say('find.close'), () => this.dialog.close()));
    bar.setAttribute('role', 'search');
    this.dialog.append(bar, this.status, make('div', 'find-body', this.filters, this.results));
    this.dialog.setAttribute('aria-label', words.say('find.button'));
    this.dialog.addEventListener('keydown', (event) => this.onKey(event));
    this.dialog.addEventListener('click', (event) => event.target === this.dialog && this.dialog.close());
    this.dialog.addEventListener('close', () => this.isLeaving || window.scrollTo({ left: this.line.x, top: this.line.y, behavior: 'instant' }));
    document.body.append(this.dialog);
  }

  private load(): Promise<Finder> {
    return this.finder ??= Finder.load(this.host).then((finder) => this.ready = finder, (error: unknown) => {
      this.finder = null;
      throw error;
    });
  }

  private async search(): Promise<void> {
    const { words } = this;
    if (!words) return;
    if (!this.ready) this.status.textContent = words.say('find.loading');
    try {
      this.show(await this.load(), words);
    } catch {
      this.status.textContent = words.say('find.failed');
    }
  }

  private show(finder: Finder, words: Words): void {
    const typed = this.field.value.trim();
    const answer = finder.search(typed, this.choices, this.limits);
    const isFiltered = this.choices.length > 0;
    const total = answer.groups.reduce((sum, group) => sum + group.total, 0);
    this.tellFilter(finder, answer);
    clearTimeout(this.pause);
    if (typed.length >= fewestLetters && (total === 0 || answer.unknown.length > 0))
      this.pause = window.setTimeout(() => void this.searchElsewhere(typed, words), typingPauseMs);
    this.keepingFocus(() => {
      this.tell(finder, words, answer, typed, total);
      showFilters(this.kinds, answer.options, this.openedKinds, words, {
        toggle: (option) => this.toggle(option),
        showAll: (kind) => this.openKind(kind),
      });
      if (!typed && !isFiltered) {
        showEmptyState(this.results, finder.description, words, (example) => this.type(example));
      } else if (total === 0) {
        showNothing(this.results, answer, typed, isFiltered, words, {
          drop: (kind) => this.choose(this.choices.filter((choice) => choice.kind !== kind)),
          dropAll: () => this.choose([]),
        });
      } else {
        showResults(this.results, answer, words, {
          addressOf: (hit) => this.addressOf(hit),
          choose: (hit, event) => this.follow(hit, event),
          showAll: (group) => {
            this.limits = { ...this.limits, [group]: allHits };
            void this.search();
          },
        });
      }
    });
  }

  /// The words may be another language's. What cannot be fetched adds nothing.
  private async searchElsewhere(typed: string, words: Words): Promise<void> {
    const found = await this.others.search(typed, this.choices, elsewhereLimits).catch(() => null);
    if (!found || this.field.value.trim() !== typed) return;
    const total = found.answer.groups.slice(0, groups.indexOf('places')).reduce((sum, group) => sum + group.total, 0);
    if (total === 0) return;
    const heading = words.count('find.elsewhere', total, { language: found.name });
    this.results.prepend(showElsewhere(found.answer, { heading, language: found.language }, {
      addressOf: (hit) => this.addressElsewhere(hit, found, typed),
      choose: () => undefined,
    }));
    this.status.append(make('span', '', heading));
  }

  private addressElsewhere(hit: Hit, { folder }: Elsewhere, words: string): string {
    return folder + (hit.page || 'index.html') + writeAddress({ target: hit.address ?? '', choices: this.choices, words });
  }

  private tell(finder: Finder, words: Words, answer: Answer, typed: string, total: number): void {
    const parts: Node[] = [];
    if (typed) parts.push(make('span', '', words.count('find.results', total)));
    if (typed && total > 0 && answer.unknown.length)
      parts.push(make('span', '', words.say('find.nearest', { words: answer.unknown.join(words.say('list.comma')) })));
    if (this.choices.length) {
      const { entries } = finder.description;
      const clear = makeButton('find-clear', words.say('find.clear'), () => this.choose([]));
      clear.dataset['kept'] = 'clear';
      parts.push(make('span', '', words.say('find.passing', { count: answer.passing, total: entries })), clear);
    }
    this.status.replaceChildren(...parts);
  }

  /// The button tells that a filter is on, and the view which entries pass: `filterchange` {entries}, null for all.
  private tellFilter(finder: Finder, { passing, entries }: Answer): void {
    this.button.textContent = this.choices.length
      ? finder.words.say('find.buttonFiltered', { count: passing, total: finder.description.entries })
      : finder.words.say('find.button');
    const passed = String(entries);
    if (passed === this.passed) return;
    this.passed = passed;
    this.host.dispatchEvent(new CustomEvent('filterchange', { detail: { entries: entries ?? null } }));
  }

  /// What is drawn anew keeps the focus of what it replaces, else the field takes it.
  private keepingFocus(draw: () => void): void {
    const before = this.dialog.contains(document.activeElement) ? document.activeElement as HTMLElement : null;
    draw();
    if (!before || before.isConnected) return;
    const kept = before.dataset['kept'];
    const again = kept === undefined ? null : this.dialog.querySelector<HTMLElement>(`[data-kept="${CSS.escape(kept)}"]`);
    (again ?? this.field).focus();
  }

  private type(example: string): void {
    this.field.value = example;
    this.field.focus();
    void this.search();
  }

  private toggle({ kind, key, chosen }: Option): void {
    const others = this.choices.filter((choice) => choice.kind !== kind || choice.key !== key);
    this.choose(chosen ? others : [...others, { kind, key }]);
  }

  private openKind(kind: FilterKind): void {
    this.openedKinds.add(kind);
    void this.search();
  }

  private choose(choices: Choice[]): void {
    this.choices = choices;
    this.limits = { ...firstLimits };
    this.writeChoices();
    void this.search();
  }

  private writeChoices(): void {
    const { target } = readAddress(location.hash);
    const hash = writeAddress({ target, choices: this.choices, words: '' });
    history.replaceState(history.state, '', hash || location.pathname + location.search);
  }

  /// A link within the page leaves the filter on.
  private followAddress(): void {
    const { target, choices } = readAddress(location.hash);
    if (choices.length) {
      this.choices = choices;
      if (this.ready && !this.dialog.open) this.tellFilter(this.ready, this.ready.search('', choices, this.limits));
    } else if (this.choices.length && target) this.writeChoices();
  }

  /// The view Explore has every entry too, and nothing else.
  private isHere(hit: Hit): boolean {
    if (this.host.localName === 'timeline-explore') return hit.address?.startsWith('event=') ?? false;
    return (hit.page || 'index.html') === pageName();
  }

  private addressOf(hit: Hit): string {
    if (hit.place !== undefined) return writeAddress({ target: '', choices: [...this.choices, { kind: 'place', key: hit.place }], words: '' });
    const isHere = this.isHere(hit);
    const words = isHere ? '' : this.field.value.trim();
    return (isHere ? '' : hit.page || 'index.html') + writeAddress({ target: hit.address ?? '', choices: this.choices, words });
  }

  private follow(hit: Hit, event: MouseEvent): void {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (hit.place !== undefined) {
      event.preventDefault();
      this.field.value = '';
      this.filters.open = true;
      this.choose([...this.choices.filter((choice) => choice.key !== hit.place), { kind: 'place', key: hit.place }]);
      this.field.focus();
      return;
    }
    if (!this.isHere(hit)) return;
    event.preventDefault();
    this.isLeaving = true;
    this.dialog.close();
    location.hash = writeAddress({ target: hit.address ?? '', choices: this.choices, words: '' });
    const place = leadTo(hit.address ?? '');
    clearMarks();
    if (place && this.ready) markIn(place, this.field.value, this.ready);
  }

  /// Arrow keys move between field and hits; Enter in the field takes the first.
  private onKey(event: KeyboardEvent): void {
    const stops = [this.field, ...this.results.querySelectorAll<HTMLElement>('.find-hit')];
    const at = stops.indexOf(event.target as HTMLElement);
    if (at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.isComposing) return;
    if (event.key === 'Enter' && at === 0) {
      event.preventDefault();
      stops[1]?.click();
    }
    const next = event.key === 'ArrowDown' ? stops[at + 1] : event.key === 'ArrowUp' ? stops[at - 1] : undefined;
    if (!next) return;
    event.preventDefault();
    next.focus();
  }
}
