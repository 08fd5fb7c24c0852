// Words of a dataset's text without its markup, for looking them up in a page.

/// Pieces of the text between marks, quotation marks and white space made equal; a reference to a figure parts two pieces.
export function piecesOf(text) {
  return text
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\\(.)/g, '$1')
    .split(/\{[^}]*\}|\*/)
    .map(flatten)
    .filter((piece) => piece.length > 1);
}

export function flatten(text) {
  return text.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'").replace(/\s+/g, ' ').trim();
}

export const english = (text) => (typeof text.en === 'string' ? text.en : text.en?.text) ?? '';
