/** Typing habits of chats, written out. Applied in order to normalized text. */
const habits: readonly (readonly [RegExp, string])[] = [
  [/([a-z])\1{2,}/g, '$1'],
  [/\b(?:q|k|ke|qe|qu)\b/g, 'que'],
  [/\b(?:x|xr)\b/g, 'por'],
  [/\b(?:xq|pq|porq|xk|pork|porke|xke|xque)\b/g, 'porque'],
  [/\bpal\b/g, 'para el'],
  [/\bpa\b/g, 'para'],
  [/\bd\b/g, 'de'],
  [/\bm\b/g, 'me'],
  [/\bt\b/g, 'te'],
  [/\bnma\b/g, 'nada mas'],
  [/\b(?:nd|nah nada|nada mas que)\b/g, 'nada'],
  [/\b(?:dsd|dsde)\b/g, 'desde'],
  [/\b(?:sta|ta) (?=[a-z]+(?:ndo|ad[oa]|id[oa])\b)/g, 'esta '],
  [/\b(?:toi|toy|stoy|estoi|sty)\b/g, 'estoy'],
  [/\b(?:tngo|tngp|tego|tneg[oa])\b/g, 'tengo'],
  [/\b(?:kn|kon)\b/g, 'con'],
  [/\bnose\b/g, 'no se'],
  [/\b(?:boy|bpy|voi) a\b/g, 'voy a'],
  [/\b(?:ai|ahi) (?=salida|manera|forma|nada|razon|futuro|remedio)/g, 'hay '],
  [/\be (?=[a-z]+(?:ado|ido|cho)\b)/g, 'he '],
  [/\b(?:kero|qero|quero|qiero|kiero|quieor|qiuero|quiro|uqiero)\b/g, 'quiero'],
  [/k(?=[ei])/g, 'qu'],
  [/k(?=[aou])/g, 'c'],
  [/\b(?:a|as)er(?=me|lo|le|nos|se)?\b/g, 'hacer'],
  [/\bhaser/g, 'hacer'],
  [/\bbiv(?=i|o|e)/g, 'viv'],
  [/\bbida\b/g, 'vida'],
  [/\b(?:morirm|morime|morirne|moriem|morrirme)\b/g, 'morirme'],
  [/\b(?:matarm|matrme|mtarme|mataeme|matarne)\b/g, 'matarme'],
  [/\b(?:muert|muelta|muelto)\b/g, 'muerto'],
  [
    /\b(?:su[isc]{1,3}[sc]?id|sui[sz]id|zuicid|sucid|siucid|suiicid|suicd|suisd)(?=[aei])/g,
    'suicid',
  ],
  [/\bahorca?rm\b/g, 'ahorcarme'],
  [/\b(pasti)[y]as?/g, '$1llas'],
  [/\bpast?is?\b/g, 'pastillas'],
  [/\bmux(?=[oai])/g, 'much'],
  [/\b(?:ahorita|ahorititita|orita|horita)\b/g, 'ahora'],
  [/\b(?:weon|wn|weona|wey|guey|boludo|boluda|che) (?=(?:me|ya|no|quiero|estoy) )/g, ''],
];

/** Digits and lone letters that stand for letters: "su1c1darm3", "m o r i r". */
function withoutDisguise(message: string): string {
  return message
    .replace(/\b[a-z]+(?:[013457][a-z]+)+[013457]?\b/g, (word) =>
      word.replace(/[013457]/g, (digit) => letters[digit] ?? digit),
    )
    .replace(/\b(?:[a-z] ){4,30}[a-z]\b/g, (word) => word.replaceAll(' ', ''));
}

const letters: Record<string, string> = { 0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't' };

/** Normalized Spanish as the rules expect it: whole words in their usual spelling. */
export function spellOut(message: string): string {
  return habits.reduce(
    (text, [habit, word]) => text.replace(habit, word),
    withoutDisguise(message),
  );
}
