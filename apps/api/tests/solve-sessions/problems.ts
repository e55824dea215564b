import type { Language } from '@solacore/contract';

/** Ten different first messages in each language. */
export const problems: Record<Language, readonly string[]> = {
  en: [
    'My boss moved the deadline twice and I feel I can never catch up.',
    'My sister has not spoken to me since our mother died and I miss her.',
    'I owe four thousand on my credit card and I hide the letters.',
    'I cannot sleep because the neighbours play music until three.',
    'My son refuses to go to school and every morning ends in shouting.',
    'I failed my driving test for the third time and I am ashamed.',
    'I want to change careers but I am afraid of losing my income.',
    'My partner looks at the phone all evening and we hardly talk.',
    'I promised to finish my thesis by June and I keep putting it off.',
    'I moved to a new city and I do not know anyone here.',
  ],
  es: [
    'Mi jefa cambió la fecha dos veces y siento que nunca llego.',
    'Mi hermana no me habla desde que murió nuestra madre y la echo de menos.',
    'Debo cuatro mil euros de la tarjeta y escondo las cartas del banco.',
    'No puedo dormir porque los vecinos ponen música hasta las tres.',
    'Mi hijo se niega a ir al colegio y cada mañana acaba a gritos.',
    'Suspendí el examen de conducir por tercera vez y me da vergüenza.',
    'Quiero cambiar de profesión pero me da miedo perder mi sueldo.',
    'Mi pareja mira el móvil toda la noche y apenas hablamos.',
    'Prometí terminar la tesis en junio y no paro de aplazarla.',
    'Me mudé a otra ciudad y aquí no conozco a nadie.',
  ],
  zh: [
    '老板把截止日期改了两次，我觉得永远追不上。',
    '妈妈去世以后姐姐一直不跟我说话，我很想她。',
    '我信用卡欠了四万块，账单都藏起来不敢看。',
    '邻居放音乐放到凌晨三点，我根本睡不着。',
    '儿子不肯去上学，每天早上都以吵架收场。',
    '我第三次没考过驾照，觉得很丢脸。',
    '我想换个行业，可又害怕失去收入。',
    '对象整晚都在看手机，我们几乎不说话。',
    '我答应六月前写完论文，可一直拖着没动。',
    '我搬到一个新城市，这里一个人也不认识。',
  ],
};
