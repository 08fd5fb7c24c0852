import type { Choice } from './address';
import { fetchBytes } from './fetch';
import { type Answer, Finder, type Limits } from './finder';

interface Edition {
  language: string;
  /// As its readers call it.
  name: string;
  /// From this page to its own, "ru/".
  folder: string;
}

/// What another edition has of the words.
export interface Elsewhere extends Edition {
  answer: Answer;
}

/// Searches the other languages, for words that no text of the page's own has. Their data is fetched only then.
export class OtherLanguages {
  private readonly finders = new Map<string, Promise<Finder>>();

  /// @param host  its `src` names the dataset, beside which is told where the others' data is
  constructor(private readonly host: HTMLElement) {}

  /// One language after the other, those in the script of the words first, until one has all of them. @return null when none has
  async search(words: string, choices: readonly Choice[], limits: Limits): Promise<Elsewhere | null> {
    for (const edition of editionsFor(words)) {
      const answer = (await this.finderOf(edition.language)).search(words, choices, limits);
      if (answer.unknown.length === 0 && answer.groups.some(({ total }) => total > 0)) return { ...edition, answer };
    }
    return null;
  }

  private finderOf(language: string): Promise<Finder> {
    let finder = this.finders.get(language);
    if (!finder) {
      finder = this.load(language);
      this.finders.set(language, finder);
      finder.catch(() => this.finders.delete(language));
    }
    return finder;
  }

  private async load(language: string): Promise<Finder> {
    const dataset = this.host.getAttribute('src') ?? '';
    const names = await fetchBytes(dataset.replace(/(\.json)?$/, '.search.json'));
    const files = JSON.parse(new TextDecoder().decode(names)) as Record<string, string>;
    const file = files[language];
    if (!file) throw new Error(`no search data in ${language}`);
    return Finder.read(dataset.replace(/[^/]*$/, file));
  }
}

function editionsFor(words: string): Edition[] {
  const isLatin = (text: string) => /\p{Script=Latin}/u.test(text);
  const links = [...document.querySelectorAll<HTMLAnchorElement>('.languages a[lang]:not([aria-current])')];
  const editions = links.map((link) => ({
    language: link.lang,
    name: link.textContent ?? '',
    folder: (link.getAttribute('href') ?? '').replace(/[^/]*$/, ''),
  }));
  const differs = ({ name }: Edition) => Number(isLatin(name) !== isLatin(words));
  return editions.sort((one, other) => differs(one) - differs(other));
}
