import type { CueSet } from '../../weigh-cues.ts';
import { cue } from './slots.ts';

/** Farewell, tiredness, calm, debts to others: each common alone, grave together. */
export const veiledCues: CueSet = {
  category: 'suicide_self_harm',
  threshold: 4,
  charactersAPoint: 90,
  cues: [
    cue('goodbye', 3, [
      '(?:goodbye|goodbyes|good bye|bye everyone|farewell)(?! (?:party|drinks|lunch|to (?:sugar|carbs|coffee|smoking)))|(?:so long|see you on the other side|it was nice knowing|nice knowing you|you were (?:kind|good)|was nice while it lasted|been a good run|had a good run|end of the (?:line|road) for me|this is (?:it|where i get off)|signing off|over and out|curtain call|final bow|last stop)',
      '(?:sorry|thanks|thank you) (?:\\w+ )?(?:for (?:everything|wasting|all|trying|being (?:kind|there)|the help)|to (?:everyone|everybody|all|those))|(?:said|say|saying|told|rang|called|texted|wrote|messaged|emailed) (?:\\w+ ){0,3}(?:sorry|i love|thank) (?:\\w+ ){0,4}(?:everyone|everybody|all|each|list|them|today|one by one)|forgive me|wont be needing|i did try',
      'i tried(?= ?[.,]|$| my best| so hard| everything)|one last (?:time|hug|look|message|meal|call|night|kiss|walk|favou?r|thing|job|visit|christmas|ride|swim|drink)|tell (?:them|him|her|everyone|my \\w+) (?:\\w+ )?i (?:love|loved)|(?:wasnt|isnt|not|was not|nothing to do with|never) (?:\\w+ )?(?:their|your|his|her|anyones|anybodys|mums|dads) fault',
      '(?:dont|nobody|no one) (?:\\w+ )?(?:blame|be sad|cry|sad over)',
    ]),
    cue('letters', 2, [
      '(?:letters?|notes?|cards?|videos?|voice ?notes?|envelopes?) (?:\\w+ ){0,4}(?:to|for) (?:\\w+ )?(?:my|the|each|them|him|her|some people|everyone|kids|children|people)|(?:wrote|write|writing|written|posted|sealed|recorded|finished) (?:\\w+ ){0,3}(?:letters?|notes?|some things|cards|envelopes)|put stamps|the note|the letters|my note|scheduled send',
      'schedule(?:d)? (?:an? )?(?:emails?|texts?|messages?|post)|for after|word an email|for (?:their|her|his) (?:18th|21st|wedding|birthdays|graduation)|open when|i dont think ill be there|wont be there|explains everything',
    ]),
    cue('affairs', 2, [
      '(?:affairs|paperwork|papers|documents|passwords?|accounts|everything|finances|policy|policies|insurance|deeds|bills|things|stuff) (?:\\w+ ){0,4}(?:in order|sorted|in a folder|settled|arranged|taken care of|labelled|labeled|tidy|tidied|written down|on the (?:table|desk)|paid (?:off|up)|wrapped up|ready|signed over|sorted out|transferred)',
      '(?:life (?:insurance|cover|policy|assurance)|lic money|death in service|pays? out|beneficiar\\w+|suicide clause|exclusion|insurance money|the policy|pension goes|widows pension|payout)',
      '(?:make|made|making|write|writing|wrote|update|updated|updating|finish\\w*|sign\\w*|need|simple|do|changed|redid|my) (?:\\w+ ){0,2}(?:will|will template)(?= ?[.,]|$| (?:template|today|last|yesterday|done|and|with|without|online|now|just|before))',
      '(?:gave|give|giving|given|left|leaving|handed|sent|signed|put) (?:\\w+ ){0,3}(?:the (?:pin|missus|keys|passwords?|deeds|car|house)|my (?:pin|keys|passwords?|wallet|ring|wedding ring|phone|medals|watch|dog|cat|bank))|custody|who gets|divide (?:my|up)|fairly between|feed the (?:cat|dog|fish)|fed the (?:cat|dog|fish)|(?:cat|dog) sitter',
      'someone (?:to|will|should|needs to|please|can) (?:feed|walk|take|have|look after)|rehome\\w*|organ donor|donate my (?:organs|body)|legal side|their mums solid|everything is (?:arranged|ready|done|set|sorted|in place|taken care of|planned|paid)|so its done|id like it tidy|saved (?:his|her|my|the) (?:tablets|pills|meds)|wallet and|on the dash\\w*|switched off my (?:phone|location)|phone off',
      'leave (?:the|my) phone|turn(?:ed)? off my (?:phone|location)|no note|clean(?:ed|ing)? (?:my|the) (?:room|flat|house) (?:so|one last|top to)|what (?:theyd|to) bury|whoever has to|less (?:mess|work|stuff|things|for)|dont make a mess|nice (?:shirt|suit|dress) for it|dress me',
    ]),
    cue('given away', 2, [
      '(?:sold|sell|selling|gave away|giving away|given away|gave|giving|got rid|getting rid|donat\\w+|cleared out|clearing out|binned|emptied|deleted|wiped|cancelled|cancelling|closed|closing) (?:\\w+ ){0,3}(?:the (?:tools|ute|car|bike|van|dog|house|flat)|my (?:\\w+ )?(?:tools|car|stuff|things|clothes|books|headphones|photos|accounts?|social|socials|facebook|instagram|guitar|records|bike|room|flat|subscriptions?|room|contacts|history|phone|messages|netflix|gym)|everything|all of them)',
    ]),
    cue('decided', 2, [
      'made (?:up )?my mind|(?:ive|i have|have) (?:finally )?decided|decision(?: is|s)? (?:made|final)|its decided|made (?:a|the|my) (?:decision|choice)|(?:ive|i|made|making) (?:\\w+ )?peace with|made my peace|the plan|plan sorted|thats the plan|got a plan|have a plan|i know (?:how|when|where|which|what i have to do|what to do now|how to (?:fix|correct|solve|end))|im going to solve|picked a (?:date|day)',
      'set a date|got a date|a date in mind|date (?:is )?(?:circled|set|picked)|no going back|not tonight|going through with|do it (?:tonight|tomorrow|soon|properly|right|this time)|this time|only (?:got |have )?(?:to do )?(?:\\w+ )?(?:more )?(?:days|sleeps|weeks|nights|hours) (?:left|to go|more)|(?:two|three|four|a few|\\d) more (?:days|sleeps|nights|weeks|shifts)|counting down|countdown',
      'soon(?= ?[.,]|$)|arranged it|its arranged|ready to (?:go|leave|let go|be done|rest)|coward|finished now|done now|duty is (?:complete|done|over)|job is done|mission (?:complete|accomplished)|be complete|how to correct|thanks tonight|until then',
    ]),
    cue('calm', 2, [
      '(?:weird|strange|odd|sudden|calm|at|this|some) (?:\\w+ )?(?:peace|calm|calmness|serenity|relief)|(?:feel|feeling|felt|im|so|finally) (?:\\w+ ){0,2}(?:calm|peaceful|lighter|at peace|relieved|free|serene)',
    ]),
    cue('after', 2, [
      '(?:after|past|beyond|by) (?:tonight|today|tomorrow|friday|monday|sunday|saturday|thursday|wednesday|tuesday|the weekend|this weekend|next week|christmas|that)(?= ?[.,]|$| (?:i|none|it|nothing|they|no|and))|where im going|wont (?:be (?:using|needing|around|here|there|bothering|a problem)|need (?:it|them|any|that|this|step|a)|matter|be my problem|care)|no (?:use|need) for (?:it|any|them|that|those)',
      '(?:monday|tomorrow|next week|it|that) wont be (?:a|my) problem|none of (?:this|it) (?:will|is going to)|on (?:my|the) way out|when its over|itll be over|it will be over|be over soon|over soon|dont bother (?:setting|booking|saving|renewing|with)|no goals|not planning (?:on|to)|no point (?:in )?(?:renewing|booking|planning|buying|starting|replacing|fixing)|whats the point|what is the point',
      'what is even the point|whats even the point|what is the (?:actual )?point|point of (?:renewing|anything|saving|planning|a pension|any)|anymore (?:to plan|plans)|last (?:year|christmas|birthday|summer|winter|time|one) (?:for me|ill)|nothing (?:left )?to (?:solve|plan|say|do|fix|give|lose)|not (?:going to )?make it (?:to|past|till|through)',
      'ill be (?:gone|far away|out of|with (?:him|her|them)|nothing|free|sorted)|not come back|never come back|dont come back|one way|packed for|bags (?:are )?packed|no return|into the (?:snow|sea|woods|water|waves|forest|dark|night|light)|go under|other side|next life|better place|the long sleep',
    ]),
    cue('burden', 2, [
      'burden\\w*|dead ?weight|(?:waste of|take|taking) (?:space|air|oxygen|up space)|costing (?:people|them|everyone|my|him|her)|deserves? (?:better|a (?:real|proper|better)?|someone|more|to be)|better off|theyd (?:be|get|manage|cope|understand|miss|cry|all)',
      '(?:shed|hed|they would|she would|he would|mum would|kids would|wife would) (?:\\w+ )?(?:manage|cope|be (?:fine|ok|okay|sad|alright|better|free)|get over|move on|find someone|understand|be sad)|without me|problem in every|im the problem|i ruin (?:everything|everyone|it)|ruin everyth\\w*|everyone hates me|no ?one (?:likes|loves|wants|needs|cares|notices)',
      'nobody (?:likes|loves|wants|needs|cares|notices|picks up)|too much (?:for (?:everyone|people)|my whole life)|cant be fixed|beyond (?:help|repair|saving)|broken(?= ?[.,]|$| beyond| inside)|let (?:everyone|them all|everybody|my \\w+) down|failed (?:everyone|them|as a|my (?:kids|family|parents))|disgrace\\w*|the shame|hate myself|worthless|useless|good for nothing|a failure|pathetic|unlovable',
      'replace(?:d)? me|would replace|notice(?:d)? i|easier for (?:everyone|them|him|her|my)|dragging (?:everyone|them|him|her|my)|in the way|theyd be|in everyones way|dont matter|didnt matter|nothing to (?:anyone|anybody|them|him|her)|never good enough|should(?:ve| have) been me|disappoint(?:ment|ed everyone)|im nothing|be nothing',
    ]),
    cue('weary', 2, [
      'cant (?:\\w+ )?(?:do|take|keep|carry|go on|handle|stand|cope|face|bear|fight|pretend|anymore|continue|breathe)(?: (?:this|it|doing this|going|on|with this|up))?(?: (?:anymore|much longer|any longer|another|like this))?(?= ?[.,]|$)|cant (?:\\w+ )?(?:do this|take it|take this|go on|keep going|keep doing this|keep pretending|carry on)',
      'tired of (?:fighting|trying|pretending|everything|it all|being|this|hurting|losing|feeling|people|myself|all)|so (?:so )?tired(?= ?[.,]|$| of| and)|exhausted(?= ?[.,]|$| of| by)|had enough(?= ?[.,]|$| of (?:it all|everything|this))|ive had it(?= ?[.,]|$)|im (?:so |just |officially )?done(?= ?[.,]|$| trying| fighting| with (?:everything|it all|people|this))',
      '(?:i|im|ive) (?:\\w+ )?(?:give up|given up|giving up|gave up)(?= ?[.,]|$| on (?:life|everything|myself|people|it))|nothing (?:left|helps|works|matters|feels|gets better)|no (?:way out|escape|hope|future|strength|energy left|fight left|one left|exit)|way out|trapped(?= ?[.,]|$)|hopeless\\w*|pointless|empty(?= ?[.,]|$| inside)|numb|dead inside|dark(?:ness)? (?:place|thoughts|inside)|bad thoughts',
      'intrusive thoughts|everything hurts|hurts to (?:breathe|be|exist|wake)|want (?:it|this|everything) (?:\\w+ )?(?:to )?(?:stop|end|over)|in pain (?:all|every|constantly)|dont have it in me|in me to|dont see (?:a|any) (?:way|point|future|end)|cant see (?:a|any) (?:way|point|future|end)|sleep(?:ing)? (?:all day|\\d\\d hrs|\\d\\d hours|is the only|forever)|closest thing',
      'stopped (?:caring|trying|eating|looking|washing|taking|answering|bothering)|dont care (?:what happens|anymore|if)|what happens to me|dont recognise myself|lonely|all alone|so alone|on my own|no friends|cant feel anything|feel nothing|dont feel (?:anything|real)|be a person|crying every|cant stop crying|like this anymore|not okay|not ok|want to go home(?= ?[.,]|$)|so heavy|drowning(?= ?[.,]|$)',
      'cant be bothered (?:with )?(?:living|life|anymore)|no reason|stop stop|nobody (?:is|picks|came|coming)|i was here|leaving it (?:up )?to (?:chance|fate|god)|reset\\w* (?:my life|everything)',
    ]),
    cue('place', 3, [
      '(?:im|i|am|ive|sitting|standing|stood|sat|parked|walking|walk|driving|drive|drove|came|going|go|went|heading|out|up) (?:\\w+ ){0,3}(?:on|at|to|by|near|under|onto|up|over|in) (?:the|a|my) (?:\\w+ )?(?:bridge|roof|rooftop|ledge|cliffs?|edge|tracks|railway|reservoir|viaduct|quarry|pier|weir|multi ?storey|top floor|balcony rail|railings?|train tracks|level crossing|overpass|flyover|ganga|river ?bank|canal bank|woods alone|barn|bend)(?! (?:project|repair|design|bar|bbq|party|garden))',
      'window(?: is|s)? open|the (?:beam|rope|tablets|pills|noose|drop|exhaust|tin|hosepipe|blade|revolver|pistol) (?:\\w+ )?(?:is|are|s|ready|in|there|here|waiting)?|open that tin|in my (?:lap|hands?|mouth)|loaded|same bend|good nights sleep|hot milk|ganga|switched off my|early night and|litre of the good|of the car park|pills|tablets|the garage|the river|the balcony|the sea|the waves|the bridge',
      'the tracks|the cliff|the ledge|the roof|the noose|which tree|the drawer',
    ]),
    cue('loss', 1, [
      '(?:passed|died|lost|gone|left|dead|divorc\\w+|redundan\\w+|fired|sacked|arrears|debts?|gambl\\w*|loans?|grand|dumped|evict\\w*|bully\\w*|bullied|failed|lost a baby|miscarr\\w*|widow\\w*|cancer|terminal|dementia|homeless|shame|court|custody)',
    ]),
    cue('reunion', 3, [
      '(?:see|join|be with|meet|follow|going to|eating|together with|back with|hug|hold|find|down to) (?:him|her|them|you|my (?:mum|mom|dad|wife|husband|son|daughter|baby|boy|girl|brother|sister|nan|gran|best friend|dog)|each other) (?:again|soon|now|there|up there|in heaven|tonight|at last)|(?:be|back|reunited|eating|all be|both be) together (?:again|soon)|together again',
      'go(?:ing)? (?:and |to )?see (?:her|him|them)(?= ?[.,]|$)|both (?:be )?at peace|ended together|with (?:him|her|them) (?:soon|again)|soon ill be with|set two places|how he did it|how she did it|runs in families|my turn|free to go|go too|like (?:he|she|my \\w+) did|where he went|same way',
    ]),
    cue('ordinary', -2, [
      'lol|haha\\w*|lmao|holiday|vacation|moving (?:house|abroad|to)|new job|leaving do|retire\\w*|last day at|decluttering|charity|puppy|commute|recipe|netflix|honeymoon|wedding|exam|final year|marathon|gym|diet|smoking|vaping|funny|excited|cant wait|promot\\w+|newborn|just had our|baby shower|my agent|estate agent|sensible people',
    ]),
  ],
};
