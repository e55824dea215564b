import { type PhraseRule, words } from '../rules.ts';

const family =
  'my (?:own )?(?:ex )?(?:husband|wife|partner|boyfriend|girlfriend|bf|gf|ex|fiance|dad|father|mom|mum|mother|step ?dad|step ?mom|step ?father|step ?mother|brother|sister|uncle|aunt|cousin|grandfather|grandpa|son|parents|boss|coach|teacher|roommate|family)';
const someone = `(?:he|she|they|${family})`;
const child =
  '(?:my|the|her|his|our|their) (?:\\w+ ){0,3}(?:kids?|child|children|baby|toddler|newborn|son|daughter|niece|nephew|grandson|granddaughter|little (?:brother|sister)|step ?son|step ?daughter)';
const hits =
  '(?:hits|punches|punched|kicks|chokes|choked|strangles|strangled|slaps|slapped|abuses|rapes|raped|molests|molested|attacked|assaulted|burned|bit|shoved|pinned|stabbed)';

export const harmRules: readonly PhraseRule[] = [
  words('being_harmed', 4, [
    `${someone} (?:is|are) (?:\\w+ )?(?:hitting|beating|choking|strangling|attacking|trying to kill) me(?: right)?(?: now)?`,
    '(?:has|have|holding) a (?:knife|gun) (?:to|at|on|against|pointed at) (?:my|me)',
    '(?:he|she|they) (?:is|are|s) (?:outside|at) my door and (?:wants|want|threatens|is going) to (?:kill|hurt) me',
  ]),
  words('being_harmed', 3, [
    'my (?:teacher|coach|boss|uncle|dad|father|stepdad|stepfather|brother|cousin|tutor|pastor|priest) (?:is|was|keeps|has been) (?:\\w+ )?(?:having sex with|sleeping with|touching|groping) me',
    '(?:and|then|who) (?:\\w+ )?(?:choked|strangled|punched|raped|molested|slapped|kicked|beat|hit) me(?! (?:at|in|to|by|out|off|up|with|that|like|hard))',
    `${someone} (?:\\w+ ){0,2}(?:pushed|shoved|threw|throws|pushes|pinned|slammed) me (?:against|down|into|onto|to the|across)`,
    `${someone} (?:\\w+ ){0,2}(?:broke|breaks|fractured|dislocated) my (?:\\w+ )?(?:arm|nose|ribs?|jaw|wrist|finger|leg|teeth|tooth|hand)`,
    'hands (?:around|on) my (?:neck|throat)',
    'my (?:step ?(?:dad|father|brother|mom)|dad|father|uncle|brother|grandpa|grandfather|cousin|coach|teacher|boss) (?:\\w+ )?(?:touches|touched|gropes|groped|fondles) (?:me|my)(?! (?:heart|deeply|with (?:his|her) (?:words|story)))',
    `${someone} (?:\\w+ ){0,2}(?:hits|hit|beats|beat|whips|whipped) (?:me|us) with (?:a|his|her|the) (?:belt|stick|cable|hand|fist|fists|bat|cord|shoe|broom)`,
    '(?:death threats|threatening my life|threatened my life)',
    `${someone} (?:\\w+ ){0,3}${hits} me(?! (?:with (?:a|the) (?:fine|bill|lawsuit|deadline)|out|off|up on|as|at (?:chess|tennis)))`,
    `${someone} (?:\\w+ ){0,2}(?:hit|beat|beats|kicked) (?:me|us)(?! (?:at|in|to|by|out|off|up with|with (?:a|an|the) (?:\\w+ )?(?:fine|bill|question|idea|news|deadline|ball|lawsuit|surprise|project|offer)|on|hard (?:that|when)|like))`,
    `${someone} (?:\\w+ ){0,2}(?:beat|beats|beating) me up`,
    `${someone} (?:\\w+ ){0,3}(?:threatened|threatens|threatening|says hell|says shell|said hell|going) to (?:kill|hurt|hit|beat) me`,
    `${someone} (?:\\w+ ){0,2}(?:forces|forced|forcing|makes|made) me (?:to )?(?:have sex|do sexual|touch)`,
    '(?:i was|i got|i have been|ive been|im being|i am being|i keep getting|being|got) (?:\\w+ )?(?:raped|sexually (?:assaulted|abused)|molested|beaten|strangled|trafficked|physically abused|blackmailed with)',
    '(?:afraid|scared|terrified|worried) (?:that )?(?:he|she|they)(?: will|ll| is going to|s going to)? (?:kill|hurt|beat|hit) me',
    'afraid (?:hell|shell|theyll) (?:kill|hurt|beat|hit) me',
    '(?:wont|doesnt|dont) let me (?:leave the house|leave the apartment|see a doctor|talk to anyone|have my own money|see my family)',
    'lock(?:s|ed)? me (?:in|inside|up)',
    '(?:afraid|scared) (?:of|to go home to) my (?:husband|wife|partner|boyfriend|girlfriend|ex|dad|father|stepdad)',
  ]),
  words('being_harmed', 2, [
    'domestic (?:violence|abuse)',
    '(?:abusive|violent) (?:relationship|marriage|partner|husband|wife|boyfriend|girlfriend|ex|father|mother|parents|home|family)',
    '(?:was|were|been) (?:\\w+ )?(?:abused|assaulted|groomed|stalked|stalking)',
    '(?:sexual|physical) (?:abuse|assault)',
    '(?:is|keeps|been) stalking me',
    'gets? (?:violent|physical) (?:with me|when)',
    '(?:he|she) (?:hits|beats) (?:her|him|my mom|my mother)',
    'my (?:friend|sister|mother|mom|neighbou?r|brother|cousin) (?:is being|gets|got|is|was) (?:beaten|hit|abused|raped|assaulted)',
  ]),
  words('child_at_risk', 3, [
    `(?:hit|hits|hitting|beat|beats|beating|hurt|hurts|hurting|shake|shook|shaking|touches|touched|touching|molests?|molested|molesting|abuses?|abused|abusing|smother|drown|kill|starves?|burned) ${child}(?! (?:up with|with (?:news|questions)|at (?:chess|cards|tennis)|s? ?feelings))`,
    `${child} (?:\\w+ ){0,3}(?:is|was|has been|s) (?:being )?(?:\\w+ )?(?:abused|molested|raped|beaten|touched by)`,
  ]),
  words('child_at_risk', 2, [
    'child abuse',
    'child sexual abuse',
    'left (?:the|my|their) (?:baby|kids?) (?:home )?alone for (?:days|hours)',
  ]),
  words('harm_to_others', 3, [
    '(?:going to|gonna|planning to|plan to|about to|decided to|ready to) (?:\\w+ )?(?:kill|murder|stab|shoot|strangle|poison|shoot up|blow up) (?:him|her|them|someone|somebody|people|everyone|everybody|my|that|the school|the office|those|these|a bunch)(?! (?:if|with kindness))',
    '(?:urge|urges|thoughts|voices telling me|fantasies) (?:to|of|about) (?:kill|killing|hurt|hurting|stab|stabbing|shoot|shooting) (?:him|her|them|someone|people|everyone|my|others)',
    'mass shooting at my',
  ]),
  words('harm_to_others', 2, [
    '(?:going to|gonna|might|could|will|ill|want to|wanna|about to) (?:\\w+ )?(?:hurt|harm) (?:someone|somebody|people|others|him|her|them)(?! (?:feelings|by accident))',
    '(?:want to|wanna|feel like|could|going to|thinking (?:about|of)) (?:\\w+ )?(?:stab|stabbing|murder|murdering|strangle|strangling|poison|poisoning|shoot|kill) my (?:room ?mate|flat ?mate|landlord|co ?worker|colleague|manager|in ?laws|mother ?in ?law|father ?in ?law|stepfather|stepdad|uncle|classmates?)',
    '(?:want to|wanna|feel like|could|will|ill|thinking (?:about|of)|want) (?:\\w+ )?(?:kill|killing|murder|murdering|stab|stabbing|shoot|shooting|strangle|strangling|poison) (?:him|her|them|someone|somebody|people|everyone|everybody|my (?:boss|wife|husband|ex|dad|father|mom|mother|brother|sister|neighbou?r|coworker|boyfriend|girlfriend|partner|parents|family|teacher))',
    'afraid (?:i(?:ll| will| might)|of) (?:hurt|hurting|harm|kill|killing) (?:someone|somebody|him|her|them|people|my (?:wife|husband|partner))',
    '(?:make|made) (?:him|her|them) pay with (?:his|her|their) (?:life|blood)',
  ]),
];
