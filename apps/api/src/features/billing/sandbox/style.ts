import { createHash } from 'node:crypto';
import { pageStyle } from '../../../http/page-style.ts';

/** The pages' own style sheet, in the colours of the app. */
export const style = `
${pageStyle}header, main { max-width: 560px; margin: 0 auto; padding: 0 20px; }
header { padding-top: 16px; }
header strong { font-size: 19px; letter-spacing: -0.01em; }
.label { background: var(--caution-bg); border-radius: 14px; padding: 12px 16px; margin: 12px 0 0; font-size: 15px; }
.label b { display: block; color: var(--caution); }
h1 { font-size: clamp(26px, 6vw, 34px); line-height: 1.2; letter-spacing: -0.02em; margin: 24px 0 12px; }
h2 { font-size: 20px; line-height: 1.3; margin: 32px 0 8px; }
p { margin: 0 0 12px; }
main { padding-bottom: 48px; }
.quiet { color: var(--ink2); }
.card { background: var(--surface); border: 1px solid var(--line); border-radius: 20px; padding: 18px; margin: 0 0 16px; }
.card p:last-child { margin: 0; }
.plan { display: flex; flex-wrap: wrap; gap: 0 16px; justify-content: space-between; font-size: 19px; font-weight: 600; margin: 0 0 4px; }
button, .go {
  display: flex; align-items: center; justify-content: center; width: 100%; min-height: 52px;
  padding: 8px 18px; border: 1px solid var(--strong); border-radius: 14px; cursor: pointer;
  background: transparent; color: var(--ink); font: inherit; font-weight: 600; text-decoration: none;
}
button.main, .go.main { background: var(--action); border-color: var(--action); color: var(--on-action); }
.go.plain { border-color: transparent; margin-top: 8px; }
form { margin: 0; }
ul.acts { list-style: none; margin: 0; padding: 0; }
ul.acts li { padding: 12px 0; border-top: 1px solid var(--line); }
ul.acts button { min-height: 44px; }
ul.acts p { margin: 6px 0 0; font-size: 15px; color: var(--ink2); }
@media (min-width: 600px) {
  ul.acts:not(.wide) form { display: grid; grid-template-columns: 240px 1fr; gap: 16px; align-items: center; }
  ul.acts p { margin: 0; }
}
`;

const styleHash = createHash('sha256').update(style).digest('base64');

/**
 * Nothing is loaded, nothing runs. A form may lead to ourselves and, by what we answer, to where
 * the page was opened from.
 */
export function policyOf(returnUrls: readonly string[]): string {
  const targets = new Set(returnUrls.map(sourceOf));
  return [
    "default-src 'none'",
    `style-src 'sha256-${styleHash}'`,
    'img-src data:',
    "base-uri 'none'",
    ["form-action 'self'", ...targets].join(' '),
    "frame-ancestors 'none'",
  ].join('; ');
}

/** An address as a content policy names it: its origin, or the scheme of an app. */
function sourceOf(address: string): string {
  const { protocol, origin } = new URL(address);
  return protocol === 'https:' || protocol === 'http:' ? origin : protocol;
}
