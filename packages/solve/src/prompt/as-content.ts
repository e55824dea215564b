/* Control characters but tab and line feed, and what nobody sees: zero-width characters, marks of
   direction, variation selectors, letters spelt in tags. As text, for engines without \p. */
const unseen = String.raw`\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e0fff}`;
const unseenPattern = new RegExp(`[${unseen}]`, 'gu');

/** What a reader could take for our marks: single and double angles, three or more in a row. */
const angles = [
  { single: '<＜﹤‹〈〈⟨❮❰˂ᐸ⧼⦑', double: '«《⟪≪⋘' },
  { single: '>＞﹥›〉〉⟩❯❱˃ᐳ⧽⦒', double: '»》⟫≫⋙' },
];
const markPattern = new RegExp(
  angles
    .map(({ single, double }) => {
      const any = `[${single}${double}]`;
      return `${any}{3,}|${any}[${double}]|[${double}]${any}|[⋘⋙]`;
    })
    .join('|'),
  'gu',
);
/** What a chat template would read as the end of a turn, and servers do not always escape. */
const templatePatterns = [
  /<(?=[|｜])/g,
  /[|｜](?=>)/g,
  /<(?=\/?(?:s|bos|eos|unk|pad|start_of_turn|end_of_turn)>)/gi,
  /\[(?=\/?(?:INST|SYSTEM_PROMPT|AVAILABLE_TOOLS|TOOL_RESULTS|TOOL_CALLS)\])/gi,
  /<(?=<\/?SYS>>)/gi,
];

/** A text without the characters nobody sees and without anything that could pass for our marks. */
export function withoutMarks(text: string): string {
  const seen = text.replaceAll('\r\n', '\n').replace(unseenPattern, '');
  const apart = seen.replace(markPattern, (marks) => [...toAngles(marks)].join(' '));
  return templatePatterns.reduce(
    (left, pattern) => left.replace(pattern, (found) => `${found} `),
    apart,
  );
}

function toAngles(marks: string): string {
  if (marks === '⋘') return '<<<';
  return marks === '⋙' ? '>>>' : marks;
}

/** Words of the person stand between these marks: content, never instructions. */
export function asContent(text: string): string {
  return `<<<\n${withoutMarks(text)}\n>>>`;
}
