import { toSimplified } from './traditional.ts';

type Spelling = readonly [RegExp, string];

/** Cantonese as written in Hong Kong, in the characters the rules use. */
const cantonese: readonly Spelling[] = [
  [/佢哋/g, '他们'],
  [/佢/g, '他'],
  [/唔使|毋须/g, '不用'],
  [/唔好/g, '不要'],
  [/唔/g, '不'],
  [/[咗喇]|左(?=药|成|好多)/g, '了'],
  [/嘅/g, '的'],
  [/喺/g, '在'],
  [/[俾畀]/g, '给'],
  [/係/g, '是'],
  [/冇/g, '没有'],
  [/食(?=了|药|晒|完|落|饭|极|紧)/g, '吃'],
  [/瞓|训(?=觉|着|极|醒|低)/g, '睡'],
  [/而家|家下|宜家(?=想|好|要)/g, '现在'],
  [/谂/g, '想'],
  [/[寻琴]晚/g, '昨晚'],
  [/[寻琴]日/g, '昨天'],
  [/听日/g, '明天'],
  [/屋企人/g, '家人'],
  [/屋企/g, '家里'],
  [/攞/g, '拿'],
  [/睇/g, '看'],
  [/[嚟黎](?=$|[,.了看])|嚟/g, '来'],
  [/点样|点(?=死|先)/g, '怎么'],
  [/边度/g, '哪里'],
  [/嗰/g, '那'],
  [/呢(?=个|度|世|啲)/g, '这'],
  [/成日|日日/g, '整天'],
  [/成(?=樽|瓶|罐|盒|排)/g, '整'],
  [/樽/g, '瓶'],
  [/仲/g, '还'],
  [/[咩乜]/g, '什么'],
  [/落(?=去|楼|嚟|来)/g, '下'],
  [/郁手/g, '动手'],
  [/饮(?=醉|大|多)/g, '喝'],
  [/(?:我)?个仔(?!细)/g, '我儿子'],
  [/(?:我)?个女(?![人生孩儿朋友])/g, '我女儿'],
  [/阿爸|老豆|爹地/g, '爸爸'],
  [/阿妈|老母|妈咪/g, '妈妈'],
  [/斩/g, '砍'],
  [/镪水/g, '硫酸'],
  [/攰/g, '累'],
  [/顶不顺|捱不住|捱不下去/g, '撑不住'],
  [/喊(?=了|住|到|紧)/g, '哭'],
  [/([他她我])话(?=[他她我要想如会不])/g, '$1说'],
  [/喎|嘞|㗎|咋|啫|吖/g, ''],
  [/晒/g, '光'],
  [/同屋/g, '室友'],
  [/呃(?=我|他|人|医生|老)/g, '骗'],
  [/跌亲/g, '跌倒'],
  [/瓦斯/g, '煤气'],
];

/** Spellings that get past filters: homophones, pinyin, initials, a sign between two characters. */
const disguised: readonly Spelling[] = [
  [/自[鲨沙刹纱煞砂莎傻]|紫[砂杀沙鲨](?![壶杯锅煲茶泥])/g, '自杀'],
  [/自[ ,.]?(?:sha|s|杀|x)(?![a-z])/g, '自杀'],
  [/鲨(?=[了掉死我他她人])/g, '杀'],
  [/亖/g, '死'],
  [/(想|去|要|快|不如|会|敢|得|只求)[ ,]?(?:si?)(?![\da-z])/g, '$1死'],
  [
    /(想|去|要)[ ,]?(?:4(?![\d个点年月号天次块岁元件条张种百十千万.])|[寺屎四](?=$|[,.了掉]))/g,
    '$1死',
  ],
  [/割[ ,.]?(?:wan|碗|脘|w)(?![a-z])/g, '割腕'],
  [/跳[ ,.]?(?:lou|l|搂)(?![a-z])/g, '跳楼'],
  [/上[ ,.]?(?:diao)(?![a-z])/g, '上吊'],
  [/(割),(?=腕)|(跳),(?=楼)|(上),(?=吊)|(遗),(?=书)|(轻),(?=生)/g, '$1$2$3$4$5'],
  [/(想|求|不如|去),死(?=$|[,.掉了])/g, '$1死'],
  [/不想[火或获](?=了|着|$|[,.])/g, '不想活'],
  [/活不下[起取]/g, '活不下去'],
  [
    /\b(?:wo )?(?:zhen ?de ?)?(?:bu|b) ?xiang ?(?:zai ?)?huo(?: ?(?:le|zhe|xia ?qu))*\b/g,
    '我不想活了',
  ],
  [/\b(?:wo )?(?:zhen ?de ?)?(?:hao |hen )?xiang ?(?:qu ?)?si(?: ?le)?\b/g, '我想死'],
  [/\b(?:wo ?)?(?:xiang ?|yao ?)?zi ?sha\b/g, '我想自杀'],
  [/\bhuo ?bu ?xia ?qu(?: ?le)?\b/g, '活不下去'],
  [/\bqu ?si\b/g, '去死'],
  [/\btiao ?lou\b/g, '跳楼'],
  [/\bge ?wan\b/g, '割腕'],
  [/\ban ?mian ?yao\b/g, '安眠药'],
  [/\byi ?shu\b/g, '遗书'],
  [/\bta (?:you )?da wo\b/g, '他打我'],
  [/\bwzs\b|\bw ?(?:yao|x|xiang) ?zs\b|\bzs(?=了|的|念头)/g, '我自杀'],
  [/(?<=想|要|去)zs\b/g, '自杀'],
];

/** The message in simplified characters and Mandarin words; `,` and `.` stand without spaces. */
export function spellOut(message: string): string {
  const simple = toSimplified(message.replace(/係/g, '是')).replace(/ ?([.,]) ?/g, '$1');
  const mandarin = cantonese.reduce((text, [from, to]) => text.replace(from, to), simple);
  return disguised
    .reduce((text, [from, to]) => text.replace(from, to), mandarin)
    .replace(/(^|[,.])(我|我真的),(?=[想要不真好死])/g, '$1$2')
    .replace(/([\u3400-\u9fff]) (?=[\u3400-\u9fff])/g, '$1,');
}
