import { DocumentaryTimeline } from './element/documentary-timeline';

if (!customElements.get('documentary-timeline')) customElements.define('documentary-timeline', DocumentaryTimeline);
