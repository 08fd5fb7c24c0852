/// Of the panel.
export const findStyle = `
.find { margin: 0 0 0 auto; padding: 0; width: 100%; max-width: 36rem; height: 100vh; height: 100dvh; max-height: none; border: 0;
  border-left: 1px solid var(--rule); color: var(--ink); background: var(--ground); font: 400 1rem/1.5 var(--sans); overscroll-behavior: contain; }
.find::backdrop { background: rgb(27 26 23 / 0.25); }
.find[open] { display: flex; flex-direction: column; }
.find h2, .find legend, .find summary { font: 600 0.9375rem/1.5rem var(--sans); margin: 0; color: var(--ink); }
.find-bar { display: flex; gap: 1rem; align-items: center; padding: 1rem 1.5rem 0; }
.find-field { flex: 1; min-width: 0; min-height: 3rem; padding: 0; border: 0; border-bottom: 2px solid var(--ink); border-radius: 0;
  color: var(--ink); background: transparent; font: 400 1.375rem/2rem var(--serif); }
.find-field::placeholder { color: var(--muted); opacity: 1; }
.find-field:focus-visible { border-color: transparent; outline-offset: 4px; }
.find button { min-width: var(--tap); min-height: max(var(--tap), 2rem); padding: 0; border: 0; color: var(--ink); background: none;
  font: 500 0.9375rem/1.5rem var(--sans); text-align: left; cursor: pointer; text-decoration: underline 1px; text-underline-offset: 0.3em; }
.find button:hover { text-decoration-thickness: 2px; }
.find-bar button { min-height: 2.75rem; text-decoration: none; color: var(--muted); }
.find-status { display: flex; flex-wrap: wrap; gap: 0 1.25rem; align-items: center; min-height: 2.75rem; padding: 0.25rem 1.5rem; border-bottom: 1px solid var(--rule); color: var(--muted); font-size: 0.9375rem; }
.find-body { flex: 1; overflow-y: auto; overscroll-behavior: contain; padding: 0 1.5rem 3rem; }
.find-filters { border-bottom: 1px solid var(--rule); }
.find-filters summary { display: flex; align-items: center; gap: 0.5rem; min-height: 2.75rem; padding: 0; }
.find-filters summary::after { content: "+"; margin-left: auto; font-weight: 400; font-size: 1.25rem; }
.find-filters[open] summary::after { content: "–"; }
.find-kinds { padding-bottom: 1rem; }
.find fieldset { min-width: 0; margin: 0 0 1rem; padding: 0; border: 0; display: grid; grid-template-columns: 1fr; gap: 0 1.5rem; }
.find legend { padding: 0; color: var(--muted); font-weight: 500; }
.find label { display: flex; align-items: center; gap: 0.625rem; min-height: max(var(--tap), 2rem); font-size: 0.9375rem; line-height: 1.25rem; cursor: pointer; }
.find input[type="checkbox"] { flex: none; width: 1.125rem; height: 1.125rem; margin: 0; font: inherit; accent-color: var(--ink); }
.find-name { min-width: 0; }
.find-count { color: var(--muted); font-weight: 400; font-variant-numeric: tabular-nums; }
.find label .find-count { margin-left: auto; }
.find-years { grid-template-columns: repeat(auto-fill, minmax(6.5rem, 1fr)) !important; }
.find-years legend { grid-column: 1 / -1; }
.find-unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.find section { padding-top: 1.25rem; }
.find-hit { display: block; padding: 0.625rem 0 0.75rem; border-top: 1px solid var(--rule); text-decoration: none; }
.find-hit > span { display: block; }
.find-hit:hover .find-title, .find-hit:focus-visible .find-title { text-decoration: underline 1px; text-underline-offset: 0.2em; }
.find-hit:focus-visible { outline-offset: 0; }
.find-date, .find-byline { color: var(--muted); font-size: 0.9375rem; line-height: 1.375rem; }
.find-title { font: 600 1.1875rem/1.5rem var(--serif); }
.find-excerpt { margin-top: 0.25rem; font: 400 1rem/1.5rem var(--serif); }
.find section[aria-labelledby="find-accounts"] .find-title { font-weight: 400; }
.find mark { color: inherit; background: none; text-decoration: underline 2px; text-underline-offset: 0.2em; }
.find-more { margin-top: 0.25rem; }
.find-empty { padding-top: 1.5rem; }
.find-empty ul { margin: 0.25rem 0 1rem; }
.find button.find-example { font: 400 1.1875rem/1.75rem var(--serif); }
.find-note { margin-top: 0.75rem; color: var(--muted); font-size: 0.9375rem; max-width: 30rem; }
::highlight(found) { text-decoration: underline 3px; text-decoration-color: #1b1a17; }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) ::highlight(found) { text-decoration-color: #f1ebdd; } }
:root[data-theme="dark"] ::highlight(found) { text-decoration-color: #f1ebdd; }
@media (forced-colors: active) { ::highlight(found) { text-decoration-color: CanvasText; } }
@media (min-width: 37.5rem) {
  .find-bar { padding-top: 1.5rem; }
  .find fieldset { grid-template-columns: 1fr 1fr; }
}
@media print { .find { display: none !important; } }
`;
