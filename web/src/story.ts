import { DocumentaryTimeline } from './element/documentary-timeline';
import { reduceKeyboardStops } from './page/keyboard-stops';
import { offerCopies } from './page/report';
import { openSourcesInPlace } from './page/source-notes';
import { offerPaths } from './path/links';

if (!customElements.get('documentary-timeline')) customElements.define('documentary-timeline', DocumentaryTimeline);
const story = document.querySelector<HTMLElement>('main');
if (story) {
  reduceKeyboardStops(story);
  openSourcesInPlace(story);
}
offerCopies(document);
offerPaths();
