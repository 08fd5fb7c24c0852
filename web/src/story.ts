import { DocumentaryTimeline } from './element/documentary-timeline';
import { carryEntry } from './page/explore-link';
import { reduceKeyboardStops } from './page/keyboard-stops';
import { offerCopies } from './page/report';

if (!customElements.get('documentary-timeline')) customElements.define('documentary-timeline', DocumentaryTimeline);
const story = document.querySelector<HTMLElement>('main');
if (story) {
  reduceKeyboardStops(story);
  carryEntry(story);
}
offerCopies(document);
// A view of its own: its code is not the story's to fetch.
if (document.querySelector('timeline-explore')) void import('./explore/timeline-explore');
