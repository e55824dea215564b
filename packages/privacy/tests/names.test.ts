import { describe, expect, it } from 'vitest';
import { createMasker, detect } from '../src/index.ts';

function names(text: string, lang = 'en'): string[] {
  return detect(text, lang)
    .filter(({ type }) => type === 'PERSON')
    .map(({ start, end }) => text.slice(start, end));
}

describe('a name in English', () => {
  it.each([
    ['my boss karen keeps moving my shifts', ['karen']],
    ['I had a fight with Priya about the rent', ['Priya']],
    ["I'm Tom and I can't sleep", ['Tom']],
    ['Dr. Patel said to wait a month', ['Patel']],
    ['Mr Okonkwo never answers', ['Okonkwo']],
    ["Sarah's mother thinks it's my fault", ['Sarah']],
    ['My wife, Grace, left on Monday', ['Grace']],
    ['my son Liam and his friend Noah broke the window', ['Liam', 'Noah']],
    ['Should I invite Ahmed, Wei and Svetlana?', ['Ahmed', 'Wei', 'Svetlana']],
    ["Mary-Jane O'Brien wrote to my landlord", ["Mary-Jane O'Brien"]],
    ['Donald van der Berg is my neighbour', ['Donald van der Berg']],
    ['it was J. R. Whitlock who signed', ['J. R. Whitlock']],
    ['KATIE MCDONALD OWES ME MONEY', ['KATIE MCDONALD']],
    ['my name is hyacinth and i worry a lot', ['hyacinth']],
    ['Will is angry with me again', ['Will']],
    ['I told Rose that I am pregnant', ['Rose']],
    ['name: jessica smith', ['jessica smith']],
    ['mike and katie got engaged', ['mike', 'katie']],
    ['Ji-woo said she needs space', ['Ji-woo']],
    ['mia said no and leo is angry', ['mia', 'leo']],
    ['I talked to LeAnn McKay about it', ['LeAnn McKay']],
  ])('is found in “%s”', (text, expected) => {
    expect(names(text)).toEqual(expected);
  });

  it.each([
    'I will mark the date and hope for the best in May',
    'On Monday I fly from Paris to New York',
    'I bought it on Amazon with my Visa card',
    'Oh God, why is this so hard',
    'She speaks Spanish and I am Canadian',
    'My therapist uses Gestalt and CBT',
    'We met at Christmas in Berlin',
    'what a grace period, rose tinted and brown',
    'Everybody at work has an iPhone',
    'Should I take Sertraline or Ibuprofen?',
    'I Need Help With My Rent And My Job',
    'do not be such a karen',
    'The young hunter will sue the baker',
    'It started in August and I am still tired',
    'We have a cat named SnowBelle at the office',
    'they put me on VitaBoost-C for the winter',
    'he fell ina puddle, worst day eva.',
    'Dis is too much for me',
    'my aunt has Crohn and they did a Doppler',
  ])('is not seen in “%s”', (text) => {
    expect(names(text)).toEqual([]);
  });
});

describe('a name in Spanish', () => {
  it.each([
    ['mi hermana Lucía y su marido no me hablan', ['Lucía']],
    ['mi jefe andrés me grita delante de todos', ['andrés']],
    ['La Dra. Iturralde me dijo que espere', ['Iturralde']],
    ['Don Anselmo es mi casero', ['Anselmo']],
    ['Me llamo Rocío y tengo miedo', ['Rocío']],
    ['soy Nacho, el de las deudas', ['Nacho']],
    ['Pepe y Maite se separan', ['Pepe', 'Maite']],
    ['María de la Cruz Hernández me debe dinero', ['María de la Cruz Hernández']],
    ['le escribí a García López, María, y nada', ['García López', 'María']],
    ['mi hijo se llama Yeray', ['Yeray']],
    ['Mar y yo ya no hablamos', ['Mar']],
    ['Dolores me ignora desde enero', ['Dolores']],
    ['Nombre: José Luis Etxeberria', ['José Luis Etxeberria']],
    ['No sé cómo decírselo a Montse', ['Montse']],
  ])('is found in “%s”', (text, expected) => {
    expect(names(text, 'es')).toEqual(expected);
  });

  it.each([
    'el lunes vuelo de Madrid a Buenos Aires',
    'tengo dolores de cabeza y poca esperanza',
    'la luz del mar me da paz',
    'Ante la duda, no digo nada',
    'Dios mío, qué cruz',
    'vivo en la calle Mayor desde marzo',
    'me mandó un mensaje por WhatsApp',
    'los reyes y las rosas son para el día de la madre',
    'me pidieron una ecografía Doppler y un Holter',
    'en la ABI salió todo bien',
    'la consulta de Medicina General se retrasa',
    'tengo tiroiditis de Hashimoto desde niña',
  ])('is not seen in “%s”', (text) => {
    expect(names(text, 'es')).toEqual([]);
  });
});

describe('the same person', () => {
  it('has one placeholder in every spelling and with a possessive', () => {
    const masker = createMasker({ lang: 'en' });
    expect(masker.mask("Sarah left. SARAH said no, sarah's dad agreed")).toBe(
      "<PERSON_1> left. <PERSON_1> said no, <PERSON_1>'s dad agreed",
    );
  });

  it('has another placeholder by a part of the name, so that the text comes back exactly', () => {
    const masker = createMasker({ lang: 'en' });
    const text = 'Sarah Miller called. Sarah was crying, and Mrs. Miller hung up.';
    const masked = masker.mask(text);
    expect(masked).toBe('<PERSON_1> called. <PERSON_2> was crying, and Mrs. <PERSON_3> hung up.');
    expect(masker.unmask(masked)).toBe(text);
  });
});

describe('finding names', () => {
  it.each(['Ana ', 'A ', 'Ana de la ', 'my friend ', 'A. ', 'Ana-'])(
    'ends on 64 KiB of “%s”',
    (piece) => {
      expect(() => names(piece.repeat(65_536 / piece.length))).not.toThrow();
    },
  );
});
