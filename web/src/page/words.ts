export type Places = Record<string, string | number>;

/// The interface's words in one language: data/messages/LANG.json, read as src/core/base/message_catalogue.h reads it.
export class Words {
  private readonly plurals: Intl.PluralRules;
  private readonly numbers: Intl.NumberFormat;

  constructor(private readonly messages: Record<string, string>, language: string) {
    this.plurals = new Intl.PluralRules(language);
    this.numbers = new Intl.NumberFormat(language);
  }

  /// No catalogue could be had.
  get isEmpty(): boolean {
    return Object.keys(this.messages).length === 0;
  }

  /// The message with its places filled, numbers as the language writes them. A missing one answers with its key, so that it
  /// is seen; without a catalogue all are "".
  say(key: string, places: Places = {}): string {
    const message = this.messages[key] ?? (this.isEmpty ? '' : key);
    return message.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = places[name];
      return value === undefined ? whole : typeof value === 'number' ? this.numbers.format(value) : value;
    });
  }

  /// The message for a count.
  count(key: string, count: number, places: Places = {}): string {
    const own = `${key}.${this.plurals.select(count)}`;
    return this.say(own in this.messages ? own : `${key}.other`, { count, ...places });
  }
}

let catalogue: Promise<Words> | undefined;

/// The words in the page's language, fetched once; empty where they cannot be had, and asked for again then.
export function fetchWords(): Promise<Words> {
  return catalogue ??= readMessages().catch(() => {
    catalogue = undefined;
    return {};
  }).then((messages) => new Words(messages, document.documentElement.lang));
}

async function readMessages(): Promise<Record<string, string>> {
  const host = document.querySelector('documentary-timeline, template[data-messages]');
  const address = host?.getAttribute('messages') ?? host?.getAttribute('data-messages');
  if (!address) return {};
  const response = await fetch(address);
  if (!response.ok) throw new Error(address);
  return await response.json() as Record<string, string>;
}
