import { useId } from 'react';
import type { Act } from './act.ts';

type ActFieldsProps = {
  act: Act;
  chosen: string;
  setChosen: (value: string) => void;
  typed: string;
  setTyped: (value: string) => void;
};

/** What an act has to be told before it is done. */
export function ActFields({ act, chosen, setChosen, typed, setTyped }: ActFieldsProps) {
  const id = useId();
  return (
    <>
      {act.choice && (
        <div className="field">
          <label htmlFor={`${id}c`}>{act.choice.label}</label>
          <select id={`${id}c`} value={chosen} onChange={({ target }) => setChosen(target.value)}>
            {act.choice.options.map(([value, text]) => (
              <option key={value} value={value}>
                {text}
              </option>
            ))}
          </select>
        </div>
      )}
      {act.typed && (
        <div className="field">
          <label htmlFor={`${id}t`}>{act.typed.label}</label>
          <input
            id={`${id}t`}
            value={typed}
            onChange={({ target }) => setTyped(target.value)}
            autoComplete="off"
            spellCheck={false}
          />
        </div>
      )}
    </>
  );
}
