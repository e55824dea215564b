import type { CueSet } from '../../weigh-cues.ts';
import { type PhraseRule, words } from '../rules.ts';
import { cue, gap } from './slots.ts';

const kills =
  '(?:kill|killing|murder|murdering|stab|stabbing|shoot|shooting|strangle|strangling|smother|smothering|suffocate|poison|poisoning|slaughter|butcher|burn|torch|bomb|behead|drown|drowning|execute|run over|blow up|shoot up|hurt|hurting|harm|beat|maim|bury|attack|push|pushing|finish off|choke|choking|slit|gut|acid)';
const whom =
  '(?:him|her|them|someone|somebody|people|everyone|everybody|strangers|others|anyone|my (?:own )?(?:\\w+ )?(?:boss|manager|wife|husband|ex|exs|dad|father|mum|mom|mother|brother|sister|neighbou?rs?|coworkers?|colleagues?|boyfriend|girlfriend|partner|parents|family|teachers?|kids?|children|baby|son|daughter|students?|landlord|roommate|flatmate|housemate|stepdad|stepfather|in ?laws?|mother in law|father in law|uncle|classmates?|lecturer|professor|patients?|supervisor|friend|cousin|tenant)|the (?:\\w+ )?(?:kids|children|baby|man|guy|boy|girl|bastard|bully|bullies|boss|manager|office|school|family|house|lot of them|class|neighbou?rs?|driver|judge|landlord|others|people)|that (?:man|guy|bastard|bitch|boy|woman|family|prick|scum)|those (?:people|kids|boys|bastards|guys)|his (?:face|throat|head|house|family|girlfriend|wife|car with)|her (?:face|throat|head|house|family|boyfriend|new))';
const joke =
  '(?! (?:if|when|for (?:leaving|eating|not|forgetting|spoil|being)|with kindness|lol|haha|lmao|feelings|by accident|in (?:the|this|our|a) (?:game|match|race|debate|boss|next|final)|at (?:chess|fifa|tennis|mario|poker|the)|over (?:the (?:dishes|remote|bins|washing)|on)|jk|one of these days lol|softly|chances|career|score|the (?:mood|vibe|deal)))';

export const dangerRules: readonly PhraseRule[] = [
  words('harm_to_others', 3, [
    `(?<!game where i |play |player |quest )(?:going to|plan(?:ning|ned)? (?:to|on)|about to|decided to|ready to|intend to|need to|thinking (?:of|about)|thoughts (?:of|about)|think (?:of|about)|fantasi\\w+ (?:of|about)|urges? to|dream(?:ing)? (?:of|about)|imagin\\w+|ideas of|images of|scared ill|afraid ill|worried ill|tempted to|so close to|this close to|came close to|nearly|almost) (?:\\w+ ){0,2}${kills} (?:all (?:of )?)?${whom}${joke}(?![^.]{0,40}(?:lol|haha|lmao|leftovers|dishes|remote|spoil|snor|socks|fridge|laundry|wifi|password|ate my|in the final|next match|on mario))`,
    `(?:put|take|use|drive|swing) (?:a|the|my|his) (?:\\w+ )?(?:gun|knife|hammer|bat|bullet|blade|axe|car|pillow|machete) (?:\\w+ ){0,2}(?:to|in|into|at|through|over|on) (?:him|her|them|his|their|her|my (?:boss|ex|wife|husband))`,
    `(?:burn|torch|blow|set fire to|bomb) (?:the|his|her|their|my|this|that) (?:\\w+ ){0,2}(?:house|place|flat|office|school|building|car|shop|church|mosque|synagogue|temple)(?: down| up)?(?: \\w+){0,3} (?:with|while|inside|in it|tonight|tomorrow|on)`,
    `(?:i|im|ill) (?:\\w+ ){0,3}(?:going to|will|am going to|want to|finish|end) (?:finish|end|bury|do) (?:him|her|them)(?: (?:off|in|all))?(?= ?[.,]|$| (?:and|i|tonight|when|after|before|with|once))`,
    `(?:arranged|paid|hired|found|got) (?:\\w+ )?(?:men|man|someone|guys|people|a guy|hitman|hit man) (?:\\w+ )?(?:to|who|for) (?:\\w+ )?(?:kill|finish|teach|deal|hurt|beat|sort)`,
    `i had (?:the|a|my) (?:pillow|knife|hands|gun|scissors) (?:\\w+ ){0,3}(?:over|around|to|at|on|in my hands?|ready)[^.]{0,30}(?:face|throat|neck|head|this morning|her|him|mother|tonight)`,
    `(?:shaken|shook|smacked|slapped|hit|hurt|threw|squeezed|kicked|burned|pushed|grabbed|belted) (?:my|the|our) (?:\\w+ )?(?:baby|toddler|son|daughter|kids?|child|little (?:boy|girl)|newborn|teenager|twins|\\d year old|mother|mum|mom|dad|wife|girlfriend|partner|gran|nan)(?: \\w+){0,3} (?:so hard|hard|too hard|again|until|and (?:i )?(?:wanted|couldnt|cant|liked|now)|lip|bleed\\w*|bruis\\w*|unconscious|against|across|he wont|she wont|wont stop|last night)`,
    `(?:i|ill|im going to|going to|could|might) (?:\\w+ ){0,2}(?:shake|smother|drop|throw|drown|hurt|hit|smack|harm) (?:the|my|our) (?:\\w+ )?(?:baby|toddler|newborn|infant|kids?|child(?:ren)?|son|daughter|little one)(?! (?:off|into|with (?:a|some)|s|at (?:school|nursery)))`,
  ]),
  words('child_at_risk', 3, [
    `(?:he|she|his|her|dad|mum|father|mother|stepdad|stepfather|stepmum|parents?|uncle|aunt|boyfriend|partner|husband|wife|neighbou?rs?|brother|teacher|coach|nanny|babysitter|in law|they|who|ex|man|someone|family|grandad|nursery|carer|tutor) ${gap(5)}(?:hits?|hitting|beats?|beating|kicks?|kicked|punch\\w*|slaps?|slapped|smack(?:s|ed)|belts?|whip(?:s|ped)|burn(?:s|ed|t)|shak(?:es|ing)|shook|chok(?:es|ed)|starv\\w+|molest\\w*|rap(?:es|ed|ing)|abus(?:es|ed|ing)|touch(?:es|ed|ing)|grop(?:es|ed)|lock(?:s|ed)|tie(?:s|d)|drown\\w*|hurt(?:s|ing)?|threw|thr(?:ows)|batter\\w*|thrash\\w*|cane[sd]?) (?:up |in |on |at )?(?:his|her|their|my|our|the|a) (?:\\w+ ){0,3}(?:kids?|child|children|baby|toddler|son|daughter|boy|girl|girls|boys|four year old|\\w+ year old|little (?:one|brother|sister|boy|girl)|niece|nephew|stepson|stepdaughter|twins|grandson|granddaughter|grandchild|pupil|brother|sister|lad|infant|newborn|son|teen\\w*)(?! (?:at (?:chess|fifa|cards|mario)|up (?:with|from)|with (?:news|questions|homework)|s? ?heart|car seat))`,
    `(?:sexual|inappropriate|dirty|weird) (?:stuff|things|contact|games|messages|photos|pictures|acts?) (?:\\w+ ){0,3}(?:with|to|of|on|from) (?:\\w+ ){0,3}(?:girls?|boys?|kids?|child(?:ren)?|pupils?|students?|daughter|son|squad|team|niece|nephew|little|younger|year old)`,
    `(?:cigarette burns|belt marks|burn marks|bruises|welts|finger ?marks|hand ?prints?|marks|cuts|black eye|bruised|burns) (?:\\w+ ){0,6}(?:his|her|their|the (?:boy|girl|kid|child|baby)s?|my (?:son|daughter|niece|nephew|grandson|kid|child)s?|child|kid|baby|boy|girl|toddler|pupil|student)(?= ?[.,]|$| )(?<![^.]{0,60}(?:from (?:football|falling|skateboard|rugby)))`,
    `(?:kid|child|baby|boy|girl|toddler|children|kids|little ones?|daughter|son|niece|nephew)(?:s| is| was| are)? (?:\\w+ ){0,3}(?:begging|screaming|crying for help|being (?:hit|beaten|hurt|abused|touched|starved|locked|molested)|gets? (?:hit|beaten|locked)|terrified of|scared (?:of|to go to) (?:his|her|my|dad|mum|him|going (?:home|there|back|to (?:his|her|dads|mums)))|afraid (?:of|to go) (?:his|her|home)|left (?:alone|by themselves|with no)|chained|locked|tied|flinch\\w*|wont let (?:him|her) near|covered in bruises)(?! (?:the dark|monsters|spiders|dogs|swimming|school|at bedtime|for (?:sweets|ice|toys|a)|going to (?:swim|school|the dentist|bed|sleep)|in the supermarket|heights))`,
    `(?:gets?|climbs?|comes?|came|got|creeps?|sleeps?|sneaks?) (?:in|into|in to|to) (?:my|her|his) (?:bed|room)(?: \\w+){0,6} (?:night|nights|drunk|mum|mom|secret|touch\\w*)`,
    `(?:told|tells?|asked|asking|asks|made|makes|says|say|saying) (?:\\w+ ){0,4}(?:keep|to keep|keeping)? ?(?:it )?(?:a |our |it |as |their |little |special |"?)*(?:secrets?)(?: \\w+){0,10} (?:bed|touch\\w*|child|son|daughter|boy|girl|uncle|mum|dad|wetting)`,
    `(?:dont|not|never) (?:to )?tell (?:my |your |his |her )?(?:mum|mom|dad|parents|anyone|wife)(?<=(?:he|coach|teacher|uncle|stepdad|man|grandad|tutor|cousin|brother) [^.]{0,60})(?=[^.]{0,60}(?:touch|secret|bed|phone|kiss|car|photo|pic|girl|boy|year|yo|$))`,
    `(?:im|i am) (?:only |just )?(?:[5-9]|1[0-7])(?: \\w+){0,3} (?:and|n|so|,) (?:\\w+ ){0,6}(?:hits?|hurts?|belts?|touch\\w*|nudes|rape\\w*|bed|drunk|no food|alone|scared|beat\\w*|locked|kicked out|homeless)`,
    `(?:my|mum|dad|mam|mom|parents|they) (?:\\w+ ){0,6}(?:kicked|chucked|threw|thrown|locked|put) me out(?= ?[.,]|$| (?:of (?:the house|home)|and|tonight|im|because|for being))(?=[^~]{0,120}(?:im 1[0-7]|im (?:eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)|school|year \\d|gcse|minus|freezing|nowhere|street|bus station|gay|pregnant))`,
    `(?:no|nothing|any) (?:food|to eat|heating|electric)[^.]{0,40}(?:im|sister|brother|baby|little) (?:\\w+ ){0,3}(?:[1-9]|1[0-7])(?= ?[.,]|$| )`,
    `(?:mum|dad|mom|parents|mum and dad|mother|father) (?:\\w+ ){0,4}(?:gone|on the (?:gear|smack)|havent come back|not come back|passed out|left us|high again|using again|on drugs|left (?:me|us) (?:alone|with))(?=[^~]{0,160}(?:im (?:[5-9]|1[0-7])|my sister is \\d|brother is \\d|year \\d|school|no food|baby))`,
    `(?:he|man|guy|teacher|coach|someone|boyfriend|tutor) (?:\\w+ ){0,6}(?:nudes|naked pics|pics of me|photos of me|owe him|touch\\w* me|meet (?:me|up|him))[^~]{0,120}(?:im 1[0-7]|1[0-7] years? old|dont tell|my mum to know|whole school)`,
  ]),
  words('minor_user', 2, [
    `(?:im|i am|were) (?:\\w+ )?(?:in )(?:year (?:[4-9]|1[01])|yr (?:[4-9]|1[01])|grade [4-9]|class (?:[4-9]|10)|primary [4-7]|p[4-7]|sixth class|secondary [1-4]|sec [1-4]|form [1-5])(?= ?[.,]|$| (?:and|but|so|at))`,
    `(?:im|i am) (?:[7-9]|1[0-7])(?= (?:and|n|she|he|but|so|,|\\.|yr|yo|btw|turning|in|with)|$)(?! and a half (?:hours|weeks|months|stone)| in (?:line|the queue))`,
  ]),
];

/** Signs of a plan against somebody. */
export const threatCues: CueSet = {
  category: 'harm_to_others',
  threshold: 4,
  charactersAPoint: 90,
  cues: [
    cue('hate', 2, [
      `(?:make|making|made) (?:him|her|them|everyone) (?:\\w+ )?(?:pay|suffer|regret|beg|scream|sorry)`,
      '(?:get|getting|want|my) (?:my )?(?:revenge|even with)|(?:deserves?|deserved) to (?:die|suffer|burn|bleed)|wont be sorry|nothing to lose|not human|laughed at me|who laughed|ruined my life|killing my (?:brother|sister|son|daughter|friend|mum|dad)|scared of myself|what im capable of|see red|lose control|ill snap|scare him|he(?:s| is) going to (?:pay|regret|get it)|shes (?:getting|going to get) it',
      'someone has to act|had enough of (?:him|her|them)|going under because of',
    ]),
    cue('where', 2, [
      'know where (?:he|she|they) (?:\\w+ )?(?:lives?|parks?|works?|sleeps?|drinks?)|(?:i )?know (?:his|her|their) (?:gym|address|route|car|house|shift|routine|plate)|start(?:ed)? following (?:him|her|them)|(?:been )?(?:following|watching|tracking) (?:him|her|them)|outside (?:his|her|their) (?:house|work|office|flat|gym|door|place)|(?:his|her) lights? (?:is |are )?on',
      'hes (?:in|out|home)(?= ?[.,]|$| (?:friday|on|tonight|alone))|waiting for (?:him|her) (?:to (?:come|leave|get)|outside)|all (?:be )?in for|picked the (?:day|place|staircase|spot|time)|a list with names|list of (?:names|people|who)|hand on (?:someone|his|her)|perfect timing|every day at',
    ]),
    cue('weapon', 2, [
      'guns?|knife|knives|machete|baseball bat|bat|hammer|nail gun|acid|petrol|bomb|pistol|rifle|crossbow|bought something|axe|crowbar|poison|bullets?|weapon|the pillow|shotgun',
    ]),
    cue('act', 2, [
      `(?:kill|murder|stab|shoot|strangle|smother|finish|end|hurt|harm|attack|poison|burn|get|do|teach) (?:him|her|them|everyone|people|someone|strangers|students|my (?:boss|ex|wife|husband))`,
      'push(?:ing)? (?:people|someone|him|her|a stranger)|thoughts of (?:hurting|killing|harming)|resolve the (?:conflict|problem) now|perfect timing|shut (?:him|her|them) up (?:for good|forever)|wont (?:be )?(?:hurt|breath\\w*|laugh\\w*) (?:again|anymore)|to his head|go out with a bang|take (?:him|her|them|people|some of them|as many) (?:down )?with me|synagogue|mosque|church on|the town hall',
    ]),
    cue('joke', -3, [
      'lol|haha|lmao|fps|boss fight|the game|match|chess|novel|screenplay|film|recipe|hunting season|licen[cs]e|deer|cook\\w*|kitchen|cricket|baseball (?:practice|game|season)|diy|toolbox',
    ]),
  ],
};
