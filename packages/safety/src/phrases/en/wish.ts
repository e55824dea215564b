import { type PhraseRule, words } from '../rules.ts';
import { beDead, gap, killMyself, self } from './slots.ts';

const urge =
  '(?:want|wants|wanted|wanting|wish|wished|wishing|need|needed|hope|hoping|ready|prepared|long|longing|pray|praying|beg|begging|deserve|deserved|prefer|love|like|rather|about|going|planning|plan|planned|decided|intend|intending|considering|contemplating|thinking|thought|thoughts|think|idea|ideas|imagining|imagine|fantasi[sz]e|fantasi[sz]ing|dream|dreaming|urge|urges|impulse|desire|tempted|trying|tried|attempted|might|may|will|ill|id|could|should|gotta|must|have|got|itching|desperate|close|scared|afraid|worried|keep|keeps|almost|nearly|nerve|guts|balls|courage|brave|coward|way|ways|how|from|just|failed|allowed|supposed|time|today|tonight|tomorrow|soon|then|cant|not|never|would|if|when|after|before|and|or)';
const place =
  '(?:roof|rooftop|bridge|building|balcony|window|cliff|tracks?|rails?|railway|train|tube|mrt|metro|subway|bus|lorry|truck|traffic|river|canal|sea|ocean|overpass|flyover|car ?park|multi ?stor(?:e?y)|tower|ledge|floor|railing|pier|dam|quay|platform|motorway|highway|freeway|edge|block|flats?|hotel|hospital|weir|viaduct|harbou?r|loch|lake|gorge|crane|stairwell|storey|one)';

/** What a person says of their own death, without veil. */
export const wishRules: readonly PhraseRule[] = [
  words('suicide_self_harm', 3, [
    `${urge} (?:to |of |about |on |up to |up and |i ){0,2}(?:(?:just|actually|really|fucking|bloody|finally|maybe|properly|literally|quietly|probably) )?${killMyself}`,
    `${self} ${gap(5)}(?:want|wanted|wish|need|long|longing|hope|hoping|ready|prepared|deserve|prefer|rather|praying|pray|beg|begging|better off|prefers|planning|decided|desperate|meant|supposed) (?:(?:to|just|really|so|badly|fucking|bloody|i|could|would|had|was|were) ){0,4}${beDead}`,
    `i (?:just |really |dont |didnt |never )?(?:dont|didnt|no longer|never|cant) ${gap(2)}(?:want|wanted|wish|care|deserve|need|like|see myself|bear|stand) (?:to )?(?:be |being )?(?:alive|live|living|exist|existing)(?! (?:in (?!this (?:world|body|skin|life))|with|at|near|here (?:in|with)|on (?:campus|my own|a|the)|off|like|out of|under|together|apart|alone|abroad|through|up to|next))`,
    `(?:kill|hang|drown|shoot|unalive|end|off|electrocute|suffocate)(?:ed|ing|s)? myself(?= ?[.,]|$| (?:and|but|because|so|if|when|or|tonight|today|last|on|by|with|twice|once|before|after|soon|now|again|at|in (?:the (?:bath|garage|car|woods|shed|river|sea)|front)|over (?:this|it|him|her)))`,
    `${self} ${gap(4)}(?:jump|jumping) (?:off|from|in front of|out of|over|under|onto|into) (?:a|the|my|this|that|our|one of the|of the) ${gap(3)}${place}`,
    `(?:throw|throwing|fling|flinging|chuck|chucking|hurl|hurling|launch|launching|lob) (?:myself|me) (?:off|from|in front|under|over|onto|out of|out the|into (?:the|a) (?:river|sea|canal|traffic|path|road|water|thames|lake|gorge|ocean))`,
    `(?:drive|driving|steer|steering|crash|crashing|ram|swerve|swerving|veer|plough|run|wrap|wrapping) (?:(?:my|the|this) )?(?:car |van |truck |bike |motorbike |myself |it |ute )?(?:straight |right |head on |at full speed )?(?:into|off|under|around|round) (?:a|an|the|oncoming|that|some) (?:\\w+ ){0,2}(?:tree|wall|bridge|lorry|truck|traffic|pylon|cliff|pole|barrier|river|ditch|sea|lake|pier|quay|harbou?r|central reservation|abutment|edge|reservoir|semi)`,
    `(?:step|stepping|walk|walking|lie|lying|lay|laying|sit|run|running|wander) (?:down |out |right |straight )?(?:in front of|into|onto|under|on) (?:a|the|oncoming|passing|moving) (?:\\w+ )?(?:train|tube|bus|lorry|truck|traffic|tracks|rails|railway|motorway|highway|sea till|sea until|sea and not|river and not|ocean and)`,
    `(?:bullet|gun|pistol|revolver|barrel|shotgun|rifle|handgun) ${gap(3)}(?:in|to|through|against|at|into|under) my (?:\\w+ )?(?:head|mouth|brain|temple|chin|skull|heart|throat)`,
    `i ${gap(3)}(?:knife|razor|blade|scissors|glass) ${gap(2)}(?:to|at|against|on|near|across) my (?:own )?(?:neck|throat|wrists?|chest|stomach|veins?)`,
    `i ${gap(8)}(?:scissors|knife|razor|blade|glass shard|box cutter) (?:to|at|against|across) my (?:own )?(?:neck|throat|wrists?|chest|veins?)`,
    `(?:noose|rope|belt|cord|ligature|sheet|scarf|cable|lead|tie|hose|plastic bag|bag) ${gap(2)}(?:around|round|over) my (?:own )?(?:neck|head|throat)`,
    `(?:slit|slash|cut|open|slice|slitting|slashing|cutting|opening|slicing|opened|sliced|slashed) (?:open |up )?(?:my|both|me) (?:own |left |right )?(?:wrists?|veins?|throat|neck|arter(?:y|ies)|jugular)`,
    `(?:plan|planned|planning|researching|researched|googling|googled|picked|chosen|rehears\\w+|arrang\\w+|imagin\\w+|pictur\\w+|dream\\w+|think\\w* about|thought about|design\\w*|pray\\w* for|long\\w* for|wish\\w* for|wait\\w* for|crav\\w+|look\\w* forward to) (?:\\w+ )?(?:my own|my) (?:\\w+ )?(?:death|suicide|exit|demise)`,
    `(?:how|where|when) (?:id|ill|i would|im going to|i want to|i could|i should|to) (?:(?:actually|just) )?(?:die|kill myself|end my life|hang|top myself|off myself|do myself|do away with)`,
    `(?:worth|more use|more valuable|worthwhile|useful) (?:\\w+ )?(?:more )?(?:to \\w+ )?dead(?: than| to)?`,
    `(?:im|i be|ill be|id be|be|were|was) (?:better off |better |happier )(?:off )?dead`,
    `(?:ill|i wont|i|im not going to|wont|going to) (?:be found (?:dead|hanging|in)|be dead|be alive|still be alive|be in the ground)(?= ?[.,]|$| (?:by|before|soon|on|in|tonight|tomorrow|when|then|if|anyway|and|next|at|much|for|long|so|monday|to see))(?! (?:in the water|if (?:mum|my (?:mum|mom|dad|boss|wife|husband|girlfriend|boyfriend|sister|manager|parents)|they|he|she)))`,
    `(?:hate|sick of|tired of|fed up (?:of|with)|done with|had enough of|enough of|through with|bored of|exhausted (?:of|by|from)|finished with|over|weary of|cant stand|cant bear|resent|done) (?:just )?(?:being alive|living(?= ?[.,]|$| and| but| tbh| so| anyway)|being here anymore|existing|existence|my existence|breathing|my own existence|life itself|this life|being on this (?:earth|planet)|being human)`,
    `(?:actively|passively|seriously|really|very|so|super|extremely|lowkey|properly|severely|been|feeling|feel|felt|im|getting|am|was|bit|little|kinda|kind of|still|being) suicidal`,
    `suicidal (?:again|thoughts|ideation|ideations|feelings|urges|rn|right now|today|tonight|lately|since|for)`,
    `suicide (?:is|seems|feels|looks|would be|sounds|might be|as) (?:\\w+ ){0,3}(?:only|best|answer|option|way|easier|solution|left|good|better|exit|choice|comforting|on my)`,
    `(?:only|just|all) (?:\\w+ ){0,5}(?:is|about) suicide`,
    `drink (?:until|till) (?:i|my heart|it) (?:die|dies|stops?|pass out and)`,
    `(?:dont|do not|didnt|cant) want (?:mum|dad|mom|him|her|them|anyone|my \\w+|the \\w+|kids) to (?:be the (?:one|ones) (?:who|that|to) )?finds? me`,
    `(?:whoever|who|someone|somebody|they|theyll|she|he|police|landlord|cleaner|neighbours?|kids?|housekeeping) (?:will |would |ll |has to |have to |is going to |might |should )?(?:finds? my body|found my body|finds me dead|finds? me hanging|find my corpse)`,
    `(?:i|im|ive|ill) ${gap(3)}(?:saving|saved|save|hoard\\w*|stockpil\\w+|collect\\w*|stash\\w*|stor\\w+|kept back|keeping back) (?:up )?(?:all )?(?:of )?(?:my|his|her|the|mums|dads|some|enough|\\w+ ?s) (?:\\w+ ){0,2}(?:pills|tablets|meds|medication|insulin|morphine|patches|painkillers|sleeping pills)`,
    `(?:want|wish|like|hope|need|wanted) (?:to )?(?:not be|to be not|stop being) (?:alive|here|living)`,
    `(?:put|chuck|throw|hang|kick) (?:a|the) (?:rope|noose|chair|stool|belt) (?:over|round|around|away|on) (?:the|a|my) (?:\\w+ )?(?:beam|tree|rafter|banister|branch|door|neck|fan|hook|pipe)`,
  ]),
];
