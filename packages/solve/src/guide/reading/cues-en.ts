import type { CueSet } from './cue-set.ts';

export const cuesEn: CueSet = {
  agreement:
    /^(?:(?:yes|yeah|yep|ok|okay|sure|right|fine|good|exactly|correct|true|agreed|hi|hello|hey|thanks?|thank you|great|ready|that fits|it fits|that's (?:it|right|fine|what i mean)|that is (?:it|right)|let's (?:go(?: on)?|continue|plan this one|start|plan it)|go (?:on|ahead)|continue|next step|this one|plan this one|i think so|sounds (?:good|right)|please|me too|and)[\s,.!;:…-]*)+$/,
  unsure:
    /\b(do(?: not|n'?t) know(?! (?:if|how|whether|what))|do(?: not|n'?t) know what (?:i want|would|good|that would|it would)|dunno|idk|no idea|not (?:really )?sure|no ideas?(?: left)?|(?:i have )?nothing left|tried everything|hard to say|can'?t (?:say|think of)|no clue|nothing comes)\b|^(?:whatever|meh|nothing(?: much)?|not much|hm+)[.!… ]*$/,
  skip: /\b(skip|pass on|rather not|no thanks|don'?t want to (?:answer|say|talk|do)|next question|leave me|stop asking)\b|^(?:no|nope|pass|next)[.!]?$/,
  listen:
    /\b(just (?:want to |need to )?(?:listen|vent|be heard|talk(?! (?:to|with)\b))|only listen|no advice|get it off my chest)\b/,
  nature:
    /\b(are you|is this|am i talking to|is it) (?:a |an |the )?(?:real|actual|human|robot|bot|person|machine|ai\b|computer|chatgpt|gpt|llm|language model|model|therapist|someone|alive)/,
  advice:
    /\b(what (?:should|can|do) i do|any (?:advice|ideas|suggestions)|(?:can|could) you (?:suggest|recommend|help)|suggest something|tell me what to do|what would you do|give me advice|just tell me(?! (?:that )?(?:he|she|they|it|i)\b)|what do you (?:think(?: i should do)?[?]?$|think i should|suggest|recommend)|which (?:one )?(?:would|should|do) (?:you|i)|which (?:one |of (?:them|these|those) )?is (?:better|best|right))\b/,
  question:
    /^(?:(?:but|and|well|sorry)[\s,]+)*(?:why|what|how|who|when|where|which|do you|can you|could you|will you|are you|is this|is that|does this|does that|did you|should i|is there|are there|would you)\b.*[?？]\s*$/,
  guess:
    /\b(i (?:think|guess|feel like|believe|suspect|bet|fear|worry|assume)(?!$)|i(?:'m| am) (?:sure|certain|convinced|afraid) (?!of )|maybe|probably|perhaps|might|must be|must think|seems?|apparently|it'?s like|what if|going to|gonna|won'?t|will|i(?:'m| am) (?:just |simply |only )?(?:not (?:good|smart|able|enough|made|worth|capable)|such |too |a (?:failure|fraud|burden|loser|bad|terrible|horrible|awful|mess|disappointment|coward|cold|weak)|the (?:problem|only one|worst)|worthless|stupid|lazy|weak|useless|broken|bad at)|(?:he|she|they|people|everyone|i|we|it) (?:always|never)(?! (?:heard|knew|had|was|were|said|got|\w+ed)\b)|nobody (?:cares|likes|wants|would)|everyone (?:thinks|hates|knows)|can'?t ever|should|my (?:own )?fault|hates? me|thinks? (?:i|that|we)|doesn'?t (?:care|like|love|respect|trust))\b/,
  absolute:
    /\b(always|never|every(?:one|body|thing|time)|nobody|no one|nothing|only one|all the time|constantly|again)\b/,
  self: /\b(i'?m (?:a (?:failure|fraud|burden|loser|bad|terrible|horrible|awful|mess|disappointment|coward|cold|weak)|not (?:good|smart|able|enough|made|worth|capable)|such|too|the (?:problem|worst|only one)|no good|never)|i (?:can'?t (?:do|even|ever|keep|cope)|never (?:manage|get|finish|do|learn|know|am)|always (?:ruin|fail|let|mess|forget|do)|ruin(?:ed)?|wasted|messed up|fail(?:ed)?|let|feel like a)|i (?:am|must be) (?:a |an |so |such |too |not |just |worthless|stupid|lazy|weak|useless|broken|the )|my fault|worthless|failure|stupid|lazy|weak|not good enough|useless|broken)\b/,
  others:
    /\b(they|he|she|everyone|people|my (?:boss|manager|partner|wife|husband|mother|mum|mom|father|dad|friend|sister|brother|colleague|team)|<person_\d+>)\b[^.]*\b(thinks?|hates?|judges?|believes?|doesn'?t|don'?t|will|won'?t|ignores?|laughs?|must|wants?|cares?)\b/,
  future: /\b(will|won'?t|going to|gonna|never be|end up|what if|lose|fail)\b/,
  duty: /\b(should|must|have to|need to|ought to|supposed to|got to|can'?t say no)\b/,
  goal: /\b(?:what i want is(?: to| that)?|(?<!what )i(?:'d| would)? (?:just |really |only )?(?:want(?! them| him| her| from| you)(?: to)?|wish|hope(?: to)?|like to|need to)|my goal is(?: to)?|ideally,?|good enough would be|i'd be happy if)\s+/,
  obstacle:
    /\b(?:what (?:stops|blocks|holds) me(?: back)? is|the (?:problem|obstacle|hard part|trouble|main obstacle) is|but i can'?t because|i can'?t because|stops me:?|gets in the way:?)\s+/,
  hindrance:
    /\b(i(?:'ll| will| would|'d| might| may| could| can'?t| never| always| get| forget| start| end up|'m| am| don'?t| keep)|afraid|fear|tired|no time|too (?:busy|tired|late|much)|if (?:he|she|they|it|someone)|(?:he|she|they|it|someone|something) (?:will|would|might|may|could|gets?|says?|comes?)|put(?:ting)? it off|forget\w*|distract\w*|nerv\w+|excuse|something else|other things?|always)\b/,
  outOfHands:
    /\b(nothing i can do|can'?t (?:be changed|change (?:it|that|this))|won'?t get better|incurable|no cure|can'?t be cured|out of my (?:hands|control)|not up to me|too late to change)\b/,
  inHands:
    /\b(up to me|in my (?:own )?hands|depends on me|my (?:own )?(?:choice|decision)|all of it|most of it|mostly me|i (?:can|could) (?:change|decide|do))\b/,
  partly: /\b(part(?:ly|s)?(?: of it)?|half|some of it|a (?:little|bit)|both|not all)\b/,
  selfBlame: /\b((?:my|own) fault|should have|could have|blame myself|if only i|guilty)\b/,
  injustice:
    /\b(discriminat\w+|racis[tm]\w*|sexis[tm]\w*|harass\w*|bull(?:y|ied|ying)|unjust|laid off|evict\w*|scammed|stole(?:n)? from me|assault\w*)\b/,
  accurate:
    /\b(it'?s (?:just |simply )?(?:a fact|true|the truth|what happened)|this is (?:just |simply )?(?:a fact|true|reality)|that'?s (?:just )?(?:true|a fact|reality)|nothing (?:speaks )?against it|it is true)\b/,
  none: /\b(none|neither|nothing of|not one of|no option|don'?t like any|something else)\b/,
  mine: /\b(my own|mine|my idea|own idea|(?:do|take|try) (?:that|it))\b|^(?:that|this)(?: one)?[.!]?$/,
  ordinals: [
    /\b(first|1st|one|top)\b/,
    /\b(second|2nd|two)\b/,
    /\b(third|3rd|three)\b/,
    /\b(fourth|4th|four)\b/,
  ],
  time: /\b((?:(?:(?:when|while|before|after|once|as soon as) (?:(?:i|we|he|she|they|it) [^,.;!?]+|(?:the|my) \w+ (?:is|are|has|have|goes|go|comes|come|leaves|leave|gets|get|sleeps?|wakes?|opens?|closes?|ends?)\b[^,.;!?]*)|today|tonight|tonite|2nite|tomorrow|2morrow|tmrw|tmr|(?:this|next|every) (?:morning|afternoon|evening|night|weekend|week|day)|(?:on |next |this |every )?(?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)s?|(?:right )?(?:after|before) (?:work|lunch|dinner|breakfast|bed|school|class|the \w+|my \w+)|in the (?:morning|afternoon|evening)|at (?:noon|midnight|lunch|night|dawn|sunset)|(?:around |about |at |by |before |after |until |from )?\d{1,2}(?::\d{2}|[ap]m\b| ?[ap]\.?m\b| o'?clock)(?: ?[ap]m\b)?|(?:around |about |at |by |before |after |until )(?:half past |quarter (?:past|to) )?(?:\d{1,2}\b|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?: ?[ap]m\b| o'?clock)?|morning|afternoon|evening|night|\d{4}-\d{2}-\d{2}(?:[t ]\d{2}:\d{2})?|right now|now|during (?:lunch|my \w+))[\s,]*(?:and )?)+)/,
  place:
    /\b((?:at|in|on|from|by|near|outside|inside|to) (?:(?:my|the|our|his|her|their|a|an) (?!morning|afternoon|evening|night|week|weekend|day|month|time|way|end|same|moment|first|next|phone with)(?:own |old |front |back |\w+['’]s )?[a-z]+(?: (?:table|room|window|desk|door|place|office|car|bench|stop|station|yard|floor|house))?|(?:\w+['’]s )(?:place|house|flat|room|office|desk|car)|home|work|school|church|class|bed|<address_\d+>|<location_\d+>|<person_\d+>['’]s \w+))\b/,
  leading:
    /^(?:(?:and|but|so|because|then|well|also|like|um+|uh|that(?= (?:i|he|she|we|they|it|you|my|the|there|every\w*|nobody|no one|people|<))|or|plus|anyway|honestly|actually|basically)[\s,]+|(?:yes|no|ok|okay)[,.]\s*)+/i,
  greeting:
    /^(?:i (?:would like|'d like|need|want) (?:some )?(?:help|advice)|hi|hello|hey|good (?:morning|evening|afternoon)|dear|thanks|thank you|sorry|please help)\b/,
  several:
    /\b(also|on top of (?:that|it|all)|besides|several (?:things|problems)|everything at once|another (?:thing|problem)|and then there'?s|plus|first(?:ly)?,)/,
  hedge:
    /^(?:(?:maybe|perhaps|well|probably|yes|ok|fine|i think|i guess|(?:like |as )?i (?:already )?(?:told you|said))[\s,:.]+)*(?:i (?:could|can|might|would|will|may)|i'll|i'd|i was thinking (?:of|about)|(?:maybe|perhaps))\s+/i,
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
    /\b((?!need|feed|speed|tired|bored|scared|worried|overwhelmed|exhausted|stressed|ashamed|relieved|confused|supposed|allowed)[a-z]{2,}ed|did|didn't|was|were|had|said|says|told|sent|left|met|brought|spoke|let|paid|stayed|stood|forgave|helped|called|came|gave|got|went|wrote|found|made|took|kept|built|won|learnt|last (?:week|month|year|night))\b/,
  shortAct:
    /^(?:ask|call|phone|ring|tell|write|text|email|message|send|talk|speak|say|have|put|delete|turn|open|read|book|invite|sit|walk|light|meet|pick|leave|go|take|show|give|lie|stop|switch|set|make (?:a|two|one))\b/,
  talkAct:
    /^(?:ask|call|phone|ring|tell|write|text|email|message|send|talk|speak|say|invite|meet)\b/,
  ownView:
    /\b(i(?:'d| would) say|i (?:can|could|may|am allowed|don't have to|needn't|also)|maybe|it'?s (?:not|also|ok)|that doesn'?t|my own|neither|so i'?m)\b/,
};
