import { readMessage, send } from './protocol';

/// Frames of one page that draw at the same time. Browsers keep about sixteen drawing contexts a page and take the oldest away.
export const mostDrawing = 5;
/// How long a frame waits for the others' answers: foreign frames give none.
const answerMs = 1000;

type State = 'text' | 'asking' | 'drawing';

/// Agrees with the other frames of the page around this one who draws; nobody else has to help.
///
/// A frame asks all others, and all say whether they draw or, asking too, come before it. Fewer than `mostDrawing` admit it.
/// One that was refused asks again when another is done; one that was too busy to answer in time may still be too many, and
/// the one that hears of it late gives its place back.
export class Siblings {
  private state: State = 'text';
  private answered = new Set<unknown>();
  private before = new Set<unknown>();
  private timer = 0;
  private wasRefused = false;

  /// @param admit    draw
  /// @param dismiss  show the text again
  constructor(private readonly admit: () => void, private readonly dismiss: () => void) {
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
    this.answered.clear();
    this.before.clear();
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
    clearTimeout(this.timer);
    if (this.before.size < mostDrawing) {
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
      const at = Number(message['at']);
      const isFirst = this.state === 'asking' && this.place() < at;
      send(source, this.state === 'drawing' || isFirst ? 'draws' : 'rests');
      // It began to ask when this one's question had already passed it by.
      if (this.state === 'asking' && !isFirst) this.count(source, true);
    } else if (message.type === 'draws' || message.type === 'rests') {
      this.count(source, message.type === 'draws');
    }
  }

  private count(source: Window, draws: boolean): void {
    if (this.state === 'text') return;
    this.answered.add(source);
    if (draws) this.before.add(source);
    if (this.state === 'asking' && this.answered.size === this.others().length) {
      this.settle();
    } else if (this.state === 'drawing' && this.before.size >= mostDrawing) {
      this.dismiss();
      this.leave();
      this.wasRefused = true;
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
