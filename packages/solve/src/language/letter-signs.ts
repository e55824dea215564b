/** Letter groups that lean to one language, with their weight. `^` and `$` are word edges. */
export const letterSigns: { pattern: RegExp; en: number; es: number }[] = [
  { pattern: /[ñ¿¡]/g, en: 0, es: 4 },
  { pattern: /[áíóú]/g, en: 0, es: 2.5 },
  {
    pattern: /(ción|ciones|dad|miento|mente|ando|iendo|ado|ada|ados|adas|ido|ida|idos|idas)$/g,
    en: 0,
    es: 2,
  },
  {
    pattern:
      /(ar|er|ir|illo|illa|ito|ita|oso|osa|ista|ismo|aje|anza|encia|ancia|eza|ura|or|ores)$/g,
    en: 0,
    es: 0.7,
  },
  { pattern: /(aba|aban|aron|ieron|emos|amos|aré|ará|ía|ían|arse|erse|irse)$/g, en: 0, es: 1.5 },
  { pattern: /[oa]s?$/g, en: 0, es: 1 },
  { pattern: /(que|qui|gue|gui|lla|lle|llo|rr|ie[nr]|ue[lnrs])/g, en: 0, es: 0.6 },
  { pattern: /^(des|ex[ct]|en[cfgt]|em[bp]|al[bcgm])/g, en: 0, es: 0.3 },
  {
    pattern:
      /(ing|tion|tions|ness|ment|ful|less|ship|ough|ight|ed|ly|ity|ies|ous|ive|able|ible|ance|ence|sm|ism|ist|er|ers|est)$/g,
    en: 1.6,
    es: 0,
  },
  { pattern: /(th|wh|sh|ck|gh|ph|ee|oo|ea|ou|ss|tt|ff|pp|dg|tch|wr|kn|mm|nn)/g, en: 1.1, es: 0 },
  { pattern: /[kw]/g, en: 1.6, es: 0 },
  { pattern: /y$/g, en: 1.3, es: 0 },
  { pattern: /[^aeiouyáéíóúnrlsdz]$/g, en: 1.2, es: 0 },
  { pattern: /(ts|ds|ns|ps|ms|ks|ls|rs|cs|gs)$/g, en: 1.1, es: 0 },
  { pattern: /[bcdfgklmnprt]e$/g, en: 0.5, es: 0 },
  { pattern: /^(un[a-z]{4}|over|out|up|under|s[cklmnptw])/g, en: 0.7, es: 0 },
  { pattern: /'(s|t|re|ve|ll|d|m)$/g, en: 3, es: 0 },
];
