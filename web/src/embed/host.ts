import { readMessage, send } from './protocol';

/// What the page around the frame may ask for.
export interface HostRequests {
  goto(id: string): void;
  theme(theme: string): void;
  style(style: Record<string, unknown>): void;
}

/// The page around the frame; absent when the page stands alone in a window.
export class Host {
  private height = 0;
  private readonly secret: string;

  constructor(requests: HostRequests) {
    this.secret = takeSecret();
    addEventListener('message', (event: MessageEvent<unknown>) => {
      if (event.source !== parent || parent === window) return;
      this.hear(event.data, requests);
    });
  }

  say(type: string, members: Record<string, unknown> = {}): void {
    if (parent !== window) send(parent, type, members);
  }

  /// Tells the height of the content where it differs from what was told, in every form that hosts listen to.
  ///
  /// @source WordPress 6 src/js/_enqueues/wp/embed.js; AMP amp-iframe "embed-size"; Embedly "iframe.resize"
  tellHeight(height: number): void {
    if (parent === window || height === this.height || height <= 0) return;
    this.height = height;
    this.say('resize', { height });
    if (this.secret) this.sayToWordPress('height', height);
    parent.postMessage({ sentinel: 'amp', type: 'embed-size', height }, '*');
    parent.postMessage(JSON.stringify({ src: location.href, context: 'iframe.resize', height }), '*');
  }

  /// A link that the frame may not open itself.
  passLink(href: string): void {
    this.say('link', { href });
    if (this.secret) this.sayToWordPress('link', href);
  }

  private sayToWordPress(message: string, value: unknown): void {
    parent.postMessage({ message, value, secret: this.secret }, '*');
  }

  private hear(data: unknown, requests: HostRequests): void {
    const message = readMessage(data);
    if (message?.type === 'goto' && typeof message['id'] === 'string') requests.goto(message['id']);
    if (message?.type === 'theme' && typeof message['theme'] === 'string') requests.theme(message['theme']);
    if (message?.type === 'style') requests.style(message);
    // Who was not listening yet asks again; WordPress has a word of its own for it.
    const fromWordPress = typeof data === 'object' && data !== null && (data as Record<string, unknown>)['message'] === 'ready';
    if (message?.type !== 'measure' && !(fromWordPress && this.secret)) return;
    const { height } = this;
    this.height = 0;
    this.tellHeight(height);
  }
}

/// WordPress names the frame by a word behind the address ("#?secret=…"), which is no place in the page.
function takeSecret(): string {
  const found = /#?\?secret=(\w{1,40})$/.exec(location.hash);
  if (!found) return '';
  try {
    history.replaceState(history.state, '', location.pathname + location.search + location.hash.slice(0, found.index));
  } catch {
    // A frame without an origin may not be allowed to.
  }
  return found[1] ?? '';
}
