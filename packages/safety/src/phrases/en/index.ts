import { type PhraseBook, wordPattern } from '../rules.ts';
import { harmRules } from './harm.ts';
import { healthRules } from './health.ts';
import { suicideRules } from './suicide.ts';

export const english: PhraseBook = {
  rules: [...suicideRules, ...harmRules, ...healthRules],
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
      'beats me',
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
