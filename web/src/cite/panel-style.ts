/// Rules of the citation's panel: not in the pages' own styles, which are counted.
export const panelStyle = `
.citation { box-sizing: border-box; width: min(40rem, 100vw - 2rem); max-height: calc(100vh - 2rem); padding: 1.25rem 1.5rem 1.5rem; border: 1px solid var(--axis); background: var(--ground); color: var(--ink); font: 400 0.9375rem/1.5rem var(--sans); }
.citation::backdrop { background: rgb(0 0 0 / 0.45); }
.citation h2 { font: 600 1.5rem/1.25 var(--serif); margin: 0 0 1rem; }
.citation label { display: flex; align-items: center; gap: 0.5rem; min-height: var(--tap); }
.citation .what { flex-wrap: wrap; margin-bottom: 0.5rem; color: var(--muted); }
.citation select { font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--axis); min-height: max(2.25rem, var(--tap)); width: 100%; min-width: 0; padding: 0 0.5rem; }
.citation fieldset { display: flex; flex-wrap: wrap; gap: 0 1.5rem; border: 0; margin: 0 0 0.75rem; padding: 0; }
.citation legend { float: left; color: var(--muted); min-height: var(--tap); padding: 0; line-height: max(1.5rem, var(--tap)); margin-right: 1.5rem; }
.citation input { width: 1.125rem; height: 1.125rem; margin: 0; accent-color: var(--ink); }
.citation textarea { display: block; width: 100%; height: clamp(11rem, 40vh, 15rem); resize: vertical; padding: 0.75rem; font: 400 0.875rem/1.375rem ui-monospace, monospace; color: var(--ink); background: transparent; border: 1px solid var(--rule); overflow-wrap: anywhere; }
.citation .text { font: 400 1.0625rem/1.6rem var(--serif); }
.citation .actions { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: center; margin: 1rem 0 0; }
.citation button { font: 600 0.9375rem/1.25rem var(--sans); min-height: max(2.25rem, var(--tap)); padding: 0.25rem 1.125rem; color: var(--ink); background: transparent; border: 1px solid var(--axis); border-radius: 0; cursor: pointer; }
.citation .copy { color: var(--ground); background: var(--ink); border-color: var(--ink); }
.citation [role="status"] { flex: 1 1 10rem; margin: 0; color: var(--muted); }
@media (forced-colors: active) { .citation button { border: 1px solid ButtonText; } }
`;
