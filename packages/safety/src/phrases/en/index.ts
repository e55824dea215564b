import { type PhraseBook, wordPattern } from '../rules.ts';
import { controlCues } from './control.ts';
import { dangerRules, threatCues } from './danger-to-others.ts';
import { despairRules } from './despair.ts';
import { farewellRules } from './farewell.ts';
import { darkening, graveCues } from './grave-words.ts';
import { harmRules } from './harm.ts';
import { healthRules } from './health.ts';
import { meansCues, pretextCues } from './means-questions.ts';
import { mindRules } from './mind.ts';
import { overdoseCues, overdoseRules } from './overdose.ts';
import { quietRules } from './quiet-signs.ts';
import { selfHarmRules } from './self-harm.ts';
import { spellOutEnglish } from './spelling.ts';
import { suicideRules } from './suicide.ts';
import { veiledCues } from './veiled-cues.ts';
import { violenceRules } from './violence.ts';
import { wishRules } from './wish.ts';
import { worriedCues, worriedRules } from './worried.ts';

export const english: PhraseBook = {
  standsAlone: true,
  rules: [
    ...suicideRules,
    ...wishRules,
    ...selfHarmRules,
    ...farewellRules,
    ...despairRules,
    ...quietRules,
    ...overdoseRules,
    ...harmRules,
    ...violenceRules,
    ...dangerRules,
    ...healthRules,
    ...mindRules,
    ...worriedRules,
  ],
  cueSets: [
    overdoseCues,
    veiledCues,
    meansCues,
    pretextCues,
    controlCues,
    threatCues,
    worriedCues,
    graveCues,
  ],
  darkening,
  spellOut: spellOutEnglish,
  idioms: [
    wordPattern([
      '(?:kill|killing|killed) (?:it|time|the (?:mood|vibe|engine|lights?|process|music)|two birds|for (?:a|some))(?! (?:if|in my sleep|tonight|one day|with a))',
      '(?:could|almost|nearly) (?:have )?(?:killed|kill) myself (?:laughing|for)',
      '(?:killing|kill|killed) myself (?:laughing|at the gym|at work|for (?:this|that) (?:job|company|deadline))',
      '(?:dying|dead|die) (?:to (?:see|know|try|meet|go|hear|get|read|tell)|for (?:a|some|that)|of (?:laughter|embarrassment|shame|boredom|cringe|curiosity)|laughing|from (?:embarrassment|laughing|cringe|cuteness)|inside (?:laughing|lol))',
      'want(?:ed)? to (?:just )?die of (?:embarrassment|shame|cringe|boredom)',
      '(?:so )?embarrassed (?:that )?i (?:wanted|want|could) to? ?(?:just )?die',
      '(?:dead|die) (?:line|lines|tired|serious|end|weight|battery|ringer|sexy|beat|wrong|hard|down)',
      'deadlines?',
      'to die for',
      'overdose of (?:work|coffee|sugar|information|news|meetings)',
      'cut(?:ting)? (?:myself|yourself) (?:some slack|off|a (?:slice|piece|break))',
      'rather die than (?:go|do|see|eat|work|wear|listen|talk|ask|watch)',
      'over my dead body',
      'drop dead gorgeous',
      'die ?hard',
      '(?:career|political|social|financial|commercial|business) suicide',
      'suicide (?:squad|bomb(?:er|ers|ing|ings)|doors?|prevention (?:day|week|month|training|course|hotline volunteer))',
      'shoot(?:ing)? (?:myself|yourself) in the foot',
      'shot myself in the foot',
      'bite the bullet',
      '(?:escape|slip|dodge|avoid)[sd]? the noose',
      '(?:could|would) (?:happily )?(?:have )?(?:strangled?|throttled?|murdered|killed) (?:the|my|that|him|her|them)(?= [^.]{0,50}(?:today|email|meeting|agent|sometimes|again|over|for))',
      'overdose (?:call|callout|shift|patients?|cases?)',
      '(?:makes?|making) me (?:sleepy|drowsy|dizzy|tired)',
      '(?:toddler|puppy|kitten|squirrel|pigeon|moth)s? (?:is|are) suicidal',
      '(?:want to|could) punch a wall',
      '(?:baby|toddler|twins|kitten|puppy|cat|dog|(?:two|three|four) year old) (?:\\w+ ){0,2}(?:hits?|bites?|bit|kicks?|kicked|slaps?|scratches|scratched|punches|headbutts?|hurts?) (?:me|us)',
      'die (?:my|her|his|the) (?:hair|shirt|jeans|curtains|beard)',
      '(?:kill|killing|murder) my (?:wallet|bank balance|mood|vibe|diet|phone|battery|savings|motivation|feet|back|budget|sleep)',
      'cut (?:me|him|her|them) off',
      'hit (?:the jackpot|my targets|the gym|rock bottom|snooze|the road|a wall|publish|send)',
      'kill my (?:boss|landlord) lol',
      'bruised ego',
      '(?:bleed(?:ing)?|bled) (?:me|us|him|her|them) dry',
      '(?:scared|bored|sunburnt|freez\\w+|worried|starved|tickled|loved|sick) to death',
      '(?:could|would|want to|going to) (?:absolutely )?murder (?:a|an|some) ',
      'farewell letter to my old',
      'want to kill my boss(?= lol)',
      'pull the trigger on',
      'beat(?:ing|s)? myself up',
      'kick(?:ing|ed)? myself',
      'hang(?:ing)? (?:out|on|in there)',
      '(?:had|have|having|nearly had|almost had|gave me|give me|giving me) a (?:mini )?heart attack (?:when|because|from|over|that)',
      '(?:nearly|almost) (?:had|having) a (?:heart attack|stroke)',
      'overdos(?:e|ed|ing) on (?:coffee|chocolate|sugar|cute|netflix|work|caffeine|tv|cake|christmas)',
      'emotional rollercoaster',
      'mind reader',
      'hit me (?:up|that|like|hard that|when)',
      'beats me(?= ?[.,]|$| (?:why|how|what|that))',
      '(?:committed|commits) suicide(?= (?:the night|on me|right before|again) ?)(?<=(?:laptop|phone|car|computer|printer|boiler|washing machine|fridge|kettle|pc|router) committed suicide)',
      'stab(?:bed|bing|s)? (?:\\w+ ){0,3}in the back',
      '(?:tear|tearing|pull|pulling) my hair out',
      'beaten to (?:it|the)',
      '(?:im|we|hes|shes|my mums?) (?:so |totally |absolutely )?dead (?:if|when) (?:mum|mom|dad|my|he|she|they)',
      '(?:murder|kill|strangle|throttle) (?:him|her|them|my \\w+)(?=[^.]{0,60}(?:lol|haha|lmao|leftovers|dishes|remote|spoil|snor|socks|laundry|wifi|ate my|charger|again if|toilet seat))',
      'suicide (?:prevention|awareness|doors?|squad|run|sprints?)',
      '(?:chapter|unit|module|lecture|course|training|exam|essay|talk|workshop) (?:\\w+ ){0,2}(?:on|about) (?:\\w+ ){0,2}(?:overdose|suicide|self harm|abuse|domestic violence)',
      'overdose (?:response|training|awareness|chapter)',
      'doing suicides',
      '(?:phones?|laptops?|batter(?:y|ies)|cars?|plants?|lines?|wifi|signal) (?:is |are |s |just |has |have |went )?(?:dead|dying|died)',
      'hit (?:his|her) (?:head|knee|elbow) at school',
      '(?:leave|leaving) (?:this|the) world of',
      'kill(?:ed|ing|s)? (?:him|her|them) with kindness',
      'ill kill (?:him|her|them|my \\w+) (?:if|when|for) (?:hes?|shes?|they|theyre|not|being|eating|forgetting)',
      'could kill for',
    ]),
  ],
  negation:
    /\b(?:not|never|dont|didnt|wont|wouldnt|isnt|arent|havent|no longer|no intention of|am not|im not)(?: (?:really|actually|ever|even|want to|want|wanna|wanting to|going to|gonna|planning to|planning on|plan to|trying to|be|to|feel like|feeling|thinking (?:of|about)|think i|say i|having|have any|have|thoughts of|thoughts about|at all|that i|saying i|saying))* ?$/,
  otherPerson:
    /\b(?:he|she|they|hes|shes|theyre|him|her|them|my (?:brother|sister|friend|best friend|mom|mum|mother|dad|father|son|daughter|wife|husband|partner|boyfriend|girlfriend|cousin|roommate|coworker|colleague|student|ex))(?: (?:said|says|told me|texted|texted me|wrote|keeps saying|is|was|has been))*(?: that)? ?$/,
  means:
    /\b(?:guns?|pistol|rifle|noose|rope|razors?|razor blades?|blades?|knife|knives|pills|bridge|rooftop|ledge|train tracks|railway|bleach|poison|overdose|cliff|balcony|(?:wrote|written|writing|left) (?:a|my|the) (?:\w+ )?(?:note|letters?|goodbye)|goodbye (?:note|letter)s?|have a plan|planned (?:it|how|everything)|bought (?:a|the|some) (?:gun|rope|knife|pills)|exhaust|charcoal)\b/,
  soon: /\b(?:tonight|right now|tomorrow|today|this (?:evening|afternoon|week|weekend|morning)|in an hour|in a few (?:minutes|hours)|soon|when (?:everyone|they|my \w+) (?:is|are|goes?) (?:asleep|to (?:sleep|bed))|after (?:work|school))\b/,
};
