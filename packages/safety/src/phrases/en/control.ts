import type { CueSet } from '../../weigh-cues.ts';
import { closePerson, cue } from './slots.ts';

/** Being controlled, watched, kept, or made small: signs of abuse that weigh together. */
export const controlCues: CueSet = {
  category: 'being_harmed',
  threshold: 5,
  charactersAPoint: 450,
  cues: [
    cue('who', 2, [
      '(?:he|she|hes|shes|his|hed|shed)',
      closePerson,
      '(?:they|them) (?:say|said|took|take|keep|lock|make|made|wont|dont let)',
    ]),
    cue('fear', 2, [
      'flinch\\w*|(?:walk(?:ing)? on )?egg ?shells|(?:scared|afraid|terrified|frightened|petrified|fear|nervous|panic|shaking|tense|freeze|dread) (?:\\w+ ){0,5}(?:him|her|his|he|she|hes|shes|home|when (?:the )?(?:door|key|car)|of what|keys?|footsteps|comes? (?:home|in|back))',
      '(?:keys?|car|footsteps|steps|voice|the door|truck|headlights) (?:\\w+ ){0,4}(?:in the (?:door|lock|drive)|on the (?:stairs|gravel)|pull up|in the driveway)|hear (?:his|her|the) (?:keys?|car|footsteps|truck|steps|voice)',
      '(?:what|which|the) mood|what hell do|what shell do|one of his moods|his temper|her temper|bad mood|hes in a mood|set (?:him|her) off|sets (?:him|her) off|kick(?:s)? off|when he(?:s| is) (?:drunk|angry|drinking|had a drink)|when she(?:s| is) (?:drunk|angry)|when hes angry|gets (?:angry|violent|nasty|physical|rough)|smiles when|snap(?:s|ped)? at any',
      '(?:make|keep|keeping|making|stay|get) (?:him|her) (?:calm|happy|sweet|from (?:getting|being)|angry|mad|worse|upset|quickly|in a good mood)|(?:hide|hiding|hid|lock(?:ed)? myself) (?:\\w+ ){0,3}(?:bathroom|wardrobe|closet|car|toilet|loo|from (?:him|her)|under the bed|attic|garage|spare room)',
      'before he (?:gets|comes) (?:home|back)|hes back|hes home|shes home|hes coming|hes outside|at my door|if he (?:sees|finds|knew|knows|reads|found)|cant let (?:him|her) (?:see|know|find)|whisper\\w*|cant talk (?:long|now|loud)|(?:sleep|slept|sleeping) (?:\\w+ ){0,4}(?:chair against|door locked|knife under|in my (?:clothes|shoes|car)|one eye)|chair (?:against|under) (?:the|my) door',
    ]),
    cue('dread', 3, [
      'accidents happen|hits the (?:dog|cat)|kick(?:s|ed) the (?:dog|cat)|(?:holds|held|dangle[sd]?) (?:the |my )?(?:baby|kids?|son|daughter|me|child) (?:over|out)|kill(?:s|ed)? (?:my|the) (?:dog|cat|pet|rabbit)|pillow over|sleep in (?:the|my) car|when (?:ive|i) (?:\\w+ )?(?:shower|undress|change|get changed)|when i shower|watch(?:es)? me (?:get )?(?:chang|undress|shower)|for a joke|thinks its funny',
      'laughs when i|flinch\\w* (?:\\w+ ){0,4}(?:his|her|he|she|keys?|hand|raises?|moves?|him)|he punche[sd] (?:the |a )?(?:walls?|doors?|holes?)|punch(?:es|ed|ing)? (?:\\w+ )?(?:walls?|doors?|holes?|the fridge)|next to my (?:head|face)|inches from my (?:head|face)|ask(?:s|ed)? if i want to die|die with (?:him|her)|drives? (?:\\w+ )?fast (?:\\w+ ){0,6}(?:angry|scare|with me)',
      'no ?one (?:ever )?(?:finds?|will find|would find) (?:me|you|my body)|nobody (?:ever )?(?:finds?|will find|would find) (?:me|you)|(?:wont|never) let me (?:go|leave)|next time',
    ]),
    cue('act', 2, [
      '(?:hits|hit|hitting|hurts?|hurting|beats?|beating|punch\\w*|slap\\w*|chok\\w*|grabs? me|grabbed me|grabbing me|shov\\w+|push(?:es|ed)|thr(?:ow|ows|ew) (?:\\w+ ){0,3}(?:at|across|against)|spits?|spat|smash(?:es|ed)|breaks? (?:my|things|stuff|plates)|broke my|kicks? (?:the|my)|scream(?:s|ed|ing)?|shouts?|shouting|yell(?:s|ed|ing)?|raises? his (?:hand|fist)|bruis\\w*|black eyes?|bite marks|cracked ribs?|broken (?:rib|arm|nose|wrist)|fat lip|split lip|marks on my|stitches|hospital twice)',
      'threat\\w*|kill (?:me|us|himself|herself|the (?:dog|cat)|my)|a weapon|knife|hammer|gun|petrol|acid|machete|baseball bat|with a bat|restraining order|non molestation|protection order|protective order|injunction|trap(?:s|ped)? me|block(?:s|ed) the door|stands? in the door\\w*|wont let me past|blocks my way|corner(?:s|ed) me|held me down|holds? me down|pins? me|wouldnt leave|wont leave',
      'in my garden|outside my (?:house|work|door|window|flat)|waits? (?:for me )?outside|turns? up (?:at|outside)|turned up (?:at|outside)|shows? up (?:at|outside)|drives? past|followed me|following me|follows me|sits outside|parked outside|stab me|burn (?:me|the house)|make(?:s)? (?:me )?sure (?:no one|nobody|i)|ill regret|i will regret|make me pay|ruin me|hunt me',
    ]),
    cue('rules', 3, [
      'tells me (?:\\w+ )?(?:what|who|how|when) to (?:eat|wear|do|say|see|talk|spend)|times me|new numbers|knows what i (?:had|did|wore|was|ate|said)|knows where i|gives me (?:\\w+ )?(?:\\d+|an allowance)|every receipt|hides my \\w+|be home before (?:him|her|he|she)|share my location|rings my work|calls my work|comes to my work|(?:or|be|in) (?:theres |there is )?trouble(?= ?[.,]|$)',
      'keep my (?:shifts|job|hours)|be nice to him|if im nice|nice to him|two minutes|im losing it|say in (?:it|that|the matter|when|anything)|get a say|havent been paid|dont pay me|tells everyone im|women who leave|when he(?:s| is) in the mood',
    ]),
    cue('control', 2, [
      '(?:check(?:s|ed|ing)?|goes? through|going through|went through|read(?:s|ing)?|monitors?|monitoring|track(?:s|ed|ing)?|look(?:s|ing)? through|searches|controls?|controlling|took|takes|taken|has|smash\\w*|hides?|hid|cloned|unlock\\w*|demands?|keeps?|broke|pulled|unplug\\w*|cut off|installed) (?:\\w+ ){0,3}(?:my (?:\\w+ )?(?:phone|messages|texts|emails?|bag|location|laptop|mileage|receipts|car keys|keys|bank|account|cards?|wages|salary|money|pay|contraception|pill|contacts|passwords?|whatsapp|clothes|documents|passport|meds|social)|the (?:bins|receipts|phone|mileage|wifi|milometer|keys|car keys|money)|all (?:my|the|our) (?:money|wages|salary|passwords))',
      'trackers?|air ?tags?|spyware|keylogger|gps|cameras? in (?:the|our|my|every)|location (?:on|sharing|is always|at all)|shares? my location|live location',
      '(?:wont|doesnt|dont|didnt|never|not|isnt) (?:let|lets|allow(?:ed|s)?|permit\\w*|letting|like me|want me|supposed) (?:me |to |us )?(?:to )?(?:\\w+ )?(?:go(?:ing)? (?:out|anywhere|home|to)|leave|work(?:ing)?|see(?:ing)?|talk(?:ing)?|speak(?:ing)?|have (?:friends|money|a (?:job|phone|bank))|drive|use|wear|call|ring|study|eat|sleep|visit\\w*|contact|outside|out|close the door|shower|my (?:mum|friends|family))',
      '(?:not|isnt|arent|im not|never) allowed (?:to |a |out|any|my|friends|money|in)|(?:need|have to|must|got to|had to) (?:\\w+ )?(?:ask|get|beg|have) (?:\\w+ )?(?:permission|for money|his permission|him for|her for|before i)',
      '(?:every penny|every receipt|an allowance|pocket money|hide (?:some )?(?:cash|money)|running[ -]away (?:money|fund)|escape (?:fund|plan|money|bag)|put(?:ting)? (?:money|cash) aside without|secret (?:account|bank|savings|phone)|save (?:up )?(?:to|so i can) (?:leave|get out|escape)|saving \\w+ (?:\\w+ )?to (?:get out|leave|escape))',
      '(?:picks|chooses|decides|tells me) (?:\\w+ )?(?:what|my clothes|who|where|when) ?(?:i|to|can)?|(?:cut|cuts|cutting|isolat\\w+|turn(?:s|ed)|stopped) (?:me|us) (?:off )?(?:from|against|seeing|talking) (?:\\w+ )?(?:my |all |everyone|friends|family|anyone)',
      '(?:times|time|timed) (?:me|how long|my)|how long i (?:take|was|am|spend)|five minutes late|video call (?:to prove|him|when)|prove where|photo to prove|accus\\w+ me (?:of (?:cheating|seeing|flirting))|jealous|says? im (?:cheating|crazy|mad|mental|lying|imagining|too sensitive)|nobody (?:would|will) believe|no one (?:would|will) believe|who (?:would|will) believe|makes me think im|gaslight\\w*',
      'locks? me|locked me|locked (?:in|the door|from)|no (?:day off|rest day|days off)|run away|runaway|police (?:catch|will catch|deport)|deport\\w*|visa|debt to (?:the )?agen\\w+|pay back|sponsor\\w*|food (?:only )?(?:one|once)|sleep in (?:the )?(?:store|storeroom|kitchen|floor|cupboard)|take the kids|never see (?:the|my) kids',
      'takes my (?:salary|wages|money|pay|phone|card|keys|tips)|pulled the phone|phone out (?:of )?the wall|hung up the phone for me|hand over my (?:phone|wages|pay|salary|card)|wipes? my|quit (?:my )?job for me|told them i quit|told my (?:boss|work|family) (?:that )?i|has my (?:laptop|phone|keys|passport|card)|holiday[^.]{0,40}wedding|wedding (?:outfit|dress)[^.]{0,40}my size|should not bring (?:my )?phone|not bring (?:my )?phone',
    ]),
    cue('sex', 3, [
      '(?:say|saying|said) (?:yes|no) (?:because|takes|isnt|makes|is never|only|just|doesnt|never|and|to (?:him|her|sex))|(?:easier|quicker|safer|less (?:trouble|painful)) (?:to |if i )?(?:just )?(?:say yes|give in|let (?:him|her)|lie there|get it over|go along)|(?:lie|lay|lying) there (?:and|until|till|while|waiting)',
      '(?:wake|woke|waking) up (?:to|and|with) (?:him|her|his|her|my \\w+) (?:\\w+ )?(?:on|in|inside|touching|doing|having|on top|hands)|(?:wifely|marital|husbands?) (?:dut(?:y|ies)|rights?)|conjugal|owe(?:s|d)? (?:him|it to him)|i owe him|his right(?:s)?(?= ?[.,]|$)',
      '(?:sex) (?:\\w+ ){0,2}(?:hurts|i dont want|against|when i dont|even when i|whether i)|dont want (?:it|sex|to) (?:but|and) (?:he|she)|isnt rape|its not rape|not rape|(?:took|takes?|slips?|slipped) (?:\\w+ )?condom off|stealth\\w*|spik\\w+ my|drugg\\w+ me|sabotag\\w+ my (?:pill|birth|contracept\\w*)|hid my pill',
      '(?:touching|touches|touched|gropes?|groping|groped|brushes|brushed|rubs|rubbed) (?:me|my|up)(?: \\w+){0,3}|under the table|hotel room|(?:enter|enters|entering|comes? in(?:to)?|came (?:in)?to|walks? in(?:to)?) (?:\\w+ )?my (?:room|bedroom|shower|tent)|watches me (?:sleep|undress|shower|change)|hand(?:s)? up my|sits on my bed|other work with (?:customers|clients|guests|men)|be nice to (?:the )?(?:clients|customers|guests)|private parts|favou?rs',
      'videos? of me|nudes|naked (?:pics|pictures|photos|videos)|intimate (?:photos?|videos?|pictures)|sextort\\w*|revenge porn|blackmail\\w*',
    ]),
    cue('excuse', 2, [
      '(?:isnt|not|wasnt|is it|count as|call it|its not|doesnt count|that (?:bad|serious)) (?:\\w+ ){0,3}(?:abuse|abusive|violence|violent|assault|rape|normal|that bad)|never (?:actually )?(?:hit|touched|laid a hand|hurt) me|only (?:when|if|once|twice|the once) (?:he|she|i|it)|only (?:hit|did it|happened|pushed|slapped) (?:me )?(?:once|twice|the once)|is (?:that|this|it) (?:a )?normal|hes (?:really )?(?:lovely|sorry|a good|sweet|a great) (?:dad|man|the rest|after|when|otherwise|most|next)?|(?:my|all my|totally my|probably my) (?:own )?fault (?:he|she|for|because|i|really)|i (?:provoke|provoked|deserved it|wind him|push his|set him|must have|made him|asked for it|shouldnt have (?:answered|talked|said))|says sorry|buys (?:me )?flowers|promised (?:it|never|he)|always (?:sorry|apologi[sz]es)|apologi[sz]e sooner|how do i (?:stop (?:making|upsetting|provoking|annoying)|build trust|be (?:a )?better (?:wife|partner|husband|girlfriend)|make (?:him|her) (?:happy|less|calm))|she says she fell|i (?:said|say|told them|tell people) i (?:fell|walked into|tripped)|lads would laugh|shame (?:on|to) (?:the|our|my)?',
    ]),
    cue('trapped', 1, [
      'leave (?:him|her)|get(?:ting)? out|get away|escape|nowhere to go|cant leave|if i leave|if i (?:break up|go|left)|break(?:ing)? up|left (?:him|her)|since i left|moved out|new (?:address|place|job|flat)|safe (?:place|house)|shelter|refuge|marriage|divorce',
    ]),
    cue('marks', 3, [
      'bite marks|cracked rib|black eyes?|bruises? (?:on|from|all|under|down|round|again)|cover (?:up )?(?:the |my )?(?:bruis\\w*|marks)|(?:concealer|makeup|make up|foundation) (?:\\w+ ){0,4}(?:bruis\\w*|eye|marks)|(?:sunglasses|scarf|long sleeves) (?:\\w+ ){0,5}(?:bruis\\w*|marks|eye)|told (?:the|a) (?:doctor|hospital|nurse|gp|a ?e)|restraining order|broken it|tracker|airtag',
    ]),
    cue('play', -3, [
      'lol|haha|lmao|chess|tennis|match|fifa|playing|in the game|tournament|novel|thriller|netflix|film|the cat|puppy|toddler|kitten',
    ]),
  ],
};
