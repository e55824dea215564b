import type { PiiType } from '../../types.ts';
import type { LabelledValue } from './read-value.ts';

const other = [
  /^(?:19|20)\d\d$/,
  /^\d{1,2}[-./]\d{1,2}[-./](?:\d\d|\d{4})$/,
  /^(?:19|20)\d\d[-./]\d{1,2}[-./]\d{1,2}$/,
  /^\d{1,2}:\d\d(?::\d\d)?$/,
  /^\d{1,4}\.\d{1,2}$/,
  /^\d{1,6}(?:st|nd|rd|th|k|km|kg|mg|cm|mm|am|pm|eur|usd|h|hrs?|years?|days?|min)$/i,
  /^\d{1,3}[-/]\d{1,3}$/,
];
const unitAfter =
  /^(?:,\d{3}| ?[€$£¥%]| ?(?:euros?|eur|usd|dollars?|pounds?|pesos?|soles|bucks?|km|kg|mg|years?|años|months?|meses|weeks?|semanas|days?|d[ií]as|hours?|horas|minutes?|minutos|times|veces|people|personas|points?|puntos)\b| ?(?:元|块|圆|万|亿|岁|年|天|个|次|人))/i;

const grouped = /^\d{1,3}(?:[.,]\d{3}){1,4}$/;

/** Amounts, dates, times, years and counts, which may follow the same words. */
export function isOtherValue(text: string, { start, end }: LabelledValue, type: PiiType): boolean {
  if (/[$€£¥]/.test(text.charAt(start - 1))) return true;
  const value = text.slice(start, end);
  // Identity numbers are written with dots as amounts are.
  if (type === 'ID' && grouped.test(value)) return true;
  if (other.some((shape) => shape.test(value))) return true;
  return end - start < 9 && unitAfter.test(text.slice(end, end + 12));
}
