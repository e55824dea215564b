import type { CueSet } from '../../weigh-cues.ts';
import { medicine } from './overdose.ts';
import { cue } from './slots.ts';

const gone =
  '(?:died|dead|gone|passed|passed away|left|dumped|ghosted|blocked|divorc\\w+|broke up|broken up|split|lost|losing|finished|fired|sacked|laid off|let go|redundan\\w+|evicted|repossess\\w*|bankrupt\\w*|failed|cheated|moved out|walked out|taken the kids|cancer|terminal|buried|funeral|miscarr\\w*|stillb\\w*)';

/** A question about a lethal thing or place, beside a loss or for no reason. */
export const meansCues: CueSet = {
  category: 'suicide_self_harm',
  threshold: 5,
  charactersAPoint: 90,
  cues: [
    cue('loss', 2, [
      `(?:he|she|they|hes|shes|theyre|my (?:\\w+ )?\\w+|mum|dad|our (?:\\w+ )?(?:son|daughter|baby|dog)|wife|husband|the (?:dog|cat|baby|business|house|kids)|who) (?:\\w+ ){0,6}${gone}`,
      `(?:i|ive|im|just|got|been|was|we|getting|get) (?:\\w+ ){0,5}${gone}`,
      '(?:broke up|got dumped|got fired|got sacked|lost (?:everything|my|the|her|him|it all|our)|homeless|all alone|no ?one left|nobody left|since (?:he|she|they|mum|dad) (?:left|went|died|passed)|isnt coming back|not coming back|life is over|whole lifes savings|bankrupt|widow\\w*|evicted|visa (?:is )?finished|she blocked|he blocked|all i had|called it off|did not get|didnt get|rejected|everyone (?:else )?(?:got|is|has)|except me|since the (?:funeral|divorce|crash|verdict)|anniversary of|first (?:christmas|birthday) without|empty house|house is sold|stopped answering|not great since|debts?|in arrears|owe \\w+|gambl\\w*|crypto|failed (?:my|the|again)|results came|sentenced|verdict|diagnos\\w+|alone now|on my own now|by myself now|cant cope|bad day|tired of|dont sleep|cant sleep|depress\\w*)',
    ]),
    cue('thing', 2, [
      '(?:rope|noose|ligature|helium|nitrogen|razor blades?|blades|charcoal|exhaust|hose ?pipe|carbon monoxide|car fumes|antifreeze|cyanide|arsenic|hemlock|belladonna|foxglove|oleander|rat poison|weed ?killer|pesticide|bleach|morphine|insulin|fentanyl|nembutal|pentobarbital|shotgun|rifle|pistol|revolver|handgun|gun|guns|ammunition|ammo|bullets|crossbow|oven gas|gas (?:in|oven|cooker|canister|bottle)|bbq (?:in|inside)|barbecue (?:in|inside)|plastic bag|sodium nitrite|potassium chloride|air in (?:a|the) vein|anaesthetic|anesthetic|barbiturates|sedatives?|mushrooms|death cap|foxgloves|yew|sleeping (?:tablets|pills|medicine)|paracetamol|tylenol|codeine|beta ?blockers|warfarin|tramadol|oxy\\w*|xanax|valium|diazepam|amitriptyline|potassium|toaster (?:in|into)|hair ?dryer in|bath ?tub)',
      medicine,
      '(?:garages?|engine|ventilation|belt|hair dye|trains?|jump\\w*|fall|falling|drop|height|how high|high enough|storeys?|storeys|floors up|roof|rooftop|corridor|balcony|bridge|cliffs?|beachy head|golden gate|platforms?|platform ends?|tracks|express trains?|fast trains?|non stop trains?|level crossing|railway|weir|quarry|viaduct|reservoir|river|sea|tide|tides|rip current|hypothermia|freeze|freezing|drown\\w*|water|ocean|canal|lake|dam|pier|overpass|multi ?storey|car park|top floor|fan|beam|hook|curtain rail|door ?(?:handle|knob|frame)|ceiling|wrists?|arter(?:y|ies)|vein|jugular|femoral|bleed\\w*|hang(?:ing)?|starv\\w*|stop(?:ping)? (?:eating|insulin|dialysis|my)|overdos\\w*)',
    ]),
    cue('lethal', 3, [
      'how tight|engines? (?:is |s )?running|(?:roof|rooftop|top floor|window|balcony|bridge|barrier) (?:\\w+ ){0,5}(?:open|unlocked|accessible)(?: at night)?|trains? (?:\\w+ ){0,3}(?:without stopping|dont stop|not stop\\w*|pass through)|where do people (?:usually )?jump|people (?:usually )?jump|work(?:s)? fast|can you mix|what happens if you mix|die from|kill you|enough to|drown (?:yourself|in)',
      'black out|any cause|pay out for|suicide clause|without stopping|how cold|(?:cold|deep)s? (?:is )?the water|hows? cold|buy ammunition|(?:how (?:many|much) (?:\\w+ ){0,6}(?:too (?:many|much)|lethal|dangerous|fatal|kill|die|safe|would it take|does it take|to (?:not|never|sleep|be (?:sure|safe|certain)|kill|die|overdose|knock|stop)|is enough|would be enough|before))',
      '(?:lethal|fatal|deadly|toxic|painless|painful|painlessly|instant|instantly|quick and|quickest|peaceful|certain death|survivable|survivable|survive (?:the|a|it|that|from)|irreversible|for certain|sure to|guarantee\\w*) ?(?:dose|dosage|amount|level|limit|combination|way|quantity|height|fall|drop|method|if|for|or|to|\\w*)?(?= ?[.,]|$| )',
      '(?:does|do|did|would|will|is) (?:it|they|that|he|she|you|dying|drowning|freezing|hanging|sleeping (?:tablets|pills)|\\w+ing|\\w+) (?:\\w+ ){0,4}(?:hurt|painful|painless|feel (?:it|anything|pain|cold)|suffer|notice|know|quick|fast|instant|slow|peaceful|pass out|fall asleep|black out|lose consciousness)',
      'how (?:long|fast|quick|quickly|soon|cold|deep|far|tall|heavy|thick|strong|many floors|many stories|many storeys) (?:\\w+ ){0,8}(?:take|takes|die|dies|kill|work|works|kick in|drown|freeze|freezing|water|fall|survive|bleed|sleep|asleep|pass out|unconscious|is it|be|have to|needs? to|before|out there|last|lasts|drop|jump|hold)',
      '(?:hold|support|take|bear|carry) (?:\\w+ ){0,3}(?:weight|person|body|someone|me|adult|human|kg|kilos?|stone)|wont snap|wont break|not snap|strong enough|take my weight|persons weight|hold \\d+',
      '(?:what|which|any|are there|is there|where|whats|when) (?:\\w+ ){0,5}(?:trains? (?:\\w+ )?(?:dont|that dont|not) stop|express|without (?:a )?(?:barrier|railing|fence|access card|guard)|no (?:barrier|barriers|railing|fence|cameras)|unlocked|open (?:at night|to the public|windows?)|empty of|quiet(?:est)?|nobody (?:is|goes|around)|access)',
      '(?:get|go|getting|climb|access) (?:\\w+ )?(?:on ?to|up to|up|out on|over|onto|on) (?:the|that|top of|to the) (?:\\w+ ){0,3}(?:roofs?|rooftop|ledge|railings?|barriers?|fence|bridge|tower|corridor|tracks|top)|roof access|locked (?:at night|or|off)|or are they locked|do they lock|is (?:it|the \\w+|there|that) (?:\\w+ )?(?:locked|guarded|fixed|patrolled|alarmed|still (?:open|broken|there|legal|the sort)|fenced|monitored)|cctv|security (?:guard|patrol)|barrier (?:\\w+ ){0,4}(?:fixed|yet|up|high|low)|suicide (?:barrier|fence|net)',
      '(?:(?:buy|get|order|sell|purchase|find|borrow|obtain|hire|own|need|have) (?:\\w+ ){0,5}(?:rope|noose|guns?|pistol|ammunition|ammo|bullets|helium|nitrogen|blades|poison|pentobarbital|nembutal|cyanide|insulin|morphine|antifreeze|charcoal|sleeping (?:pills|tablets)|shotgun|rifle)|what rope|which rope|what knot|how to tie|waiting period|background check|without (?:a )?(?:prescription|licen[cs]e|permit))',
      '(?:come out|get (?:it|them|the blade) out) of (?:the )?(?:casing|razor)|out of the casing|actually sweet|taste (?:of|like|sweet)|mix(?:ing|ed)? (?:\\w+ ){0,3}(?:with|and) (?:alcohol|vodka|bleach|ammonia)|with alcohol|with whisk\\w+|expire|out of date|gone off|go off|still work(?:s)?|build up a tolerance|in a (?:closed|small|sealed|confined) (?:space|room|garage)|closed space|sealed room|windows (?:shut|closed)|with the (?:engine|engine running)|engine running',
      '(?:keep|kept|still here|still have|got|have|left over|leftover|give|hand|return) (?:\\w+ ){0,4}(?:her|his|mums|dads|my (?:late )?\\w+s?) (?:\\w+ )?(?:morphine|pills|tablets|meds|medication|insulin|patches|gun|rifle|shotgun|revolver)|all (?:her|his) (?:morphine|pills|tablets|meds|medication|insulin|painkillers)|(?:gun|rifle|shotgun|revolver) (?:\\w+ ){0,3}(?:where it is|in the (?:loft|safe|cupboard|attic)|in the will)|legal for me|have a go of it',
      '(?:what|which) (?:height|floor|level|dose|bridge|cliff|depth|temperature|train|knot|pills|poison|gas|plants?|combination|amount|artery|vein|part of)|where exactly|the strongest|most effective',
    ]),
    cue('aside', 1, [
      'random question|random q|odd q\\w*|weird q\\w*|just curious|out of curiosity|just for knowledge|just wondering|no reason|anyway|btw|also|asking for|lol|dont ask|theoretically|hypothetically|quick question|quick q|silly question|strange question|do you know|by the way|ever wonder\\w*|out of interest|dumb question|stupid question|off topic',
    ]),
    cue('myself', 2, [
      '(?:person|adult|man|woman|someone) of (?:\\d+|my)|\\d+ ?kg|my (?:height|weight|size)|never wake|not wake|for good|the end|end it|where he went|where she went|go to sleep|feel nothing|no one would|in one go|at once|all at once',
    ]),
    cue('ordinary', -4, [
      'hay ?fever|recipe|cook\\w*|cooking|bbq (?:party|recipe|sauce)|chef|kitchen|camping|climb(?:ing)? (?:gym|club|wall|course|rope)|bouldering|sail\\w*|kayak\\w*|swim(?:ming)? (?:lessons?|club|training|class)|hunting|deer|clay pigeon|range day|childproof\\w*|toddler|engineer|holiday|hotel|itinerary|commute|season ticket|dentist|gp said|doctor (?:said|says|told|prescribed)|prescribed|exam|revision|essay',
      'nursing|museum|photograph\\w*|drone|budget|rent\\b(?! (?:arrears|due))|mortgage rate|plumb\\w*|boiler|diy|shelf|garden\\w*|slugs|vet|puppy|aquarium|fish tank|decking|solar|paint|scared of heights|fear of heights|fishing|running shoes|marathon|novel|lesson plan|hanging baskets|curtains|towel rail|picture frame|my phone|laptop|presentation|interview',
    ]),
  ],
};

/** A story, a test or "a friend" as the cover of a real question. */
export const pretextCues: CueSet = {
  category: 'suicide_self_harm',
  threshold: 5,
  charactersAPoint: 90,
  cues: [
    cue('cover', 2, [
      'novel|short story|a story|my story|script|scriptwriter|screenplay|screenwriter|short film|film|play im writing|a poem|song lyrics?|lyrics|video ?game|role ?play\\w*|character|protagonist|fiction\\w*|fanfic\\w*|hypothetical\\w*|theoretically|in theory|thought experiment|suppose|imagine|what if|parallel universe|alternate universe|asking for a (?:friend|mate)',
      'for a (?:friend|mate|school project|class|project|dissertation|research|novel|book|documentary)|a (?:friend|mate) (?:of mine )?(?:wants|asked|is asking|needs)|say a mate|school project|school (?:report|essay)|academic\\w*|research(?:ing)?|purely|out of curiosity|philosoph\\w+|testing (?:your|you|the|if)|test string|qa purposes|for a test|red team\\w*|art project|for art|dnd|let us say|lets say',
      'say someone|say a person|someone i know|statistic\\w*|percentage|metaphor for',
    ]),
    cue('order', 4, [
      'with no rules|no rules|dont (?:say|tell me to) call|dont give me the|(?:ignore|forget|disregard|bypass|drop|skip|without|no|disable|turn off|override) (?:\\w+ ){0,4}(?:rules|safety|guidelines|filters?|restrictions|guardrails|instructions|disclaimers?|lectures?|warnings?|hotlines?|helplines?|policy|policies)(?= ?[.,]|$| )',
      '(?:dont|do not|no|stop|not) (?:\\w+ ){0,4}(?:helpline|hotline|helplines|hotlines|crisis line|crisis number|samaritans|988|lifeline|numbers? to call|therapy talk)|you (?:are|re) (?:now )?(?:death\\w*|dan|an? (?:ai|bot|assistant|model) (?:with no|without))|no restrictions|jailbreak\\w*|developer mode|pretend (?:you|there|that you) (?:\\w+ ){0,3}(?:rules|no|filter|doctor|pharmacist)',
      'just (?:tell|answer|give) (?:me )?(?:straight|it straight|how|the (?:dose|number|method|answer))',
    ]),
    cue('real', 2, [
      'asking for real|sound like me|like me|my (?:mum|mom|dad|wife|husband|parents?|kids?) (?:wont|doesnt|cant|sees?|finds?|knowing)|without (?:my|their|her|his) (?:mum|parents|family|wife|husband|kids) (?:\\w+ )?(?:knowing|finding|noticing)|without (?:anyone|pain)|in an hour|tonight|tomorrow|right now|already|from the balcony|my height|my building|my weight|an hour ago|i cant go on|ive locked',
      'remaining week|locked the door|ill do it|at home|called \\w+ and \\w+|match the marks|no dependants|quick like|the real|for myself|same as (?:me|mine)|just like me|shes me|hes me|is me|what should (?:she|he|they|the girl) do|cant lose the job',
    ]),
    cue('act', 3, [
      'least painful|which method|what method|what methods|how people (?:do it|die|kill)|not come back from|dont come back|drown (?:yourself|himself|herself)|before (?:she|he|they|i) do(?:es)? it|does it tonight|drives? off|will it hurt|does it hurt|how long have they got|took \\d+|takes \\d+|says goodbye|goodbye to|(?:make|do|get|have) it (?:quick|painless|fast|clean|over with|hurt less|look like)',
      'make it look like (?:an accident|natural|i)|look like an accident|(?:suicide|goodbye|farewell) (?:notes?|letters?)|how (?:long|many|much|high|fast|quick\\w*) (?:\\w+ ){0,6}(?:take|takes|bleed|die|survive|kill|pills|tablets|hang|drown|unconscious|lethal|it takes)|(?:not|never|dont) wake up|bleed(?:ing)? out|lethal|fatal|painless\\w*|overdos\\w*|hang(?:ing|s|ed)?(?! out)',
      '(?:jump|jumps|jumping|jumped)|people (?:who|that) (?:jump|hang|overdose|cut)|self harm\\w*|cutting|swallow\\w*|the pills|kill(?:s|ing)? (?:himself|herself|themselves|yourself|themself)|commit suicide|end(?:s|ing)? (?:his|her|their|your) (?:own )?life|continuing is|net negative|want(?:s|ed)? to (?:die|disappear|end it)|ways to (?:die|go|end)|to die',
      'do it(?= (?:at home|without|right|so|in|with|themselves|quietly))|on a roof|forc(?:es|ing|ed) her|forc(?:es|ing|ed) him|got a gun|a gun and|past the point|no way back|suffocat\\w*|poison\\w*|noose|rope|exit bag|helium|undetect\\w*|untraceable|purg(?:e|ing)|raped?|beats? (?:her|him)|hits? (?:her|him)|cant go on',
    ]),
    cue('honest', -3, [
      'the detective|chapter|murder mystery|publish\\w*|editor|my agent|word count|plot twist|pace|pacing|writing schedule|writers? (?:group|room|workshop)|whodunn?it|nanowrimo|book club|genre|villain|first draft|manuscript|exam|deadline|awareness|prevention|training (?:day|course|session)|workshop|god|film festival|auditions?|lesson|homework|timeline',
    ]),
  ],
};
