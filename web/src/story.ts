import { offerCitations } from './cite/offer';
import { DocumentaryTimeline } from './element/documentary-timeline';
import { offerSearch } from './find/offer';
import { reduceKeyboardStops } from './page/keyboard-stops';
import { keepPlaceAcrossLanguages } from './page/languages';
import { offerCopies } from './page/report';
import { openSourcesInPlace } from './page/source-notes';
import { offerPaths } from './path/links';

if (!customElements.get('documentary-timeline')) customElements.define('documentary-timeline', DocumentaryTimeline);
const story = document.querySelector<HTMLElement>('main');
if (story) {
  reduceKeyboardStops(story);
  offerCitations(story);
  openSourcesInPlace(story);
}
offerCopies(document);
keepPlaceAcrossLanguages(document);
offerPaths();
const sources = document.querySelector<HTMLElement>('.source-view');
if (sources) void import('./sources/source-view').then(({ offerFilters }) => offerFilters(sources));
offerSearch(document);
