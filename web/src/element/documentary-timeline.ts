import drawnStyle from '../../styles/drawn.css?inline';
import { adoptStyle } from '../page/style';
import { Session } from './session';

/// `<documentary-timeline src messages lang map theme pace>` around a story that reads without it.
///
/// src       the dataset's address; without it the story is text
/// messages  the address of the catalogue of words
/// lang      language of the story
/// map       there are files of a map beside the dataset: shows it where there is room
/// theme     "light" or "dark"; without it the site's choice, else the reader's
/// pace      "any" draws on a slow device too; without it the text shows there
///
/// Shows the attribute `drawn` while the canvas shows the story. Emits `ready` once it first does, `eventchange`
/// {id} when another entry is being read, `error` {fault} when it stays text.
export class DocumentaryTimeline extends HTMLElement {
  static readonly observedAttributes = ['src', 'messages', 'theme'];
  private session: Session | null = null;
  private isPlaced = false;

  connectedCallback(): void {
    this.isPlaced = true;
    this.begin();
  }

  disconnectedCallback(): void {
    this.isPlaced = false;
    this.end();
  }

  private begin(): void {
    const story = this.querySelector<HTMLElement>('main') ?? (this.firstElementChild as HTMLElement | null);
    const dataset = this.getAttribute('src');
    const messages = this.getAttribute('messages');
    if (!story || !dataset || !messages) return;
    adoptStyle(drawnStyle);
    this.session = new Session(this, story, { dataset, messages });
  }

  private end(): void {
    this.session?.end();
    this.session = null;
  }

  attributeChangedCallback(name: string, before: string | null): void {
    if (!this.isPlaced) return;
    if (name === 'theme') {
      this.session?.consider();
    } else if (before !== this.getAttribute(name)) {
      this.end();
      this.begin();
    }
  }

  /// Which face shows now.
  get face(): 'text' | 'drawn' {
    return this.session?.isDrawn ? 'drawn' : 'text';
  }

  /// Id of the entry that is being read while the story is drawn; "" before the first.
  get event(): string {
    return this.session?.place.id ?? '';
  }

  /// What the canvas shows, one line a command; empty before it is loaded.
  dumpFrame(): string {
    return this.session?.engine?.dumpFrame() ?? '';
  }

  /// JSON of what frames have cost; see src/app/frame_statistics.h.
  statistics(): string {
    return this.session?.engine?.statistics() ?? '{}';
  }

  /// JSON array of all that is wrong with the dataset.
  diagnostics(): string {
    return this.session?.engine?.diagnostics() ?? '[]';
  }
}
