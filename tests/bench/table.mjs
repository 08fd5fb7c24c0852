// Numbers to words and rows to a Markdown table that also reads well on a terminal.

const grouped = (value) => Math.round(value).toString().replace(/\B(?=(\d{3})+$)/g, ',');

/// "1,234" or, when the runs differ, "1,234 (1,200–1,300)"; `absent` for no summary.
export function formatSummary(summary, absent = 'not measured') {
  if (!summary) return absent;
  const { median, min, max } = summary;
  const spread = Math.round(min) === Math.round(max) ? '' : ` (${grouped(min)}–${grouped(max)})`;
  return `${grouped(median)}${spread}`;
}

/// Two significant digits, so that a ratio does not look more exact than its runs: "0.23", "1.4", "26".
export function formatRatio(ours, theirs) {
  if (!ours || !theirs || theirs.median === 0) return '–';
  const ratio = ours.median / theirs.median;
  if (ratio === 0) return '0';
  if (ratio >= 10) return grouped(ratio);
  return ratio.toFixed(Math.max(0, 1 - Math.floor(Math.log10(ratio))));
}

export const formatCount = (value) => (value === null || value === undefined ? 'not measured' : grouped(value));

/// Rows of cells (all of one length) as a Markdown table; the first row is the head, the first column left-aligned.
/// A row of one cell is a heading within the table. Columns are padded to equal width.
export function markdownTable(rows) {
  const columns = rows[0].length;
  const full = rows.map((row) => {
    if (row.length === 1) return [`**${row[0]}**`, ...Array(columns - 1).fill('')];
    if (row.length !== columns) throw new Error(`a row of ${row.length} cells in a table of ${columns}: ${row[0]}`);
    return row.map((cell) => String(cell).replaceAll('|', '\\|'));
  });
  const widths = full[0].map((_, column) => Math.max(3, ...full.map((row) => row[column].length)));
  const isFirst = (column) => column === 0;
  const pad = (cell, column) => (isFirst(column) ? cell.padEnd(widths[column]) : cell.padStart(widths[column]));
  const line = (cells) => `| ${cells.map(pad).join(' | ')} |`;
  const dashes = (width, column) => (isFirst(column) ? '-'.repeat(width + 2) : `${'-'.repeat(width + 1)}:`);
  return [line(full[0]), `|${widths.map(dashes).join('|')}|`, ...full.slice(1).map(line)].join('\n');
}
