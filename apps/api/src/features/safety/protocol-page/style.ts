import { pageStyle } from '../../../http/page-style.ts';

/** The page's own style sheet, in the colours of the app; its hash stands in the content policy. */
export const style = `
${pageStyle}header, main, footer { max-width: 760px; margin: 0 auto; padding: 0 20px; }
header {
  display: flex; flex-wrap: wrap; gap: 0 24px; align-items: center;
  justify-content: space-between; padding-top: 12px;
}
.home {
  display: inline-flex; align-items: center; gap: 10px; min-height: 44px; color: var(--ink);
  font-size: 19px; font-weight: 600; letter-spacing: -0.01em; text-decoration: none;
}
nav ul { display: flex; gap: 4px; margin: 0 -10px; padding: 0; list-style: none; }
nav a { display: inline-flex; align-items: center; min-height: 44px; padding: 0 10px; }
nav a[aria-current] { color: var(--ink); text-decoration: none; font-weight: 600; }
h1 { font-size: clamp(28px, 6vw, 38px); line-height: 1.2; letter-spacing: -0.02em; margin: 28px 0 12px; }
h2 { font-size: 23px; line-height: 1.3; letter-spacing: -0.01em; margin: 44px 0 8px; }
h3 { font-size: 18px; line-height: 1.4; margin: 24px 0 6px; }
p { margin: 0 0 12px; }
.lead, .quiet { color: var(--ink2); }
main ul, main ol { margin: 0 0 12px; padding-left: 22px; color: var(--ink2); }
main li { margin: 0 0 8px; padding-left: 4px; }
.now { background: var(--danger-bg); border-radius: 14px; padding: 18px 20px 8px; margin: 20px 0 0; }
.now h2 { margin: 0 0 4px; font-size: 19px; color: var(--danger); }
.now a { display: inline-flex; align-items: center; min-height: 44px; color: var(--ink); font-weight: 600; }
.levels { margin: 12px 0 16px; border-top: 1px solid var(--line); }
.levels > div { display: grid; grid-template-columns: 180px 1fr; gap: 2px 20px; padding: 14px 0; border-bottom: 1px solid var(--line); }
.levels dt { font-weight: 600; }
.levels dd { margin: 0; color: var(--ink2); }
.levels dd + dd { grid-column: 2; color: var(--ink); }
main ul.rows { list-style: none; padding: 4px 18px; background: var(--surface); border: 1px solid var(--line); border-radius: 14px; }
.rows li { margin: 0; padding: 12px 0; border-bottom: 1px solid var(--line); }
.rows li:last-child { border-bottom: 0; }
.rows b { display: block; color: var(--ink); font-weight: 600; }
.ways { display: flex; flex-wrap: wrap; gap: 8px; margin: 6px 0; }
.ways:empty { display: none; }
.ways a {
  display: inline-flex; align-items: center; min-height: 44px; padding: 6px 15px;
  border: 1px solid var(--strong); border-radius: 22px; text-decoration: none; color: var(--ink);
}
.ways .call { background: var(--action); border-color: var(--action); color: var(--on-action); font-weight: 600; }
.facts { font-size: 14px; color: var(--ink3); }
.facts span { display: inline-block; margin-right: 16px; }
footer { padding-top: 24px; padding-bottom: 48px; color: var(--ink3); font-size: 14px; }
@media (max-width: 599px) {
  .levels > div { grid-template-columns: 1fr; }
  .levels dd + dd { grid-column: 1; }
}
@media print {
  :root {
    --page: #fff; --surface: #fff; --ink: #000; --ink2: #000; --ink3: #333; --line: #bbb;
    --strong: #999; --link: #000; --action: #fff; --on-action: #000; --danger: #000; --danger-bg: #fff;
  }
  body { font-size: 11pt; }
  nav, .now a { display: none; }
  header, main, footer { max-width: none; padding-left: 0; padding-right: 0; }
  .rows li, .levels > div { break-inside: avoid; }
  h2, h3 { break-after: avoid; }
  .ways .call { border-color: #999; }
}
`;
