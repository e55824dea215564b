/** An obstacle that comes up in a moment ("I freeze", "when he sighs"), rather than a state. */
export const momentOf = {
  en: /^(?:i|he|she|they)(?:'?ll)? (?!only\b|am\b|'m\b|is\b|are\b|was\b|have\b|has\b|had\b|don't have\b|can't\b|know\b|hate\b|need\b|want\b|love)[a-z]+|\b(?:when|whenever|every time|each time|as soon as)\b/i,
  es: /(?<![a-záéíóúñ])(?:cuando|cada vez que|en cuanto|siempre que)(?![a-záéíóúñ])|^(?:no )?(?:me|se|le|les|nos) (?!falta|faltan|han |ha |he |quedan? (?:poc|sin))[a-záéíóúñ]+|^(?:(?:siempre|al final) )?(?!tengo|soy|estoy|no |hay)[a-záéíóúñ]{3,}o (?!por)/i,
  zh: /一.{1,10}就|每次|的时候|总是|老是|又会|^我(?!没|不知|只|有|是|很|太|们)/,
} as const;
