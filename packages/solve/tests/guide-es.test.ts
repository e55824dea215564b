import { describe, expect, it } from 'vitest';
import { conditionEs } from '../src/guide/plan/condition-es.ts';
import { ownActEs } from '../src/guide/plan/own-act-es.ts';
import { clausesOf, quotable } from '../src/guide/reading/clauses.ts';
import { topicsOf } from '../src/guide/reading/topics.ts';
import { turned } from '../src/guide/reading/turned.ts';
import { whenWhere } from '../src/guide/reading/when-where.ts';
import { guideReply } from '../src/index.ts';

describe('a Spanish clause told back', () => {
  it.each([
    ['Llevo tres fines de semana trabajando', 'llevas tres fines de semana trabajando'],
    [
      'Me quedo despierto hasta las tres y luego lloro',
      'te quedas despierto hasta las tres y luego lloras',
    ],
    [
      'Mi hermana dejó de hablarme después del cumpleaños',
      'tu hermana dejó de hablarte después del cumpleaños',
    ],
    [
      'Me mudé a Bilbao en agosto y sigo sin nadie',
      'te mudaste a Bilbao en agosto y sigues sin nadie',
    ],
    ['El trabajo me come la vida entera', 'el trabajo te come la vida entera'],
    ['<PERSON_1> me ignora en las reuniones', '<PERSON_1> te ignora en las reuniones'],
    ['Mi papá está enfermo y yo trabajo de noche', 'tu papá está enfermo y tú trabajas de noche'],
    ['Compré la casa con él y no sé qué hacer', 'compraste la casa con él y no sabes qué hacer'],
  ])('%s', (said, told) => {
    expect(turned(said, 'es')).toBe(told);
  });

  it.each([
    ['a form that is "I" and "she" alike', 'Estaba en la cocina cuando llamó mi madre'],
    ['we', 'Debemos cuatro mil en dos tarjetas'],
    ['to sit and to feel', 'Cada vez que me siento a estudiar lloro'],
    ['a verdict', 'Nadie me va a querer nunca más'],
    ['no verb', 'Dos años sin dormir bien'],
    ['a verb that is not known', 'Chapurreo el idioma delante de todos'],
    ['a noun that may be a verb', 'Tengo un cajón lleno de cartas sin abrir'],
    ['writing without accents', 'no se que hacer con mi vida ahora'],
  ])('stays a quote: %s', (_, said) => {
    expect(turned(said, 'es')).toBeUndefined();
  });
});

describe('a Spanish obstacle after "si"', () => {
  it.each([
    ['Vergüenza', 'me da vergüenza'],
    [
      'cuando me escribe le contesto con una palabra',
      'le contesto con una palabra cuando me escribe',
    ],
    ['cada vez que me siento me pongo a limpiar', 'me pongo a limpiar cuando me siento'],
    ['que mi padre deje de hablarme', 'mi padre deja de hablarme'],
    ['que me dé rabia y escriba de más', 'me da rabia y escribo de más'],
    ['que me dé vergüenza que me vea así', 'me da vergüenza que me vea así'],
    ['que se me olvide', 'se me olvida'],
    ['falta de tiempo', 'no tengo tiempo'],
    ['la vuelta a casa', 'aparece la vuelta a casa'],
  ])('%s', (said, clause) => {
    expect(conditionEs(said)).toBe(clause);
  });
});

describe('the own idea in the first person', () => {
  it.each([
    ['pedírselo mañana a mi jefa', 'se lo pido mañana a mi jefa'],
    ['sentarme con mi hijo y contarle la verdad', 'me siento con mi hijo y le cuento la verdad'],
    ['le escribiría un mensaje', 'le escribo un mensaje'],
    ['irme a casa de mi tía', 'me voy a casa de mi tía'],
  ])('%s', (idea, act) => {
    expect(ownActEs(idea)).toBe(act);
  });

  it('stays as it is where it is no single verb', () => {
    expect(ownActEs('una lista de gastos')).toBeUndefined();
    expect(ownActEs('salir a caminar juntos')).toBeUndefined();
  });
});

describe('Spanish words in a message', () => {
  it.each([
    ['El sábado a las 10, en la cafetería de la esquina', 'en la cafetería de la esquina'],
    ['El domingo, en casa de mi hija', 'en casa de mi hija'],
    ['En enero, por la mañana', undefined],
  ])('the place in "%s" is %s', (said, where) => {
    expect(whenWhere(said, 'es').where).toBe(where);
  });

  it('a meal is a time, no place', () => {
    expect(whenWhere('mañana en el desayuno, en la cocina', 'es').where).toBe('en la cocina');
  });

  it('an idea begins with what would be done', () => {
    const said = 'No sé, quizá escribirles una carta';
    const history = [
      { role: 'user', content: 'Dejé la carrera y no lo saben.', step: 'receive' },
      { role: 'user', content: 'Sí.', step: 'options' },
    ] as const;
    const reply = guideReply({ step: 'options', content: said, history: [...history], lang: 'es' });
    expect(reply.result?.options?.items[0]?.title).toBe('Escribirles una carta');
  });

  it('a word inside another one is no topic', () => {
    expect(topicsOf('No me gusta en absoluto, y son todos iguales')).toEqual(['other']);
  });

  it('a forecast after an injustice is looked at, not confirmed', () => {
    const content = 'Me despidieron en marzo. A mi edad ya no voy a encontrar nada.';
    const history = [{ role: 'user', content, step: 'receive' } as const];
    const reply = guideReply({ step: 'reframe', content: 'Sí.', history, lang: 'es' });
    expect(reply.stepComplete).toBe(false);
    expect(reply.result?.reframe?.thought).toBe('A mi edad ya no voy a encontrar nada');
  });

  it('a quote loses no letter of its first word', () => {
    expect(quotable('El segundo no cobra', 'es')).toBe('El segundo no cobra');
    expect(quotable('Que siempre voy a ser el segundo', 'es')).toBe('siempre voy a ser el segundo');
    expect(quotable('Que podamos hablar', 'es')).toBe('Que podamos hablar');
  });

  it('a clause is a piece of what was written, never put together anew', () => {
    const said =
      'Me toca decirle a mi equipo que cerramos la oficina y no pego ojo, una semana ya, desde el lunes.';
    for (const clause of clausesOf(said, 'es')) expect(said).toContain(clause);
  });

  it('the feeling keeps the word the person used', () => {
    const problem = 'Mi hermano no me devuelve lo que le presté.';
    const history = [{ role: 'user', content: problem, step: 'receive' } as const];
    const reply = guideReply({ step: 'receive', content: 'Enojo.', history, lang: 'es' });
    expect(reply.result?.receive?.emotion.label).toBe('enojo');
    expect(reply.text).toContain('nojo');
  });
});

describe('a Spanish message that is no answer', () => {
  const problem = 'Mi jefe cambia el plazo cada semana y me quedo hasta las nueve.';
  const history = [
    { role: 'user', content: problem, step: 'receive' },
    { role: 'user', content: 'Sí.', step: 'clarify' },
  ] as const;
  const clarified = (content: string) =>
    guideReply({ step: 'clarify', content, history: [...history], lang: 'es' });

  it.each([
    '¿Y a ti qué te importa?',
    'No entiendo la pregunta',
    'jajaja',
    '???',
    'Eso ya te lo dije',
    'Nada',
    'No me apetece contestar',
    'Qué pregunta más tonta',
  ])('"%s" is not kept as the goal', (content) => {
    const { text, stepComplete } = clarified(content);
    expect(text).not.toContain('«');
    expect(stepComplete).toBe(false);
  });

  it('somebody else who does not help is no anger at the guide', () => {
    const content = 'No sé qué hacer, mi esposo no me ayuda en nada.';
    expect(guideReply({ step: 'receive', content, lang: 'es' }).text).not.toContain('guía');
  });

  it('what is meant as one is', () => {
    expect(clarified('No entender nada menos en las reuniones').text).toContain('«No entender');
    expect(clarified('Depende de mi sueldo, mil más').text).toContain('«');
  });

  it.each([
    ['Cuando salga del trabajo', 'Cuando salga del trabajo'],
    ['el finde por la mañana', 'el finde por la mañana'],
    ['mañana en el desayuno', 'mañana en el desayuno'],
    ['esta semana no puedo', undefined],
    ['No puedo esta semana', undefined],
  ])('the time in "%s" is %s', (said, when) => {
    expect(whenWhere(said, 'es').when).toBe(when);
  });
});
