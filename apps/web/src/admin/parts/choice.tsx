import { useId } from 'react';

type ChoiceProps<Value extends string> = {
  label: string;
  value: string;
  options: readonly (readonly [value: Value, text: string])[];
  onChoose: (value: string) => void;
};

/** A filter: its name above what is chosen. */
export function Choice<Value extends string>({
  label,
  value,
  options,
  onChoose,
}: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={({ target }) => onChoose(target.value)}>
        {options.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </div>
  );
}
