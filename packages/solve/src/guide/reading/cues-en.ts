import type { CueSet } from './cue-set.ts';

export const cuesEn: CueSet = {
  agreement:
    /^(?:(?:yes|yeah|yep|ok|okay|sure|right|fine|good|exactly|correct|true|agreed|hi|hello|hey|thanks?|thank you|great|ready|that fits|it fits|that's (?:it|right|fine|what i mean)|that is (?:it|right)|let's (?:go(?: on)?|continue|plan this one|start|plan it)|go (?:on|ahead)|continue|next step|this one|plan this one|i think so|sounds (?:good|right)|please|me too|and)[\s,.!;:…-]*)+$/,
  unsure:
    /\b(do(?: not|n'?t) know(?! (?:if|how|whether|what))|do(?: not|n'?t) know what (?:i want|would|good|that would|it would)|dunno|idk|no idea|not (?:really )?sure|hard to say|can'?t (?:say|think of)|no clue|nothing comes)\b/,
  skip: /\b(skip|pass on|rather not|no thanks|don'?t want to (?:answer|say|talk|do)|next question|leave me|stop asking)\b|^(?:no|nope|pass|next)[.!]?$/,
  listen:
    /\b(just (?:want to |need to )?(?:listen|vent|be heard|talk)|only listen|no advice|get it off my chest)\b/,
  nature:
    /\b(are you|is this|am i talking to|is it) (?:a |an |the )?(?:real|actual|human|robot|bot|person|machine|ai\b|computer|chatgpt|gpt|llm|language model|model|therapist|someone|alive)/,
  advice:
    /\b(what (?:should|can|do) i do|any advice|tell me what to do|what would you do|give me advice|just tell me|what do you (?:think|suggest|recommend)|which (?:one )?(?:would|should|do) (?:you|i))\b/,
  question:
    /^(?:(?:but|and|well|sorry)[\s,]+)*(?:why|what|how|who|when|where|which|do you|can you|could you|will you|are you|is this|is that|does this|does that|did you|should i)\b.*[?？]\s*$/,
  guess:
    /\b(i (?:think|guess|feel like|believe|suspect|bet|fear|worry|assume)|maybe|probably|perhaps|might|must be|must think|seems?|apparently|it'?s like|as if|what if|going to|gonna|won'?t|will|i'?m (?:not |just |such |a |too )|always|never|nobody (?:cares|likes|wants|would)|everyone (?:thinks|hates|knows)|can'?t ever|should|my (?:own )?fault|hates? me|thinks? (?:i|that|we)|doesn'?t (?:care|like|love|respect|trust))\b/,
  absolute:
    /\b(always|never|every(?:one|body|thing|time)|nobody|no one|nothing|only one|all the time|constantly|again)\b/,
  self: /\b(i'?m (?:a|an|not|so|such|just|too|the|no|never)|i (?:am|can'?t|never|always|ruin|fail|let)|my fault|worthless|failure|stupid|lazy|weak|not good enough|useless|broken)\b/,
  others:
    /\b(they|he|she|everyone|people|my (?:boss|manager|partner|wife|husband|mother|mum|mom|father|dad|friend|sister|brother|colleague|team)|<person_\d+>)\b[^.]*\b(thinks?|hates?|judges?|believes?|doesn'?t|don'?t|will|won'?t|ignores?|laughs?|must|wants?|cares?)\b/,
  future: /\b(will|won'?t|going to|gonna|never be|end up|what if|lose|fail)\b/,
  duty: /\b(should|must|have to|need to|ought to|supposed to|got to|can'?t say no)\b/,
  goal: /\b(?:i(?:'d| would)? (?:just |really |only )?(?:want(?! them| him| her)(?: to)?|wish|hope(?: to)?|like to|need to)|my goal is(?: to)?|ideally,?|good enough would be|i'd be happy if)\s+/,
  obstacle:
    /\b(?:what (?:stops|blocks|holds) me(?: back)? is|the (?:problem|obstacle|hard part|trouble|main obstacle) is|but i can'?t because|i can'?t because|stops me:?|gets in the way:?)\s+/,
  hindrance:
    /\b(i(?:'ll| will| would|'d| might| may| could| can'?t| never| always| get| forget| start| end up|'m| am| don'?t| keep)|afraid|fear|tired|no time|too (?:busy|tired|late|much)|if (?:he|she|they|it|someone)|(?:he|she|they|it|someone|something) (?:will|would|might|may|could|gets?|says?|comes?)|put(?:ting)? it off|forget\w*|distract\w*|nerv\w+|excuse|something else|other things?|always)\b/,
  outOfHands:
    /\b(nothing i can do|can'?t (?:be changed|change (?:it|that|this))|out of my (?:hands|control)|not up to me|too late to change|passed away|died|death of)\b/,
  inHands:
    /\b(up to me|in my (?:own )?hands|depends on me|my (?:own )?(?:choice|decision)|all of it|most of it|mostly me|i (?:can|could) (?:change|decide|do))\b/,
  partly: /\b(part(?:ly|s)?(?: of it)?|half|some of it|a (?:little|bit)|both|not all)\b/,
  selfBlame: /\b((?:my|own) fault|should have|could have|blame myself|if only i|guilty)\b/,
  injustice:
    /\b(discriminat\w+|racis[tm]\w*|sexis[tm]\w*|harass\w*|bull(?:y|ied|ying)|unjust|laid off|evict\w*|scammed|stole(?:n)? from me|assault\w*)\b/,
  accurate:
    /\b(it'?s (?:just )?(?:a fact|true|the truth|what happened)|that'?s (?:just )?(?:true|a fact|reality)|nothing (?:speaks )?against it|it is true)\b/,
  none: /\b(none|neither|nothing of|not one of|no option|don'?t like any|something else)\b/,
  mine: /\b(my own|mine|my idea|own idea)\b/,
  ordinals: [
    /\b(first|1st|one|top)\b/,
    /\b(second|2nd|two)\b/,
    /\b(third|3rd|three)\b/,
    /\b(fourth|4th|four)\b/,
  ],
  time: /\b((?:(?:today|tonight|tomorrow|(?:this|next) (?:morning|afternoon|evening|weekend|week)|(?:on |next |this )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|(?:right )?after (?:work|lunch|dinner|breakfast|school|class|my \w+)|before (?:work|lunch|dinner|breakfast|bed|school|class|my \w+)|in the (?:morning|afternoon|evening)|at (?:noon|midnight|lunch|night)|(?:around |about |at |by )?\d{1,2}(?::\d{2}| ?[ap]\.?m\b|:\d{2} ?[ap]m| o'?clock)|at \d{1,2}|morning|afternoon|evening|night|\d{4}-\d{2}-\d{2}(?:[t ]\d{2}:\d{2})?|right now|now|every (?:day|morning|evening|night)|during (?:lunch|my \w+)|when i (?:wake up|get home|get up))[\s,]*(?:and )?)+)/,
  place:
    /\b((?:at|in|on|from) (?:my |the |our |a |an )?(?:own |\w+['’]s )?(?:desk|kitchen(?: table)?|home|house|bed(?:room)?|living room|sofa|couch|office|work|car|bus|train|park|caf[eé]|library|room|bathroom|garden|gym|school|class|balcony|hallway|phone|laptop|computer|table|street|porch|study|canteen|church|studio|flat|apartment|place|<address_\d+>|<location_\d+>))\b/,
  leading:
    /^(?:(?:and|but|so|because|then|well|also|like|um+|uh|that|or|since|plus|anyway|honestly|actually|basically)[\s,]+|(?:yes|no|ok|okay)[,.]\s*)+/i,
  greeting:
    /^(?:hi|hello|hey|good (?:morning|evening|afternoon)|dear|thanks|thank you|sorry|please help)\b/,
  several:
    /\b(also|on top of (?:that|it|all)|besides|several (?:things|problems)|everything at once|another (?:thing|problem)|and then there'?s|plus|first(?:ly)?,)/,
  hedge:
    /^(?:(?:maybe|perhaps|well|probably|yes|ok|i think|i guess)[\s,]+)*(?:i (?:could|can|might|would|will|may)|i'll|i'd|i was thinking (?:of|about)|(?:maybe|perhaps))\s+/i,
  joint: /\s+(?:and|but|because|so|although|while|since|which|where|then)\s+/,
  anger:
    /\b((?:this|it|that|you)(?:'s| is|'re| are)? (?:so |just |totally |completely |really )?(?:useless|pointless|stupid|nonsense|rubbish|bullshit|crap|dumb|a joke|a waste|ridiculous)|waste of time|you(?:'re| are) (?:just|only|nothing but)? ?(?:a |an )?(?:stupid |dumb )?(?:bot|machine|robot|program|script|form|computer)|(?:not|isn't|aren't|doesn't|don't) (?:helping|help me|listening|listen|getting it|get it|understand (?:me|anything))|are you even (?:reading|listening)|you don'?t (?:listen|understand|get it|care)|stop (?:asking|repeating)|shut up)\b/,
  reassure:
    /\b(do you think (?:he|she|they|it|i|that|we|my|<person_\d+>)|(?:just )?tell me (?:that )?(?:he|she|they|it|i)(?:'s|'m| is| isn't| am|'ll| will| won't| are| aren't)|(?:is|are|was|does|do) (?:he|she|they|<person_\d+>) (?:angry|mad|upset|hate|going|leaving|still)|will (?:it|he|she|they|i) (?:be|ever|get|come|leave|forgive)|am i (?:a bad|a terrible|crazy|wrong|too))\b/,
  done: /\b(that'?s (?:all|it|enough)|that is (?:all|enough)|(?:i'?m|i am) done|enough for (?:today|now)|all i wanted to say|nothing (?:more|else) to (?:say|add)|bye|goodbye)\b/,
  denial:
    /^(?:no|nope|not|actually,? (?:no|not)|it'?s not|i'?m not|that'?s not|i (?:wouldn'?t|don'?t) (?:call|say|feel|think))\b/,
  idea: /\b(?:i(?:'ve been| was| have been|'d been)? (?:want(?:ed)? to|could|might|(?:was |am |'m )?thinking (?:of|about)|plan(?:ned)? to|meant to|would like to|'d like to)|i'?m going to)\s+(?:finally |just )?(?=(?:ask|tell|talk|speak|call|phone|write|text|email|message|send|invite|apologi[sz]e|quit|resign|apply|book|move out|look for|go to|visit|join|sign up)(?:ing)?\b)/,
  happened:
    /\b(did|didn't|was|were|had|said|told|called|came|gave|got|passed|went|wrote|asked|helped|thanked|hugged|waited|cried|last (?:week|month|year|night)|says)\b/,
  shortAct:
    /^(?:ask|call|phone|ring|tell|write|text|email|message|send|talk|speak|say|have|put|delete|turn|open|read|book|invite|sit|walk|light|meet|pick|leave|go|take|show|give|lie|stop|switch|set|make (?:a|two|one))\b/,
  talkAct:
    /^(?:ask|call|phone|ring|tell|write|text|email|message|send|talk|speak|say|invite|meet)\b/,
};
