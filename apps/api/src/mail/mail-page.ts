import { type Html, html, nothing } from '../http/html.ts';

export type MailPage = {
  language: string;
  title: string;
  lines: string[];
  code: string | null;
  button: { text: string; link: string } | null;
  copy: string;
  after: string[];
  footer: string;
};

const font =
  "font-family:system-ui,-apple-system,'Segoe UI',Roboto,'PingFang SC','Microsoft YaHei',sans-serif";
const styles = {
  body: `margin:0;padding:32px 16px;background:#f3f6f5;color:#0e2226;${font};font-size:17px;line-height:1.6`,
  sheet: 'max-width:520px;margin:0 auto',
  name: 'margin:0 0 24px;font-size:15px;font-weight:600;color:#34484c',
  title: 'margin:0 0 16px;font-size:24px;line-height:1.3;font-weight:600;color:#0e2226',
  line: 'margin:0 0 16px;color:#0e2226',
  code: 'margin:24px 0;font-size:32px;letter-spacing:6px;font-weight:600;color:#0e2226',
  buttonRow: 'margin:24px 0',
  button:
    'display:inline-block;padding:13px 24px;background:#10363b;color:#ffffff;border-radius:24px;font-weight:600;text-decoration:none',
  quiet: 'margin:0 0 12px;font-size:15px;color:#34484c',
  link: 'color:#0a525c;word-break:break-all',
  footer:
    'margin:32px 0 0;padding-top:16px;border-top:1px solid #d3dbda;font-size:13px;color:#53656a',
} as const;

/** One quiet page: paper, ink, one button; nothing is loaded from anywhere, nothing is counted. */
export function mailPage(page: MailPage): string {
  const paragraph = (text: string, style: string): Html => html`<p style="${style}">${text}</p>`;
  return html`<!doctype html>
<html lang="${page.language}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><meta name="color-scheme" content="light only"><title>${page.title}</title></head>
<body style="${styles.body}">
<div style="${styles.sheet}">
${paragraph('Solacore', styles.name)}
<h1 style="${styles.title}">${page.title}</h1>
${page.lines.map((line) => paragraph(line, styles.line))}
${page.code === null ? nothing : paragraph(page.code, styles.code)}
${page.button === null ? nothing : buttonWithLink(page.button, page.copy)}
${page.after.map((line) => paragraph(line, styles.quiet))}
${paragraph(page.footer, styles.footer)}
</div>
</body>
</html>
`.html;
}

function buttonWithLink({ text, link }: { text: string; link: string }, copy: string): Html {
  return html`<p style="${styles.buttonRow}"><a href="${link}" style="${styles.button}">${text}</a></p>
<p style="${styles.quiet}">${copy}<br><a href="${link}" style="${styles.link}">${link}</a></p>`;
}
