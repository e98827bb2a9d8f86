/** The looks of the page. Colours and type are those of the figures. */
export const STYLE = `
:root { --ink: #1a1a1a; --grey: #555; --rule: #d4d4d0; --blue: #1f4e79; --alert: #b2432f; }
* { box-sizing: border-box; }
html { scroll-behavior: smooth; -webkit-text-size-adjust: 100%; }
body { margin: 0; background: #fff; color: var(--ink); font: 1rem/1.55 "Source Sans 3", "Noto Sans", Arial, sans-serif; overflow-wrap: break-word; }
a { color: var(--blue); text-underline-offset: .15em; }
:focus-visible { outline: 2px solid var(--blue); outline-offset: 2px; }
.skip { position: absolute; left: -999rem; padding: .5rem 1rem; background: #fff; }
.skip:focus { left: 1rem; top: 1rem; z-index: 1; }
.page { max-width: 77.5rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
header { border-bottom: 1px solid var(--rule); margin-bottom: 2rem; padding-bottom: 1rem; }
h1, h2, h3 { font-weight: 600; line-height: 1.25; hyphens: auto; }
h1 { font-size: 1.9rem; margin: 0 0 .25rem; }
h2 { font-size: 1.35rem; margin: 0 0 .75rem; }
h3 { font-size: 1.05rem; margin: 1.75rem 0 .5rem; }
p, ul, ol, dl { max-width: 68ch; margin: 0 0 .9rem; }
.byline, .note, figcaption { color: var(--grey); }
.byline { margin: 0; }
.banner { margin: .9rem 0 0; padding: .6rem .9rem; border-left: 4px solid var(--alert); background: #faf1ee; }
.note { font-size: .875rem; line-height: 1.45; margin: .35rem 0; }
.note + :not(.note), .opening:has(> .note:last-child) + * { margin-top: 1.1rem; }
nav { font-size: .9375rem; margin-bottom: 2rem; padding-bottom: 1rem; border-bottom: 1px solid var(--rule); }
nav p { font-weight: 600; margin: 0 0 .4rem; }
nav ol { list-style: none; margin: 0; padding: 0; max-width: none; column-gap: 1.5rem; }
nav li { break-inside: avoid; }
nav a { display: block; padding: .2rem 0; text-decoration: none; }
nav a:hover { text-decoration: underline; }
section { padding-bottom: 1rem; margin-bottom: 2rem; border-bottom: 1px solid var(--rule); scroll-margin-top: 1rem; }
section:last-child { border-bottom: 0; }
.facts { margin: 0; max-width: 52rem; }
.facts dt { font-weight: 600; }
.facts dd { margin: 0 0 .8rem; }
.facts ul { margin: 0; padding-left: 1.1rem; }
.facts li { margin-bottom: .25rem; }
figure { margin: 1.25rem 0 1rem; }
figcaption { font-size: .9375rem; margin-bottom: .5rem; }
.drawing { overflow-x: auto; }
.drawing svg { display: block; width: 100%; min-width: calc(.85 * var(--drawn, 60rem)); max-width: calc(1.06 * var(--drawn, 60rem)); height: auto; }
details { margin: 0 0 .6rem; }
summary { cursor: pointer; padding: .3rem 0; color: var(--blue); max-width: 68ch; }
details[open] > summary { margin-bottom: .4rem; }
.table { overflow-x: auto; margin: 0 0 .5rem; }
table { border-collapse: collapse; font-size: .9rem; line-height: 1.35; font-variant-numeric: tabular-nums; }
caption { text-align: left; font-weight: 600; padding: .2rem 0 .5rem; }
th, td { text-align: left; vertical-align: top; padding: .35rem .9rem .35rem 0; border-bottom: 1px solid var(--rule); }
thead th { vertical-align: bottom; border-bottom: 1px solid #767676; }
tbody th { font-weight: 400; min-width: 9rem; }
td { min-width: 4.5rem; max-width: 30rem; }
.number { text-align: right; white-space: nowrap; }
thead .number { white-space: normal; }
td.outcome { min-width: 10em; }
@media (min-width: 40rem) {
  .facts { display: grid; grid-template-columns: 10rem minmax(0, 1fr); column-gap: 1.5rem; }
}
@media (min-width: 40rem) { nav ol { columns: 2; } }
@media (min-width: 64rem) { nav ol { columns: 4; } }
@media (max-width: 30rem) { .page { padding: 1.25rem 1rem 3rem; } h1 { font-size: 1.55rem; } }
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
@page { margin: 18mm 16mm; }
@media print {
  body { font-size: 10pt; }
  .page { max-width: none; padding: 0; }
  .skip, nav { display: none; }
  section { border: 0; margin-bottom: 1.5rem; padding-bottom: 0; }
  h1, h2, h3, figcaption, caption, thead, summary { break-after: avoid; }
  .opening, figure, tr, .facts dd, .banner { break-inside: avoid; }
  .note, tbody tr:nth-child(2), tbody tr:nth-child(3), tbody tr:nth-last-child(-n+2) { break-before: avoid; }
  p { orphans: 3; widows: 3; }
  thead { display: table-header-group; }
  .table-fold > summary { display: none; }
  summary { list-style: none; font-weight: 600; color: var(--ink); }
  summary::-webkit-details-marker { display: none; }
  details::details-content { content-visibility: visible; display: block; height: auto; }
  .table, .drawing { overflow: visible; }
  .drawing svg { min-width: 0; max-width: 100%; max-height: 205mm; }
  table, .note, figcaption { font-size: 8.5pt; }
  td:not(.outcome), tbody th { min-width: 0; }
  th, td { padding-right: .55rem; }
  a { color: inherit; text-decoration: none; }
}
`;
