import type { Span } from '../types.ts';

const maxReach = 40;
const digit = '[0-9a-z一二三四五六七八九十百零〇-]';
/** 88号, 3栋, 2单元, 501室 in a row; an underground line (10号线) or a day (5号) is none. */
const houseNumbers = new RegExp(
  `${digit}{1,8}(?:号楼|號樓|号院|号|號|弄|栋|棟|幢|座|单元|單元|楼|樓|层|層|室|房)(?!线|線|桌|床)`,
  'gi',
);
const roadEnds = '路街道巷弄里段村屯组寨庄园苑城坊湾府居院厦场寓区區庭邸郡墅樾轩';
const placeEnds = '省市区區县縣镇鎮乡鄉州旗村屯庄庄园苑城路街道巷弄';
/** Words that end a sentence's own part: what follows them is where it happens. */
const cuts = '在住到于址寄送搬去从是的了我你他她它们們就和跟给給：:，。！？；、“”「」（）() \n\t\0';
const keptWords = ['和平', '和睦', '从化', '送变电', '于家', '和谐', '新和', '永和', '到岗'];
const communities =
  /(?:住在|家住|住|家在|搬到|地址是|地址[:：])([\u4e00-\u9fff0-9]{2,10}(?:小区|花园|家园|新村|公寓|社区|新城|名苑|豪庭|村))/g;
const notCommunity =
  /这|那|哪|一个|同|老|农|我们|别|某|什么|小区小区|^小区|^[一二三四五六七八九十]?个/;

/** Addresses in Chinese: 朝阳区建国路88号3栋501室, 翠湖花园2单元, 李家村12号. */
export function findChineseAddresses(text: string): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const match of text.matchAll(houseNumbers)) {
    const end = roomEnd(text, match.index + match[0].length);
    const last = spans.at(-1);
    if (last !== undefined && isJoined(text, last.end, match.index)) {
      last.end = end;
      from = end;
      continue;
    }
    if (!roadEnds.includes(text.charAt(match.index - 1) || '?')) continue;
    const start = startOf(text, match.index, from);
    if (!isPlace(text.slice(start, match.index))) continue;
    if (last?.end === start) last.end = end;
    else spans.push({ start, end, type: 'ADDRESS' });
    from = end;
  }
  return [...spans, ...findCommunities(text)];
}

function isJoined(text: string, end: number, start: number): boolean {
  return start === end || (start === end + 1 && ' ,，-'.includes(text.charAt(end)));
}

/** `2单元501`: a room without the word for it. */
function roomEnd(text: string, end: number): number {
  const unit = text.charAt(end - 1);
  if (!'元栋棟幢座楼樓'.includes(unit)) return end;
  return (
    end +
    (/^\d{2,4}(?![\d个個年天分点點室房号號层層楼樓])/.exec(text.slice(end, end + 5))?.[0].length ??
      0)
  );
}

/** Back over the names of roads, districts and provinces, to the word that leads to them. */
function startOf(text: string, at: number, from: number): number {
  let start = at;
  while (start > from && at - start < maxReach) {
    const before = text.charAt(start - 1);
    if (!/[\u4e00-\u9fff0-9a-z·]/i.test(before)) break;
    if (cuts.includes(before) && !isKept(text, start - 1)) break;
    start -= 1;
  }
  return start;
}

function isKept(text: string, at: number): boolean {
  return keptWords.some((word) => {
    const index = word.indexOf(text.charAt(at));
    return index >= 0 && text.startsWith(word, at - index);
  });
}

/** A name of two characters and more that ends like a road or a settlement right before a number. */
function isPlace(name: string): boolean {
  const last = name.charAt(name.length - 1);
  if (name.length < 3 || !roadEnds.includes(last)) return false;
  if (
    /[走马馬上下问問知铁鐵一条條这這那哪网網线線电電楼樓]路$|[上逛这這那整]街$|[知说說难難味报報频頻]道$/.test(
      name,
    )
  )
    return false;
  return (
    /[\u4e00-\u9fff]{2}/.test(name) && [...name].some((character) => placeEnds.includes(character))
  );
}

/** Where somebody says to live: 住在阳光小区. */
function findCommunities(text: string): Span[] {
  const spans: Span[] = [];
  for (const match of text.matchAll(communities)) {
    const name = match[1] ?? '';
    const end = match.index + match[0].length;
    if (name.length > 3 && !notCommunity.test(name)) {
      spans.push({ start: end - name.length, end, type: 'ADDRESS' });
    }
  }
  return spans;
}
