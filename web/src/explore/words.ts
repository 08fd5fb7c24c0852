/// The interface's words, read from the message catalogue as src/core/base/message_catalogue.h reads them.
export class Words {
  private readonly messages: Record<string, string>;
  private readonly plural: Intl.PluralRules;
  private readonly number: Intl.NumberFormat;

  constructor(catalogue: Uint8Array, language: string) {
    this.messages = JSON.parse(new TextDecoder().decode(catalogue)) as Record<string, string>;
    this.plural = new Intl.PluralRules(language);
    this.number = new Intl.NumberFormat(language);
  }

  /// A missing message answers with its key, so that it is seen and never blank.
  say(key: string, places: Record<string, string> = {}): string {
    return (this.messages[key] ?? key).replace(/\{(\w+)\}/g, (whole, name: string) => places[name] ?? whole);
  }

  /// The message for a count; other numbers among the places are written as the language does.
  sayCount(key: string, count: number, numbers: Record<string, number> = {}): string {
    const places = Object.fromEntries(Object.entries({ ...numbers, count }).map(([name, value]) => [name, this.number.format(value)]));
    const chosen = `${key}.${this.plural.select(count)}`;
    return this.say(chosen in this.messages ? chosen : `${key}.other`, places);
  }
}
