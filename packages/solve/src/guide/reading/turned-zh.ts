/** “你妈” alone sounds like an insult: whoever is family is called by the whole word. */
const family: [RegExp, string][] = [
  [/我(妈|爸|姐|哥|弟|妹|爷|奶)(?!\1)/g, '你$1$1'],
  [/(?<!自)我/g, '你'],
];

/** A Chinese clause in the second person: “我妈一哭” is “你妈妈一哭”; undefined without a “我”. */
export function turnedZh(clause: string): string | undefined {
  const told = family.reduce((said, [pattern, word]) => said.replace(pattern, word), clause);
  return told === clause ? undefined : told;
}
