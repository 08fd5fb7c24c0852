const adopted = new Set<string>();

/// Adds rules to the page, once. A sheet of this kind, for the page's policy allows no other styles.
export function adoptStyle(rules: string): void {
  if (adopted.has(rules)) return;
  adopted.add(rules);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
