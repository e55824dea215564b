import type { CueSet } from '../../weigh-cues.ts';
import { type PhraseRule, words } from '../rules.ts';
import { cue, person } from './slots.ts';

export const medicine =
  '(?:pills?|oramorph|nytols?|sominex|zzquil|heart meds|adhd meds|concerta|tramal|lyricas?|tablets?|capsules?|meds|medication|medicines?|medicine cabinet|painkillers?|sleepers|sleeping (?:pills?|tablets?)|sleep aids?|para(?:s|cetamol)?|acetaminophen|tylenol|ibuprofen|advil|aspirin|nurofen|naproxen|codeine|co ?codamol|tramadol|morphine|oxy(?:codone|contin|s)?|percocet|vicodin|hydrocodone|fentanyl|fent|heroin|smack|methadone|opioids?|opiates?|xanax|xans?|valium|diazepam|vallies|lorazepam|ativan|klonopin|clonazepam|alprazolam|zopiclone|zolpidem|ambien|temazepam|benzos?|antidepressants?|sertraline|prozac|fluoxetine|citalopram|escitalopram|amitriptyline|venlafaxine|mirtazapine|trazodone|lexapro|zoloft|wellbutrin|bupropion|seroquel|quetiapine|olanzapine|lithium|propranolol|beta ?blockers?|metformin|insulin|pregabalin|lyrica|gabapentin|benadryl|diphenhydramine|dramamine|melatonin|nytol|antihistamines?|promethazine|edibles|gummies|ket(?:amine)?|mdma|molly|pingers?|coke|cocaine|meth|ghb|acid|dxm|cough syrup|adderall|ritalin|caffeine pills|iron (?:tablets|pills)|digoxin|warfarin|patches|anxiety (?:tablets|meds|pills)|heart (?:tablets|pills)|stash|prescription|dose|doses|gear|downers|uppers|crol|calpol|panadeine|mersyndol|endone)';
const poison =
  '(?:bleach|anti ?freeze|phenyl|phenol|paraquat|weed ?killer|pesticide|insecticide|rat poison|poison|drain cleaner|dettol|lysol|methanol|harpic|toilet cleaner|hair dye|kerosene|petrol|gasoline|detergent|white spirit|paint thinner|rubbing alcohol|hand sanitiser|hand sanitizer|cyanide|sodium nitrite|endosulfan|fertili[sz]er|mosquito (?:liquid|repellent|refill|coil)|all ?out|caustic soda|battery acid|acetone|screen ?wash|ant killer|slug pellets|cleaning (?:fluid|product|stuff))';
const took =
  '(?:took|taken|take|taking|takin|swallowed|swallowing|swallow|downed|downing|necked|necking|popped|popping|ate|eaten|eat|had|drank|drunk|chugged|sniffed|snorted|injected|inject|dropped|done|did|do|put on|chewed|gulped|finished|emptied|used|inhaled|washed down|put away|polished off|scoffed|banged|railed)';
const amount =
  '(?:too many|too much|(?:way|far|a bit|much|probably|maybe|definitely) too (?:many|much)|more than|over|like|about|around|nearly|almost|at least|all|all of|every|every last|every single|the lot|the whole|the entire|the rest|the full|rest of|a whole|an entire|a full|a load|a bunch|a handful|handfuls?|handful|a fistful|fistful|a mouthful|a bottle|a box|a pack|a packet|a strip|a tub|a lot|a ton|a shedload|a shitload|a couple of (?:boxes|packs|strips|bottles)|loads|lots|lots of|bottle|half (?:a|the|my|his|her)|whole|entire|packs?|packets?|boxes|strips|sheets?|bottles?|months?|weeks?|\\d{1,3} ?x|\\d{2,3}|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|dozens?|a dozen|double|triple|three times|four times|five times|twice|extra|everything|six or|loads of)';
export const symptom =
  '(?:wont wake|cant wake|not waking|doesnt wake|isnt waking|wouldnt wake|cant get (?:him|her|them) (?:up|to wake|to respond)|not respond\\w*|isnt respond\\w*|wont respond|unresponsive|unconscious|passed out|blacked out|collapsed|slumped|foam\\w*|frothing|lips (?:are |is |going |went |turned |turning |look )?(?:blue|grey|purple)|blue lips|gone blue|going blue|turning blue|grey and|very floppy|floppy|limp|snoring (?:weird|funny|strange|really|loud)|breathing (?:\\w+ )?(?:slow|weird|funny|shallow|strange|badly|wrong)|breathing (?:\\w+ )?(?:once|every|only|like)|lips (?:are )?tingl\\w+|tingl\\w+|floating|floaty|feel so warm|barely breathing|hardly breathing|cant feel my (?:legs|hands|arms|face|feet)|heart (?:is )?(?:going|racing|pounding|skipping|slowing|beating)|everything is (?:swimming|spinning|blurry|fuzzy|slow|going)|room (?:is )?spinning|spinning|seeing double|cant (?:stand|walk|keep my eyes|stay awake|see straight|stop (?:shaking|throwing up|vomiting|being sick))|slurr\\w+|vomiting|throwing up|being sick|shaking|convuls\\w+|seizure|fitting|twitching|drowsy|sleepy|drifting|going numb|numb|woozy|eyes (?:rolled|rolling|are rolling)|hallucinat\\w+|jerking|sweating|cold and|hard to (?:type|breathe|wake)|cant breathe|pupils|dizzy|confused|heavy|feel (?:weird|funny|strange|awful|sick|calm|nothing|warm)|scared now|panicking|regret it|stomach (?:hurts|pain)|ears (?:are )?ringing|yellow)';
const someoneElse = `(?:he|she|they|hes|shes|theyve|we|${person})`;

/** Too much taken, now or just before. */
export const overdoseRules: readonly PhraseRule[] = [
  words('medical_emergency', 4, [
    `(?:(?<=^|[.,] )|(?:i|ive|i have|id|im|just|already|and|then|so) )(?:\\w+ ){0,4}${took} (?:\\w+ ){0,3}${amount} (?:\\w+ ){0,5}${medicine}(?! (?:classes|seriously|for granted|notes|courses|electives|a (?:day|week|night) (?:as|for) (?:prescribed|my)|(?:per|a|every) day (?:as|for)|left|today as|with (?:food|breakfast|dinner)|as (?:prescribed|directed|normal)))(?<!(?:about|over) (?:the|my) \\w+)`,
    `(?:(?<=^|[.,] )|(?:i|ive|i have|im|just|already|and|then) )(?:\\w+ ){0,3}(?:took|taken|swallowed|downed|necked|popped|eaten|ate|drank|drunk|chugged|injected) (?:the (?:lot|whole (?:lot|bottle|box|pack|packet|thing|strip|jar))|them all|all of (?:them|it)|every(?:thing| single one| last one| one) (?:in|of (?:them|the)|i (?:had|could|found|have))|everything|the (?:bottle|box|packet|pack)(?= ?[.,]|$)|a whole (?:bottle|box|packet|pack|strip)|too many|too much(?= ?[.,]|$| and| of (?:it|my)| so| on purpose))(?! (?:on (?:at|my plate)|work|of (?:my|your|their|his|her) time|photos|pictures|pics|notes|holiday|leave|time|responsibility|advice|courses|classes|shifts|projects?|in my stride|cake|pizza|biscuits|credit))(?![^.]{0,25}(?:cake|biscuits|chocolate|pizza|curry|cookies|cheese|coffee|crisps|quiche|leftovers|trifle|turkey))`,
    `(?:i|ive|im|just|then|and) (?:\\w+ ){0,4}(?:drank|drunk|swallowed|drinking|consumed|ate|eaten|ingested|gulped|sipped|taken|took|had|injected|inhaled) (?:\\w+ ){0,4}${poison}`,
    `(?:${took} |\\bon |had |with |${amount} |of )(?:\\w+ ){0,4}${medicine} [^.]{0,70}${symptom}`,
    `${symptom} [^.]{0,60}${took} (?:\\w+ ){0,4}${medicine}`,
    `${someoneElse} (?:\\w+ ){0,4}${took} (?:\\w+ ){0,3}(?:${amount}) (?:\\w+ ){0,5}${medicine}(?! (?:as prescribed|a day|classes|for granted))`,
    `${someoneElse} (?:\\w+ ){0,4}(?:taken|took|swallowed|drank|drunk|done|did|had|injected) (?:way too (?:much|many)|too (?:much|many)|the lot|them all|all of (?:them|it)|an overdose|a whole (?:bottle|box|packet|pack|strip)|${poison})(?! (?:work|on|time|of (?:my|our)|credit|advice|homework|space|cake|wine|coffee|food|screen|sugar))`,
    `(?:took|taken|taking|had|swallowed) (?:an? )?(?:\\w+ )?overdose`,
    `(?:think|reckon|pretty sure|afraid|scared|worried) (?:\\w+ )?(?:im|i am|ive|i|hes|shes|he is|she is|he has|she has|theyre|my \\w+) (?:is |has |have |might be |might have |may have |am )?(?:overdose|overdosing|overdosed)`,
    `(?:im|i am) (?:\\w+ )?(?:overdosing|overdose)(?! (?:on (?:cake|coffee|chocolate|sugar|netflix|christmas|caffeine|telly|tv|mince)))`,
    `(?:taking|swallowing|popping|necking) (?:them|the (?:pills|tablets)) (?:\\w+ )?(?:one (?:at a time|by one|after)|while i|now|as i)`,
    `(?:halfway|half way|most of the way|partway) (?:\\w+ )?(?:down|through) (?:the|a|this) (?:bottle|box|packet|pack|tub)(?! of (?:wine|water|shampoo|chocolates|cereal))`,
    `(?:needle|syringe) (?:\\w+ )?(?:in|still in|hanging|sticking|out of|next to|beside) (?:\\w+ )?(?:him|her|them|his|arm|it|the|in|my)?(?<=(?:slumped|passed|collapsed|loo|toilet|floor|blue|wont|found|arm|unresponsive)[^.]{0,60}|(?:in|of) (?:his|her|their) arm)`,
    `(?:baby|toddler|boy|girl|kid|child|son|daughter|grandson|granddaughter|little one|\\d year old|niece|nephew|he|she) (?:\\w+ ){0,3}(?:got into|ate|eaten|swallowed|drank|drunk|chewed|got hold of) (?:\\w+ ){0,4}(?:${medicine}|${poison}|button batter(?:y|ies)|magnets|pods?)`,
    `(?:gave|given|give) (?:\\w+ ){0,3}(?:her|him|the baby|the kid|\\w+) (?:\\w+ )?(?:dose|dosage|medicine|calpol|tylenol|insulin) (?:\\w+ ){0,4}(?:again|twice|too|double|as well|and then)`,
    `(?:fresh|deep|it|wrist|arm|blood|cut|leg|he|she) (?:\\w+ ){0,2}(?:wont|cant|not|isnt|doesnt) stop(?:ping)? bleeding`,
  ]),
  words('medical_emergency', 3, [
    `(?:i|ive|been|im|keep|mixing|mixed|with|then|and) (?:\\w+ ){0,4}(?:took|taken|taking|mixing|mixed|had|swallowed|downed|washed|washing|necked) (?:\\w+ ){0,6}${medicine} (?:\\w+ ){0,4}(?:and|with|on top of|plus|down with|then) (?:\\w+ ){0,5}(?:vodka|whisky|whiskey|gin|rum|wine|alcohol|beers?|cans|jameson|tequila|brandy|bourbon|booze|cider|drink|bottle)`,
    `(?:bottle|litre|liter|pint|glass|loads?|lots?|much|some|all the|half) (?:\\w+ ){0,5}(?:vodka|whisky|whiskey|gin|rum|wine|alcohol|tequila|brandy|bourbon) (?:\\w+ ){0,3}(?:and|with|on top of|plus|then) (?:\\w+ ){0,5}${medicine}`,
    `(?:lost|losing) (?:count|track)(?: of (?:how many|them|the|what))?[^.]{0,50}(?:${medicine}|ive (?:taken|had)|i (?:took|had))`,
    `${medicine}[^.]{0,60}(?:lost|losing) (?:count|track)`,
    `(?:cant|dont|not sure|no idea) (?:\\w+ )?(?:remember|know|recall|sure|if|how) (?:\\w+ ){0,3}(?:many|much|if it was|whether) (?:\\w+ ){0,5}(?:i (?:took|ve taken|had|swallowed)|ive (?:taken|had)|he (?:took|had)|she (?:took|had)|${medicine})`,
    `(?:im|i am|just|been|ive|i|and|then) (?:\\w+ )?(?:took|taken|swallowed|take|taking|took) (?:another|more|extra|some more|a few more|double)[^.]{0,50}${medicine}`,
    `${took} (?:\\w+ ){0,2}(?:way|far|much|a lot|loads) more than (?:usual|normal|i should|prescribed|the dose|my|i was)(?! (?:work|time|screen|coffee))`,
    `thats (?:six|seven|eight|nine|ten|eleven|twelve|\\d{1,2}) (?:\\w+ )?(?:since|in|today|so far|this morning|now)(?<=${medicine}[^.]{0,50})`,
    `(?:\\dx|\\d ?times|twice|double|triple|three times|four times) (?:my|the|his|her) (?:normal |usual |prescribed )?(?:prescription|dose|dosage|limit)`,
    `(?:i|ive|he|she|they) (?:\\w+ ){0,3}(?:${took}) (?:\\w+ ){0,6}(?:to|hoping (?:to|i|not)|so (?:i|that)|thinking) (?:\\w+ ){0,4}(?:not wake|never wake|wont wake|wouldnt wake|sleep forever|end it|die|make it stop|be done|never)`,
  ]),
];

/** A drug, an amount, and what the body does then: none alone says much. */
export const overdoseCues: CueSet = {
  category: 'medical_emergency',
  threshold: 5,
  charactersAPoint: 90,
  cues: [
    cue('drug', 2, [
      medicine,
      'needle|syringe|drugs|bottle of (?:vodka|gin|whisky|rum)|the lot|pills?',
    ]),
    cue('took', 1, [took]),
    cue('body', 3, [symptom]),
    cue('amount', 1, [
      'too many|too much|all (?:of )?(?:my|the|his|her|them)|double|a (?:load|bunch|handful)|\\d{2}|lost count|everything|like (?:five|six|ten)',
    ]),
    cue('wish', 2, [
      'hop(?:e|ing)[^.]{0,30}(?:wake|die)|dont want (?:\\w+ )?to find|cant (?:do|take)|be over|nice and|dont care|end it|didnt tell (?:anyone|any)|woke up this morning',
    ]),
    cue('harmless', -3, [
      'prescribed (?:me )?(?:for|by|it|them|a)|as (?:prescribed|directed)|side effects?|pharmac(?:y|ist) (?:changed|said|told)|my (?:doctor|gp) (?:lowered|changed|put|prescribed|started|switched)|with food|exam|revision|hangover|dentist|lowered|tapering|vaccin\\w*|flu jab|hay ?fever|the dog|the cat',
    ]),
  ],
};
