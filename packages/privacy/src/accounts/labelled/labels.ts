import type { PiiType } from '../../types.ts';
import { isIndianId } from '../national/check-digits.ts';

/**
 * Words that say which number follows. `bareDigits` is what a value needs that follows the word
 * directly, `namedDigits` one with `number`, `nº` or the like in front of it.
 */
export type Label = {
  type: PiiType;
  words: RegExp;
  bareDigits: number;
  namedDigits: number;
  /** Whether letters and digits of the value are built as they should; if not it is an ID. */
  fits?: (id: string) => boolean;
};

const english =
  'patient|member(?:ship)?|customer|client|employee|staff|student|user|subscriber|beneficiary|' +
  'group|claim|case|file|record|chart|medical|health|policy|insurance|certificate|permit|' +
  'registration|reference|ref|confirmation|booking|reservation|tracking|order|invoice|ticket|' +
  'docket|badge|inmate|suspect|identification|voter|tax(?:payer)?|account|acct|loan|mortgage|' +
  'routing|aba|sort code|transit|application|enrol?lment|serial|contract|visa|medicare|medicaid|' +
  'nhs|npi|dea|provider|prescription|rx|card|device|imei|iccid|vin|plate|transaction|payment|' +
  'tribal|service|receipt|alien|uscis|a-number|mrn|ein|uid|pid|uuid|id|i\\.d\\.|case file|swift|bic';
const spanish =
  'nhc|nass|nuss|nss|cipa?|sip|h\\.? ?c\\.?|historia(?: cl[ií]nica)?|expediente|episodio|' +
  'p[oó]liza|cuenta(?: bancaria| corriente| de ahorros?)?|afiliaci[oó]n|afiliad[oa]|asegurad[oa]|' +
  'seguridad social|seguro social|tarjeta(?: sanitaria)?|cliente|soci[oa]|paciente|emplead[oa]|' +
  'trabajador[a]?|alumn[oa]|estudiante|colegiad[oa]|(?:n\\.?[º°o]\\.?|n[uú]m\\.?) ?col(?:egiad[oa]|\\.)?|' +
  'licencia|matr[ií]cula|c[eé]dula profesional|contrato|pedido|factura|referencia|caso|siniestro|' +
  'denuncia|reclamaci[oó]n|folio|legajo|registro|certificado|carn[eé]t?|abonad[oa]|usuari[oa]|' +
  'reserva|localizador|clabe|cbu|cvu|identificador|identificaci[oó]n';
const chinese =
  '(?:账|賬|帐|帳|卡|病历|病歷|住院|门诊|就诊|挂号|社保|医保|公积金|会员|會員|客户|保单|保單|订单|訂單|' +
  '快递|运单|案|案件|合同|学|學|工|准考证|考生|执业证书?|资格证书?|毕业证书?|车牌|車牌|车架|发动机|发票|' +
  '纳税人识别|统一社会信用|信用|税|编|編|学籍|警|档案|房产证|设备|序列|户|戶)(?:卡|证|證)?(?:号码|號碼|号|號|编号|代码)|' +
  '账户|账号|帐户|病历|保单|统一社会信用代码';

/** Numbers somebody is known by at one place: a clinic, a bank, an employer, an office. */
const idLabels: readonly Label[] = [
  {
    type: 'ID',
    words: new RegExp(`\\b(?:${english})(?:'s|s)?\\b`, 'gi'),
    bareDigits: 5,
    namedDigits: 3,
  },
  {
    type: 'ID',
    words: new RegExp(
      `(?:(\\bn[uú]m(?:ero)?\\.?|\\bn\\.?[º°]|\\bc[oó]digo|\\bid) (?:del? )?(?:la |mi |su )?)?\\b(?:${spanish})(?![a-zà-ÿ])`,
      'gi',
    ),
    bareDigits: 4,
    namedDigits: 2,
  },
  { type: 'ID', words: new RegExp(chinese, 'g'), bareDigits: 4, namedDigits: 3 },
];

const driver =
  "\\bdriv(?:er|ers|er['’]s|ers['’]|ing)['’]?s? (?:licen[cs]es?|permit)|\\blicen[cs]e(?= (?:number|no|#|plate))|" +
  '\\b(?:licencia|permiso|carn[eé]t?|registro) de (?:conducir|conducci[oó]n|conductor|manejar|manejo)|' +
  '\\bbrevete|\\bdl\\b|驾驶证|駕駛證|驾照|駕照|驾驶执照|駕駛執照|行驶证';

/** Licences of every state and country: their shapes have nothing in common but the words. */
const driverLabels: readonly Label[] = [
  { type: 'DRIVER_LICENSE', words: new RegExp(driver, 'gi'), bareDigits: 5, namedDigits: 4 },
];

const passport = '\\bpassports?\\b|\\bpasaporte|护照|護照';
const aadhaar = '\\baadh?aa?r\\b';
const pan = '\\bpan\\b';
const national =
  '\\bnino\\b|national insurance|national id(?:entity)?(?: card)?|\\bidentity (?:card|document)|\\bid card|' +
  'residence (?:permit|card)|green card|social insurance|\\bcurp\\b|\\brfc\\b|\\bdni\\b|\\bnif\\b|\\bnie\\b|' +
  '\\bcif\\b|\\bcuil\\b|\\bcuit\\b|\\bru[tn]\\b|\\bcpf\\b|\\bcnpj\\b|\\bpesel\\b|\\bbsn\\b|\\bnric\\b|\\bhkid\\b|' +
  '\\btfn\\b|\\bc[eé]dula(?: de (?:identidad|ciudadan[ií]a))?|\\bdocumento(?: nacional)?(?: de identidad)?|' +
  '\\b(?:carn[eé]t?|tarjeta) de (?:identidad|residencia|extranjer[ií]a)|身份证|身份證|身分證|通行证|通行證|' +
  '回乡证|回鄉證|台胞证|居住证|居留证|证件|證件|军官证|永居证|户口[本簿]';

const nationalLabels: readonly Label[] = [
  toNational(passport, (id) => /^[A-Z0-9]{6,9}$/.test(id)),
  toNational(aadhaar, (id) => /^\d{12}$/.test(id) && isIndianId(id)),
  toNational(pan, (id) => /^[A-Z]{5}\d{4}[A-Z]$/.test(id)),
  toNational(national, (id) => /^[A-Z0-9]{5,18}$/.test(id)),
];

function toNational(words: string, fits: (id: string) => boolean): Label {
  return {
    type: 'NATIONAL_ID',
    words: new RegExp(words, 'gi'),
    bareDigits: 6,
    namedDigits: 5,
    fits,
  };
}

export const labels: readonly Label[] = [...nationalLabels, ...driverLabels, ...idLabels];
