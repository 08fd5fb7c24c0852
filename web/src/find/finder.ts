import createFind from '@engine/find.mjs';
import wasmAddress from '@engine/find.wasm?url';
import type { Choice, FilterKind } from './address';
import { withBytes, withText } from '../engine/memory';
import type { Pointer } from '../engine/module';
import { fetchBytes } from './fetch';
import { fetchWords, type Words } from '../page/words';

/// The instantiated program; memory may grow in any call.
export interface FindModule {
  readonly HEAPU8: Uint8Array;
  UTF8ToString(text: Pointer): string;
  _malloc(bytes: number): Pointer;
  _free(block: Pointer): void;
  _createFinder(searchData: Pointer, bytes: number): Pointer;
  _describeFinder(finder: Pointer): Pointer;
  _findEntries(finder: Pointer, words: Pointer, filter: Pointer, events: number, accounts: number, sources: number, places: number): Pointer;
  _markText(finder: Pointer, words: Pointer, text: Pointer): Pointer;
}

/// In the order of the answer's groups.
export const groups = ['events', 'accounts', 'sources', 'places'] as const;
export type Group = (typeof groups)[number];
export type Limits = Record<Group, number>;

/// A text and pairs of offsets of the words that were found.
export type Marks = number[];

export interface Hit {
  /// Of a place there is none.
  address?: string;
  place?: string;
  page: string;
  date: string;
  title: string;
  titleMarks: Marks;
  byline: string;
  bylineMarks: Marks;
  excerpt: string;
  excerptMarks: Marks;
}

export interface Option {
  kind: FilterKind;
  key: string;
  name: string;
  count: number;
  chosen: boolean;
}

export interface Answer {
  passing: number;
  /// Events that pass, by their places in the dataset; missing without a filter.
  entries?: number[];
  groups: { total: number; hits: Hit[] }[];
  options: Option[];
  unknown: string[];
  without: Record<FilterKind, number>;
  withoutAll: number;
}

export interface Description {
  entries: number;
  examples: string[];
  spellings: string[];
}

/// Searches one dataset: turns values of the page into the program's few calls.
export class Finder {
  readonly description: Description;

  private constructor(
    private readonly module: FindModule,
    private readonly finder: Pointer,
    readonly words: Words,
  ) {
    this.description = JSON.parse(module.UTF8ToString(module._describeFinder(finder))) as Description;
  }

  /// @param host  its `src` names the dataset, beside which the search's own data lies
  /// @error  rejects when a part cannot be fetched or read
  static load(host: HTMLElement): Promise<Finder> {
    return Finder.read(addressOfData(host));
  }

  /// @param address  of the search's data, in any language
  static async read(address: string): Promise<Finder> {
    const [module, data, words] = await Promise.all([start(), fetchBytes(address), fetchWords()]);
    const finder = withBytes(module, data, (at) => module._createFinder(at, data.length));
    if (!finder || words.isEmpty) throw new Error('the data or the words of the search cannot be read');
    return new Finder(module, finder, words);
  }

  search(words: string, choices: readonly Choice[], limits: Limits): Answer {
    const filter = choices.map(({ kind, key }) => `${kind}=${key}`).join('\n');
    const answer = withText(this.module, words, (wordsAt) =>
      withText(this.module, filter, (filterAt) =>
        this.module.UTF8ToString(this.module._findEntries(
          this.finder, wordsAt, filterAt, limits.events, limits.accounts, limits.sources, limits.places))));
    return JSON.parse(answer) as Answer;
  }

  mark(words: string, text: string): Marks {
    return JSON.parse(withText(this.module, words, (wordsAt) =>
      withText(this.module, text, (textAt) =>
        this.module.UTF8ToString(this.module._markText(this.finder, wordsAt, textAt))))) as Marks;
  }
}

/// "data/story-1a2b.json" → "data/story-1a2b.search-en.txt"
function addressOfData(host: HTMLElement): string {
  return (host.getAttribute('src') ?? '').replace(/(\.json)?$/, `.search-${host.lang || document.documentElement.lang}.txt`);
}

async function start(): Promise<FindModule> {
  const program = await WebAssembly.compile(await fetchBytes(wasmAddress));
  return createFind({
    locateFile: (name) => name,
    instantiateWasm: (imports, done) => {
      void WebAssembly.instantiate(program, imports).then((instance) => done(instance, program));
      return {};
    },
  });
}
