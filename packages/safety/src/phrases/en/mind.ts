import { type PhraseRule, words } from '../rules.ts';
import { gap } from './slots.ts';

const voice =
  '(?:voices?|the voice|thing (?:behind|in|inside)|demons?|angels?|god|satan|the devil|jesus|allah|spirits?|radio|tv|television|static|shadows?|entity|entities|whispers?|the walls|cameras?|my dead \\w+|archangel|jinn|the man in)';
const days =
  '(?:\\d+|two|three|four|five|six|seven|eight|nine|ten|several|many|a few|a couple of) (?:\\w+ )?(?:days|weeks|nights)';

/** Voices and orders, and hunger that became a danger. */
export const mindRules: readonly PhraseRule[] = [
  words('reality_loss', 3, [
    `${voice} ${gap(6)}(?:say|says|said|saying|tell|tells|telling|told|order|orders|ordered|ordering|command|commands|commanded|want|wants|gave|give|whisper|whispers|insist|insists|demands?|instruct\\w*|chose|chosen|choose|warn\\w*|keeps?|scream\\w*|shout\\w*) ${gap(3)}(?:i (?:have|must|should|need|can|deserve|am)|me(?= (?:to|i|that|what|how|the|my|ill|im|not|if|he|she))|to (?:do|kill|hurt|jump|cut|open|die|burn|stop|fast|go|act)|my (?:family|life|neck|name|task|mission)|it)(?! (?:in (?:the|a) (?:book|film)|on the news|traffic))`,
    `(?:they|he|it|god|she) (?:gave|given|gives|sent|sends) (?:me|us) (?:the |an |my )?(?:orders?|signs?|mission|command|message from|instructions? to (?:kill|hurt|end|act))(?! (?:at work|to (?:ship|finish)))`,
    `(?:god|jesus|allah|the lord|angels?|the universe|they) (?:has |have |had )?(?:chosen|chose|picked|selected|appointed|anointed) me`,
    `(?:chosen one|im the chosen|i am the chosen|im a prophet|the only one (?:who|that) (?:sees?|knows|can see|can stop|understands) (?:the (?:signs?|truth|pattern|codes?|real))?)`,
    `(?:been )?(?:replaced|swapped|switched|body snatch\\w*|possessed) (?:by|with|for) (?:an? )?(?:\\w+ )?(?:imposter|impostor|double|clone|copy|actor|demon|robot|alien|someone else|fake)|(?:not|isnt) my real (?:wife|husband|mum|mom|dad|mother|father|son|daughter|child|family)|(?:baby|son|daughter|child|he|she|wife|husband)(?:s| has| have| is)? been swapped`,
    `(?:chips?|cameras?|microphones?|mics?|trackers?|implants?|transmitters?|wires|bugs|lasers?) (?:\\w+ ){0,3}(?:in|inside|into|behind) my (?:\\w+ )?(?:head|brain|teeth|tooth|skin|eyes?|body|walls?|vents?|ceiling|blood|arm|skull|ear)`,
    `(?:been awake|havent slept|not slept|no sleep|awake) (?:for |since |in )?(?:\\w+ )?(?:${days}|thursday|monday|tuesday|wednesday|sunday|saturday|friday)[^.]{0,80}(?:sign|pattern|message|god|order|voice|code|watching|they|chosen|number|energy|genius|fly)`,
    `(?:number plates|licence plates|license plates|the news|songs?|numbers|adverts|strangers|billboards|street ?lights) (?:\\w+ ){0,3}(?:spell\\w*|talking to me|speaking to me|are (?:for|about) me|message\\w* (?:for|to) me|sending me|telling me|coded)`,
    `(?:everyone|everybody|people|all of them|my family) (?:\\w+ ){0,5}(?:been replaced|is an actor|are actors|are robots|isnt real|not real|in on it)(?! by (?:ai|chatgpt|a))`,
    `(?:talk\\w*|speak\\w*|whisper\\w*|messag\\w*|signal\\w*) to me (?:through|from|in|via) (?:the|my) (?:radiator|walls?|tv|radio|vents?|pipes?|mirror|fridge|lights?|dreams and|number plates|ceiling|floor)`,
    `(?:he|it|they|she|thing) (?:says|tells me|told me|said) (?:to|i (?:must|have to|need to)) (?:burn|kill|jump|cut|hurt|drown|stab|open my|end)`,
    `(?:i can fly|he says i can fly|i cant die|i am immortal|im immortal|im already dead(?= and| but| inside my)|my organs (?:are|have) (?:rot|gone|stop))`,
    `(?:my )?thoughts (?:arent|are not|isnt) (?:mine|my own)|thoughts (?:are )?(?:being )?(?:broadcast|inserted|planted|put in|stolen|read)`,
    `(?:drink|eat|eaten|drunk|sleep) (?:\\w+ ){0,3}(?:water|food|anything)?(?: \\w+)? (?:until|till|because) (?:he returns|god|the voices?|they (?:poison|tell)|its poison)`,
  ]),
  words('reality_loss', 2, [
    `(?:neighbou?rs|government|cia|fbi|police|they|people|colleagues|someone|everyone) (?:\\w+ ){0,4}(?:poisoning my|poison my|listening (?:to|through) (?:me|my|the)|watching me (?:through|from|in|all)|recording me|bugg(?:ed|ing) my|gang ?stalk\\w*|sending (?:signals|messages) (?:to|through)|following me everywhere|beaming|in my vents|hacked my (?:brain|head|mind))`,
  ]),
  words('eating_disorder', 3, [
    `(?:havent|hasnt|not|barely|hardly|havnt|no|stopped|quit|isnt|aint|wont) (?:\\w+ )?(?:eaten|eat|eating|food|touched food|had (?:food|a meal|anything to eat)|anything to eat) (?:(?:anything|properly|food|a thing|now|much|at all|solid|since|a bite|or|drunk|drank|slept|and) ){0,4}(?:in|for|since) (?:\\w+ )?(?:${days}|a week|weeks|sunday|monday|tuesday|wednesday|thursday|friday|saturday)(?! (?:meat|sugar|gluten|dairy|out))`,
    `(?:only|just|surviving on|living on|nothing but|eat|eating|having|on|allow myself|allowed|under|below|limit\\w*|cut it (?:to|down to)) (?:\\w+ ){0,3}(?:[1-7]\\d0|[1-7]00|[2-9]\\d) (?:k?cal(?:s|ories)?|calories)`,
    `(?:[1-7]\\d0|[1-7]00) (?:k?cals?|calories) (?:\\w+ ){0,2}(?:is|a day|per day|too much|still|today|each)`,
    `(?:vomit\\w*|throw\\w* up|threw up|puk\\w+|bring\\w* up|cough\\w* up) (?:\\w+ ){0,2}blood`,
    `throw(?:s|ing)? up (?:everything|all|whatever|anything) (?:i|she|he) eats?`,
    `(?:throws?|throwing|threw|bring(?:s|ing)?|brought|sicks?) (?:it |everything |her |his |my )?(?:food |dinner |meals? )?(?:all )?(?:back )?up (?:after|until|till|every|what|on purpose|in secret|so|again after)(?! (?:the (?:party|flight|boat)|drinking|too much|travel|chemo|rollercoaster))`,
    `(?:eats? nothing|eating nothing|not eating(?: anything)?|stopped eating|refus\\w+ (?:to eat|food)|wont eat|starv\\w+ (?:her|him)self)[^.]{0,60}(?:collaps\\w+|faint\\w*|passed out|skin and bone|hospital|bones|kilos?|kgs?|stone|lbs|pounds|weeks|dying|weak|days|periods?|throws?)`,
    `(?:laxatives?|water pills|diet pills|diuretics|ipecac|fingers down (?:my|her|his) throat|purg(?:e|ed|es|ing)|vomit (?:on purpose|after|everything)|make (?:myself|herself|himself) (?:sick|throw|vomit))(?! (?:commands?|the (?:data|cache|queue|files|records|logs)|old|prescribed|for (?:constipation|my (?:colonoscopy|blood)))) ?(?=[a-z.,]|$)`,
    `(?:bmi|weight) (?:\\w+ ){0,4}(?:1[0-6]|[23]\\d ?kg|dropp\\w+ fast)(?: ?[.,]|$| )(?=[^.]{0,60}(?:fat|eat|still|too|gym|thin|lose|calor))|(?:still (?:feel|look|too|see) (?:\\w+ )?(?:fat|huge|disgusting)|make me fat|feel fat)[^.]{0,80}(?:eat|calor|faint|bones|kg|doctor|heart|starv|food)`,
    `(?:weigh|im|down to|at) (?:\\w+ )?(?:3\\d|4[0-4]) ?(?:kilos|kgs?|kilograms)[^.]{0,60}(?:fat|disgusting|still|more|gross|skip|huge|thin)`,
    `(?:doctor|gp|hospital|dietitian|nurse)[^.]{0,60}(?:potassium|heart rate|bmi|tube|underweight|organs?)[^.]{0,80}(?:fat|eat|calor|lose|food|thin)`,
  ]),
];
