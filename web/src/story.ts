import { DocumentaryTimeline } from './element/documentary-timeline';
import { offerSearch } from './find/offer';
import { reduceKeyboardStops } from './page/keyboard-stops';
import { offerCopies } from './page/report';

if (!customElements.get('documentary-timeline')) customElements.define('documentary-timeline', DocumentaryTimeline);
const story = document.querySelector<HTMLElement>('main');
if (story) reduceKeyboardStops(story);
offerCopies(document);
offerSearch(document);
