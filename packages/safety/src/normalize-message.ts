/** Traditional characters of the phrase lists, each followed by its simplified form. */
const traditional =
  '殺杀傷伤輕轻歲岁藥药體体燒烧煤煤樓楼橋桥繩绳槍枪遺遗書书結结離离開开壓压絕绝無无義义沒没願愿' +
  '說说聽听聲声見见監监視视類类腦脑裡里裏里會会個个們们對对處处這这還还為为過过頭头關关給给讓让' +
  '強强姦奸侵侵虐虐兒儿女女媽妈爺爷婦妇節节減减飯饭嘔呕瀉泻餓饿廢废掙挣暈晕嚴严臟脏門门燈灯' +
  '買买準准備备計计劃划誰谁帶带幾几點点發发現现實实應应該该後后總总從从來来時时間间紅红決决' +
  '著着殘残學学師师親亲懷怀鎖锁毆殴脅胁嚇吓蹤踪騷骚擾扰厭厌鬱郁憂忧潰溃撐撑國国練练繼继綁绑報报復复價价戲戏劇剧線线黨党機机當当妳你難难號号醫医勁劲鬼鬼電电腕腕脈脉動动窗窗臺台鐵铁軌轨農农氣气灣湾癥症飛飞喪丧覺觉話话讀读級级';

const simplified = new Map(
  Array.from({ length: traditional.length / 2 }, (_, index) => [
    traditional.charAt(index * 2),
    traditional.charAt(index * 2 + 1),
  ]),
);

/**
 * Text as the phrase lists expect it: lower case, no accents, no apostrophes, half-width,
 * simplified characters with commas for the spaces between them (none in s p a c e d words),
 * `.` for every end of a sentence.
 */
export function normalizeMessage(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad\u200b-\u200f\u2060\ufeff*]/g, '')
    .replace(/['’‘`´ʼ]/g, '')
    .replace(/[\u4e00-\u9fff]/g, (character) => simplified.get(character) ?? character)
    .replace(/[.!?;:…。\n\r]+/g, ' . ')
    .replace(/[,、，]+/g, ' , ')
    .replace(/[^a-z0-9.,\u3400-\u9fff]+/g, ' ')
    .replace(
      /(?<![\u3400-\u9fff])[\u3400-\u9fff](?: [\u3400-\u9fff](?![\u3400-\u9fff]))+/g,
      (spaced) => spaced.replaceAll(' ', ''),
    )
    .replace(/([\u3400-\u9fff]) (?:, )?(?=[\u3400-\u9fff])/g, '$1,')
    .replace(/ {2,}/g, ' ')
    .trim();
}
