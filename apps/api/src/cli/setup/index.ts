import { environmentSchema } from '../../config-schema.ts';
import { type Finding, lineOf } from '../../features/operator/doctor.ts';
import { type Asking, openAsking, type Terminal } from './ask.ts';
import { mailFinding } from './check-mail.ts';
import { nameFinding } from './check-name.ts';
import { readForProduction, secretFindings } from './check-settings.ts';
import { siteFindings } from './check-site.ts';
import { streamFinding } from './check-stream.ts';
import { stripeFindings } from './check-stripe.ts';
import { makeBackupKey, makeSecrets } from './make-secrets.ts';
import { type Question, questions } from './questions.ts';
import { faultOfDefault } from './refused-defaults.ts';
import { faultOfValue, readSettings, type Settings, writeSettings } from './settings-file.ts';

export type SetupOptions = {
  file: string;
  dataDir: string;
  /** Ask nothing and write nothing. */
  check: boolean;
  /** Whose mail is tried, with a reply for real; undefined tries neither. */
  mail: string | undefined;
};

/** Asks for what is not there yet, writes it, and checks all of it. False where something is wrong. */
export async function setUp(options: SetupOptions, terminal: Terminal): Promise<boolean> {
  const asking = openAsking(terminal);
  try {
    if (!options.check) await fillIn(options.file, asking);
    const findings = await check(options, readSettings(options.file));
    for (const finding of findings) asking.say(lineOf(finding));
    return findings.every(({ mark }) => mark !== 'wrong');
  } finally {
    asking.close();
  }
}

async function fillIn(file: string, asking: Asking): Promise<void> {
  const settings = readSettings(file);
  asking.say(
    `What is empty here is left out. All of it stands in ${file} and can be changed there.`,
  );
  for (const question of questions) {
    if (settings[question.name] || !(question.when?.(settings) ?? true)) continue;
    const answer = await askUntilRight(question, settings, asking);
    if (answer !== '') settings[question.name] = answer;
  }
  Object.assign(settings, makeSecrets(settings, file));
  writeSettings(file, settings);
  const keyFile = settings.BACKUP_KEY_FILE;
  if (keyFile && makeBackupKey(keyFile)) {
    asking.say(`\nThe key of the backups is new: ${keyFile}`);
    asking.say('Copy it to a place that is not this server. Without it no backup can be opened.\n');
  }
}

async function askUntilRight(
  { name, text, isSecret, isNeeded, otherwise = '' }: Question,
  settings: Settings,
  asking: Asking,
): Promise<string> {
  const shown = otherwise === '' ? text : `${text} [${otherwise}]`;
  for (;;) {
    const given = await asking.ask(shown, { isSecret: isSecret === true });
    if (given === undefined) return otherwise;
    const answer = given === '' ? otherwise : given;
    if (answer === '' && !isNeeded) return '';
    const fault = answer === '' ? 'is needed' : faultOf(name, answer, settings);
    if (fault === null) return answer;
    asking.say(`  ${name} ${fault}.`);
  }
}

/** By the rules of the start, and by those against defaults. */
function faultOf(name: string, value: string, settings: Settings): string | null {
  const parsed = environmentSchema.safeParse({ ...settings, [name]: value });
  const issue = parsed.error?.issues.find(({ path }) => path[0] === name);
  return faultOfValue(value) ?? issue?.message ?? faultOfDefault(name, value);
}

async function check(options: SetupOptions, settings: Settings): Promise<Finding[]> {
  const { config, findings } = readForProduction(settings, options.dataDir);
  const told = [...findings, ...secretFindings(settings, options.file)];
  if (config === null) return told;
  told.push(await nameFinding(config), await mailFinding(config));
  told.push(...(await stripeFindings(config)), ...(await siteFindings(config)));
  told.push(
    options.mail === undefined
      ? { mark: 'missing', about: 'streams', text: 'not tried: --mail <your address> does' }
      : await streamFinding(config, options.mail).catch(
          (): Finding => ({ mark: 'wrong', about: 'streams', text: 'the product did not answer' }),
        ),
  );
  return told;
}
