import { describe, expect, it } from 'vitest';
import { findChinesePersons } from '../src/names/zh/find-chinese-persons.ts';
import { mergeOverlaps } from '../src/overlaps.ts';

function found(text: string): string[] {
  return mergeOverlaps(findChinesePersons(text)).map(({ start, end }) => text.slice(start, end));
}

describe('names in Chinese: found', () => {
  it.each([
    ['我老板王建国昨天又当着大家的面骂我', ['王建国']],
    ['我妈李秀英总说我没出息', ['李秀英']],
    ['我叫林晓雯，今年二十八岁', ['林晓雯']],
    ['前任叫林子豪，到现在还给我发微信', ['林子豪']],
    ['我女儿王梓涵今年上小学', ['王梓涵']],
    ['我男朋友张伟好像出轨了', ['张伟']],
    ['陈晓明和赵丽颖都不理我了', ['陈晓明', '赵丽颖']],
    ['室友是欧阳娜娜，还有司马青', ['欧阳娜娜', '司马青']],
    ['我姐夫陈大勇欠了一屁股债', ['陈大勇']],
  ])('full names: %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    ['小李说他也不想干了', ['小李']],
    ['老张和小王都辞职了', ['老张', '小王']],
    ['阿明借了我的钱一直不还', ['阿明']],
    ['婷婷昨晚没回家', ['婷婷']],
    ['我跟强哥去喝酒', ['强哥']],
    ['我老公志强天天打游戏', ['志强']],
  ])('what people call each other: %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    ['张老师让我写检讨', ['张老师']],
    ['王总每次开会都针对我', ['王总']],
    ['李医生说我有焦虑症', ['李医生']],
    ['刘姐和陈哥又吵架了', ['刘姐', '陈哥']],
    ['徐阿姨来看我', ['徐阿姨']],
    ['诸葛老师说我想太多', ['诸葛老师']],
  ])('a surname and its title are one: %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    ['约翰·史密斯是我的上司', ['约翰·史密斯']],
    ['奥巴马来过我们学校', ['奥巴马']],
    ['玛丽亚是我室友', ['玛丽亚']],
    ['我跟安德烈·佩特罗夫分手了', ['安德烈·佩特罗夫']],
    ['佐藤健一郎是我的老板', ['佐藤健一郎']],
  ])('names of other languages: %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it.each([
    ['陳美玲跟我分手了', ['陳美玲']],
    ['我同事張國榮總是遲到', ['張國榮']],
    ['劉醫生說我沒事', ['劉醫生']],
  ])('traditional characters: %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it('finds a given name alone once the full name was said', () => {
    expect(found('我同学赵梓轩又来了。梓轩他总这样')).toEqual(['赵梓轩', '梓轩']);
  });
});

describe('names in Chinese: left alone', () => {
  it.each([
    '我很高兴认识你，觉得方便就来',
    '马上要高考了，时间不够，压力很大',
    '应该怎么办，常常失眠，白天没精神',
    '我和妈妈关系不好，于是搬出去住',
    '金钱和时候都不重要，成功才重要',
    '我连续三个月加班，安静一会儿都不行',
    '别人都说我不好，何必呢',
    '她平时温柔，和同事相处也好',
    '爸爸说任何事情都要自己解决',
    '孩子班主任姓刘',
    '我在万科上班，以前在华为',
    '师傅说我手艺不行，钱都花光了',
    '整整齐齐，辛辛苦苦，高高兴兴',
    '顾名思义，何去何从，万紫千红',
    '我从北京搬到巴黎，又去了洛杉矶',
    '戴口罩，练瑜伽，喝咖啡，学西班牙语',
    '小时候老家的小区旁边有小吃店',
    '昨晚看了《我和马克》，看哭了',
    '他在约翰逊杯上输了球',
    '姐姐和姐夫、妈妈和校长都在',
    '',
    '没有名字的 text 和 123',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it.each([
    ['王'.repeat(65_536)],
    ['马克·'.repeat(21_000)],
    ['小王说王总'.repeat(13_000)],
    ['\ud83d\ude00\u4e00\ufffd·'.repeat(16_000)],
  ])('stands any text of 64 KiB', (text) => {
    for (const { start, end } of findChinesePersons(text)) {
      expect(start >= 0 && start < end && end <= text.length).toBe(true);
    }
  });
});
