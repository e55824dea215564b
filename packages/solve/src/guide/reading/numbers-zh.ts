const digits = '零一二三四五六七八九十';

const lead = '(?:大概|大约|差不多|应该|也就|可能|最多|至少|我|打|给|算|就|有|信|嗯|，)*';
const tail = '(?:吧|左右|啊|呢|的)*[。，.！!\\s]*';
const alone = new RegExp(`^${lead}([${digits}两])${tail}$`);

function value(digit: string): number {
  return digit === '两' ? 2 : digits.indexOf(digit);
}

/**
 * A rating from 0 to 10 in Chinese numerals: “七分”, “六成”, “七八分”, “百分之六十”, “一半”; undefined
 * where the numeral counts something else (“一紧张就忘”, “十分钟”).
 */
export function ratingZh(text: string): number | undefined {
  const percent = /百分之(?:(百)|([一二三四五六七八九])?十)/.exec(text);
  if (percent !== null) return percent[1] === undefined ? value(percent[2] ?? '一') : 10;
  const points =
    /([零一二两三四五六七八九十])[一二三四五六七八九十]?(?:分(?!钟|之|开|外)|成(?!了|为|功))/.exec(
      text,
    )?.[1];
  // “十分紧张” is no rating.
  const isVery = points === '十' && !/十分(?:$|[，。！吧把])/.test(text);
  if (points !== undefined && !isVery) return value(points);
  if (/满分/.test(text)) return 10;
  if (/一半/.test(text)) return 5;
  const digit = alone.exec(text.trim())?.[1];
  return digit === undefined ? undefined : value(digit);
}
