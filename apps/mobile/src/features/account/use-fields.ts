import { type RefObject, useState } from 'react';
import type { TextInput } from 'react-native';

type Fields<Name extends string> = {
  /** From top to bottom: Enter goes on to the next, and sends from the last. */
  names: readonly Name[];
  initial: Record<Name, string>;
  /** What is still wrong, in words, at its field. Nothing is sent while there is any. */
  problemsOf: (values: Record<Name, string>) => Partial<Record<Name, string>>;
  send: (values: Record<Name, string>) => Promise<void>;
  /** Where the sentence about a refusal belongs. */
  refusedAt: (error: unknown) => Name | 'form';
  textOf: (error: unknown) => string;
};

type Refusal<Name> = { at: Name | 'form'; text: string };

/** A small form: errors stand at their field and take the focus, or above the button. */
export function useFields<Name extends string>(fields: Fields<Name>) {
  const { names, initial, problemsOf, send, refusedAt, textOf } = fields;
  const [values, setValues] = useState(initial);
  const [isChecked, setIsChecked] = useState(false);
  const [busy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<Refusal<Name> | null>(null);
  const inputs = useInputs<Name>();
  const problems: Partial<Record<Name, string>> = isChecked ? problemsOf(values) : {};

  const submit = async () => {
    if (busy) return;
    setIsChecked(true);
    setRefusal(null);
    const found = problemsOf(values);
    const wrong = names.find((name) => found[name] !== undefined);
    if (wrong !== undefined) return inputs.focus(wrong);
    setBusy(true);
    try {
      await send(values);
    } catch (error) {
      const at = refusedAt(error);
      setRefusal({ at, text: textOf(error) });
      if (at !== 'form') inputs.focus(at);
    } finally {
      setBusy(false);
    }
  };

  const change = (name: Name, text: string) => {
    setValues((before) => ({ ...before, [name]: text }));
    setRefusal(null);
  };

  return {
    values,
    change,
    /** What a `Field` needs besides its label. */
    at: (name: Name) => {
      const next = names[names.indexOf(name) + 1];
      return {
        value: values[name],
        error: problems[name] ?? (refusal?.at === name ? refusal.text : undefined),
        inputRef: inputs.of(name),
        onChangeText: (text: string) => change(name, text),
        onSubmitEditing: () => (next === undefined ? void submit() : inputs.focus(next)),
      };
    },
    formError: refusal?.at === 'form' ? refusal.text : null,
    busy,
    submit: () => void submit(),
  };
}

function useInputs<Name>() {
  const [inputs] = useState(() => new Map<Name, RefObject<TextInput | null>>());
  const of = (name: Name): RefObject<TextInput | null> => {
    const known = inputs.get(name) ?? { current: null };
    inputs.set(name, known);
    return known;
  };
  return { of, focus: (name: Name) => of(name).current?.focus() };
}
