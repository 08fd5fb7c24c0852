import { isClosedAway } from '../text/closed';
import type { Origin } from '../text/line-reader';

const floatsPerRecord = 6;

/// Boxes of everything that carries data-a ("e12"): kind letter code, index, x, y, width, height.
///
/// What a closed part of the page holds has no box.
/// @cost  one rectangle an element; under a millisecond for 500
export function readAnchors(root: Element, origin: Origin): Float32Array {
  const elements = [...root.querySelectorAll('[data-a]')].filter((element) => !isClosedAway(element));
  const records = new Float32Array(elements.length * floatsPerRecord);
  elements.forEach((element, at) => {
    const name = element.getAttribute('data-a') ?? '';
    const box = element.getBoundingClientRect();
    records.set(
      [name.charCodeAt(0), Number(name.slice(1)), box.left - origin.x, box.top - origin.y, box.width, box.height],
      at * floatsPerRecord,
    );
  });
  return records;
}
