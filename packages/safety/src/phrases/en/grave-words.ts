import type { Cue, CueSet } from '../../weigh-cues.ts';
import { medicine, symptom } from './overdose.ts';
import { closePerson, cue } from './slots.ts';

/** Words that are grave wherever they stand in a message: two or three kinds of them count. */
const graveWords: readonly Cue[] = [
  cue('death', 3, [
    '(?:suicid\\w*|kill(?:ing)? (?:me|us|her|him|them|myself|himself|herself|themselves|my)|(?:to|not|and|just|could|might|ill|id|will|would|gonna|going to|about|of|i|we|let (?:me|him|her)) (?:die|dying)|(?:my|own|his|her) (?:death|suicide)|be dead|dead by|found dead|taking my own|take my own|end(?:ing)? (?:it|everything|my life|me)|permanently|out of life|to heaven|alive anymore|want(?:s)? to live|stay(?:ing)? alive|be alive|done with life|sleep forever|self harm\\w*|unalive)',
  ]),
  cue('death', 1, [
    'died',
    'dead',
    'death',
    'dying',
    'die',
    'funeral',
    'passed away',
    'buried',
    'grieving',
    'widow\\w*',
    'killed',
    'kill',
  ]),
  cue('means', 3, [
    '(?:ropes?|noose|razors?|blades?|guns?|shotgun|rifle|pistol|revolver|bullets?|ammo|antifreeze|bleach|poison\\w*|exhaust|overdos\\w+|paracetamol|insulin|morphine|tramadol|fentanyl|cyanide|helium|hose ?pipe|charcoal|blister packs?|hoarding|hoarded|stockpil\\w*)',
  ]),
  cue('means', 2, [
    `(?:pills|tablets|meds|whiske?y|vodka|bridge|rooftop|roof|cliffs?|ledge|tracks|railway|platform|quarry|reservoir|canal|windowsill|window ledge|terrace|balcony|top floor|tallest building|ceiling fan|beam|attic|garage|knife|knives|scissors|pier|viaduct|river|the sea|water looks|black ice|car off|off the road|petrol|lighter|pliers|pills)`,
  ]),
  cue('violence', 3, [
    '(?:hits? (?:me|her|him|us|mum|mummy|my|them)|hitting|beats?|beating|slaps?|slapped|slapping|punch\\w*|kick(?:s|ed) (?:me|her|him|my|us)|chok(?:es?|ed|ing)|strangl\\w+|burn(?:s|ed|t) (?:me|her|him|us|my)|stab\\w*|bites? me|bit me|pushe?[sd]? (?:me|her|him|mum|my)|shov(?:es?|ed|ing) (?:me|her|him|my)|drag(?:s|ged) (?:me|her|him|my)|grab(?:s|bed) (?:me|her|him|my)|thr(?:ew|ows?) (?:\\w+ ){0,5}at (?:me|her|him|us|my)|raped|molested|grop\\w+|touch(?:es|ed|ing) (?:me|her|him|us|my|himself)|kissed me|force[sd]? (?:me|her|him|us)|threaten\\w*|break (?:my|her|his) (?:legs?|arms?|neck|jaw|face|bones)|a slap|the stairs|black eye|bruis\\w*|broken (?:arm|nose|rib|wrist|jaw)|covered in blood|hurt(?:s|ing) (?:me|her|him|us|mum|my)|screams? at night|hand on my (?:thigh|leg|knee|bum|waist)|hands on (?:me|my))',
  ]),
  cue('weapon', 2, [
    '(?:rods?|pipes?|belts?|sticks?|iron|hammer|bat|machete|boiling|fork|hanger|fists?|charger)',
  ]),
  cue('body', 2, [
    '(?:wrists?|throat|neck|veins?|thighs?|my (?:own )?(?:arms?|legs?|skin|face)|blood\\w*|bleed\\w*|cuts|scars|bandages?|between (?:her|his|my) legs|stitches|unconscious|faint\\w*|collaps\\w+|\\d\\d kilos|\\d\\d ?kg)',
  ]),
  cue('self', 2, [
    '(?:cutting|the cuts|cut(?:s)? (?:are|is|again|deep\\w*)|stabb(?:ed|ing) my|on purpose|hurt(?:ing)? myself|hate my (?:body|self)|disgusting|punish\\w*|pain helps)',
  ]),
  cue('harm', 3, [
    symptom,
    '(?:burning up|talking nonsense|talking gibberish|chest (?:is )?(?:exploding|on fire|tight)|arms? (?:gone|going) numb|im yellow|slurr\\w+|wont stop (?:vomiting|shaking)|not making sense|empty (?:blister|packet|bottle|box)\\w*|locked the bathroom|\\d+ units)',
  ]),
  cue('drug', 2, [
    `(?:a line of|did a line|pingas?|pingers?|patches|units|${medicine}|chew(?:ed|ing) (?:my|his|her|the)|necked|swallow\\w*|toilet cleaner|overdos\\w*)`,
  ]),
  cue('close', 1, [
    closePerson,
    '(?:he|she|hes|shes|him|her)',
    'papa|mama|amma|appa|baba|roommate|best friend|my (?:kid|student|friend|mate|brother|sister)',
  ]),
  cue('often', 1, [
    '(?:tonight|every (?:night|day|time|week)|daily|again|last night|yesterday|this morning|right now|since (?:march|january|monday|last|the)|at \\d ?am|nearly|almost|still|today|tomorrow|by friday)',
  ]),
  cue('despair', 2, [
    '(?:cant (?:go on|take|do this|cope|stop|live|anymore|breathe|face)|no (?:other )?way|nothing left|no point|no hope|hopeless|worthless|done trying|tired of|burden\\w*|hate myself|alone|goodbyes?|bye(?= ?[.,]|$)|sorry(?= ?[.,]|$)|look after (?:mum|dad|them|her|him|each)|hug(?:s|ging|ged) everyone|paid (?:all )?(?:his|her|my) bills|sold (?:his|her|my)|a different (?:mum|mother|dad)|deserves? (?:a|another) (?:different|better|other)|sounds? like a goodbye|stopped talking|calm(?= ?[.,]|$)|peaceful|ill stay here|thanks for listening|dont need (?:advice|help|tips)|my whole plan|insurance|like an accident|if i fell|an accident|voices|to be with|wants to go|cries all day|last time)',
  ]),
  cue('loss', 1, [
    '(?:fired|debts?|emi|dumped|divorc\\w*|custody|failed|repossess\\w*|rejected|visa|evict\\w*|left me|let me go|lost (?:my|the|custody|everything)|break ?up|bankrupt\\w*|redundan\\w*|funeral|after \\d+ years|grieving|broke up|deported)',
  ]),
  cue('hidden', 2, [
    '(?:dont tell|not tell|nobody knows|no one knows|hide (?:it|the|my|them)|secrets?|without (?:him|her|them|my \\w+) (?:knowing|finding)|he(?:s| is) coming (?:up|home|in)|writing from|while hes (?:out|asleep|in the)|took my phone|my phone (?:except|only|back)|give me my phone|checks? my|reads? my (?:messages|texts|phone|emails?)|not allowed|im allowed|makes me (?:sleep|kneel|beg|explain|eat|sit|stand|strip|apologi[sz]e)|wont let (?:me|her|him)|controls? my|cancel my visa|take the kids|takes? the kids|never see (?:them|my|the kids)|my address|turning up|fake (?:profiles?|accounts?)|poking holes|cuts up my|lock the bathroom|sleep(?:ing)? (?:on the floor|with my shoes|in my (?:clothes|car|shoes)|with a knife)|get out quick|safe place|if dinner|when (?:rice|dinner|food) is|cleaned his (?:shot)?gun|told me to leave it|isnt home|2 ?am|3 ?am)',
  ]),
  cue('fear', 2, [
    '(?:scared of (?:him|her|them|my|what)|afraid of (?:him|her|them|my|what)|terrified|frightened|hiding|flinch\\w*|scream\\w*|crying|cries|mood|temper|angry|drunk)',
  ]),
  cue('plan', 2, [
    '(?:tonight|this weekend|by (?:friday|monday|christmas)|my plan|whole plan|planned|in mind|going for a (?:drive|swim|walk)|ready|written|wrote (?:her|him|them)|posted it|left a note|still up in|came home early|nearly (?:jumped|did)|how many|how long|does \\w+ still|what dose|what height|how high|hold (?:\\d+|my)|walk into|modern cars|fastest|quickest|painless\\w*|without pain)',
  ]),
  cue('child', 2, [
    '(?:my (?:nephew|niece|kid|student|little (?:girl|boy|sister|brother))|the kids in|her kid|his kid|year old|im 1[0-7]|months old|nursery|my (?:son|daughter) (?:said|told|says))',
  ]),
  cue('saying', -3, ['~']),
  cue('joking', -2, ['(?:lol|haha\\w*|lmao|lmfao|rofl)']),
  cue('ordinary', -3, [
    '(?:recipe|cook\\w*|football|rugby|cricket|chess|tennis|fifa|gaming|video game|netflix|series|film|movie|novel|documentary|podcast|history|exam|essay|revision|museum|holiday|vacation|hotel|wedding|puppy|kitten|the cat|the dog|our dog|our cat|garden\\w*|plants?|diy|paint|boiler|plumber|dentist|vet|nurse|nursing|paramedic|firefighter|police officer|hospice|ward|engineer|architect|librarian|lawyer|solicitor|my shift|patients|prescribed|doctor said|pharmacist|hunting|fishing|climbing|hiking|swimming lessons|gym|training plan|marathon|yoga|charity|awareness|prevention|first aid|course|class|lesson|workshop|presentation|interview|meeting|client|deadline|promotion|invoice|budget|season|curtains|great (?:aunt|uncle|grandfather|grandmother)|years ago|last year|long ago|in (?:19|20)\\d\\d)',
  ]),
];

export const graveCues: CueSet = {
  category: 'suicide_self_harm',
  threshold: 6,
  charactersAPoint: 90,
  cues: graveWords,
};

/** The same over several messages of one person. */
export const darkening: readonly CueSet[] = [{ ...graveCues, threshold: 9, charactersAPoint: 135 }];
