import { readMessage, send } from './protocol';

/// Frames of one page that draw at the same time. Browsers keep about sixteen drawing contexts a page and take the oldest away.
export const mostDrawing = 5;
/// How long a frame waits for the others' answers.
const answerMs = 250;

type State = 'text' | 'asking' | 'drawing';

/// Agrees with the other frames of the page around this one who draws; nobody else has to help.
///
/// A frame asks all others; those that draw answer, and those that ask too answer those that come behind them. Fewer than
/// `mostDrawing` answers admit it. One that was refused asks again when another is done.
export class Siblings {
  private state: State = 'text';
  private answers = new Set<unknown>();
  private timer = 0;
  private wasRefused = false;

  constructor(private readonly admit: () => void) {
    addEventListener('message', (event) => this.hear(event));
    addEventListener('pagehide', () => this.leave());
  }

  ask(): void {
    if (this.state !== 'text') return;
    if (!this.isCrowded) {
      this.draw();
      return;
    }
    this.state = 'asking';
    this.wasRefused = false;
    this.answers.clear();
    for (const other of this.others()) send(other, 'draws?', { at: this.place() });
    this.timer = window.setTimeout(() => this.settle(), answerMs);
  }

  /// Whether the page has more frames than may draw.
  get isCrowded(): boolean {
    return this.others().length >= mostDrawing;
  }

  /// Another may draw now.
  leave(): void {
    clearTimeout(this.timer);
    const drew = this.state === 'drawing';
    this.state = 'text';
    this.wasRefused = false;
    if (drew) for (const other of this.others()) send(other, 'freed');
  }

  private draw(): void {
    this.state = 'drawing';
    this.admit();
  }

  private settle(): void {
    if (this.answers.size < mostDrawing) {
      this.draw();
      return;
    }
    this.state = 'text';
    this.wasRefused = true;
  }

  private hear(event: MessageEvent<unknown>): void {
    const message = readMessage(event.data);
    const source = event.source as Window | null;
    // A frame that was taken away is nobody's sibling any more when its last word arrives: whoever says it, asking is safe.
    if (message?.type === 'freed' && this.wasRefused) this.ask();
    if (!message || !source || !this.others().includes(source)) return;
    if (message.type === 'draws?') {
      const isFirst = this.state === 'asking' && typeof message['at'] === 'number' && this.place() < message['at'];
      if (this.state === 'drawing' || isFirst) send(source, 'draws');
    } else if (message.type === 'draws' && this.state === 'asking') {
      this.answers.add(source);
    }
  }

  /// This frame's number among the frames of the page around it.
  private place(): number {
    return this.all().indexOf(window);
  }

  private others(): Window[] {
    return this.all().filter((one) => one !== window);
  }

  private all(): Window[] {
    if (parent === window) return [];
    return Array.from({ length: parent.length }, (_, at) => parent[at] as Window);
  }
}
