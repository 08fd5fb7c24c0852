/// Whether an element lies in what is closed and not shown: a style sheet may show what a closed `details` holds, and its
/// summary always shows. Such an element has boxes from before it was closed.
export function isClosedAway(element: Element): boolean {
  return element.closest('details:not([open])') !== null && !element.checkVisibility();
}
