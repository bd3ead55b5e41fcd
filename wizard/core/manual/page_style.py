"""How the manual looks in a browser and on paper: light or dark as the person's system is, and nothing is fetched."""

CSS = """
:root { color-scheme: light dark; --ground: #f6f7f9; --panel: #ffffff; --text: #1b2430; --quiet: #576170;
  --line: #dde2e9; --accent: #1f5fbf; --marked: #e6eefa; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #14181e; --panel: #1c222b; --text: #e7ecf3; --quiet: #a2aebf; --line: #2c3440;
    --accent: #6fa5f5; --marked: #1e2c42; }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 16px; }
body { margin: 0; background: var(--ground); color: var(--text);
  font: 16px/1.55 system-ui, "Segoe UI", Roboto, sans-serif; }
.sheet { max-width: 1240px; margin: 0 auto; padding: 32px 28px 64px; }
h1 { font-size: 29px; line-height: 1.2; margin: 0; font-weight: 650; }
h2 { font-size: 23px; line-height: 1.25; margin: 0 0 10px; font-weight: 650; }
h3 { font-size: 17px; margin: 30px 0 6px; font-weight: 650; }
p, li { max-width: 74ch; }
p { margin: 8px 0; }
.lead { color: var(--quiet); font-size: 18px; margin: 10px 0 24px; }
a { color: var(--accent); text-underline-offset: 2px; text-decoration-thickness: 1px; }
a:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
section { background: var(--panel); border: 1px solid var(--line); border-radius: 10px; padding: 26px 30px 30px;
  margin: 0 0 20px; }
nav h2 { font-size: 13px; color: var(--quiet); margin-bottom: 6px; }
nav ul { list-style: none; margin: 0; padding: 0; }
nav ul ul { padding-left: 14px; }
nav > ul > li { margin-top: 9px; }
nav li { margin: 3px 0; line-height: 1.35; }
nav ul ul a { font-size: 14px; }
nav a { text-decoration: none; }
nav a:hover { text-decoration: underline; }
.also { color: var(--quiet); }
.also a { white-space: nowrap; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin: 12px 0; font-size: 15px; line-height: 1.45; }
th, td { text-align: left; vertical-align: top; padding: 8px 16px 8px 0; border-bottom: 1px solid var(--line); }
thead th { color: var(--quiet); font-weight: 600; font-size: 13px; }
tbody th { font-weight: 600; }
td div + div, th div + div { color: var(--quiet); font-weight: 400; font-size: 14px; }
th div + div { white-space: nowrap; }
code { font: 14px/1.45 ui-monospace, Consolas, "DejaVu Sans Mono", monospace; }
ul { padding-left: 20px; margin: 8px 0; }
li { margin: 5px 0; }
img { display: block; max-width: 100%; height: auto; margin: 14px 0 4px;
  border: 1px solid var(--line); border-radius: 8px; }
tr:has(:target), h3:target { background: var(--marked); }
@media (min-width: 1080px) {
  .columns { display: grid; grid-template-columns: 250px minmax(0, 1fr); gap: 32px; }
  nav { position: sticky; top: 20px; align-self: start; max-height: calc(100vh - 40px); overflow-y: auto; }
}
@media (max-width: 1079px) { nav { margin-bottom: 24px; } }
@media (max-width: 700px) { .sheet { padding: 20px 14px; } section { padding: 18px 16px; } }
@media print {
  :root { --ground: #ffffff; --panel: #ffffff; --text: #000000; --quiet: #444444; --line: #cccccc; --accent: #000000;
    --marked: #ffffff; }
  body { font-size: 10pt; } .sheet { padding: 0; max-width: none; } .columns { display: block; }
  nav { position: static; max-height: none; break-after: page; } nav > ul { columns: 2; }
  .wide { overflow: visible; } td div + div, th div + div { font-size: 8pt; }
  section { border: none; padding: 0; margin: 0 0 24px; } a { text-decoration: none; }
  h1 { font-size: 20pt; } h2 { font-size: 15pt; } h3 { font-size: 11.5pt; }
  table { font-size: 8.5pt; } code { font-size: 8pt; }
  h2, h3 { break-after: avoid; } tr, img { break-inside: avoid; } thead { display: table-header-group; }
  img { max-width: 125mm; }
}
@page { margin: 16mm 15mm; }
"""
