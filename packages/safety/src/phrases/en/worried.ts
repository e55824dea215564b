import type { CueSet } from '../../weigh-cues.ts';
import { type PhraseRule, words } from '../rules.ts';
import { cue, gap, person } from './slots.ts';

const other = `(?:he|she|they|hes|shes|theyre|who|someone|somebody|${person})`;

/** Somebody else may be about to die or to be hurt. */
export const worriedRules: readonly PhraseRule[] = [
  words('suicide_self_harm', 2, [
    `${other} ${gap(6)}(?:wants?|wanted|wanting|wishes|wish|wished|threaten\\w*|going|planning|plans|talk\\w*|trying|tried|tries|attempted|keeps?|said|says|saying|mention\\w*|ask\\w*|thinking|thought|might|may|will|would|about|of|joke\\w*) ${gap(4)}(?:to )?(?:die(?! (?:of|from|for|laughing|down|hard|in (?:the|his|her) (?:film|show|game)|at (?:the|age)))|be dead|dying(?! (?:to|for|of laugh))|kill(?:ing)? (?:himself|herself|themselves|hisself)|not (?:be|exist) (?:here|alive)?|disappear(?= ?[.,]|$| forever| for good)|vanish(?= ?[.,]|$)|end (?:it|things|everything|it all|their life|his life|her life|themselves|himself|herself)|ending (?:it|things|everything|it all|themselves|himself|herself|his life|her life|their life)|hurt(?:ing)? (?:himself|herself|themselves)|jump(?:ing)?(?= ?[.,]|$| (?:off|from|in front|out of))|overdose|od(?= ?[.,]|$)|hang(?:ing)? (?:himself|herself|themselves)|suicid\\w+|cut(?:ting)? (?:himself|herself|themselves)|sleep forever|not wake up|never wake up|go to sleep and not|join (?:his|her|their) (?:late |dead )?(?:mum|mom|dad|wife|husband|brother|sister|son|daughter|friend))`,
    `${other} ${gap(4)}(?:doesnt|dont|didnt|no longer|not|never|cant|stopped) ${gap(2)}(?:want(?:s|ing|ed)? to (?:be (?:here|alive|around)|live|exist|wake up|go on|carry on)|see (?:the|a|any) (?:point|future|reason)|go on(?= ?[.,]|$| like)|live anymore|have anything to live)(?! (?:with (?:me|us|him|her)|in (?:this|the)|together|near|at|on campus|abroad))`,
    `(?:saying|said|says|sent|sending|texted|posted|writing|wrote|left|leaving|post|making|giving|rang|called) ${gap(4)}(?:his|her|their|a|me|us|everyone) ?(?:\\w+ )?(?:goodbyes?|good byes?|farewells?|suicide note|note saying|goodbye (?:note|text|message|video))(?! (?:to (?:the|his|her) (?:team|job|school|colleagues|company)|party|drinks|lunch))`,
    `(?:he|she|they|friend|mate|son|daughter|brother|sister|wife|husband|partner|flatmate|colleague|student|dad|mum|boyfriend|girlfriend|ex|roommate) ${gap(3)}(?:gave|giving|gives|given|handed|posted|left|sold) ${gap(1)}(?:me |us |away |everyone )?(?:all )?(?:(?:away )?(?:his|her|their) )(?:\\w+ ){0,3}(?:plants|passport|things|stuff|dog|cat|belongings|pets?|watch|guitar|records|possessions|clothes|keys|car|ring|medals|savings|console|jewell?ery|everything)(?=[^~]{0,100}(?:not here|gone|away|weird|worried|goodbye|needs? it|need it|quiet|calm|when im|where|low|depress|sad|anymore|back|strange|random))`,
    `(?:when|once|after|if) (?:im|i am|i|hes|shes|theyre) (?:not here|gone|dead|no longer here|not around)(?= ?[.,]|$| (?:and|you|it|so))(?<=${'(?:says?|said|saying|tells?|telling|told|keeps?|texted|joking|jokes|talks?)'} [^.]{0,40})`,
    `(?:only|just) (?:here|alive|around|living|staying|hanging on) (?:until|till|for|because|so)`,
    `(?:wont|not|never|dont) (?:\\w+ )?(?:have to )?(?:put up with|worry about|deal with|see|hear from|bother with) (?:me|him|her|them) (?:anymore|after (?:tonight|today|this|tomorrow)|again|much longer|for long)(?<!(?:i|we) (?:wont|dont|never) (?:\\w+ )?(?:have to )?(?:put up with|worry about|deal with|see|hear from|bother with) (?:him|her|them) (?:anymore|again))`,
    `(?:tried|try|attempted|trying|going|threaten\\w*|threats?) to (?:overdose|od|hang|jump|drown|take (?:his|her|their) (?:own )?li(?:fe|ves))`,
    `(?:found|find|saw|seen|discovered|came across) ${gap(3)}(?:a |his |her |their |my )?(?:\\w+ )?(?:suicide note|goodbye (?:note|letter)|noose|rope|razor blades?|blades|stash of (?:pills|tablets)|pills hidden|hidden pills|self harm|cuts|search history|letter saying goodbye)(?<=(?:he|she|they|his|her|my \\w+|friend|son|daughter|room|bed|bag|drawer|phone|arms?|them|ipad|laptop)[^.]{0,80})`,
    `(?:isnt|is not|not|hasnt|havent|wont|stopped|doesnt|cant|isn t) (?:\\w+ )?(?:answer(?:ing|ed)?|reply(?:ing)?|replied|respond(?:ing|ed)?|picking up|pick(?:ed)? up|reach (?:him|her|them)|be reached|been seen|get hold of (?:him|her|them)|come home|came home|heard from (?:him|her|them))[^~]{0,120}(?:goodbye|sorry|forgive|loved? you|low|depress\\w*|note|so down|bath|locked|suicid\\w*|bridge|fault|done (?:trying|with)|cant do this|pills|struggl\\w*|scared for|end|hopeless)`,
    `(?:goodbye|sorry for everything|forgive me|(?:its )?not your fault|loved? you (?:all|brother|always|mate)|done trying|couldnt do it anymore|cant do this anymore|so low|low (?:today|lately)|note|3 days|depress\\w*|suicid\\w*)[^~]{0,120}(?:not|isnt|hasnt|wont|havent|cant|stopped) (?:\\w+ )?(?:answer\\w*|reply\\w*|replied|respond\\w*|picking up|pick\\w* up|reach (?:him|her|them)|get hold|come home|been seen|know where (?:he|she|they))`,
    `(?:dying|death|die|dead|suicide|heaven) (?:\\w+ )?(?:hurts?|feels? like|be (?:nice|better|easier|peaceful))(?<=(?:asked|asks|asking|wonders?|says|said|if|does|would|whether) (?:\\w+ ){0,4}(?:dying|death|die|dead|suicide|heaven) (?:\\w+ )?(?:hurts?|feels? like|be (?:nice|better|easier|peaceful)))`,
    `(?:baby|kids?|children|son|daughter|we|family|everyone|you|youd|theyd|id|i) (?:would|will|d|ll)? ?(?:all )?(?:be |do )?(?:better|better off|happier|fine) (?:off )?(?:with (?:another|a different|a better|a proper|someone else|somebody else)|without (?:him|her|them|their))(?<=(?:says?|said|saying|tells?|thinks?|texted|feels?|told me|keeps?) [^.]{0,60})`,
  ]),
];

const violent =
  '(?:hits?|hitting|beats?|beating|beaten|chok\\w+|strangl\\w+|dragg(?:ed|ing|s)|kick(?:s|ed|ing)|punch\\w*|slap\\w*|batter\\w*|threaten\\w*|rap(?:es|ed|ing)|abus\\w+|assault\\w*|forc(?:es|ed|ing)|made her|makes her|hurts?|hurting|stalk\\w*|lock(?:s|ed) (?:her|him|them)|shov\\w+|push(?:es|ed) her|jumped|bull(?:y|ied|ying)|sell(?:ing|s) her)';

/** Worry about another person, put together from who, what is seen, and what is said. */
export const worriedCues: CueSet = {
  category: 'being_harmed',
  threshold: 5,
  charactersAPoint: 90,
  cues: [
    cue('who', 1, [
      person,
      '(?:she|he|they|her|him)|next door|a girl|a boy|a (?:kid|lad|woman|man) (?:on|in|at|from)|someone in my',
    ]),
    cue('violence', 3, [violent]),
    cue('marks', 4, [
      'bruises? shaped|bruis\\w* (?:\\w+ ){0,3}(?:like|shaped) fingers|lines on (?:her|his) arms?|jumpers in (?:july|summer|august)|daddys hands|visits (?:her|his) room|hands are bad|black eyes?|bruis\\w*|fat lip|split lip|blood on (?:her|him|his)|broken (?:arm|rib|nose|wrist|jaw)|burns? (?:on|marks)|fresh cuts|cuts (?:up|on|all)|marks on (?:her|his)|limping|says (?:she|he) (?:fell|walked|tripped)',
      'walked into a door|long sleeves',
    ]),
    cue('fear', 2, [
      'scream\\w*|begg?(?:ing|ed|s)|whisper\\w*|terrified|scared|afraid|cries|crying|cant come home|cant leave|wont let her|wont let him|not allowed|strangers? phone|shaking|her location|picks her (?:clothes|outfits)|flinch\\w*|hiding|dont tell|not to tell|begs me|she fell|drew the curtains|jokes about it|wetting (?:the|his|her) bed|wets the bed|secrets|third time|next door|through the wall',
      'getting it ton\\w+|pished',
    ]),
    cue('who does', 2, [
      '(?:her|his|their|sisters?|mums?|friends?|daughters?) (?:new )?(?:boyfriend|husband|partner|ex|fiance|stepdad|dad|father|uncle|manager|employer|in laws?|pimp|girlfriend|wife|coach)|the father|my uncle|baseball bat|parked outside|knife|a bat|gun|in (?:her|his) room|came to her|touch\\w* (?:her|him|my)|bosss wife|at school|my (?:little )?(?:boy|girl)',
    ]),
    cue('despair', 3, [
      '(?:sounds?|reads?|felt|feels) like (?:a )?(?:good ?bye|farewell|suicide)',
      'deserves? (?:a |another |someone )?(?:different|better|other)',
      'hug(?:s|ging|ged) everyone',
      'look after mum',
      'bought a gun',
      'stopped talking',
      'hoard\\w*',
      'heaven',
      'windowsill',
      'doesnt want to be',
      'screams at night',
      'wont need it|wont be needing|last essay|a rope|wishes (?:she|he)d never|never woken|be with (?:nan|grandad|mum|dad|him|her)|stopped taking (?:his|her)|sleeps with (?:his|her) gun|be easy|engine (?:off|on)|in the garage|under the (?:digger|train)|said hed be better off|better off|dead (?:brother|mum|dad|wife|husband)|a note|forgive me|not your fault|im done trying|done trying',
      'wont have to (?:put|worry)|saying (?:his|her|their) goodbyes|when im (?:gone|not here)|stopped eating|cant go on|no point|wants? to die|hopeless|suicid\\w*|his stash|relapsed|overdose\\w*|locked (?:himself|herself) in|door(?:s)? locked|so low|so down|hasnt left (?:his|her) room|self harm\\w*|cutting|a note|bridge|pills|rope|gave me (?:her|his|their)|loved? you brother|love you all|saying goodbye',
      'black screen|days left|the baby would|hurt our (?:son|daughter|baby)|been swapped|stares at (?:him|her)|hear(?:s|ing)? voices|going to hurt',
    ]),
    cue('silence', 2, [
      'sold (?:his|her)',
      'paid (?:all )?(?:his|her|off)',
      'isnt home',
      'cries all day',
      'never hugs',
      'texts',
      '(?:counted|found) ',
      'do i tell|in a weird way|giving away|gave away|handed in (?:his|her)|phones off|for hours|with soon|not (?:answering|replying|responding|picking up)|hasnt (?:answered|replied|been seen|come home)|isnt (?:answering|replying|responding)|wont (?:answer|reply|pick up|open)|gone missing|cant (?:reach|find|get hold)|disappeared|phone (?:is |s )?(?:off|dead|switched off)|at 3 ?am|middle of the night',
      'drove off|went out|posted (?:a )?(?:story|on|it)|what do i (?:even )?do|do i (?:call|say|tell|report)|should i (?:call|say|tell|report)|is it my place|my obligations|no one knows',
    ]),
    cue('harmless', -4, [
      'lol|haha|lmao|novel|film|match|tennis|chess|exam|recipe|barking|the cat|the dog|puppy|toddler tantrum|music|parking|fence|wifi|football|in the news|years ago|promotion|course fees',
    ]),
  ],
};
