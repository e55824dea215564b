'use client';
import { languageOf, languages } from '@solacore/contract';
import { useWords } from '../words/use-words.tsx';

/** The choice among the three languages, each under its own name. */
export function Language() {
  const { t, language, choose } = useWords();
  return (
    <select
      aria-label={t.frame.language}
      value={language}
      onChange={({ target }) => choose(languageOf(target.value))}
    >
      {languages.map((one) => (
        <option key={one} value={one}>
          {t.frame.languages[one]}
        </option>
      ))}
    </select>
  );
}
