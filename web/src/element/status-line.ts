/// What the page says in one quiet line; the words are the message catalogue's "engine.note.<name>".
export type Note =
  | 'loading'
  | 'network'
  | 'webAssembly'
  | 'graphics'
  | 'dataset'
  | 'engine'
  | 'contextLost'
  | 'slowDevice';

/// Said when even the catalogue could not be fetched.
const withoutCatalogue = 'The drawn view could not be loaded. The text below is complete.';

/// A quiet line that assistive technology tells when its words come.
export function insertStatus(parent: Element): HTMLParagraphElement {
  const line = document.createElement('p');
  line.className = 'engine-note';
  line.setAttribute('role', 'status');
  parent.append(line);
  return line;
}

/// One `role="status"` line, in the page only while something is the matter.
export class StatusLine {
  private line: HTMLParagraphElement | null = null;
  private said: Note | null = null;

  constructor(
    private readonly host: Element,
    private readonly catalogue: () => Promise<Uint8Array>,
  ) {}

  async say(note: Note): Promise<void> {
    this.said = note;
    const words = await this.wordsOf(note);
    // Another note, or none, may have come in the meantime.
    if (this.said !== note) return;
    this.line ??= insertStatus(this.host);
    this.line.dataset['note'] = note;
    this.line.textContent = words;
  }

  /// What is being said.
  get note(): Note | null {
    return this.said;
  }

  clear(): void {
    this.said = null;
    this.line?.remove();
    this.line = null;
  }

  private async wordsOf(note: Note): Promise<string> {
    try {
      const messages = JSON.parse(new TextDecoder().decode(await this.catalogue())) as Record<string, string>;
      return messages[`engine.note.${note}`] ?? withoutCatalogue;
    } catch {
      return withoutCatalogue;
    }
  }
}
