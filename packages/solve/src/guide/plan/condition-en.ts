const verbs =
  /\b(is|are|am|was|were|do|does|did|don't|doesn't|didn't|has|have|had|can|can't|cannot|isn't|aren't|won't|will|look|looks|feel|feels|get|gets|say|says|keep|keeps|come|comes|go|goes|make|makes|take|takes|stop|stops|call|calls|talk|talks|ask|asks|want|wants|hate|hates|need|needs|start|starts|turn|turns|pick|seem|seems|interrupt|interrupts|laugh|laughs|answer|answers|ignore|ignores|hang|hangs|cry|cries|fall|falls|run|runs|wake|wakes|think|thinks|refuse|refuses|work|works|open|opens|play|plays|shout|shouts|sigh|sighs|cancel|cancels|fail|fails|ring|rings|scream|screams|slip|slips|shut|shuts|refuse|won)\b/;

const subject =
  /^(?:he|she|it|they|someone|something|people|nobody|everyone|my \w+|<PERSON_\d+>) \S/i;

/** After these a verb follows: the obstacle is a clause already. */
const pronoun =
  /^(?:he|she|it|they|we|you|this|there|someone|somebody|nobody|everyone)(?:'\w+)? \S/i;

function ownClause(text: string): string | undefined {
  const every = /^(every time|whenever|when|as soon as|once|after) (.+?),? (i .+)$/i.exec(text);
  if (every !== null) {
    const [, word = '', moment, act] = every;
    return `${act} ${/^(?:as|once|after)/i.test(word) ? word.toLowerCase() : 'when'} ${moment}`;
  }
  const bare = text
    .replace(/^(?:(?:every|each) \w+|usually|often|sometimes|mostly),? (?=i\b)/i, '')
    .replace(/^(?:i think |i guess |maybe |perhaps |probably |that |because |if )+/i, '')
    .replace(
      /^I(?:'d| would| might| may| could|'ll| will)(?: probably| just| maybe| still)* /,
      'I ',
    )
    .replace(/^I never (?:really )?/, "I don't ")
    .replace(/^I always /, 'I ')
    .replace(/^being (.+)$/i, 'I am $1')
    .replace(/^I be /, 'I am ');
  if (/^(?:i|i'm|i've)\b/i.test(bare)) return bare;
  return undefined;
}

/** An obstacle as a clause that can follow "If"; undefined where none can be made. */
export function conditionEn(obstacle: string): string | undefined {
  const text = obstacle
    .replaceAll('’', "'")
    .replace(/\bi\b/g, 'I')
    .replace(/\b(I|[Tt]hey|[Ww]e|[Yy]ou)'ll (?:probably |just |maybe )?/g, '$1 ')
    .replace(/\b([Hh]e|[Ss]he|[Ii]t)'ll (?:probably |just )?/g, '$1 will ');
  const own = ownClause(text);
  if (own !== undefined) return own;
  const other = text
    .replace(/^(?:maybe |perhaps |probably |that |because |if )+/i, '')
    .replace(/ (?:always|usually) /, ' ')
    .replace(
      /\b(?:might|may|could|would|will) (already|also|even|just|still|suddenly|always|never) /,
      '$1 will ',
    )
    .replace(/\b(?:might|may|could|would|will) (\w+)\b/, (whole, verb: string) =>
      /^(?:he|she|it|someone|something|my \w+|<PERSON_\d+>|[A-Z]\w+) /i.test(text)
        ? third(verb)
        : whole,
    );
  if (
    /^(?:too |so |very )?(?:scared|tired|nervous|lazy|busy|anxious|afraid|ashamed|sad|angry|stressed|exhausted|overwhelmed|embarrassed|hungry|shy|stuck)$/i.test(
      other,
    )
  ) {
    return `I am ${other}`;
  }
  if (/^no (?!one|body)/i.test(other)) return `there is ${other}`;
  if (/^not enough /i.test(other)) return `there is ${other}`;
  if (/^[a-z]+ing\b/i.test(other) && !verbs.test(other)) return `it comes to ${other}`;
  if (pronoun.test(other) || (other !== text && subject.test(other))) return other;
  if (verbs.test(other) && other.split(' ').length >= 3) return other;
  return other.split(' ').length <= 8 ? `${other} gets in the way` : undefined;
}

function third(verb: string): string {
  if (verb === 'be') return 'is';
  if (verb === 'have') return 'has';
  if (verb === 'not') return 'does not';
  if (/(?:s|sh|ch|x|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}
