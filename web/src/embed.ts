import { Attention } from './embed/attention';
import { Host } from './embed/host';
import { keepRange, readRange } from './embed/range';
import { Siblings } from './embed/siblings';
import { takeStyle } from './embed/style';
import { leadLinksOut } from './embed/ways-out';

const named = /^(event|chapter|claim|question|source)=[\w.-]+$/;

function startFrame(story: HTMLElement, foot: HTMLElement): void {
  const { dataset: words } = foot;
  const root = document.documentElement;
  const host = new Host({
    goto(id) {
      const target = named.test(id) ? document.getElementById(id) : null;
      if (target) scrollTo({ top: target.getBoundingClientRect().top + scrollY });
      else host.say('error', { fault: 'unknown', id });
    },
    theme(theme) {
      if (theme === 'light' || theme === 'dark') root.dataset['theme'] = theme;
      else if (theme === '') delete root.dataset['theme'];
    },
    style: (style) => takeStyle(root, style),
  });

  const range = readRange(location.search);
  if (range) tellRange(story, foot, range.from, range.to, keepRange(story, range));

  new Attention(story, foot, { read: words['read'] ?? '', leave: words['leave'] ?? '' });
  leadLinksOut(host, foot);

  const tell = (): void => host.tellHeight(Math.ceil(document.body.getBoundingClientRect().height));
  new ResizeObserver(tell).observe(document.body);
  host.say('ready', { title: document.title, height: Math.ceil(document.body.getBoundingClientRect().height) });
  tell();

  const element = document.querySelector<HTMLElement>(':is(documentary-timeline, timeline-explore)[data-src]');
  if (element) draw(element, host);
}

/// While the frame is in view, as far as the page's other frames leave room.
function draw(element: HTMLElement, host: Host): void {
  const siblings = new Siblings(() => {
    element.setAttribute('src', element.dataset['src'] ?? '');
    // The view Explore reads its address when it is placed.
    if (element.localName === 'timeline-explore') element.replaceWith(element);
  }, () => element.removeAttribute('src'));
  new IntersectionObserver((entries) => {
    const isSeen = entries[entries.length - 1]?.isIntersecting === true;
    if (isSeen) {
      siblings.ask();
    } else if (siblings.isCrowded) {
      element.removeAttribute('src');
      siblings.leave();
    }
    // The view Explore has no box before it is drawn.
  }, { rootMargin: '50%' }).observe(element.closest('main') ?? element);
  element.addEventListener('eventchange', (event) => host.say('event', (event as CustomEvent<{ id: string }>).detail));
  element.addEventListener('error', (event) => host.say('error', { fault: (event as unknown as CustomEvent<{ fault?: string } | null>).detail?.fault ?? 'engine' }));
}

function tellRange(story: HTMLElement, foot: HTMLElement, from: string, to: string, left: number): void {
  const line = document.createElement('p');
  line.className = 'kicker wrap';
  const words = left > 0 ? foot.dataset['range'] : foot.dataset['none'];
  line.textContent = (words ?? '').replace('{from}', inWords(from)).replace('{to}', inWords(to));
  story.prepend(line);
}

/// A year, a month or a day in the page's language; "…" for none.
function inWords(date: string): string {
  const [year = '', month, day] = date.split('-');
  if (!year) return '…';
  const form = new Intl.DateTimeFormat(document.documentElement.lang, {
    year: 'numeric', timeZone: 'UTC', ...(month && { month: 'long' }), ...(day && { day: 'numeric' }),
  });
  const at = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return form.format(at);
}

const story = document.querySelector<HTMLElement>('main');
const foot = document.querySelector<HTMLElement>('.embed-foot');
if (story && foot) startFrame(story, foot);
