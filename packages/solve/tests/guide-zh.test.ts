import { describe, expect, it } from 'vitest';
import { guideReply } from '../src/index.ts';

function inCommit(when: string, obstacle: string) {
  const history = ['好', when, obstacle].map(
    (content) => ({ role: 'user', content, step: 'commit' }) as const,
  );
  return guideReply({ step: 'commit', content: '8', lang: 'zh', history }).result?.commit;
}

function clarified(problem: string) {
  const history = [
    { role: 'user', content: problem, step: 'receive' },
    { role: 'user', content: '对，就是这样。', step: 'clarify' },
    { role: 'user', content: '能好好说一次话。', step: 'clarify' },
  ] as const;
  const reply = guideReply({
    step: 'clarify',
    content: '他一回家就关门。',
    lang: 'zh',
    history: [...history],
  });
  return reply.result?.clarify;
}

describe('an obstacle told in Chinese', () => {
  it.each([
    ['怕', '我又觉得怕'],
    ['忘', '我又忘了'],
    ['我一问他就不耐烦，说你自己看着办。', '我一问他就不耐烦'],
    ['我五十多了，怕站在一群人里唱错。', '我又怕站在一群人里唱错'],
    ['又会觉得看了也没用。', '我又觉得看了也没用'],
    ['不敢打开账单看。', '我又不敢打开账单看'],
    ['简历还是十年前的样子，我又不好意思求人。', '我又不好意思求人'],
    ['我不愿意让徒弟看见我歇着。', '我又不愿意让徒弟看见我歇着'],
    ['室友在，我会不好意思出声。', '我又不好意思出声'],
    ['他们现在干脆不开门，房东也说管不了。', '他们还是不开门'],
  ])('"%s" follows “如果” as what happens then', (said, clause) => {
    expect(inCommit('周二上午九点', said)?.ifThen.if).toBe(clause);
  });
});

describe('a time and a place told in Chinese', () => {
  it.each([
    ['周日午饭后，在学校旁边的咖啡馆', '周日午饭后', '在学校旁边的咖啡馆'],
    ['周三下午五点半，在学校门口', '周三下午五点半', '在学校门口'],
    ['明早出门前，在厨房', '明早出门前', '在厨房'],
    ['明天上午十点前，在家里', '明天上午十点前', '在家里'],
    ['周日晚上八点，在家里视频', '周日晚上八点', '在家里'],
  ])('"%s" is read whole', (said, when, where) => {
    expect(inCommit(said, '我又往后拖')).toMatchObject({ when, where });
  });
});

describe('how sure a person is, told in Chinese', () => {
  it.each([
    ['七分', 7],
    ['七八分吧', 7],
    ['大概六成', 6],
    ['百分之六十', 6],
    ['一半一半', 5],
    ['八', 8],
    ['十分', 10],
  ])('"%s" is %d', (said, confidence) => {
    const history = ['好', '周二上午九点', '加班'].map(
      (content) => ({ role: 'user', content, step: 'commit' }) as const,
    );
    const reply = guideReply({ step: 'commit', content: said, lang: 'zh', history });
    expect(reply.result?.commit?.confidence).toBe(confidence);
  });

  it.each(['一紧张就忘', '十分紧张', '要花三十分钟'])('"%s" is no number', (said) => {
    const history = ['好', '周二上午九点', '加班'].map(
      (content) => ({ role: 'user', content, step: 'commit' }) as const,
    );
    const reply = guideReply({ step: 'commit', content: said, lang: 'zh', history });
    expect(reply.result?.commit?.confidence ?? 5).toBe(5);
  });
});

describe('a problem told in Chinese', () => {
  it('keeps together what leans on each other, and parts a fact from a guess', () => {
    const part = clarified('妈妈生日以后，姐姐就不跟我说话了。我一天看好几遍手机，她肯定恨我。');
    expect(part?.facts).toEqual(['妈妈生日以后，姐姐就不跟我说话了', '我一天看好几遍手机']);
    expect(part?.assumptions).toEqual(['她肯定恨我']);
  });

  it('takes what nobody does at work for a fact, and what nobody will do for a guess', () => {
    const part = clarified('到现在中午还没人一起吃饭。以后也没人会要我了。');
    expect(part?.facts).toEqual(['到现在中午还没人一起吃饭']);
    expect(part?.assumptions).toEqual(['以后也没人会要我了']);
  });

  it.each([
    ['我妈一哭，我就什么都答应了。', '你妈妈一哭，你就什么都答应了'],
    ['我一做自我介绍就忘词，脸也红。', '你一做自我介绍就忘词，脸也红'],
  ])('"%s" is told back in the second person', (content, told) => {
    const history = [
      { role: 'user', content: '工作的事。', step: 'receive' },
      { role: 'user', content: '对，就是这样。', step: 'clarify' },
      { role: 'user', content: '能好好说一次话。', step: 'clarify' },
    ] as const;
    const { text } = guideReply({ step: 'clarify', content, lang: 'zh', history: [...history] });
    expect(text).toContain(told);
  });

  it('names a hate of others as no anger of the person', () => {
    const reply = guideReply({ step: 'receive', content: '她肯定恨我。', lang: 'zh' });
    expect(reply.text).not.toContain('生气');
  });
});
