import { type PhraseRule, words } from '../rules.ts';

const medicine =
  '(?:pills?|tablets?|meds|medication|medicine|paracetamol|acetaminophen|tylenol|ibuprofen|advil|aspirin|xanax|valium|antidepressants|benzos|opioids|fentanyl|insulin|sleeping pills|bleach|antifreeze|poison)';
const number = '(?:ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|1[0-7])';
const days = '(?:\\d+|two|three|four|five|six|seven|several|many) (?:days|weeks)';

export const healthRules: readonly PhraseRule[] = [
  words('medical_emergency', 4, [
    `i(?:ve| have)? (?:just |already )?(?:took|taken|swallowed|downed|drank|drunk|injected) (?:\\w+ )?(?:all (?:of )?(?:my|the|his|her)|(?:a|the|an) (?:whole|entire|full|bottle|bunch|handful|box|lot|load)|too many|too much|\\d{2,}|lots of|every)(?: \\w+){0,3} ${medicine}`,
    `(?:he|she|they|my \\w+)(?: has| have|s)? (?:just |already )?(?:took|taken|swallowed) (?:\\w+ )?(?:all|a (?:whole|bottle|bunch|handful)|too many)(?: \\w+){0,3} ${medicine}`,
    '(?:i|ive|i have|im|he|she|hes|shes|my \\w+)(?: has| have| just| think i| think ive)? (?:overdosed|overdosing|od ?d)(?![^.]{0,40}(?:ago|last year|years|when i was|in 20))',
    '(?:im|i am|i think im|hes|shes|he is|she is|my \\w+ is) (?:\\w+ )?having a (?:heart attack|stroke|seizure)',
    '(?:isnt|is not|not|stopped) breathing',
    '(?:is|hes|shes|lying) unconscious',
    '(?:wont|will not|cant) (?:wake up|stop bleeding)(?! (?:early|before|in the morning))',
    '(?:im|i am) (?:bleeding out|bleeding to death|losing a lot of blood)',
    'crushing (?:chest )?pain',
    'chest pain (?:\\w+ ){0,4}(?:arm|jaw)',
    'i(?:ve| have)? (?:just )?(?:drank|drunk|swallowed) (?:\\w+ )?(?:bleach|antifreeze|poison|pesticide)',
  ]),
  words('medical_emergency', 2, [
    'overdos(?:e|ed|ing)',
    '(?:severe|bad|sudden) chest pains?',
    'coughing up blood',
    '(?:cant|can not|cannot) feel (?:one side|half) of my (?:face|body)',
  ]),
  words('reality_loss', 3, [
    '(?:voices|voice in my head) (?:\\w+ ){0,3}(?:tell|tells|telling|told|order|ordering|command|commanding|commands|want|wants|say i must|says i must)(?:ing)? me',
    'i (?:\\w+ )?(?:hear|heard|keep hearing|am hearing) (?:\\w+ )?voices(?! (?:from|in) (?:the )?(?:next|other|hall|kitchen|street|outside|downstairs|upstairs|office|corridor|living))',
    '(?:they|the government|the cia|the fbi|aliens|the police|my neighbou?rs) (?:\\w+ ){0,3}(?:implanted|put|planted|inserted) (?:\\w+ ){0,3}(?:chip|camera|thoughts|device|transmitter)(?: \\w+){0,3} (?:my|me)',
    '(?:they|the government|the cia|the fbi|my neighbou?rs) (?:\\w+ )?(?:are|is) (?:poisoning|reading my mind|controlling my (?:mind|thoughts)|spying on me through)',
    '(?:reading|controlling|stealing|broadcasting) my (?:mind|thoughts)',
    'i (?:am|m) (?:god|jesus|the messiah|the chosen one|already dead inside my)',
    'im (?:god|jesus|the messiah|the chosen one)',
    'the tv (?:\\w+ )?(?:talks|is talking|sends|is sending|speaks) (?:to me|me messages)',
  ]),
  words('reality_loss', 2, [
    '(?:im|i am) (?:hallucinating|psychotic|losing touch with reality|seeing things that (?:arent|are not))',
    '(?:dont|cant) (?:know|tell) what(?:s| is) real',
    'nothing (?:is|feels) real',
    'everyone is (?:spying on|following|plotting against|out to get) me',
  ]),
  words('eating_disorder', 3, [
    `(?:havent|have not|hasnt|not) eaten (?:\\w+ )?(?:in|for) ${days}`,
    '(?:make|makes|making|made|force|forcing) myself (?:throw up|vomit|sick|puke)',
    '(?:throw|throwing|threw) up (?:after every|after each|after all my|every) meals?',
    '(?:binge|binging|bingeing) (?:\\w+ ){0,3}(?:then|and) (?:\\w+ ){0,2}purg(?:e|ing)',
    '(?:laxatives|diet pills) (?:\\w+ ){0,4}(?:to lose|lose|every day|after)',
    '(?:starving|starve) myself',
    '(?:passed out|faint|fainted|fainting) (?:\\w+ ){0,4}(?:not eating|havent eaten|from hunger)',
  ]),
  words('eating_disorder', 2, [
    'anorexi[ac]',
    'bulimi[ac]',
    'eating disorder',
    'purging',
    '(?:stop|stopped|stopping) eating(?! (?:out|meat|sugar|so|late|junk|at|bread|dairy|gluten))',
    'my ed (?:is|has|voice|thoughts)',
  ]),
  words('minor_user', 2, [
    `(?:im|i am) (?:only |just |a )?${number}(?: ?(?:years? old|yo|y o|yr old|yrs old|year old)| (?:and|but|so|please)|(?= [.,]| ?$))`,
    `as a ${number} ?(?:years? old|yo|year old)`,
    '(?:im|i am) in (?:the )?(?:[5-9]th|1[01]th|fifth|sixth|seventh|eighth|ninth|tenth) grade',
    '(?:im|i am) in (?:middle school|primary school|elementary school|junior high)',
    '(?:im|i am) (?:a minor|under 18|underage|not 18 yet)',
  ]),
  words('distress', 1, [
    'hopeless(?:ness)?',
    'worthless',
    'i hate myself',
    'hate my life',
    '(?:cant|cannot) (?:take|do|stand|handle) (?:it|this) any ?more',
    'panic attacks?',
    'overwhelmed',
    '(?:breaking|falling) (?:down|apart)',
    '(?:cant|cannot) (?:cope|go on|stop crying)',
    'at (?:my|the) (?:breaking point|end of my rope)',
    'desperate',
    'numb inside',
    'completely alone',
    'want to disappear',
  ]),
];
