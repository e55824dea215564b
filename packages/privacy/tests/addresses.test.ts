import { describe, expect, it } from 'vitest';
import { findAddresses } from '../src/addresses/find-addresses.ts';
import { createMasker } from '../src/index.ts';
import { mergeOverlaps } from '../src/overlaps.ts';

function found(text: string): string[] {
  return mergeOverlaps(findAddresses(text)).map(({ start, end }) => text.slice(start, end));
}

describe('addresses in English: found', () => {
  it.each([
    ['I live at 12 Oak Street and my neighbour is loud', '12 Oak Street'],
    ['i live at 12 oak street apt 4 and i hate it', '12 oak street apt 4'],
    ['My address is 221B Baker Street, London NW1 6XE', '221B Baker Street, London NW1 6XE'],
    ['moved to 350 5th Ave W, New York, NY 10118 last year', '350 5th Ave W, New York, NY 10118'],
    ['he is at Flat 3, 14 Elm Grove, Leeds LS6 2AB', 'Flat 3, 14 Elm Grove, Leeds LS6 2AB'],
    ['send it to PO Box 123, Springfield', 'PO Box 123, Springfield'],
    ['I still dream of Maple Avenue', 'Maple Avenue'],
    ['my zip code is 86881', '86881'],
    ['meet on the corner of 5th and Main', 'the corner of 5th and Main'],
    [
      'we moved to 9 Hill Court\nSuite 2\nDayton, OH 45402',
      '9 Hill Court\nSuite 2\nDayton, OH 45402',
    ],
    ['his unit is PSC 1437, Box 3833\nAPO AA 66791', 'PSC 1437, Box 3833\nAPO AA 66791'],
    ['my sister lives in Hauptstraße 12, 10115 Berlin', 'Hauptstraße 12, 10115 Berlin'],
    ['back to 14 rue de Rivoli, 75001 Paris', '14 rue de Rivoli, 75001 Paris'],
  ])('%s', (text, address) => {
    expect(found(text)).toEqual([address]);
  });
});

describe('addresses in Spanish: found', () => {
  it.each([
    ['vivo en Calle Mayor 12, 3º B', 'Calle Mayor 12, 3º B'],
    ['vivo en la calle mayor 12, 2 izq y no duermo', 'calle mayor 12, 2 izq'],
    ['C/ del Pez, 28, 1º C, 28004 Madrid', 'C/ del Pez, 28, 1º C, 28004 Madrid'],
    ['mi madre está en la Avda. de la Paz nº 7, bajo A', 'Avda. de la Paz nº 7, bajo A'],
    ['trabajo en el Paseo del Prado s/n', 'Paseo del Prado s/n'],
    ['Calle 45 # 12-34, Bogotá', 'Calle 45 # 12-34, Bogotá'],
    ['queda en la Carrera 7 No. 71-21', 'Carrera 7 No. 71-21'],
    ['Av. Sur 123 entre Durango y Colima', 'Av. Sur 123 entre Durango y Colima'],
    ['Ctra. de Soria, km 3,5', 'Ctra. de Soria, km 3,5'],
    ['mi código postal es 28004', '28004'],
    ['apartado de correos 45, 18001 Granada', 'apartado de correos 45, 18001 Granada'],
  ])('%s', (text, address) => {
    expect(found(text)).toEqual([address]);
  });
});

describe('addresses in Chinese: found', () => {
  it.each([
    ['我住在北京市朝阳区建国路88号3栋501室，每天失眠', '北京市朝阳区建国路88号3栋501室'],
    ['我家在翠湖花园2单元301室', '翠湖花园2单元301室'],
    ['我住阳光小区3号楼2单元501', '阳光小区3号楼2单元501'],
    ['快递寄到浦东新区世纪大道1000弄5号602室就行', '浦东新区世纪大道1000弄5号602室'],
    ['她住在李家村12号', '李家村12号'],
    ['我搬到和平路15号了', '和平路15号'],
    ['住在幸福家园，邻居很吵', '幸福家园'],
    ['台北市信義區忠孝東路四段100號5樓', '台北市信義區忠孝東路四段100號5樓'],
  ])('%s', (text, address) => {
    expect(found(text)).toEqual([address]);
  });
});

describe('addresses: left alone', () => {
  it.each([
    'I was on the street all night',
    'We came in 5th place again. That makes two',
    'I drive 10 miles every day, 10 minutes drive from here',
    'it is a two way street with 4 lanes',
    'meet me in room 5 at 3 PM, chapter 12',
    'in 2019 Hyde Park was nice',
    'Wall Street scares me, and so does Sesame Street',
    'My address is none of your business',
    'Email address: 12 things to know',
    'I moved to Boston, then to New York',
    'me quedé en la calle 3 noches',
    'me dejó en la calle hace 3 años',
    'quedamos en la plaza a las 5, planta 2',
    'camino 5 km al día por la carretera',
    'me habló vía Zoom 3 veces',
    'Calle 13 es un grupo, y la Plaza Mayor es bonita',
    'vivo en Sevilla desde 2010',
    '我在路上走了3号，坐10号线去上班',
    '12月3号在人民路见，211路公交车',
    '我们小区很吵，宿舍302室也是',
    '他在3楼等我，三号病房',
    '住在一个小区',
  ])('%s', (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe('addresses: any text', () => {
  it.each([
    '1 A St ',
    'PO Box 1\n',
    'A 1 ',
    'Calle 1, ',
    '1号路',
    'Apt 5 Street\n',
    '\u0000 1 St.',
  ])('stands 64 KiB of %j', (part) => {
    const text = part.repeat(Math.ceil(65_536 / part.length));
    for (const { start, end } of findAddresses(text)) {
      expect(start < end && end <= text.length).toBe(true);
    }
  });

  it('comes back as it was written', () => {
    const masker = createMasker({ lang: 'es' });
    const text = 'Vivo en C/ del Pez, 28, 1º C y odio la calle';
    const masked = masker.mask(text);
    expect(masked).toBe('Vivo en <ADDRESS_1> y odio la calle');
    expect(masker.unmask(masked)).toBe(text);
  });
});
