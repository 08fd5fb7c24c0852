import { hearFrame, heightFor, tellFrame } from './frame';

/// Gives plain frames of a documentary (`<iframe data-documentary-timeline>`) the height that they tell, up to their
/// `data-max-height` or nine tenths of the window. Without this script they keep the height that the page gives them.
const frames = (): NodeListOf<HTMLIFrameElement> => document.querySelectorAll<HTMLIFrameElement>('iframe[data-documentary-timeline]');

addEventListener('message', (event: MessageEvent<unknown>) => {
  for (const frame of frames()) {
    const message = hearFrame(event, frame, new URL(frame.src, document.baseURI));
    if (message?.type !== 'resize' && message?.type !== 'ready') continue;
    const height = heightFor(message['height'], innerHeight, Number(frame.dataset['maxHeight']));
    if (height) frame.style.height = `${height}px`;
  }
});

// Those that were there before this script have told theirs.
for (const frame of frames()) tellFrame(frame, 'measure', {});
