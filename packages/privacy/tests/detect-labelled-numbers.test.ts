import { describe, expect, it } from 'vitest';
import { detect } from '../src/index.ts';

/** Names and addresses have tests of their own. */
function detectNumbers(text: string, lang: string) {
  return detect(text, lang).filter(({ type }) => type !== 'PERSON' && type !== 'ADDRESS');
}

function found(text: string, lang: string): string[] {
  return detectNumbers(text, lang).map(
    (span) => `${span.type} ${text.slice(span.start, span.end)}`,
  );
}

describe('detect: numbers known by the words before them', () => {
  it.each([
    ['en', 'my patient id is RT-553201, please help', ['ID RT-553201']],
    ['en', 'Account number: 0045 8812 3390', ['ID 0045 8812 3390']],
    ['en', 'they denied claim #88213-B again', ['ID 88213-B']],
    ['en', 'policy no. HX 4471902 lapsed', ['ID HX 4471902']],
    ['en', 'student ID 20417736', ['ID 20417736']],
    ['en', 'my case number is 4471/2023-K', ['ID 4471/2023-K']],
    ['en', 'MRN 00482211 and NHS number 943 476 5919', ['ID 00482211', 'ID 943 476 5919']],
    ['en', 'the routing number (021000021) is right', ['ID 021000021']],
    ['en', 'order 118-4471820-22', ['ID 118-4471820-22']],
    ['en', 'my badge number is 4471', ['ID 4471']],
    ['es', 'NHC: 482915 y NASS: 28 48291533 07.', ['ID 482915', 'ID 28 48291533 07']],
    ['es', 'mi número de expediente es 2214/19-B', ['ID 2214/19-B']],
    ['es', 'Nº de póliza 55-203-118', ['ID 55-203-118']],
    ['es', 'colegiado nº 28 4410', ['ID 28 4410']],
    ['es', 'historia clínica 993120', ['ID 993120']],
    ['es', 'mi número de socio es 771', ['ID 771']],
    ['es', 'mi CLABE es 032180000118359719', ['ID 032180000118359719']],
    ['zh', '病历号：A2033918', ['ID A2033918']],
    ['zh', '我的学号是2019302118', ['ID 2019302118']],
    ['zh', '订单号 884120339', ['ID 884120339']],
    ['zh', '社保卡号是 5520 1188 2033', ['ID 5520 1188 2033']],
    [
      'en',
      'trace 3f2b8c1e-90ab-4d1e-8c2f-0a1b2c3d4e5f',
      ['ID 3f2b8c1e-90ab-4d1e-8c2f-0a1b2c3d4e5f'],
    ],
  ])('finds in %s: %s', (lang, text, expected) => {
    expect(found(text, lang)).toEqual(expected);
  });

  it.each([
    ['en', "my driver's license number is D1234567"],
    ['en', 'driver’s license: W426-545-30-761-0'],
    ['en', 'DL 99 123 456'],
    ['en', 'driving licence MORGA753116SM9IJ'],
    ['es', 'mi carnet de conducir es 12-3456789'],
    ['es', 'licencia de manejo: B20334411'],
    ['zh', '驾驶证号：430102198803071'],
  ])('finds a driving licence in %s: %s', (lang, text) => {
    expect(detectNumbers(text, lang).map((span) => span.type)).toEqual(['DRIVER_LICENSE']);
  });

  it.each([
    ['en', 'I opened an account 3 years ago with 12,500 dollars'],
    ['en', 'in case 2 people call, order 3 pizzas, group of 15'],
    ['en', 'my account has $4,500.00 and my card limit is 15000 dollars'],
    ['en', 'the policy of 2019 changed, file from 12/05/2021'],
    ['en', 'he got his license at 16 and his passport at 21'],
    ['en', 'a user told me 90% fail; patient since 2018'],
    ['en', 'no 5 is alive, number 10 on my list, chapter 3'],
    ['en', 'the claim was 45000 pounds'],
    ['es', 'mi cuenta tiene 1.200 euros y debo 15000 euros'],
    ['es', 'en este caso 3 de 4 pacientes; un caso de 2019'],
    ['es', 'la historia de 12345 personas'],
    ['es', 'el documento tiene 120 páginas'],
    ['zh', '账户里有50000元，卡里还有12000块'],
    ['zh', '学号什么的都忘了，第12345个人'],
  ])('leaves amounts, years and counts alone in %s: %s', (lang, text) => {
    expect(found(text, lang)).toEqual([]);
  });
});

describe('detect: national identity numbers', () => {
  it.each([
    ['es', 'mi DNI es 12345678-Z'],
    ['es', '12.345.678-Z'],
    ['es', 'B12345674'],
    ['es', 'pasaporte XDB902331'],
    ['es', 'XDB902331'],
    ['es', 'mi CURP es HEGG560427MVZRRL04'],
    ['es', 'RFC GODE561231GR8'],
    ['es', 'CUIL 20-12345678-6'],
    ['es', 'mi RUT es 12.345.678-5'],
    ['es', '12345678-5'],
    ['es', 'cédula de ciudadanía 1.020.334.551'],
    ['es', 'mi dni 20334551'],
    ['en', 'NI number QQ is fake, AB 12 34 56 C is not'],
    ['en', 'passport number 533380006'],
    ['en', 'PAN ABCPK1234L'],
    ['en', 'CPF 529.982.247-25'],
    ['en', 'S1234567D'],
    ['en', 'RSSMRA85T10A562S'],
    ['zh', '身份证11010519491231002X'],
    ['zh', '老身份证130503670401001'],
    ['zh', '身份证号 110105 19491231 0021'],
    ['zh', '护照号E12345678'],
    ['zh', '港澳通行证C12345678'],
    ['zh', '台湾身分證A123456789'],
    ['zh', '香港身份證A123456(3)'],
  ])('finds one in %s: %s', (lang, text) => {
    expect(detectNumbers(text, lang).map((span) => span.type)).toEqual(['NATIONAL_ID']);
  });

  it.each([
    ['en', 'part ABC123456 is out of stock'],
    ['en', 'ISBN 978-3-16-148410-0'],
    ['en', 'flight BA2490, seat 34K, room A1203'],
    ['es', 'la talla 12345678A no existe'],
    ['es', 'el vuelo IB3166 a las 12:30'],
    ['zh', '型号HUAWEI2024，第130503页'],
  ])('leaves other codes alone in %s: %s', (lang, text) => {
    expect(found(text, lang).filter((find) => find.startsWith('NATIONAL_ID'))).toEqual([]);
  });
});

describe('detect: social security numbers', () => {
  it.each([
    ['my ssn is 512 44 9382', ['SSN 512 44 9382']],
    ['ITIN 912-73-1234', ['SSN 912-73-1234']],
    ['social security number: 512449382', ['SSN 512449382']],
    ['SSN 900-12-3456, mistyped', ['ID 900-12-3456']],
  ])('finds %s', (text, expected) => {
    expect(found(text, 'en')).toEqual(expected);
  });

  it.each(['078-05-1120', '666-12-3456', '512-00-9382', '123-45-6789'])(
    'leaves a number nobody has alone: %s',
    (text) => {
      expect(found(text, 'en')).toEqual([]);
    },
  );
});
