import { emailSchema } from '@solacore/contract';

export type AccountField = 'email' | 'password' | 'adult';
export type AccountMode = 'signUp' | 'logIn';
export type AccountValues = { email: string; password: string; adult: boolean };

type AccountProblem =
  | 'auth.emailMissing'
  | 'auth.emailIncomplete'
  | 'auth.passwordMissing'
  | 'auth.passwordShort'
  | 'auth.passwordLong'
  | 'auth.adultMissing';

export type AccountProblems = Partial<Record<AccountField, AccountProblem>>;

const shortest = 8;
const longest = 128;

export function emailProblem(email: string): AccountProblem | undefined {
  if (email.trim() === '') return 'auth.emailMissing';
  return emailSchema.safeParse(email).success ? undefined : 'auth.emailIncomplete';
}

/** Characters are counted as people count them: an emoji is one. */
export function passwordProblem(password: string, mode: AccountMode): AccountProblem | undefined {
  if (password === '') return 'auth.passwordMissing';
  const length = [...password].length;
  if (length > longest) return 'auth.passwordLong';
  return mode === 'signUp' && length < shortest ? 'auth.passwordShort' : undefined;
}

/** What is still wrong with a form, as i18n keys at the field they belong to. */
export function validateAccount(mode: AccountMode, values: AccountValues): AccountProblems {
  const email = emailProblem(values.email);
  const password = passwordProblem(values.password, mode);
  const adult = mode === 'signUp' && !values.adult;
  return {
    ...(email ? { email } : {}),
    ...(password ? { password } : {}),
    ...(adult ? { adult: 'auth.adultMissing' as const } : {}),
  };
}
