# ruff: noqa: E501 - one way of saying something a line, however many words may vary in it
"""English: how reviewers say yes, no, later, somebody else, or something in between."""

from service.domain.languages.lexicon import Lexicon

_NOUN = (
    "text|draft|message|wording|mail|email|e mail|update|copy|statement|post|announcement|content|contents|notice|"
    "communication|communications|comms|comm|newsletter|letter|note|revision|proposal|document|bulletin|release|"
    "article|page|piece|version|write up|writeup|press release|status update|incident update|customer update|"
    "customer message"
)

ENGLISH = Lexicon(
    code="en",
    classes={
        "it": (
            f"it|this|that|this one|it all|all of it|all of this|everything|them|these|this (new|current) ({_NOUN})|"
            f"(the|this|that|your|our) ({_NOUN})|<rev>|the (new|updated|revised|final) (text|draft|wording|copy)"
        ),
        "rev": "(r|v|rev|revision|version) <n>|(the|this) (revision|version) <n>",
        "i": "i|we|i hereby|we hereby|i do|i am happy to|im happy to|happy to|glad to|pleased to|i can|i fully|we fully",
        "good": (
            "good|great|fine|ok|okay|perfect|excellent|right|correct|accurate|solid|sound|brilliant|awesome|fantastic|"
            "lovely|wonderful|spot on|super|amazing|terrific|superb|ideal|all right|alright|great|proper"
        ),
        "very": "very|really|absolutely|all|just|perfectly|totally|completely|pretty|so|quite|now|entirely|still|100",
        "me": (
            "to me|from me|by me|with me|for me|from here|from my side|on my side|from my end|on my end|at my end|"
            "my end|from our side|on our side|from our end|on our end|from us|with us|by us|for us|here|my side|"
            "from my perspective|from my point of view|in my book|over here|as far as i am concerned|"
            "as far as im concerned|from where i sit"
        ),
        "go": "send|ship|release|publish|distribute|issue|post|launch|dispatch|send out|push|submit|circulate|roll out",
        "now": "now|right away|away|at once|immediately|asap|straight away|as is|as it is|as it stands|today",
        "as_is": (
            "as is|as it is|as it stands|as written|as drafted|as proposed|as sent|without changes|without any changes|"
            "without change|unchanged|with no changes|without reservation|without reservations|without comment|"
            "without comments|no changes|without further changes|no changes needed"
        ),
        "for": "for (release|publication|sending|distribution|publishing|send|sending out|dispatch|issue|issuing)",
    },
    common=(
        "the\na\nan\nis\nare\nwas\nthis\nthat\nit\nof\nto\nand\nfor\nwith\nwe\nyou\nnot\nplease\nmy\nyour\nhave\n"
        "has\nwill\nwould\ncan\nbe\non\nin\nat\nby\nfrom\nthanks\nthank\nlooks\ngood\nyes\ngo\nsend\nif\nbut\nwhat\n"
        "who\nwhen\nwhy\nhow\ndo\ndont\nsee\nill\nim\nneed\nshould\nchange"
    ),
    approve="""
        (approve|approved) [<it>] [<me>] [<as_is>] [<for>] [<now>]
        <it> approved [<me>] [<as_is>] [<for>]
        <i> [fully|formally|gladly|happily|also] (approve|authorise|authorize|accept|endorse|support) [of] [<it>] [<as_is>] [<for>]
        (i|we) (have|ve|just|have now|have just) (approved|accepted|signed off|ok d|cleared|authorised|authorized) [on] [<it>]
        (ive|weve) [now|just] (approved|accepted|signed off|cleared|authorised|authorized) [on] [<it>]
        (its|it is|this is|thats|that is|<it> is|this one is|everything is|<it> are) [hereby|fully|now|all] (approved|accepted|authorised|authorized|cleared|signed off|confirmed) [<me>] [<as_is>] [<for>]
        consider (it|this|that|yourself|<it>) (approved|done|signed off|signed)
        [my|full|final|formal] approval (given|granted|is given|is granted|confirmed)
        (you|it|this|<it>) (have|has|got|ve got|have got) my [full|formal|final] (approval|ok|okay|blessing|go|go ahead|sign off|signoff|green light|yes|vote|consent|authorisation|authorization|agreement)
        (youve) got my (approval|ok|okay|blessing|go|go ahead|sign off|signoff|green light|yes|vote|consent)
        (my|heres my|here is my) (approval|ok|okay|go ahead|sign off|signoff|yes|green light) [is given|granted|given|for <it>]
        (approval|go ahead|sign off|signoff|green light) (from|by) (me|us|my side|our side)
        (full|final|happily|gladly|formally|hereby|fully|definitely) (approved|approve|approval) [<it>]
        (reviewed|read|checked|seen|verified|read through|read it) and (approved|accepted|signed off|cleared|ok|okay|fine|good|all good|agreed|confirmed|happy)
        (approved|ok|okay|cleared|accepted) and (signed off|signed|cleared|good to go|ready to go|confirmed|agreed)
        i (read|checked|reviewed) [it|this|<it>] and approve [it|this|<it>]
        approved (for|to) (release|send|go|go out|be sent|publish|publication|sending|distribution)
        approved with (thanks|pleasure|no changes|no comments)
        (lgtm|sgtm|wfm|ptal lgtm)
        (<it>|that|all|everything|the whole thing|it all) (looks|is|reads|sounds|works|was) [<very>] <good> [as is|as it is|as it stands] [<me>] [now]
        (its|thats|alls) [<very>] <good> [<me>] [as is|as it is|as it stands] [now]
        [that] (looks|sounds|reads|look) [<very>] (<good>|well) [<me>] [as is|as it is|now]
        (<it>|this|that|it) (works|does it) [fine|well|perfectly|great] (<me>)
        (works|fine|ok|okay|good|great|perfect|cool|acceptable|all good|all fine|all ok|all okay|all clear|alright) (<me>) [now|as is]
        [<very>] (fine|ok|okay|good|great|perfect|excellent|brilliant|awesome|fantastic|wonderful|superb) [as is|as it is|as it stands|now]
        all (good|fine|ok|okay|clear|correct|set|right|great|approved|perfect|well)
        everything (good|fine|ok|okay|clear|correct|is in order|checks out|in order|looks in order)
        (everything|it all|it|this|<it>) checks out
        (im|i am|were|we are) [<very>] (happy|fine|ok|okay|good|cool|satisfied|comfortable|on board|content|in agreement|in favour|in favor|pleased|for it|for this) [with <it>] [as is|as it is|as it stands] [to go] [to (go|proceed|go ahead|send|send it|release|release it|approve|approve it|approve this|sign off|sign it off)] [now]
        (im|i am|were|we are) [<very>] (happy|fine|ok|okay|good|comfortable) (for|with) <it> (to go out|to go|to be sent|going out|being sent|to be released|to be published) [as is|as it is|as it stands] [now]
        [<very>] happy with (<it>) [as is|as it is|as it stands] [now]
        happy (for|with) <it> (to go out|to go|to be sent|going out|to be released|to be published) [now]
        go
        (go ahead|go for it|go go go|its a go|it is a go|thats a go|a go|go it is|go from me|you may go|we can go|lets go|good to go|all go|we are go|we are good to go|were good to go|a clear go|clear to go)
        (please|yes|pls|you can|you may) (go ahead|proceed|do) [with (it|this|the sending|the release|sending|<it>|sending it|release|publication|publishing|distribution)] [and <go> [<it>]] [now]
        go ahead (and|with) (<go>|sending|release|it|this|publication|the release|publishing|distribution|that) [<it>] [out] [<now>]
        go ahead <me>
        (go|release) <me>
        (good|ready|ok|okay|fine|clear|cleared|safe|all set|free|happy|all clear|approved|authorised|authorized) (to go|to go out|to be sent|to be released|to be published|to release|to publish|to ship|to proceed|for release|for publication|for sending|for dispatch|to be sent out|to roll) [<it>] [<me>] [<now>]
        (<it>|its|it|thats|this) [is|looks|are] [<very>] (good|ready|ok|okay|fine|clear|cleared|safe|all set|set) (to go|to go out|to be sent|to be released|to be published|to ship|for release|for publication|to send|for sending|for me) [<me>] [<now>]
        (ok|okay|good|fine|ready|clear|cleared|happy|safe) to <go> [<it>] [out] [<me>] [<now>]
        [please|pls|yes|ok|okay|just|you can|you may|feel free to|you are free to|lets|we can|do|so|then|and|now] (<go>) (<it>) [out] [<me>] [<now>] [please]
        [please|pls|just|feel free to|you can|you may|lets|we can] (send|ship|release|publish|launch|proceed|distribute|dispatch) [now|please]
        (please|you can|you may|lets|do) <go> (out|away|now|right away)
        <it> (can|may) [now] (go|go out|be sent|be sent out|be released|be published|go as is|go out as is|go ahead|ship|be issued|leave) [<me>] [<now>]
        (let) <it> (go out|go|out|fly|roll|ship)
        (make it so|do it|lets do it|lets do this|lets go with (it|this|that|<it>)|go with <it>|off it goes|out it goes|out the door|lets roll|let it fly|let it rip|let it roll)
        (proceed|please proceed|you may proceed|ok to proceed|okay to proceed|fine to proceed|clear to proceed|please do|please go|do proceed) [<me>] [<now>]
        [you have|you got|its|a|full|definite|clear|big|another|youve got] (green light|thumbs up|go ahead|all clear) [<me>] [for <it>] [to <go>] [<it>]
        [the|my] light is green
        (greenlit|green lit|green lighted|greenlight|green)
        (sign off|signed off|signoff|signing off|signed|i sign off|i signed off|i am signing off|im signing off) [on] [<it>] [<me>]
        (happy|ok|fine) to sign [off] [on] [<it>] [off]
        cleared [<me>] [<for>]
        (accepted|agreed|confirmed|authorised|authorized|endorsed|okayed|ok d) [<me>]
        (agree|i agree|we agree|i concur|concur|i consent|consent|i am in agreement|in agreement|fully agree|totally agree|agree completely|completely agree|agreed on all points|i do agree|i fully agree|i agree fully) [with (it|this|that|<it>|everything)]
        (no|zero|not any|without) [further|more|other|major|material|legal|any] (objection|objections|concerns|concern|issue|issues|reservations|complaints|problems|corrections) [<me>] [at all|whatsoever|here] [with <it>] [to (it|this|<it>|sending [it]|sending this|release|publication)]
        (i|we) have no [further|more|other|any] (objection|objections|concerns|issue|issues|reservations|complaints|problems|corrections|changes|objection to make) [at all|whatsoever|here] [with <it>|to <it>|to sending [it|this]|to the release|to <it> going out]
        (theres|there are|there is|there are|ive|have) no [further] (objection|objections|concerns|issues|reservations) [<me>]
        (no|without) [further|any] (changes|change|edits|amendments) [needed|required|necessary|from me|from my side|from here|on my side]
        (nothing to (change|correct|object|fix|object to|complain about)|i would not change a thing|i wouldnt change a thing|wouldnt change a thing|would not change a thing|dont change a thing|nothing to add or change|nothing wrong here|i found nothing wrong|i have nothing to (change|correct|object)) [from me|here|<me>]
        (i|we) (dont|do not|wont|will not) (object|have any objections|have any objection|have any concerns|have any issues|have objections|have a problem with <it>|mind) [to <it>|with <it>]
        (i|we) (see|have|can see|know of|find) no (reason|reasons|grounds) (to object|for objection|not to approve|not to send it|not to send|to hold it|to hold it back|to block it|to block this|not to)
        (i raise|raising) no objection
        (no|not any) (longer|more) [any] (objection|objections|concerns|issues|reservations)
        (i|we) (dont|do not) (disapprove|disagree|object) (and|so) (i|we) approve
        no (problem|problems|issue|issues|worries) with (<it>)
        [i|we] (have) no longer any (objection|objections|concerns)
        (yes|yep|yeah|yup|yea|ya|yess|ja|aye|y|ok|okay|okey|oke|sure|absolutely|definitely|certainly|of course|affirmative|naturally|by all means|indeed|totally|agreed|fine|yes sir|yes maam|hell yes|heck yes|oh yes|yes yes|yes please|sure thing|very well|all right|alright|please do)
        (its|that is|thats|it is|this is) [a|an] [clear|definite|big|firm|absolute|resounding|strong|double|full] (yes|ok|okay|yes vote|plus one|lgtm|ok) [<me>]
        [a|an] [clear|definite|big|firm|absolute|resounding|strong|double] (yes|ok|okay|plus one) <me>
        (yes|ok|okay|sure) (to|for) (it|this|that|sending|release|<it>)
        i (say|vote) (yes|go|aye|approve|approved|ship it|send it|for it|in favour|in favor)
        my (vote|answer) is (yes|a yes|approve|go|ok)
        (in favour|in favor|seconded|i second this|i second it|plus one|i am for it|im for it)
        (love it|i love it|we love it|like it|i like it|me likes|i like it a lot|i really like it|i like it very much)
        (you are|youre|youre all) (good|clear|clear to go|good to go|cleared|clear to send|good to send|set|free to send it|all set)
        (+1|👍|✅|🆗|👌|💯|🎉|🚀|✔|☑|🟢|🙆|🤝)
        (approved|ok|okay|yes|lgtm|ack d) (👍|✅)
        (aprove|aproved|apporve|apporved|approove|approoved|appove|appoved|approvd|aprooved|apprved|appproved|appprove|appoved|aprroved|aprrove|approed|approveed|aproove|approvde|approev|approvd|approv|aporove|aproved|lgmt|ltgm|approbed|approced|appruved|apprroved|apprrove)
    """,
    thanks="""
        (thanks|thank you|thx|tx|ty|tks|cheers|many thanks|big thanks|thanks a lot|thanks so much|thanks very much|thanks a million|thanks a bunch|much appreciated|appreciated|thank you so much|thank you very much|thanks again|with thanks|with many thanks|tysm) [to you|to all|to everyone|to the team|to all of you|to everybody|everyone|all|everybody|team|guys|folks|both|you all]
        (thanks|thank you|many thanks|thx|cheers) (for|to) [all|the|your|this|a|doing|sharing|sending|turning] [the|your|this|that] [quick|fast|good|great|hard|excellent|nice|thorough|careful|very quick|swift|speedy|prompt|super fast|clear] (work|draft|update|effort|efforts|job|text|turnaround|message|writing|reply|response|writing this|sharing|sending|sending it|sending this|doing this|draft and the explanation|patience|help|everything|version|this|it|preparing it|preparing this|putting this together|notice|heads up|reminder) [on this|here|everyone|all|team]
        (great|good|nice|excellent|fantastic|super|brilliant|lovely|solid|fine|superb|wonderful|amazing|quick|very good|very nice|awesome|neat|really good|really nice|terrific) (work|job|draft|text|wording|stuff|one|writing|message|write up|effort|turnaround|summary|update|version|read|tone) [everyone|all|team|on this|here|folks|guys|as always|as ever|as usual]
        (well|nicely|beautifully|clearly|very well|really well) (done|written|put|worded|phrased|said|drafted) [everyone|all|team]
        (nice|lovely|neat|sweet|bravo|kudos|wow|hooray|yay|congrats|congratulations|hurray|superbly done|top|cool|impressive)
        (kudos|hats off|congrats|congratulations|well done) to (you|the team|all|everyone|all of you)
    """,
    polite="""
        [it|this|that] (reads|flows) (well|nicely|very well|really well|smoothly)
        [its|it is|this is|very|really|all|so] (clear|concise|crisp|short and clear|clear and concise|clear and short|well written|nicely written|easy to read|to the point|friendly|helpful)
        (i have|i|ive|we have|weve|have|just|i just|i have just|ive just|i have now|ive now) [now|just|also] (read|checked|reviewed|seen|looked at|gone through|been through|looked through|read through|double checked|looked over|read over) [through] [<it>|all of it|it all|every word|the whole thing|the facts|the whole text|both versions|everything] [carefully|twice|again|in full|thoroughly|closely|over|through|fully|three times|in detail|word for word|today|quickly|just now|now|on my phone] [and]
        (read|checked|reviewed|double checked|seen|looked at|read through|read over|looked over|verified) [it|this|<it>|everything|all of it|the facts|the numbers|and checked|the text] [carefully|twice|again|in full|thoroughly|closely|over|through|fully]
        after (reading|review|checking|careful reading|careful review|reading it) [it|this|<it>] [carefully|twice|again]
        <me>
        [i have] (nothing|no comments|no further comments|no remarks|no further remarks|nothing more|nothing else) [to add] [<me>]
        (please|pls|plz|kindly)
        (and|then|so|well|with pleasure|gladly|happily|of course|indeed|also|again|now|here|hereby|absolutely|definitely|no problem|no problem at all|np|not a problem|my pleasure|no worries|all yours|over to you|you too|as always|as ever|as usual|from the airport|from my phone|from the train|hereby)
        (sorry|apologies|my apologies|sorry again) [for|about] [the|my|this|being] [late|slow|delayed] [delay|late reply|slow reply|late answer|late response|wait|slow response|reply|short reply|brevity|late] [in replying|in responding|in getting back|in getting back to you]
        (have|enjoy) (a|your|the) (good|nice|great|lovely|wonderful|relaxing|pleasant) (day|weekend|evening|one|night|afternoon|morning|rest of the day|week)
        (good luck|best of luck|fingers crossed|talk soon|speak soon|see you|see you tomorrow|see you soon|take care|hope that helps|hope this helps|go team|keep up the good work|keep it up)
        (exactly|precisely) [right|so]
        (🙏|🙂|😀|😃|😄|😊|🥳|👏|🙌|💪|❤|☺|⭐|🌟|😁|✨|🤗|🥂|🍾|💚)
    """,
    greet="""
        (hi|hello|hey|dear|good morning|good afternoon|good evening|morning|afternoon|evening|hiya|greetings|hi there|hello there|hey there|gm|good day|hullo|howdy) [all|team|everyone|everybody|there|folks|guys|both|again|colleagues|signoff|sir|madam|incident team|comms team|sir or madam]
        (dear) (all|team|colleagues|everyone|sir|madam|sirs|sir or madam)
        (team|all|folks|everyone|colleagues)
    """,
    close="""
        [with] [kind|best|warm|warmest|kindest|my best|many|with kind|with best|very best] (regards|wishes|rgds)
        (best|sincerely|yours|yours sincerely|yours truly|yours faithfully|all the best|br|kr|cheers|rgds|thanks|thank you|thx|many thanks|thanks and regards|thanks and best regards|thank you and best regards|warmly|take care|regards|sincerely yours|cordially|respectfully|ciao|bye|xx|x)
        [sent|get] (sent from|outlook for|sent with|sent via) [my|a|the] (iphone|ipad|phone|mobile|android|samsung|galaxy|blackberry|mobile phone|mobile device|smartphone|outlook|ios|gmail|mail|pixel)
        outlook for (ios|android)
    """,
    praise="""
        (good|great|nice|nicely|well|clear|clearly|clearer|better|best|love|like|loved|liked|excellent|perfect|happy|glad|appreciate|appreciated|thanks|thank|helpful|impressed|impressive|concise|crisp|strong|friendly|thorough|fair|honest|easy|improvement|improved|pleased|pleasure|fantastic|brilliant|lovely|superb|fast|quick|kudos|congratulations|professional|balanced|readable|enjoyed|wonderful|amazing)
        (fyi|for your information|for information|for the record|for next time|next time|ps|remark|note|comment|for the minutes|for your files|for the postmortem)
    """,
    object="""
        (i|we) [strongly|firmly|formally|must|have to|hereby|really|do|still|also|absolutely|would|will|would have to|am going to|strongly have to|need to|want to|wish to] (object|disagree|disapprove|reject|refuse|oppose|protest|veto|decline|dissent) [to|with|of]
        (i am|im|we are|were) [strongly|firmly|totally|completely|dead|very much|fundamentally] (against|opposed|opposing|rejecting|objecting|refusing|unhappy|vetoing|blocking|declining|not in favour)
        (object|objecting|objection|objections|disapprove|disapproved|disapproval|rejected|reject|rejecting|rejection|veto|vetoed|nack|nak|nacked|denied|declined|decline|refused|refuse|refusal|blocked|blocker|disagree|oppose|opposed|unacceptable|unapproved|unapprove|un approve|inacceptable|thumbs down|showstopper|show stopper|dealbreaker|deal breaker|non starter|nogo|disallowed|forbidden|denying|red light|red flag|unsendable|disapproving|prohibited)
        (strong|formal|big|firm|serious|legal|major|clear) (objection|objections|no|veto|concerns|concern)
        (no go|no way|no chance|no deal|hard no|hell no|heck no|absolutely no|big no|firm no|clear no|definite no|definitive no|strong no|a no|is no|is a no|its a no|says no|say no|saying no|vote no|voting no|no from me|no from my side|no from us|no no|no no no|oh no|no sir|no thanks|no thank you|no to this|no to that|no good|no approval|no ok|no okay|no sign off|no signoff|no consent|no green light|nope from me|no sale|no dice)
        (-1|👎|❌|🛑|⛔|🚫|🙅|✖|❎|🔴|🙅‍♂️|🙅‍♀️)
        under no circumstances
        over my dead body
        (absolutely|definitely|certainly|most certainly|certainly|please|obviously|clearly|surely|hell|of course) not
        (not|never) (acceptable|happening|going to happen|in my name|in this form|like this|on my watch|this way|a chance|ever|ok|okay|lgtm|good|fine|good enough|go|approved|approve|approving|signed off|cleared|ready|agreed|accepted|appropriate|in a million years|publishable|fit)
        (not) [so|quite|really|very|yet|at all|even|by any means|remotely|nearly|anywhere near] (acceptable|ok|okay|lgtm|good|fine|approved|ready|happy|convinced|comfortable|suitable|appropriate|accepted|good enough|for release|for publication|sendable|cleared|in agreement|on board)
        (do not|dont|never|please dont|please do not|you cannot|you cant|we cannot|we cant|we must not|you must not|must not|mustnt|cannot|cant|should not|shouldnt|we should not|we shouldnt|may not|wont|will not|shall not|not to|not be|cannot be|cant be|not|not yet) [possibly|please|under any circumstances|even|yet|be|let] [<it>] [be|yet|ever] (send|sent|release|released|publish|published|go out|going out|go|ship|shipped|distribute|distributed|proceed|issue|issued|push|post|leave|let this out|launch|dispatch|dispatched|approve|approved|sign off|sign|sign this|sign it|endorse|support|accept|authorise|authorize|agree|say yes|ok|okay|back this|let it out|let this go|let it go|stand behind)
        (do not|dont|never) (you dare|press send|hit send|press the button)
        (hold it back|hold back|pull it|pull this|pull it back|kill it|kill this|scrap it|scrap this|scrap that|bin it|withdraw it|withdraw this|take it back|abort|cancel it|cancel this|cancel the release|block this|block it|im blocking|i am blocking|i block|halt this|back to the drawing board|start over|start again|send it back)
        [my] (approval|sign off|signoff|consent|authorisation|authorization|ok|okay) [is|was|has been] [hereby|not] (refused|denied|withheld|withdrawn|rejected|declined|revoked|not given|not granted)
        (withhold|withholding|refuse|refusing|deny|denying|revoke|revoking|withdraw|withdrawing|decline|declining) [my|our|to give] (approval|sign off|signoff|consent|authorisation|authorization|permission|ok)
        (refuse|refusing|decline|declining|unwilling|unable|reluctant) to (approve|sign|sign off|release|accept|endorse|support|authorise|authorize|agree|send)
        (cannot|cant|can not|could not|couldnt|will not|wont|would not|wouldnt|never|do not|dont|not going to|not gonna|not willing to|not able to|unable to|not prepared to|did not|didnt|am not|im not|we are not|aint|have not|havent|no longer) [ever|possibly|just|be able to|really|yet|and will not|in good conscience|currently|be] (approve|approving|approved|accept|accepting|agree|agreeing|sign|sign off|signing|signing off|endorse|support|let|authorise|authorize|consent|ok|okay|lgtm|back|happy|happy with|comfortable|satisfied|fine|fine with|ok with|okay with|good with|good to go|clear|ready|sending|send|release)
        (is|are|was|its|it is|thats|this is) (not|never) [at all|yet|really|quite|so|even|exactly] (ok|okay|good|fine|acceptable|approved|ready|lgtm|right|going out|how we|cleared|go|a go|an approval|appropriate|what we agreed|suitable|fit|allowed|permitted|legal|true)
        (isnt|arent|aint|wasnt) [at all|yet|really|quite|so|even|exactly] (ok|okay|good|fine|acceptable|approved|ready|lgtm|going out|cleared|appropriate|suitable|fit|allowed|legal|true|right)
        (does not|doesnt|do not|dont|didnt|did not) [really|even|at all] (look|sound|read|feel|seem) [very|so|at all|too] (good|right|ok|okay|fine|great|ready|well)
        (does not|doesnt) (work|fly|cut it|pass|meet|get my|have my|convince)
        (looks|sounds|reads|is|its|this is|that is|thats|feels|it is) [very|really|so|totally|completely|absolutely|just|utterly|quite|all|simply|plain|pretty] (bad|terrible|awful|horrible|wrong|misleading|unacceptable|false|untrue|dangerous|illegal|a disaster|nonsense|a lie|rubbish|garbage|unsafe|unlawful|defamatory|libellous|a mistake|a no go|a no|premature|poor|a breach|inadmissible|irresponsible)
        (far from|nowhere near|anything but|by no means|in no way|not anywhere near|not even close to|not close to) (ok|okay|good|fine|ready|acceptable|approved|done|good enough)
        (must not|mustnt|cannot|cant|can not|should not|shouldnt|may not|is not to|are not to|wont|shall not) [possibly|ever] (go|go out|be sent|be published|be released|leave|ship|say this|say that|tell|write that|be approved)
        (stop|halt) (it|this|everything|the release|the sending|right there|the presses|the press|the mailing|right now)
        (wrong|false|incorrect) (audience|customer|customers|text|message|draft|version|document|file|recipients|list)
        (needs to be|must be|has to be|should be) (stopped|pulled|withdrawn|rejected|blocked|redone|rewritten from scratch)
        (i|we) have [an|some|a|several|serious|strong|major|grave|huge|big|two|three] [serious|strong|major|legal|grave|big] (objection|objections|concerns|reservations|problem with|problems with|issue with|issues with)
        (there is|there are|theres) (an|some|a|several) [serious|strong|major|legal] (objection|objections)
        (dead|strongly|totally|completely) against
        against (it|this|sending|sending it|sending this|the release|publication|publishing)
    """,
    refuse="""
        (lets|let us|better|rather|id rather|i would rather|preferably) not
        (no|nope|nah|nay|never|negative|n|noo|nooo|noooo|not|not at all|not really|no sorry|sorry no|sorry but no|im afraid not|i am afraid not|i think not|i dont think so|certainly not|no never|wrong|bad|terrible|awful|horrible|rubbish|garbage|unsafe|false|fail|failed|against|wait no|no no|no i dont|no i do not|nein|non)
    """,
    wait="""
        (hold it|hold this|hold off|hold on|hold the release|hold sending|hold the mail|hold everything|hold your horses|put it on hold|put this on hold|on hold|please hold)
        (not yet|not now|not so fast|too early|too soon|premature|wait with it|wait with this|wait with the release|wait with sending|please wait|wait please)
        (do not|dont|please dont) (send|release|publish|ship|send out|approve|push|go|issue|post|distribute) [<it>] [out] [just] yet
    """,
    never="""
        (not|never|no|none|nobody|nothing|neither|nor|dont|doesnt|didnt|isnt|arent|wasnt|werent|cant|cannot|wont|wouldnt|couldnt|shouldnt|mustnt|havent|hasnt|hadnt|aint|without|non|hardly|barely|scarcely|refuse|refused|un|nowhere|deny)
    """,
    agree="""
        (aprove|aproved|apporve|apporved|approove|approvd|aprooved|appoved|appove|lgmt)
        (approve|approved|approving|approves|approval|ok|okay|lgtm|ready|acceptable|accept|accepted|agree|agreed|authorise|authorised|authorize|authorized|endorse|consent|sign off|signed off|signoff|good to go|go ahead|green light|send|sent|sending|release|released|publish|published|go out|going out|be sent|ship it|happy with|comfortable|satisfied)
    """,
    doubt="""
        not (sure|certain|clear|yet sure|really sure|entirely sure|quite sure|my call|my decision|my area|my job|my place|for me|mine|only|just|to worry|a native|an expert|so sure|too sure|familiar|aware|involved|available|here|around|at my desk|in the office|in a position|able to look|able to review|able to check|the right person|qualified|convinced)
        (unsure|uncertain)
        (dont|do not|cant|cannot|didnt|havent|have not|could not|couldnt|did not) [yet|really|even|actually] (know|tell|judge|say|understand|see|open|look|review|read|decide|check|remember|find|get|had|received|got|seen|comment|assess|evaluate|forget|worry|care|mind|wait)
        no (idea|clue|opinion|comment|comments|time|access|preference|strong opinion|strong feelings|view|strong view|answer|rush|hurry|signal|laptop|network|internet|matter|doubt|need|problem|worries|attachment|text|more than|later than|one|longer)
        (if|unless|in case|once|when|as long as|provided|provided that|providing|whether|until) [i|we|you|there are|there is|nobody|no one|noone|someone|somebody|anyone|anybody|none|the others|others|legal|everyone|they|he|she|bob|any] [else|of you|of us|other|has|have|do not|dont|does not|doesnt|still|any] [an|any|further|strong] (object|objects|objection|objections|reject|rejects|disagree|disagrees|refuse|refuses|decline|declines|veto|vetoes)
        (nobody|no one|noone|none|nothing|someone|somebody|anyone|anybody|everyone|everybody|they|he|she|who|others|customers|legal|did you|do you|does anyone|has anyone|will you|you) [else|of us|of you|ever|will|would|has|have|might|may|could] (object|objects|objected|objection|objections|reject|rejects|rejected|disagree|disagrees|refuse|refuses|refused|decline|declines|disapprove|disapproves)
        (no|without|any|zero|not any|the|your|earlier|previous|my earlier|my previous|my last|withdraw my|withdrawing my|drop my|dropping my|take back my) [further|more|other|major|strong|legal|real] (objection|objections|objecting|rejection|veto|blocker|blockers|showstopper|showstoppers)
        (not|dont|do not|never|wont|will not|didnt|did not|not going to|no reason to|no grounds to|cannot|cant|not here to) [really|want to|wish to|actually] (object|objecting|disagree|disapprove|reject|rejecting|rejected|refuse|oppose|opposed|against|block|blocking|veto|decline|disapproving)
        (objected|opposed|rejected|disagreed|was against) (earlier|before|at first|yesterday|initially|last time|previously)
        not (not|disapprove|disapproved|disapproving|rejected|rejecting|object|objecting|against|unhappy|opposed|disagree|unacceptable)
    """,
    condition="""
        (if|once|unless|provided|providing|assuming|assumed|subject to|as long as|so long as|on condition|conditional|conditionally|contingent|pending|when|whenever|after|before|until|till|but|however|although|though|except|excluding|apart from|other than|otherwise|only|just the|only the|partially|partly|partial|in principle|in general|generally|largely|mostly|basically|essentially|almost|nearly|tentatively|provisionally|preliminary|preliminarily|for now|so far|with the following|with these|with changes|with one change|with a change|with the change|with a few|with some|with minor|with one|with two|depending|depends|in case|minus|without the|still needs|needs to|as soon as|with the exception|with caveats|with reservations|with a caveat|one caveat|caveat|modulo|nevertheless|yet|while|whereas|instead|on the understanding|under the condition|the rest|rest is|half|halfway|even if|whether|and then|whatever|for the moment|at first glance|at a glance|with exception|save for|barring|bar)
    """,
    hedge="""
        (i|we) (think|guess|believe|suppose|hope|assume|reckon)
        (hm|hmm|hmmm|uh|uhm|um|er|erm|ah|oh|oops|ooops|whoops|ugh|huh|psych|sike|doh|argh|wtf|seriously|received|noted|understood|read|seen|test|testing)
        (think|guess|suppose|believe|probably|maybe|perhaps|possibly|might|may be|should be|could be|seems|seem|apparently|presumably|hopefully|likely|i hope|hope|more or less|sort of|kind of|kinda|sorta|somewhat|fairly|as far as i can|as far as i know|afaik|afaict|iirc|imo|imho|in my opinion|would|wouldve|id|could|not sure|unsure|mixed feelings|tempted|leaning|inclined|looks like|in theory|theoretically|sounds like|if you ask me|feels|some doubts|doubt|doubts|wonder|wondering|reluctantly|grudgingly|hesitant|hesitate|whatever|meh|so so|ish|reckon|assume|trust you|in doubt|will approve|will be approved|about to approve|going to approve|ready to approve|ill approve|want to approve|wanted to approve|intend to|plan to|kidding|joke|joking|sarcasm|sarcastic|ironic|irony|lol|haha|sued|fired|mistake)
    """,
    suggest="""
        (suggest|suggestion|suggestions|suggested|suggesting|sugg)
        (i|id|we|wed|i would|we would|one could|you could|you might|we could|we might|maybe|perhaps|could you|can you|could we|can we|would you|please|pls|plz|lets|you should|we should|it should|should|just|must|need to|needs to|and|you may want to|might want to|would be better to|better to|better|may i ask you to|try to|id rather|rather|then|to|also|only|but|want you to|like you to|good to|nice to|instead) [also|rather|just|please|still|perhaps|maybe|first|prefer to|like to|suggest to|we|you|really] (change|replace|reword|rephrase|rewrite|shorten|remove|delete|drop|add|insert|include|fix|correct|mention|clarify|specify|explain|split|merge|move|swap|update|adjust|tweak|soften|simplify|cut|trim|tighten|spell|capitalise|capitalize|write|say|use|put|name|state|link|reorder|restructure|adapt|amend|edit|modify|revise|improve|polish|proofread|translate|italicise|highlight|bold|avoid|omit|skip|expand|elaborate|leave out|take out|strike|lose|turn|make|give|keep|start with|begin with|end with|phrase|call|sharpen|tone|lead with|double check|make sure|spell out|separate|refer|define|quote|round|format|shift|switch|rename|break|tone down|cross out|stick to|add that|thank|apologise|apologize|redo|rework|recheck|point)
        (change|changing|replace|replacing|reword|rephrase|rewrite|rewording|shorten|remove|removing|delete|deleting|drop|dropping|add|adding|insert|include|fix|fixing|correct the|correct that|mention|clarify|specify|split|merge|move|swap|update the|adjust|tweak|soften|simplify|cut|trim|tighten|capitalise|capitalize|use|put|say|write|make|reorder|amend|edit|modify|revise|improve|polish|avoid|omit|expand|leave out|take out|strike|tone down|spell out|proofread) (the|a|an|it|this|that|one|two|three|some|more|less|our|your|all|every|in|out|to|at|after|before|on|line|sentence|paragraph|word|first|last|second|both|another|customer|title|subject|headline|date|and|link|comma|between|from|for|what|where|when|how|why|who|something|maybe|please|least|only|here|there|any|their|its|me|us|them)
        (change|replace|reword|rephrase|rewrite|shorten|remove|delete|add|insert|fix|swap|drop) (typo|typos|wording|headline|date|title|name|subject|time|link|number|word|paragraph|sentence|comma|details|examples|context|it)
        (typo|typos|spelling|misspelled|misspelt|misspelling|grammar|punctuation|comma|commas|apostrophe|nit|nits|nitpick|nitpicks|wordsmithing|wordy|clumsy|awkward|verbose|repetitive|redundant|jargon|tweak|tweaks|rewording|rephrasing|edits|amendments|corrections|correction|proofread|capital letter|lower case|upper case|hyphen|semicolon|colon|bullet point|bullet points|bullets)
        (minor|small|tiny|one|two|three|few|some|my|slight|little|several|couple of|just one|another|the following) [more|small|minor|tiny|little|slight|quick|other] (change|changes|thing|things|suggestion|suggestions|comment|comments|edit|edits|remark|remarks|point|points|correction|corrections|nit|typo|typos|tweak|tweaks|improvement|improvements|proposal|proposals|note|notes|idea|ideas|fix|fixes|adjustment|adjustments|request|amendment|amendments|issue|detail|details)
        (see|please see|find|with|made|left|added|left some|i left|i made|i added|have|has|attached) [my|the|some|a few|these|our|attached] (comments|comment|remarks|remark|changes|edits|suggestions|notes|corrections|markup|tracked changes|track changes|annotations|redline|redlines|proposal|version)
        (comments|edits|changes|remarks|suggestions|notes|corrections|feedback|markup|my comments|my changes|my edits) (inline|below|attached|in line|in the text|in red|in bold|in blue|above|follow|here|in the doc|in the document|in brackets|in caps|to follow|underneath)
        (too|very|a bit|a little|rather|quite|overly|slightly|somewhat|so|bit) [too] (long|short|technical|vague|formal|informal|casual|harsh|soft|wordy|detailed|verbose|complicated|complex|dry|cold|negative|defensive|stiff|aggressive|flippant|jargony|strong|weak|loud|optimistic|blunt|generic|dense|salesy|repetitive|hard to read|difficult|abstract|early|late|confusing|unclear|apologetic|clumsy|marketing|friendly|bureaucratic|legalistic)
        (would|could|might|may|should|can) (be|read|sound|look|work|flow) [a bit|a little|even|much|slightly|more] (better|clearer|nicer|shorter|improved|stronger|simpler|softer|clear|good|friendlier|crisper|tighter|warmer|rephrased|reworded|shortened|removed|changed|replaced|split|worded|more)
        (sounds|reads|flows|works|looks|read|sound) (better|clearer|nicer|smoother|odd|strange|weird|clumsy|awkward|cold|harsh|robotic|funny|wrong)
        (should|must|needs to|has to|ought to|needs|need) [rather|probably|better|perhaps|instead] (be|say|read|mention|have|include|start|end|come|go first|state|become|match|link|explain|contain|refer|stand|name|a|an|the|some|more|another|come first|follow|tell|sound|use|precede)
        (instead of|rather than|in place of)
        (missing|is missing|are missing|lacks|lacking|unclear|confusing|ambiguous|inconsistent|inaccurate|outdated|misspelled|incomplete|hard to read|hard to understand|hard to follow)
        (id|i would|we would|wed|i) [much|personally|strongly|rather|slightly] (prefer|rather|say|write|put|phrase|change|use|replace|remove|add|like to see|love to see|leave|drop|move|word|call|avoid|go with|start|recommend|propose|welcome|shorten|suggest|mention)
        (i|we|ive|weve) [have|had] [already|just|now|also|slightly|made] (edited|changed|corrected|reworded|rephrased|rewritten|rewrote|shortened|revised|amended|modified|adjusted|tweaked|fixed|marked|added|removed|replaced|moved|updated|annotated|redlined|highlighted|deleted|reworked|inserted|attached) [up]
        (prefer|propose|proposal|recommend|recommendation|consider|how about|what about|why not|counter proposal|alternative|alternatively|my version|new version|here is my|heres my|my take|alternative wording|proposed wording|new wording|revised text|better wording|better)
        (is|are) [spelled|spelt|written] (wrong|incorrect|out of date|outdated|inaccurate|misspelled|mistyped|incorrectly)
        (date|time|number|price|name|link|headline|title|subject|sentence|word|paragraph|line|figure|wording|spelling|tone|address|zone|section|ending|opening|greeting|first line|last line|second sentence|intro|closing|hotline|phone number|url|amount|product name) [in (it|this|line <n>|paragraph <n>)] [<n>] (is|are|seems|looks|sounds|feels|was|reads|needs|should|isnt|does not|doesnt|must|has|could|might|would|appears|contains|lacks|still)
        (not|isnt|isn) [quite|entirely|really|very|yet] (accurate|correct|clear|precise|elegant|idiomatic|consistent|right|english|proper english|up to date)
        (→|➡|⇒|->|=>)
        (first|last|second|third|next|opening|closing|final) (sentence|paragraph|line|word|bullet|section|heading)
        (sentence|paragraph|line|bullet|section|para) <n>
        (please) (improve|rework|redo|rewrite|revise|review the wording|shorten|simplify|clarify|proofread|spellcheck|polish|adjust|correct|fix|change|mention)
        (tone|wording) (it|this) down
        (could|can) (we|you) (add|change|remove|mention|drop|make|use|say|avoid|shorten|replace|fix|include|rephrase|reword|put|have|get|soften|move|swap|split|also|please|maybe|perhaps|tone|call|write|clarify|explain|start|stick)
        (more|less|fewer) (detail|details|context|information|info|technical|formal|jargon|precise|specific|words|empathy|apologetic|empathetic|friendly|personal|concrete|concise|prominent|direct|emphasis|neutral|active)
        (make|keep) (it|this|that|the text|the headline|the title|the first sentence|the second sentence|the intro|sentences|the sentence|the subject) [a bit|a little|slightly|much|even|more] (shorter|clearer|simpler|friendlier|softer|stronger|crisper|warmer|more|less|short|simple|clear|concise|bolder|punchier|neutral|tighter)
        (shorter|clearer|simpler|softer|crisper|friendlier|warmer) (headline|title|text|sentence|sentences|intro|wording|words|version|subject|paragraph|paragraphs|tone|greeting)
    """,
    request="""
        (please|pls|plz|kindly|can you|could you|would you|do|will you|you should|you must|may i ask you to) [kindly|please|also] (approve|confirm|accept|sign off|sign|authorise|authorize|agree|endorse|ok)
        (approve|confirm|accept|sign off|authorise|authorize) [it|this] (please|pls|plz|asap)
        (for|awaiting|pending|your|needs|need|seeking|waiting for|requesting|request) [your|my] (approval|sign off|signoff|ok|confirmation)
    """,
    next_time="""
        [for|in|the|a remark for|a note for|note for|remark for|something for] [the] (next time|future|next one|future ones|postmortem|post mortem|next messages|next message|next update|future updates)
    """,
    lead_approve="[i|we] (approve|approved|lgtm|signed off)",
    lead_object="(object|objection|objections|objecting|strong objection|reject|rejected|veto)",
    lead_suggest="(suggest|suggestion|suggestions|suggesting|proposal|comment|comments|change|edit)",
    lead_delegate="(delegate|delegated|delegating|delegate to|hand over|hand over to|reassign|reassign to|delegated to|ask|pass to|forward to)",
    lead_estimate="(eta|estimate|estimated time|e t a)",
    lead_question="(question|questions|query|one question|quick question)",
    delegate_first="""
        [please|pls|better|maybe|perhaps|lets|you should|you could|can you|could you|you may want to|best|just|i would|id|we should|this is for|this one is for|rather|you need to|you have to] (ask|check with|talk to|speak to|speak with|consult|ping|contact|defer to|turn to|go to|refer to|reach out to|try) [first|instead|rather]
        (this|it|that|this one) (is|goes|belongs) (for|to|with)
    """,
    delegate="""
        (delegate|delegating|delegated|delegate to|reassign|reassigning|hand over|handing over|handover|hand this over|hand it over|escalate|escalating|pass it on|passing it on|passing this on|pass this on|skip me|defer to|deferring to|i defer)
        (forward|forwarding|forwarded|fwd|passing|pass|passed|hand|handing|handed|transfer|transferring|redirect|redirecting|route|routing|refer|referring|delegate|delegating|assign|assigning|reassign) [this|it|that|the request|you|the review|my review|these] [on|over|along|off|across|back] (to)
        (ask|please ask|check with|talk to|speak to|speak with|contact|consult|go to|refer to|turn to|try|please contact|please consult|better ask|reach out to|ping|please ping|please try|get in touch with|see) [my|our|the|your|with|first|instead] (colleague|colleagues|deputy|backup|stand in|boss|manager|team|lawyer|lawyers|legal|pr|marketing|press office|someone else|somebody else|another|head|replacement|substitute|assistant)
            (somebody else|someone else|another person|a colleague|my colleague|my deputy|my backup|my stand in|my substitute|my replacement|one of my colleagues) [has to|should|must|can|will|needs to|is|may|would|could|decides|takes]
        (will|should|can|must|needs to|has to|may|is going to|would|could|to) [please|now|also] (decide|take over|take care|handle this|review this|review it|do this|do it|cover for me|stand in|step in|approve this for me|take this|take it|sign instead|decide this|approve in my place|answer for me|cover)
        (is|are) (covering|standing in|deputising|deputizing|taking over|filling in|the right person|in charge|responsible|on duty|on call|my deputy|my backup|my stand in|the owner|who you want|better placed|better suited|acting)
        (taking over|covering|standing in|filling in|acting|deputising|steps in|takes over|takes this|covers) [it|this|from here] (for|from) me
        (on|for) my behalf
        (not|isnt) [really] (my call|my decision|my area|my job|my place|my department|my responsibility|mine to decide|for me|for me to decide|for me to say|within my remit|in my remit|my expertise|my field|the right person|my topic|my turf|my business|up to me)
        (outside|beyond|above) my (area|remit|pay grade|expertise|competence|responsibility|authority|field)
        (over to|up to|leave this to|leaving this to|leave it to|leave that to|leaving it to|leaving that to) (my|our|the|legal|marketing|pr|tom|anna|bob|them|him|her)
        (cc|ccing|cced|adding|looping in|loop in|copying|copying in|bringing in|i add|i am adding|im adding|include|including|i cc|i copied|roping in|plus) [my|our|the|in|also] [colleague|colleagues|deputy|backup|legal|boss|manager|team|who|marketing|pr]
        (out of office|out of the office|ooo|on holiday|on holidays|on vacation|on leave|on parental leave|on maternity leave|on paternity leave|on sick leave|off sick|off today|off work|out sick|out today|out this week|away this week|away today|annual leave|not available this week|not available today|unavailable today|unavailable this week|day off|not working today|not at work|travelling all day|in hospital)
        (wrong person|not the right person|i am the wrong|im the wrong|i no longer work|i have left|ive left|i am no longer|im no longer|i changed roles|i moved to|recuse|recusing|recuse myself|conflict of interest)
        (let|have|get) [my|our|the|a] (legal|anna|bob|tom|him|her|them|colleague|deputy|backup|boss|manager|lawyer|lawyers|marketing|press|somebody else|someone else) [else] (decide|review|look|check|handle|approve|sign|do|take|answer|see)
    """,
    later="""
        (later|soon|shortly|tomorrow|tonight|this (morning|afternoon|evening|week)|next (week|month|monday|tuesday|wednesday|thursday|friday)|in a (bit|moment|minute|while|sec|second|few|few minutes|few moments|couple of minutes|couple of hours|mo)|in a few|in a couple|eod|end of day|end of the day|end of business|cob|close of business|eob|end of week|eow|asap|first thing|over the weekend|after (lunch|dinner|breakfast|the meeting|my meeting|the call|this call|my call|work|landing|i land|that|the weekend|school run|my flight|the flight|i get back|boarding|the break|coffee)|once i (land|am back|get back|am out|am home|am online|arrive|get home|am at my desk|get to my desk)|when i (land|am back|get back|am out|am home|am online|arrive|get home|am at my desk|get to my desk|am in the office)|as soon as i (land|can|am back|get back|am out|am home|arrive|get home|am at my desk|have a minute)|(on|by|until|till|before|not before|after|this|next) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|lunch|lunchtime|tonight|tomorrow|dinner|the evening|then)|lunchtime|noon|midnight|midday|in the (morning|afternoon|evening)|mid afternoon|mid morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|later today|when i can|some time|sometime|any minute|momentarily|presently|in due course|the weekend|half an hour|an hour)
        (give me|need|i need|gimme|i want|takes|it takes|will take|grant me|can i have|could i have|allow me|let me have|may i have) [just|about|at least|another|only|me] (a|some|another|more|bit more|little more) [bit|little|more|few] (time|moment|minute|minutes|while|hour|second|sec|bit|mo|hours)
        (need|want|give me|gimme|i need|require) [some|a bit|a little|much] more time
        (let me|i have to|i need to|i must|i want to|i should|ill|i will|i shall|still|im still|i am still|have to|need to|gotta|must|i still need to|i still have to) [first|quickly|just|still|now|have to|need to] (think|think about it|sleep on it|read|check|look|look into|look at it|have a look|take a look|verify|consult|ponder|get back|come back|review|digest|study|get to it|go through|reading|checking|reviewing|looking|thinking)
        (looking|reading|checking|reviewing|working on it|on my way|looking into it|having a look|taking a look|thinking) [at|into|through|about] [it|this|that|now|already|the text|the draft|right now|them|over]
        (in a meeting|in meetings|in a call|on a call|on a plane|on a train|on the train|on the plane|boarding|driving|busy|in transit|on my way|back soon|hold the line|bear with me|stand by|one moment|one sec|one second|one minute|just a moment|just a minute|just a sec|brb|two secs|a moment please|moment|hang on|give me a moment|wait|please wait|wait a moment|wait a minute|bit later|patience|not now)
    """,
    review="""
        (will|ill|shall|going to|gonna|well|hope to|plan to|aim to|try to|trying to|expect to|able to|can|want to|need to|have to|let me|should be able to|should|get) [be|have|also|probably|only|hopefully|first|just|then|have to|need to|definitely|still|quickly|you get|you have] (look|looking|review|reviewing|read|reading|check|checking|reply|replying|answer|answering|respond|responding|decide|deciding|get|back|come|do|doing|have|finish|see|tell|let|revert|give|send|approve|confirm|know|be|take|available|free|done|ready|think|go|call|work|on it|to it|handle|home|online|report|follow up|need|sign|deliver|an|you)
        (need|needs|give me|gimme|takes|take|requires|require|busy|meeting|call|flight|landing|land|train|plane|driving|review|reviewing|reading|looking|back|reply|replying|answer|feedback|decision|eta|ready|done|available|online|free|expect|wait|check|checking|response|allow|ask me|ask again|remind|ping|come back|get back|boarding|commuting|finishing|until|more|at my desk|hold on|my review|hang on|remind me|check in|check back|another|verdict|should have|my answer|on it|i am in|im in|shortly|soon|later|lunch|out of)
    """,
    question="""
        (what|who|whom|when|where|why|how|which|whose|is|are|was|were|does|do|did|has|have|can|could|will|would|should|may|shall|am|any)
    """,
    undo="""
        (undo|undo that|undo this|undo it|undo my (decision|answer|approval|vote|reply|objection|last reply|last answer)|please undo|revert my (decision|answer|approval|vote)|(i )(take|took) (it|that) back|take that back|i take it back|i take that back|i withdraw my (approval|decision|answer|vote|objection|reply)|withdraw my (approval|decision|answer|vote|objection|reply)|revoke my (approval|decision|answer|vote)|i revoke my (approval|decision|vote)|cancel my (approval|decision|answer|vote|objection|reply)|retract|i retract|i retract my (approval|decision|answer|vote|objection)|scratch that|i changed my mind|changed my mind|that was a mistake|my mistake|sorry wrong mail|forget my (approval|last mail|last reply|answer|yes)|ignore my (approval|last mail|last reply|answer|yes|last message)|please disregard my (approval|last mail|last reply|answer)|disregard my (approval|last mail|last reply|answer)|unapprove|i did not mean to (approve|send that|reply)|i didnt mean to (approve|send that|reply))
    """,
    stop="""
        (stop|halt|stop stop|stop stop stop|stop sending|stop the sending|stop it now|stop now|stop at once|stop immediately|stop the send|stop the distribution|halt the distribution|halt sending|halt the sending|emergency stop|abort sending|stop delivery|halt delivery|stop the delivery|pause sending|pause the sending|pause the distribution|stop all sending|stop this now|stop the mailing now|stop everything now)
    """,
    aside="""
        (unsubscribe|unsubscribe me|remove me|take me off|opt out|stop mailing me|stop sending me|wrong address|wrong number|who is this|not interested)
    """,
    other="""
        (v|r|rev|version|revision) <n>
        (previous|earlier|last|other|old|older|second|first|another|different|next|initial|original|former|yesterdays|final) (version|draft|text|revision|one|message|mail|edition|wording|attempt)
        (legal|marketing|pr|finance|compliance|management|the board|board|everyone|everybody|nobody|somebody|someone|boss|team|ceo|cto|cfo|colleague|colleagues|others|all of us|they|he|she|security|sales|support|privacy|audit|customer|customers|counsel|hr|engineering|operations|ops|partners|manager|director)
        (internal|external|strategic|customers|internally|externally|bulk|attachment|attached|pdf|part|paragraph|section|sentence|headline|subject|title|english|german|french)
        (us|usa|uk|eu|emea|apac|amer|latam|dach|europe|asia|africa|america|americas|germany|france|spain|italy|portugal|japan|china|india|canada|brazil|australia|netherlands|belgium|austria|switzerland|ireland|poland|sweden|region|regions|country|countries|option|variant|alternative|draft|tbd|tbc|wip|nil)
        (on behalf|in the name|behalf of|for and on|instead of me)
    """,
)
