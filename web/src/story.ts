import { offerCitations } from './cite/offer';
import { DocumentaryTimeline } from './element/documentary-timeline';
import { offerSearch } from './find/offer';
import { carryEntry } from './page/explore-link';
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
  carryEntry(story);
}
offerCopies(document);
keepPlaceAcrossLanguages(document);
offerPaths();
offerSearch(document);
const sources = document.querySelector<HTMLElement>('.source-view');
if (sources) void import('./sources/source-view').then(({ offerFilters }) => offerFilters(sources));
// A view of its own: its code is not the story's to fetch.
if (document.querySelector('timeline-explore')) void import('./explore/timeline-explore');
