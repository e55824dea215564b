const common = [
  ...[
    'solacore',
    'postgres',
    'password',
    'passwort',
    'contraseña',
    'changeme',
    'change-me',
    'secret',
  ],
  ...['admin', 'root', 'test', 'example', 'default', 'letmein', '12345678', 'qwertyui', 'hunter22'],
];

/** Values out of somebody's example, and such that many would try first: by variable. */
export function faultOfDefault(name: string, value: string): string | null {
  if (name === 'PUBLIC_URL') return faultOfAddress(value);
  if (['DATABASE_URL', 'SMTP_URL', 'REDIS_URL'].includes(name)) return faultOfLogin(value);
  if (name === 'RATE_LIMIT_SCALE' && value !== '1') return 'is for measurements of load only';
  const isSecret = /(_SECRET|_TOKEN|_AUTH|_KEY|_KEY_ID)$/.test(name);
  return isSecret && isCommon(value) ? 'is too easy to guess' : null;
}

function faultOfAddress(value: string): string | null {
  if (!URL.canParse(value)) return null;
  const { protocol, hostname } = new URL(value);
  if (protocol !== 'https:') return 'must begin with https://';
  return /(^|\.)(example(\.(com|org|net))?|your-domain|invalid)$/.test(hostname)
    ? 'is the address of an example'
    : null;
}

/** A password that is there and common; none at all on the way over a network. */
function faultOfLogin(value: string): string | null {
  if (!URL.canParse(value)) return null;
  const { username, password, protocol } = new URL(value);
  const given = decodeURIComponent(password);
  if (given === '') return null;
  const isDatabase = /^(postgres(ql)?|rediss?):$/.test(protocol);
  const isShort = isDatabase && given.length < 12;
  return isShort || isCommon(given) || given === decodeURIComponent(username)
    ? 'has a password that is too easy to guess'
    : null;
}

function isCommon(value: string): boolean {
  const plain = value.toLowerCase();
  return (
    common.includes(plain) ||
    new Set(plain).size < 5 ||
    /change.?me|your.?(key|secret|token)/.test(plain)
  );
}
