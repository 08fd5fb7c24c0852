import type { ShownView } from './explore-engine';
import type { Words } from '../page/words';

/// What a button asks for.
export type ToolbarAct = 'all' | 'zoomOut' | 'zoomIn' | 'earlier' | 'later' | 'previous' | 'next';

/// Drawn on a field of 20 × 20.
const icons: Partial<Record<ToolbarAct, string>> = {
  zoomOut: 'M4 10h12',
  zoomIn: 'M4 10h12M10 4v12',
  earlier: 'M17 10H3M8 5l-5 5 5 5',
  later: 'M3 10h14M12 5l5 5-5 5',
  previous: 'M13 4l-6 6 6 6',
  next: 'M7 4l6 6-6 6',
};

const labels: Record<ToolbarAct, string> = {
  all: 'explore.allYears',
  zoomOut: 'explore.zoomOut',
  zoomIn: 'explore.zoomIn',
  earlier: 'explore.earlier',
  later: 'explore.later',
  previous: 'explore.previousEntry',
  next: 'explore.nextEntry',
};

/// A button for everything that gestures do, and how many entries are in view.
export class Toolbar {
  readonly element = document.createElement('div');
  private readonly buttons = new Map<ToolbarAct, HTMLButtonElement>();
  private readonly count = document.createElement('p');

  constructor(private readonly words: Words, act: (what: ToolbarAct) => void) {
    this.element.className = 'explore-bar';
    this.element.setAttribute('role', 'group');
    this.element.setAttribute('aria-label', words.say('explore.tools'));
    for (const name of Object.keys(labels) as ToolbarAct[]) {
      const button = this.makeButton(name);
      button.addEventListener('click', () => button.getAttribute('aria-disabled') === 'true' || act(name));
      this.buttons.set(name, button);
      this.element.append(button);
    }
    this.count.className = 'explore-count';
    this.element.append(this.count);
  }

  show(view: ShownView): void {
    this.allow('zoomIn', view.canZoomIn);
    this.allow('zoomOut', view.canZoomOut);
    this.allow('earlier', view.canZoomOut);
    this.allow('later', view.canZoomOut);
    this.allow('previous', view.count > 0);
    this.allow('next', view.count > 0);
    setAttribute(this.buttons.get('all'), 'aria-pressed', String(!view.canZoomOut));
    const words = this.words.count('explore.shown', view.count, { shown: view.shown });
    if (this.count.textContent !== words) this.count.textContent = words;
  }

  private makeButton(name: ToolbarAct): HTMLButtonElement {
    const button = document.createElement('button');
    const words = this.words.say(labels[name]);
    const icon = icons[name];
    button.type = 'button';
    button.dataset['act'] = name;
    // A word where there is room for it, or where no stroke says the same.
    const isStep = name === 'previous' || name === 'next';
    if (icon) {
      button.append(makeIcon(icon));
      button.setAttribute('aria-label', words);
      if (!isStep) button.title = words;
    }
    if (!icon || isStep) {
      const label = document.createElement('span');
      label.textContent = words;
      if (name === 'next') button.prepend(label);
      else button.append(label);
    }
    return button;
  }

  /// Not `disabled`: a button that is pressed again and again must keep the focus when it has come to the end.
  private allow(name: ToolbarAct, allowed: boolean): void {
    setAttribute(this.buttons.get(name), 'aria-disabled', String(!allowed));
  }
}

/// A stroke that takes the colour of the words around it.
export function makeIcon(path: string): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const icon = document.createElementNS(space, 'svg');
  icon.setAttribute('viewBox', '0 0 20 20');
  icon.setAttribute('aria-hidden', 'true');
  const stroke = document.createElementNS(space, 'path');
  stroke.setAttribute('d', path);
  icon.append(stroke);
  return icon;
}

function setAttribute(element: Element | undefined, name: string, value: string): void {
  if (element && element.getAttribute(name) !== value) element.setAttribute(name, value);
}
