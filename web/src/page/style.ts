const adopted = new Set<string>();

/// Adds rules to the page, once. A sheet of this kind, for the page's policy allows no other styles.
/// Browsers without such sheets keep the page as it is (element/capability.ts).
export function adoptStyle(rules: string): void {
  if (adopted.has(rules) || !('adoptedStyleSheets' in document)) return;
  adopted.add(rules);
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
