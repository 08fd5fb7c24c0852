/// Rules of the map beside the story. Its papers are those of src/scene/theme.cpp.
export const mapStyle = `
.map-column { position: sticky; top: var(--sticky); z-index: 1; height: 0; --land: #faf6ec; --water: #dde4e3; }
.map-box { position: absolute; top: 2rem; left: calc(50% + 25.25rem); width: calc(var(--map-width) / 16 * 1rem); font: 400 0.875rem/1.25rem var(--sans); }
.map-sheet { position: relative; height: calc(var(--map-height) / 16 * 1rem); outline: 1px solid var(--rule); }
.map-sheet canvas { width: 100%; height: 100%; }
.map-sheet > * { position: absolute; }
.map-name, .map-label, .map-scale { white-space: nowrap; line-height: 1.125rem; text-shadow: 0 0 2px var(--paper), 0 0 2px var(--paper), 0 0 3px var(--paper); --paper: var(--land); pointer-events: none; }
.map-name { color: var(--muted); text-align: center; }
.map-name.sea { font: italic 400 0.9375rem/1.125rem var(--serif); --paper: var(--water); }
.map-scale { color: var(--ink); border-bottom: 1.5px solid; height: 1.25rem; --paper: var(--water); }
.map-mark { width: max(1.5rem, var(--tap)); height: max(1.5rem, var(--tap)); margin: calc(max(1.5rem, var(--tap)) / -2); padding: 0; border: 0; background: none; color: var(--ink); font: inherit; cursor: pointer; }
.map-mark.area { border-radius: 50%; }
.map-label { position: absolute; pointer-events: auto; text-align: left; }
.map-label.middle { text-align: center; }
.map-mark[aria-current] .map-label { font-weight: 700; }
.map-mark:hover .map-label, .map-mark[aria-expanded="true"] .map-label { text-decoration: underline 1px; text-underline-offset: 0.2em; }
.map-label.unseen { display: none; }
.map-mark:hover .unseen, .map-mark:focus-visible .unseen, .map-mark[aria-current] .unseen { display: block; }
.map-mark:hover, .map-mark:focus-visible, .map-mark[aria-current] { z-index: 1; }
.map-list { max-height: calc(100vh - var(--sticky) - 6rem - var(--map-height) / 16 * 1rem); overflow-y: auto; position: relative; margin-top: 0.75rem; border-bottom: 1px solid var(--rule); }
.map-list h2 { position: sticky; top: 0; background: var(--ground); display: flex; justify-content: space-between; align-items: center; gap: 1rem; margin: 0; font: 600 1rem/1.25rem var(--sans); }
.map-list button { min-width: var(--tap); min-height: max(1.5rem, var(--tap)); padding: 0; border: 0; background: none; color: var(--muted); font: 400 0.875rem/1.25rem var(--sans); cursor: pointer; text-decoration: underline 1px; text-underline-offset: 0.2em; }
.map-list li { border-top: 1px solid var(--rule); }
.map-list li a { display: block; padding: 0.375rem 0; text-decoration: none; }
.map-list li a:hover b { text-decoration: underline 1px; text-underline-offset: 0.2em; }
.map-list b { display: block; font: 400 1rem/1.3125rem var(--serif); }
.map-list [aria-current] b { font-weight: 600; }
.map-list span, .map-ways a { color: var(--muted); }
.map-ways { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin: 0.5rem 0 0; }
.map-ways a { display: inline-flex; align-items: center; min-height: max(1.5rem, var(--tap)); }
documentary-timeline:not([drawn]) .map-column { display: none; }
@media not all and (min-width: 85em) and (min-height: 37.5em) { .map-column { display: none; } }
@media (prefers-color-scheme: dark) { :root:not([data-theme="light"]) .map-column { --land: #262219; --water: #10171a; } }
:root[data-theme="dark"] .map-column { --land: #262219; --water: #10171a; }
@media (prefers-contrast: more) { :root:root .map-column { --land: var(--ground); --water: var(--ground); } }
@media (forced-colors: active) { .map-column { display: none; } }
@media print { .map-column { display: none; } }
`;
