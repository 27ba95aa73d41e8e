/* SPDX-License-Identifier: GPL-3.0-or-later
 * How a document looks as a page of the web: on screens light and dark, and on paper. */
#pragma once

#define SP_REPORT_STYLE \
  ":root { color-scheme: light dark; --ink: #1a1a1a; --dim: #595959; --rule: #bbb; --page: #fff; --link: #1a5fb4 }\n" \
  "@media (prefers-color-scheme: dark) {\n" \
  "  :root { --ink: #f0f0f0; --dim: #b5b5b5; --rule: #555; --page: #1e1e1e; --link: #99c1f1 }\n" \
  "}\n" \
  "html { background: var(--page); color: var(--ink); font: 1rem/1.5 system-ui, sans-serif }\n" \
  "body { max-width: 60rem; margin: 0 auto; padding: 1.5rem; overflow-wrap: break-word }\n" \
  "h1, h2, h3, h4, h5, h6 { line-height: 1.2; margin: 1.8em 0 .4em; break-after: avoid }\n" \
  "h1 { font-size: 2rem; margin-top: .2em }\n" \
  "h2 { font-size: 1.4rem; border-bottom: 1px solid var(--rule); padding-bottom: .2em }\n" \
  "h3 { font-size: 1.15rem }\n" \
  "h4, h5, h6 { font-size: 1rem }\n" \
  "p, li, th, td, caption, blockquote { unicode-bidi: plaintext }\n" \
  "p { margin: .5em 0 }\n" \
  ".kicker { margin-bottom: 0; font-weight: bold }\n" \
  ".lead { font-size: 1.15rem }\n" \
  "blockquote + .caption { margin-top: -.7em; padding-inline-start: calc(1em + 4px) }\n" \
  ".kicker, .caption, .note, .dim, footer { color: var(--dim) }\n" \
  ".kicker, .caption, .note, footer, .sources { font-size: .9rem }\n" \
  ".sources li { margin: .3em 0 }\n" \
  ".sources cite { font-style: normal }\n" \
  "li:target { outline: 2px solid var(--link); outline-offset: 3px }\n" \
  "a { color: var(--link) }\n" \
  "blockquote { margin: 1em 0; padding-inline-start: 1em; border-inline-start: 4px solid var(--rule); font-size: 1.1rem }\n" \
  "figure { margin: 1em 0 }\n" \
  "figure svg { max-width: 100%; height: auto; background: #fff; border-radius: 4px; box-sizing: border-box; padding: .5rem; " \
  "stroke-miterlimit: 10 }\n" \
  ".table { overflow-x: auto }\n" \
  "table { border-collapse: collapse; font-size: .95rem; margin: .8em 0 }\n" \
  "th, td { padding: .35em .8em .35em 0; text-align: start; vertical-align: top; border-bottom: 1px solid var(--rule) }\n" \
  "th { font-weight: inherit }\n" \
  "thead th { font-weight: bold; border-bottom: 2px solid var(--ink) }\n" \
  "tr.head > * { font-weight: bold }\n" \
  ".level { display: inline-block; min-width: 1.3em; padding: 0 .2em; margin-inline-end: .3em; border: 1px solid; " \
  "border-radius: 2px; font-size: .85em; font-weight: bold; text-align: center; print-color-adjust: exact }\n" \
  ".hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap }\n" \
  "footer { border-top: 1px solid var(--rule); margin-top: 3em; padding-top: .5em }\n" \
  "@media print {\n" \
  "  :root { --ink: #000; --dim: #444; --rule: #999; --page: #fff; --link: inherit }\n" \
  "  @page { margin: 2cm }\n" \
  "  html { font-size: 9.5pt }\n" \
  "  body { max-width: none; padding: 0 }\n" \
  "  a { text-decoration: none }\n" \
  "  thead { display: table-header-group }\n" \
  "  tr, figure, blockquote, .sources li { break-inside: avoid }\n" \
  "  .table { overflow: visible }\n" \
  "}\n"
