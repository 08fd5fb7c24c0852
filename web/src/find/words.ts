import { fetchBytes } from './fetch';

export type Places = Record<string, string | number>;

/// The interface's words in one language: data/messages/LANG.json, as src/core/base/message_catalogue.h reads it.
export class Words {
  private readonly plurals: Intl.PluralRules;
  private readonly numbers: Intl.NumberFormat;

  constructor(private readonly messages: Record<string, string>, language: string) {
    this.plurals = new Intl.PluralRules(language);
    this.numbers = new Intl.NumberFormat(language);
  }

  /// A missing key answers with itself, so that it is seen.
  say(key: string, places: Places = {}): string {
    return (this.messages[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = places[name];
      return value === undefined ? whole : typeof value === 'number' ? this.numbers.format(value) : value;
    });
  }

  count(key: string, count: number, places: Places = {}): string {
    const own = `${key}.${this.plurals.select(count)}`;
    return this.say(own in this.messages ? own : `${key}.other`, { count, ...places });
  }
}

/// @param host  its `messages` names the catalogue
/// @error  rejects when it cannot be fetched or read
export async function fetchWords(host: Element): Promise<Words> {
  const messages = JSON.parse(new TextDecoder().decode(await fetchBytes(host.getAttribute('messages') ?? ''))) as Record<string, string>;
  return new Words(messages, messages['language'] ?? 'en');
}
