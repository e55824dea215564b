/** Colours and ground of the pages that the server writes itself: those of the app. */
export const pageStyle = `:root {
  color-scheme: light dark;
  --page: #f3f6f5; --surface: #ffffff; --line: #d3dbda; --strong: #71817f;
  --ink: #0e2226; --ink2: #34484c; --ink3: #53656a; --link: #0a525c; --focus: #0a6c7a;
  --action: #10363b; --on-action: #ffffff; --danger: #98281b; --danger-bg: #fbe9e5;
  --caution: #6e4a00; --caution-bg: #faf0d8;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #0b1213; --surface: #131c1e; --line: #263336; --strong: #728587;
    --ink: #e9efee; --ink2: #bdc9c8; --ink3: #96a6a6; --link: #93d2d0; --focus: #7fd3d3;
    --action: #cfe5e2; --on-action: #0b1f22; --danger: #ffa598; --danger-bg: #35191a;
    --caution: #e8c272; --caution-bg: #2e2612;
  }
}
* { box-sizing: border-box; }
body {
  margin: 0; background: var(--page); color: var(--ink);
  font: 17px/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "PingFang SC",
    "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif;
  overflow-wrap: anywhere; -webkit-text-size-adjust: 100%;
}
a { color: var(--link); text-underline-offset: 3px; }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 3px; border-radius: 4px; }
`;
