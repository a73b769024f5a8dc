# ruff: noqa: E501 - one way of saying something a line, however many words may vary in it
"""English: how reviewers say yes, no, later, somebody else, or something in between."""

from service.domain.languages.lexicon import Lexicon

_NOUN = (
    "text|draft|message|wording|mail|email|e mail|update|copy|statement|post|announcement|content|contents|notice|"
    "communication|communications|comms|comm|newsletter|letter|note|revision|proposal|document|bulletin|release|"
    "article|page|piece|version|write up|writeup|press release|status update|incident update|customer update|"
    "customer message"
)

_YES = (
    "approval|ok|okay|blessing|go|go ahead|sign off|signoff|green light|yes|vote|consent|agreement|authorisation|"
    "authorization|thumbs up|support|seal of approval|stamp of approval|nod|clearance|backing|permission"
)
_PARTS = (
    "facts|figures|numbers|date|dates|times|timeline|timings|timestamps|timing|data|details|link|links|name|names|wording|"
    "tone|tone of voice|grammar|spelling|english|language|phrasing|disclaimer|contact details|phone number|phone numbers|"
    "subject line|headline|title|apology|cause|root cause|impact|impact statement|scope|summary|sequence of events|chronology|"
    "metrics|percentages|amount|amounts|refund amount|refund|ticket number|list of affected (services|regions|customers)|prices|claims|explanation|description|structure|style|opening|closing|formatting|layout|"
    "quote|quotes|start time|end time|start and end times|technical details|technical part|technical side|technical bits|legal bits|legal part|legal wording|content"
)
_FINE = (
    "good|fine|right|correct|accurate|ok|okay|perfect|great|clear|spot on|on point|appropriate|balanced|in order|"
    "consistent|well chosen|well put|just right|exactly right|honest|friendly|what we agreed|"
    "as it should be|complete|up to date|factual|professional|neutral|calm|well judged|pitch perfect|excellent|sound|solid|"
    "bang on|nice|lovely|respectful|measured|human|warm|well handled|all there|reassuring|brilliant"
)
_DEPT = (
    "legal|compliance|comms|communications|support|customer support|customer service|engineering|pr|press|marketing|security|"
    "privacy|data protection|operations|ops|technical|tech|product|finance|hr|sre|infrastructure|infra|regulatory|editorial|"
    "business|risk|brand|commercial|medical|data|network|database|backend|platform|policy|safety|sales|factual|language"
)

_NAMES = (  # given names of many countries: whom to ask
    "adam|ahmed|aisha|alan|alex|alice|amir|amy|ana|andrea|andreas|andrew|anita|anja|ann|anna|anne|anton|antonio|arjun|astrid|"
    "barbara|bea|beatriz|ben|bernd|beth|bob|brian|camille|carla|carlos|carmen|carol|caroline|catherine|chen|chiara|chloe|chris|christian|"
    "christine|claire|claudia|daniel|daniela|dave|david|deborah|dev|diana|diego|dmitri|ed|elena|eli|elise|ella|ellen|ellie|emily|emma|"
    "eric|erik|eva|fatima|felix|fiona|francesca|frank|gabriel|george|giulia|graham|greg|greta|hana|hanna|hannah|hans|hassan|heidi|helen|"
    "henrik|hugo|ian|ibrahim|ines|ingrid|irene|isabel|ivan|jack|jakob|james|jan|jane|javier|jean|jen|jenny|jens|jessica|jim|joan|joe|"
    "joel|johan|john|jonas|jose|joseph|joyce|juan|julia|julie|kai|karen|karim|kate|katja|katrin|kemal|ken|kenji|kevin|klaus|kofi|kwame|"
    "lars|laura|lea|lee|lena|leo|lily|linda|lisa|liz|louise|lucas|lucia|lucy|luis|luke|magda|maria|marie|marieke|mario|marta|martha|"
    "martin|mary|mateo|matt|maya|megan|mehmet|mei|michael|miguel|mike|mireille|miriam|mohammed|monica|nadia|natasha|neil|nick|nicole|"
    "nina|noah|nora|oliver|olga|omar|oscar|pablo|patricia|patrick|paul|paula|pedro|peter|petra|philip|pierre|piotr|priya|rachel|raj|ravi|"
    "rebecca|ricardo|richard|rita|rob|robert|roberto|rosa|ruth|sam|samira|samuel|sandra|sanjay|sara|sarah|sebastian|sergio|simon|sofia|"
    "sophie|stefan|stella|stephen|steve|sue|susan|sven|tanja|teresa|theo|thomas|tim|tina|tobias|tom|tomasz|tony|ursula|vera|victor|"
    "vikram|wei|yara|yuki|yusuf|zoe"
)

ENGLISH = Lexicon(
    code="en",
    classes={
        "it": (
            f"it|this|that|this one|it all|all of it|all of this|everything|them|these|this (new|current) ({_NOUN})|"
            f"(the|this|that|your|our) [whole|entire|full|proposed|enclosed|above|incident|outage] ({_NOUN})|<rev>|the (new|updated|revised|final) (text|draft|wording|copy|version|message|statement|notice)"
        ),
        "rev": "(r|v|rev|revision|version) <n>|(the|this) (revision|version) <n>",
        "i": "i|we|i hereby|we hereby|i do|i am happy to|im happy to|happy to|glad to|pleased to|i can|i fully|we fully",
        "good": (
            "good|great|fine|ok|okay|perfect|excellent|right|correct|accurate|solid|sound|brilliant|awesome|fantastic|"
            "lovely|wonderful|spot on|super|amazing|terrific|superb|ideal|all right|alright|great|proper"
        ),
        "very": "very|really|absolutely|all|just|perfectly|totally|completely|pretty|so|quite|now|entirely|still|100|fully|more than",
        "me": (
            "to me|from me|by me|with me|for me|from here|from my side|on my side|from my end|on my end|at my end|"
            "my end|from our side|on our side|from our end|on our end|from us|with us|by us|for us|here|my side|"
            "from my perspective|from my point of view|in my book|over here|as far as i am concerned|"
            "as far as im concerned|from where i sit"
        ),
        "my_side": (  # what may also stand behind "send it", where "to me" and "here" would say where to
            "from me|from here|from my side|on my side|from my end|on my end|at my end|my end|my side|from our side|"
            "on our side|from our end|on our end|from us|for my part|for our part|as far as (i am|im|we are) concerned|"
            "from my (perspective|point of view|viewpoint)|in my book|from where i (sit|stand)"
        ),
        "go": "send|ship|release|publish|distribute|issue|post|launch|dispatch|send out|push|submit|circulate|roll out",
        "now": "now|right away|away|at once|immediately|asap|straight away|as is|as it is|as it stands|today|this minute|this instant|right this minute|without delay|without further delay",
        "as_is": (
            "as is|as it is|as it stands|as written|as drafted|as proposed|as sent|without changes|without any changes|"
            "without change|unchanged|with no changes|without reservation|without reservations|without comment|"
            "without comments|no changes|without further changes|no changes needed"
        ),
        "when": (
            "(when|whenever|as soon as|once) (you are|youre|you guys are|the team is) (ready|set|good to go)|"
            "(when|whenever) (you like|you want|you wish|you can|you see fit|it suits|it suits you|suits you|ready|convenient|possible)|"
            "at your (convenience|leisure|earliest convenience)|in your own time|any time|anytime|any time you like|at any time|"
            "as soon as (possible|you can|you like)|on schedule|on time|as planned|as scheduled|at the (planned|scheduled|agreed) time|"
            "(before|by) (noon|midday|lunch|lunchtime|the end of the day|end of day|eod|close of business|cob|tonight|the evening|the weekend|the deadline)"
        ),
        "send_ok": (
            "(please|pls|plz|kindly|yes|yes please|ok|okay|just|so|then|and|now|go ahead and|go right ahead and|you can go ahead and|please go ahead and|please do go ahead and|you may go ahead and|"
            "you can|you may|you can now|you may now|you can safely|you can happily|you may therefore|so you can|and you can|we can|we can now|feel free to|please feel free to|you are free to|youre free to|you are clear to|"
            "youre clear to|you are good to|youre good to|happy for you to|fine for you to|ok for you to|okay for you to|good for you to|safe to|no objection to you|lets|lets just|do|please do|"
            "please just|just please|go on|go on then|by all means|happy to|ready to) "
            "(send|ship|release|publish|distribute|issue|post|launch|dispatch|circulate|push|roll out|send out|mail|mail out|put out)"
        ),
        "list": "[over|out|on] to [our|the|all our|all the|all] (customers|users|clients|subscribers|members|readers|recipients)|to (everyone|everybody|all|the list|the mailing list)",
        "list_of": "[the|our|all|all our] (customers|users|clients|team|board|regulator|authority|press|everyone|them|support|management)",
        "name": _NAMES,
        "vocative": "all|team|everyone|everybody|guys|folks|both|mate|again|so much|very much|a lot",
        "thanked": (
            "chasing|chasing me|chasing me on this|chasing this|nudging me|nudge|nudging|reminder|reminding me|ping|pinging me|poke|waiting|patience|sending it|sending this|sending it over|"
            "sending this over|sending this through|sending it through|sharing|sharing it|sharing this|quick turnaround|quick turn around|fast turnaround|speedy turnaround|quick draft|quick work|quick reaction|"
            "putting this together|putting it together|putting this together so (quickly|fast)|pulling this together|pulling it together|getting this (together|out|done|ready)|getting it (together|out|done|ready)|turning this around|"
            "turning (it|this) round|turning (it|this) round so (quickly|fast)|sorting (it|this|that|it out|this out)|the legwork|the rewrite|rewriting (it|this)|rework|reworking (it|this)|the detail|the effort|following up|your thoroughness|"
            "turning it around|turning this around so (quickly|fast)|turning it around so (quickly|fast)|drafting|drafting this|drafting it|writing|writing this|writing it|writing it up|writing this up|preparing|preparing it|preparing this|"
            "(incorporating|including|adding|taking in|working in|accepting|considering) my (comments|edits|changes|feedback|points|suggestions|input|corrections)|taking my (comments|points|feedback) on board|making (the|those|my|these) (changes|edits|corrections)|"
            "changes|edits|fixes|corrections|fixing that|fixing this|fixing it|changing that|revised (version|draft|text)|revision|new (version|draft|text)|updated (version|draft|text)|clarification|clarifying|explaining|explanation|flagging|flagging it|"
            "flagging this|heads up|keeping it (short|simple|honest|brief|clear)|jumping on this|handling this|handling it|doing this|doing it|all the work|work|hard work|great work|good work|effort|care|care you took|thoroughness|looping me in|including me|keeping me in the loop|keeping me posted|"
            "asking|asking me|checking|checking with me|checking with us|checking in|double checking|running this by me|running it by me|running this past me|running it past me|letting me (see|review|check|read) (it|this)|opportunity|chance to (review|look|comment)|"
            "opportunity to (review|comment|look)|being so (quick|thorough|patient|careful|fast)|speed|swift work|swift draft|bearing with me|hanging on|summary|background|context|everything|help|staying up|good draft|great draft|clear draft|clear text|clear summary"
        ),
        "quality": (
            "concise|crisp|well written|nicely written|well worded|well put|nicely put|well phrased|well balanced|well structured|well drafted|well judged|easy to read|easy to follow|easy to understand|easy to grasp|"
            "to the point|friendly|honest|balanced|professional|calm|factual|transparent|empathetic|readable|straightforward|reassuring|complete|thorough|appropriate|measured|sensible|"
            "human|warm|short|brief|simple|precise|customer friendly|polite|respectful|candid|succinct|snappy|solid|tight|accurate|correct|consistent|plain|frank|sincere|nicely balanced|jargon free|free of jargon"
        ),
        "mild": "yes|yep|yeah|yup|ok|okay|sure|right|agreed|correct|exactly|indeed",
        "undo_when": (
            "from (earlier|before|this morning|yesterday|last night|just now|<n> minutes ago|a minute ago|a moment ago)|i (gave|sent|just gave|just sent|gave you) [you] [earlier|before|this morning|yesterday|last night|just now|a minute ago|a moment ago|at <n> [: <n>]]|"
            "earlier|before|just now|this morning|yesterday|last night|of this morning|of yesterday|on this|on this one|for this|for this one|to this|given earlier|sent earlier|<n> minutes ago|a minute ago|a moment ago|an hour ago|for <it>|on <it>|of <it>"
        ),
        "text": f"(the|this|your|our) [new|final|revised|updated|whole|current] ({_NOUN})",
        "part": "[new|updated|revised|final|latest|first|second|third|last|opening|closing|middle] (subject line|subject|paragraph|paragraphs|section|sections|sentence|sentences|intro|introduction|bullets|bullet points|faq|line|lines|part|ending|opening|headline|apology|title|summary|wording|tone|timeline|structure|explanation)",
        "yes_noun": _YES,
        "fine": _FINE,
        "parts": f"({_PARTS}) [and [the|your|our] ({_PARTS})]",
        "art": "the|all|all the|all of the|both|your|our|its|these|the whole|the entire|every",
        "dept": _DEPT,
        "ive": "i have|i|ive|we have|we|weve|have|having|just|i just|i have just|ive just|i have now|ive now",
        "read": (
            "read|reread|re read|checked|rechecked|re checked|reviewed|looked at|looked over|looked through|gone through|been through|"
            "went through|been over|went over|gone over|combed through|studied|verified|proofread|double checked|triple checked|cross checked|"
            "fact checked|compared|validated|had a look|had a good look|had a close look|had a proper look|had a read|had a good read|had a proper read|taken a look|given it a read|given it a once over|had a look at|had a good look at|had a close look at|had a proper look at|taken a look at|"
            "took a look at|spell checked|read through|read over|seen"
        ),
        "carefully": (
            "carefully|twice|again|in full|thoroughly|closely|over|through|fully|three times|in detail|word for word|today|quickly|just now|now|"
            "on my phone|line by line|from start to finish|from top to bottom|top to bottom|end to end|properly|on the train|this morning|"
            "out loud|with care|a second time|once more|over coffee|with (the|my) team|with my lawyer hat on|last night|after (your|the|these|those) (changes|edits|corrections|fixes|revisions)|(again|once more) after (your|the|these|those) (changes|edits|corrections|fixes|revisions)"
        ),
        "source": (
            "(the|our|my|your|its|their) (logs|pager logs|log|log files|incident log|incident report|incident channel|post mortem|postmortem|"
            "ticket|tickets|timeline|incident timeline|internal timeline|dashboard|dashboards|monitoring|monitoring data|records|contract|contracts|policy|"
            "policies|guidelines|style guide|runbook|status page|data|source|sources|report|rca|root cause analysis|facts|notes|database|crm|"
            "spreadsheet|faq|reality|on call notes|on call engineer|on call team|change log|audit log|call notes|meeting notes|minutes|filing|figures|numbers|brief|agreed facts|regulations|sla|events|audit trail)|"
            "what (we|i|you|they) (told|said to|promised|communicated to|wrote to|explained to|agreed with|discussed with) [<list_of>] [on (monday|tuesday|wednesday|thursday|friday|the phone|the call)|yesterday|this morning|last week|last night|earlier]|"
            "what (we|i) (know|have|saw|see|agreed|have here|measured|logged|discussed|decided) [on (monday|tuesday|wednesday|thursday|friday|the phone|the call)|yesterday|this morning|last week|last night|earlier|together]|what (happened|actually happened|really happened|was agreed)|what <dept> (has|have|told me|told us|said|reported|sent)|grafana|jira|pagerduty|reality|ours|mine|"
            "engineering|ops|our records|monitoring"
        ),
        "for": "for (release|publication|sending|distribution|publishing|send|sending out|dispatch|issue|issuing) [<list>]",
    },
    common=(
        "the\na\nan\nis\nare\nwas\nthis\nthat\nit\nof\nto\nand\nfor\nwith\nwe\nyou\nnot\nplease\nmy\nyour\nhave\n"
        "has\nwill\nwould\ncan\nbe\non\nin\nat\nby\nfrom\nthanks\nthank\nlooks\ngood\nyes\ngo\nsend\nif\nbut\nwhat\n"
        "who\nwhen\nwhy\nhow\ndo\ndont\nsee\nill\nim\nneed\nshould\nchange"
    ),
    approve="""
        (approve|approved) [<it>] [<my_side>|by me|by us|here] [<as_is>] [<for>] [<now>]
        (im|happy to|pleased to) confirm my (approval|sign off|ok)
        <it> approved [<my_side>|by me|by us|here] [<as_is>] [<for>]
        <i> [fully|formally|gladly|happily|also] (approve|authorise|authorize|accept|endorse|support) [of] [<it>] [<as_is>] [<for>]
        (i|we) (have|ve|just|have now|have just) (approved|accepted|signed off|ok d|cleared|authorised|authorized) [on] [<it>]
        (ive|weve) [now|just] (approved|accepted|signed off|cleared|authorised|authorized) [on] [<it>]
        (its|it is|this is|thats|that is|<it> is|this one is|everything is|<it> are) [hereby|fully|now|all] (approved|accepted|authorised|authorized|cleared|signed off|confirmed) [<me>] [<as_is>] [<for>]
        [you can|you may|please|feel free to] consider (it|this|that|yourself|<it>) (approved|done|signed off|signed)
        [my|full|final|formal] approval (given|granted|is given|is granted|is hereby given|is hereby granted|confirmed)
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
        (<it>|that|all|everything|the whole thing|it all) (looks|is|reads|sounds|works) [<very>] <good> [as is|as it is|as it stands] [<me>] [now]
        (its|thats|alls) [<very>] <good> [<me>] [as is|as it is|as it stands] [now]
        [that] (looks|sounds|reads|look) [<very>] (<good>|well) [<me>] [as is|as it is|now]
        (<it>|this|that|it) (works|does it) [fine|well|perfectly|great] (<me>)
        (works|fine|ok|okay|good|great|perfect|cool|acceptable|all good|all fine|all ok|all okay|all clear|alright) (<me>) [now|as is]
        [<very>] (fine|ok|okay|good|great|perfect|excellent|brilliant|awesome|fantastic|wonderful|superb) [as is|as it is|as it stands|now]
        all (good|fine|ok|okay|clear|correct|set|right|great|approved|perfect|well)
        everything (good|fine|ok|okay|clear|correct|is in order|checks out|in order|looks in order)
        (everything|it all|it|this|<it>) checks out
        (im|i am|were|we are) [<very>] (happy|fine|ok|okay|good|cool|satisfied|comfortable|on board|content|in agreement|in full agreement|in complete agreement|in favour|in favor|pleased|for it|for this) [with <it>] [as is|as it is|as it stands] [to go] [to (go|proceed|go ahead|send|send it|release|release it|approve|approve it|approve this|sign off|sign it off)] [now]
        (im|i am|were|we are) [<very>] (happy|fine|ok|okay|good|comfortable) (for|with) <it> (to go out|to go|to be sent|going out|being sent|to be released|to be published) [as is|as it is|as it stands] [now]
        [<very>] happy with (<it>) [as is|as it is|as it stands] [now]
        happy (for|with) <it> (to go out|to go|to be sent|going out|to be released|to be published) [now]
        go
        (go ahead|go for it|go go go|its a go|it is a go|thats a go|a go|go it is|go from me|you may go|we can go|lets go|good to go|all go|we are go|we are good to go|were good to go|a clear go|clear to go)
        (please|yes|pls|you can|you may) (go ahead|proceed|do) [with (it|this|the sending|the release|sending|<it>|sending it|release|publication|publishing|distribution)] [and <go> [<it>]] [now]
        go ahead (and|with) (<go>|sending|release|it|this|publication|the release|publishing|distribution|that) [<it>] [out] [<now>] [<when>]
        go ahead <my_side>
        (go|release) <my_side>
        (good|ready|ok|okay|fine|clear|cleared|safe|all set|free|happy|all clear|approved|authorised|authorized) (to go|to go out|to be sent|to be released|to be published|to release|to publish|to ship|to proceed|for release|for publication|for sending|for dispatch|to be sent out|to roll) [<it>] [<my_side>] [<now>]
        (<it>|its|it|thats|this) [is|looks|are] [<very>] (good|ready|ok|okay|fine|clear|cleared|safe|all set|set) (to go|to go out|to be sent|to be released|to be published|to ship|for release|for publication|to send|for sending|for me) [<my_side>] [<now>]
        (ok|okay|good|fine|ready|clear|cleared|happy|safe) to <go> [<it>] [out] [<my_side>] [<now>]
        [please|pls|yes|ok|okay|just|you can|you may|feel free to|you are free to|lets|we can|do|so|then|and|now] (<go>) (<it>) [out] [<my_side>] [<now>] [please]
        [please|pls|just|feel free to|you can|you may|lets|we can] (send|ship|release|publish|launch|proceed|distribute|dispatch|circulate) [<now>|please|<as_is>|<when>] [please]
        (please|you can|you may|lets|do) <go> (out|away|now|right away)
        <it> (can|may) [now] (go|go out|be sent|be sent out|be released|be published|go as is|go out as is|go ahead|ship|be issued|leave) [<my_side>] [<now>]
        (let) <it> (go out|go|out|fly|roll|ship)
        (make it so|do it|lets do it|lets do this|lets go with (it|this|that|<it>)|go with <it>|off it goes|out it goes|out the door|lets roll|let it fly|let it rip|let it roll)
        (proceed|please proceed|you may proceed|ok to proceed|okay to proceed|fine to proceed|clear to proceed|please do|please go|do proceed) [<my_side>] [<now>]
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
        # the approval as a thing given
        (you|it|this|this one|<it>) (have|has|got|ve got|have got|has got|gets|get) my [full|formal|final|complete|unreserved|wholehearted|official|written] <yes_noun> [on|for] [<it>|this one] [to <go>] [<it>] [out] [<as_is>|<when>|<now>]
        (youve|this has|it has) got my [full|formal|final|complete] <yes_noun> [on|for] [<it>|this one] [to <go>] [<it>] [<as_is>|<when>|<now>]
        [i|we] [hereby|gladly|happily|formally|am happy to|are happy to|can] (give|giving|grant|granting) (you|it|this|<it>|this one|my|our|you my|it my|this my|<it> my|you our|it our) [full|formal|final] (approval|ok|okay|blessing|go ahead|sign off|signoff|green light|consent|authorisation|authorization|thumbs up) [on|for] [<it>|this one] [<as_is>]
        [please] (consider|treat|take|count|regard|accept) (this|it|this email|this e mail|this mail|this message|this reply) [as] [a|my|our] [formal|final|written|official|full|clear] (approval|ok|okay|sign off|signoff|go ahead|green light|yes|consent|authorisation|authorization|approved) [on|for|of] [<it>|this one]
        this is [me giving|me confirming] my [formal|final|written|official|full] (approval|ok|okay|sign off|signoff|go ahead|consent) [on|for|of] [<it>]
        (i|we) [hereby|formally|can|am happy to|am pleased to|are happy to|are pleased to|herewith] confirm [that] [i|we|my|our] (approve|approval|sign off|signoff|ok|consent) [on|for|of] [<it>] [<for>] [<as_is>]
        (i|we) [hereby|formally|can] confirm [that] <it> (is|are) (approved|cleared|good to go|ready to go|ok to send|fine to send|okay to send) [<my_side>]
        (count me in|im a yes|i am a yes|im in|put me down (as|for) [a] (yes|approve|approved)|mark (me|it|this|mine) [down] [as] (approved|a yes)|all approved|thats approved|approved and done|consider mine given)
        (i|we) [am|are] sign [<it>] off
        (i|we) (sign|am signing|are signing) (it|this|that|this one|<it>) off [<my_side>] [<as_is>]
        (signing|signed) (it|this|that|this one|<it>) off [<my_side>] [<as_is>]
        (i am|im|we are|were) [now|hereby|formally|happily|happy to be] (approving|signing off|signing off on|okaying|clearing|authorising|authorizing|endorsing) (it|this|this one|<it>) [<my_side>] [<as_is>]
        [hereby|formally] (approving|okaying|clearing|authorising|authorizing|endorsing) (it|this|this one|<it>) [<my_side>] [<as_is>] [now]
        (approved|cleared|signed off|okayed|agreed|accepted) (for|on|from) (my|our) (part|side|end)
        (approved|cleared|signed off|ok|okay|fine|good) and (ready|good|clear|cleared|free|fine|ok) to (go|go out|send|ship|publish|release)
        (approved|cleared|accepted) [<my_side>] (wholeheartedly|without hesitation|without reservation|with no reservations|unreservedly|with no hesitation|with enthusiasm|in full|in its entirety|in its current form|exactly as it is|just as it is|word for word)
        (approved|cleared) [<it>] (to go out|to be sent|to be published|to go live|for immediate release|for immediate publication|for immediate sending|for distribution to <list>|for sending <list>) [<now>|<when>]
        (approved|ok|okay|cleared) (in|for) all (languages|regions|markets)
        (wholeheartedly|unreservedly|enthusiastically|hereby formally|formally hereby|very happily|most happily) (approve|approved) [<it>]
        i (wholeheartedly|unreservedly|enthusiastically|hereby formally|formally hereby|hereby gladly|now|do now|definitely|absolutely|certainly|do hereby|hereby also) (approve|support|endorse) [of] [<it>] [<as_is>]
        i (am able to|am in a position to|am pleased to|am delighted to|am glad to|have no hesitation in|am more than happy to|am only too happy to|am content to) (approve|approving|sign off|sign off on|signing off|signing off on|confirm approval of|give my approval to|support|endorse) [<it>] [<as_is>] [<for>]
        (im|we are|were|i am) [more than|only too|very|perfectly|quite|absolutely|really] (happy|pleased|glad|content) to (approve|approve it|approve this|sign off|sign it off|sign this off|sign off on it|sign off on this|send it|see it go out|see this go out|let it go out)
        (glad|pleased|delighted|more than happy|content) to (approve|sign off|sign off on) [<it>] [<as_is>]
        # the yes
        [its|that is|thats|it is|this is] [a|an] (big|massive|huge|firm|definite|clear|resounding|enthusiastic|unqualified|hearty|happy|solid|easy|strong|very firm|very clear|whole hearted) (yes|ok|thumbs up|approve|approved|approval|plus one|go|go ahead|aye) (<me>|for <it>)
        [a] (quick|simple|straight|straightforward|clean|full) (yes|ok|okay|approve|lgtm) [<me>]
        (yes|yep|yeah|ok|okay|approved|approve|thumbs up|aye|plus one|lgtm|sgtm) (<my_side>|to this|on this|on this one|for this one|all round|to all of it|to sending it|to sending this|to that|to it|to everything)
        (two thumbs up|double thumbs up|both thumbs up|thumbs up|thumbs up <me>|big thumbs up|big thumbs up <me>)
        (yess|yesss|yessss|yesssss|yupp|yeppers|yeah sure|yes sure|sure yes|oh sure yes|yes of course|yes definitely|yes absolutely|absolutely yes|definitely yes|yes indeed|yes certainly|roger go ahead|okie dokie|okey dokey|okeydokey|okk|okkk|yus|yas|yasss|okily dokily|ok yes|yes all good|yes all fine|yes thats fine|yes its fine|yes its ok|yes its okay|yes this is fine|yes fine|yes ok|ok fine|ok good)
        (yes|yep|yeah|ok|okay|sure|right) [,] (approve|approved|go|go ahead|send it|good to go|ship it|publish it|release it|i approve|lgtm|happy with it|happy with this|im happy|im happy with it|im happy with this|im fine with it|im ok with it|im okay with it|im fine with this|im ok with this|that works|that works for me|works for me|fine by me|good by me|fine with me)
        (thats|that is|this is) (fine|ok|okay|good|great|perfect|excellent) [to (go|go out|be sent|send|publish|release|ship)|by me|with me|for me|by us|with us|for us]
        (i am|im|we are|were) [all|absolutely|completely|entirely|perfectly|totally|fully|very much|quite|really] (behind|for|in favour of|in favor of|in agreement with|on board with|comfortable with|good with|happy with|fine with|ok with|okay with|cool with|content with|satisfied with|supportive of) (it|this|this one|that|<it>|sending it|sending this|sending it out|sending this out|sending this one|it going out|this going out|publishing it|publishing this|releasing it|releasing this|it being sent|this being sent|it as it is|this as it is|the final text|the result|all of it|it all|everything|what you wrote|how it reads|this going live|it going live) [<as_is>] [now]
        (comfortable|good|happy|fine|ok|okay|cool|content|satisfied|all good|all fine) (with|for) (it|this|this one|<it>|sending it|sending this|it going out|this going out|publishing this|releasing this|all of it|everything|the result|this going live) [<my_side>] [<as_is>]
        (im|i am|we are) (all good|content|sold|convinced)
        (i am|im|we are) (good|fine|ok|okay) to go [with <it>]
        (no|zero|not a single|not one|without|havent got any|dont have any|i dont have any|i do not have any|we dont have any|we have no|i have no|ive no|ive got no|i have zero|i have got no|i see no|we see no|i can see no|there are no|see no|have no|found no|i found no) [further|more|other|legal|technical|material|major|substantive|editorial|remaining|open|real] (objection|objections|concern|concerns|issue|issues|reservation|reservations|complaint|complaints|problem|problems|qualms|quibbles|blockers|showstoppers|red flags|corrections|gripes|misgivings) [at all|whatsoever|left|remaining|here|with it|with this|with <it>|on my side|from me|from us|<my_side>|from my side|to it going out|to this going out|to sending it|to sending this|about it|about this|about <it>|about sending it|about sending this]
        [i|we] (do not|dont|cant|cannot|can not|couldnt|could not) (see|find|think of|have|spot) (any|a single|a|one|anything) [good|legal|technical|real|single] (issue|issues|problem|problems|reason not to (send|approve|publish|release|go ahead|ship) [<it>]|reason to (object|hold it back|hold this back|block it|block this|hold it|say no|stop it|delay it|delay this)|reason against (it|this|sending it|sending this)|objection|objections|concerns|reservations|wrong with (it|this|<it>)|to object to|to complain about|to change|to fix|to correct|fault with it|fault with this) [with it|with this|with <it>|here|<my_side>]
        (i|we|i can|we can|can|i really|i honestly) (see|find|know of|saw|have) no [good|legal|technical|earthly|single|real] (reason|reasons|grounds|cause) (not to|to object|for objection|against it|against this|not to (send|approve|publish|release|go ahead|ship|proceed) [<it>]|to (hold it back|hold this back|hold it up|block it|block this|delay it|delay this|say no|stop it|wait)|why (this|it|<it>) (should not|shouldnt|cannot|cant) (go out|be sent|be published|go))
        (no reason|theres no reason|there is no reason|no good reason|no reason i can see) (not to|not to (send|approve|publish|release|go ahead|ship) [<it>]|to object|to (hold it back|hold this back|block it|block this|delay it|delay this|say no))
        (nothing|theres nothing|there is nothing|i have nothing|ive nothing|ive got nothing|i found nothing|i see nothing|we found nothing|we have nothing|i can see nothing|found nothing) [at all|here|really|in here|in it|in there|in this] (id (disapprove of|oppose|reject|refuse|take issue with|worry about)|i would (disapprove of|oppose|reject|refuse|take issue with)|i (disapprove of|oppose|reject|take issue with)|id object to|i would object to|i object to|i disagree with|id disagree with|i would disagree with|against it|against this|against <it>|to object to|to complain about|to criticise|to criticize|wrong with it|wrong with this|wrong with <it>|that would stop me|that worries me|that bothers me|to quibble about|to quibble with|i would change|id change|to change|to fix|that needs changing|standing in the way|stands in the way|speaks against it|speaks against this|to fault) [<my_side>]
        (i|we) (would not|wouldnt|will not|wont|do not|dont) (change|alter|touch) (a|one|a single|any) (word|comma|thing|letter|line|syllable) [of it|in it|here|about it|of this]
        (not|i would not|i wouldnt) [a|one|change a] (word|comma|single word|thing) to (change|add) [<my_side>]
        (i|we) (will not|wont|do not|dont|am not going to|im not going to|would not|wouldnt|have no intention to|shall not) (object|stand in the way|stand in your way|oppose it|oppose this|block it|block this|hold it up|hold this up|say no|veto this|veto it|complain) [to <it>|to this one]
        [i|we] (cannot|cant|can not|couldnt|could not) (fault|complain|object|argue with|disagree with|fault it|fault this|complain about|argue with it) [<it>]
        (could not|couldnt|i could not|i couldnt|it couldnt|it could not) (agree more|be better|be clearer|be happier|have put it better|have said it better|have put it better myself|have said it better myself|have written it better|ask for more|be happier with it|be happier with this)
        (no notes|no complaints|no quibbles|no qualms|no red flags|no blockers|no showstoppers|all systems go|green across the board|green for go|green from me|green on my side|bang on|spot on|top notch|ace|smashing|cracking|good as gold|nailed it|you nailed it|chefs kiss|hits the mark|hits the spot|ticks all the boxes|ticks all my boxes|thatll do nicely|that will do nicely|thatll do|does the job|does the trick|fit for purpose|fit to send|fit to publish|fit to go out|fit for release|fit for publication)
        (thats|that is|this is|its|it is|<it> is) (spot on|bang on|exactly right|just right|just what we need|exactly what we need|what we need|top notch|first class|first rate|fit to send|fit to publish|fit to go out|fit for release|fit for publication|ready to roll|ready to fly|one i can sign|good enough to send|beyond reproach|flawless|faultless|impeccable) [<my_side>]
        # the sending
        <send_ok> (<it>|them|this one) [out|off|away|live] [<list>] [<my_side>] [<now>|<when>] [please|pls|thanks]
        [please|pls|yes|ok|okay|just|so|and|then|now] (go right ahead|go on and <go> [<it>] [out]|go straight ahead|off you go|out you go|off it can go|away you go|away it goes|crack on|send away|full steam ahead|full speed ahead|full throttle|go get em|have at it|on you go|carry on and <go> [<it>]|green light|get going|let it rip|let her rip|let fly|run with it|go live|go live with it|go live with this|all yours to send|make it happen|hit it|hit send|hit publish|press send|press publish|press the button|push the button|hit the button|hit the send button|pull the trigger|fire it off|blast it out|get it out|get this out|get it out there|get it out the door|get this out the door|get it sent|get it published|get this published|get it live|get this live|push it live|push it out|push this out|put it out|put this out|put it live|take it live|let it loose|lets have it out|lets get it out|lets get this out|lets get it out there|lets get this out the door|lets go live|lets send it out|lets ship it) [<list>] [<now>|<when>] [please]
        (you can|you may|feel free to|please|pls|we can|happy for you to|fine for you to|ok for you to|youre free to|you are free to|you are clear to|youre clear to|lets) (go right ahead|go ahead|hit send|hit publish|press send|press the button|push the button|pull the trigger|get it out|get this out|push it live|push it out|put it out|put this out|go live|go live with it|send away|crack on|get it out the door|fire it off|release it|release this|let it go|let this go) [<list>] [<now>|<when>]
        (off to|heading to|heading into|going into|about to go into|about to board|running into|running to|on my way to) [a|an|the|my] [next] (meeting|call|dentist|doctor|lunch|airport|flight|plane|train|bed|gym|school run|board meeting|appointment|court|hospital) [now|shortly|in a minute] [,] so (please|just|please just|just please|feel free to|you can|go ahead and) <go> (it|this|<it>) [out]
        <it> (can|may) (now|therefore|then|happily|safely|definitely) (go|go out|be sent|be sent out|be released|be published|ship|leave|go live)
        (it|this|this one|<it>) (can|may|is free to|is clear to|is good to|is ready to|is fine to|is ok to|is okay to|is safe to|is cleared to|is approved to|should definitely) (go|go out|go live|go ahead|be sent|be sent out|be released|be published|ship|leave|leave the building|fly|go to <list>) [<list>] [<now>|<when>] [<my_side>]
        (happy|fine|ok|okay|good|comfortable|content) (for|to see|to have|with) (it|this|this one|<it>|that) (to go|to go out|go out|going out|to be sent|be sent|being sent|to be published|published|sent|to go live|go live|going live|out|released|to ship|to be released) [<list>] [<now>|<when>] [<as_is>]
        (im|i am|we are) (happy|fine|ok|okay|good|comfortable|content) (for|to see|to have|with) (it|this|this one|<it>|that) (to go|to go out|go out|going out|to be sent|be sent|being sent|to be published|published|sent|to go live|go live|going live|out|released) [<list>] [<now>|<when>] [<as_is>]
        (im|i am|we are) (happy|fine|ok|okay|good|comfortable|content) (for you to|to have you|to let you) <go> [<it>] [out] [<list>] [<now>|<when>] [<as_is>]
        <go> (it|this|this one|<it>) [out] [<list>] (<when>|<as_is>|right now|now please|today please|with confidence|with pride|without delay|without further ado)
        <go> (it|this|this one|<it>) [out] <list> [<now>|<when>]
        <go> (when|whenever) (ready|you are ready|youre ready|you like|convenient)
        go (when|whenever) (ready|you are ready|youre ready|you like|convenient)
        (approved|ok|okay|cleared|good|fine|ready|happy) (for you )to <go> [<it>] [out] [<list>] [<when>]
        # a former no taken back
        (forget|ignore|disregard|scrap|scratch|cancel) my [earlier|previous|last|first|initial] (no|objection|objections|rejection|veto|concerns|comments|comment) [from (this morning|yesterday|earlier|before|last night|last week)] [,] [it was my mistake|my mistake|i misread it|i misread|i had misread it|id misread it|id been looking at the wrong (file|version|draft)|i was looking at the wrong (file|version|draft)|that was about the (old|previous|first) (version|draft)] [.|,|-|:|;] [now] (i approve|approved|approve|its fine|it is fine|go ahead|all good|im fine with it|lgtm|ok to send|good to go) [now]
        i (objected|said no|had objected|disagreed|had doubts|had concerns|was against it) (before|earlier|yesterday|this morning|at first|last week|last time|to the first version|to the first draft) [,] (but|and) [with] [the] [new|changed|revised|current] [wording|text|version|draft] [now] [im|i am|its|it is|this is|i|is] (fine|ok|okay|happy|good|approved|approve|satisfied) [with it|with this|now]
        # slips of the fingers
        [i|we|yes] (aprpove|aprpoved|apprvoe|apprvoed|paprove|paproved|approvwd|approced|apprived|approvef|approvrd|approbed|apptoved|apprivr|approvee|apprpve|apprpved|aproev|appprpoved|approveds|apprroved|approvved|approvedd|appeoved|appoved|approed|apporved|appriove|approvs it|aaproved|approovd|apprved|aproove|aprroved|aporoved|aproved|approvd|apprvd|apprvd it|aprvd|apprd|appvd) [it|this|<it>] [<me>]
        (loks good|loosk good|lokks good|looks godo|looks goood|looks gud|looks goof|look good|lookgs good|lools good|looks gd|looks gr8|loks great|looks graet|lgtmm|lgmt|ltgm|lgtn|lgtm2|good to og|good ot go|goo to go|good togo|good t go|gud to go|godo to go|ogod to go|go ahed|go ahaed|go aheda|gp ahead|og ahead|go ahad|go agead|goahead|sned it|sedn it|send ti|send itt|shipt it|shpi it|ship ti|publsih it|confrimed|confirmd|agred|agreeed|okya|oaky|okkay|yse|yess|yesh|fien by me|fine by em|fine wiht me|fine whit me|signd off|singed off|signed of|sgined off|accpeted|acepted|all godo|all goood|al good|works fro me|wroks for me|perfcet|prefect|perfetc|pefect|graet) [<me>] [now]
        (fully|wholly|totally|strongly|completely|wholeheartedly) (support|endorse|back|agree with|agree) [<it>|to it|to this]
        (approving now|hereby approving|happily approving|gladly approving|approving as is)
        (approved|cleared) on (all|every) (count|counts|points|fronts)
        [please|pls|lets|you can|you may|we can|ok to|okay to|fine to|happy to|good to|yes|so|then] (move|go|press|push) (ahead|forward) [with (it|this|<it>|the (mailing|send|send out|mail out|communication|announcement|release|rollout|sending|publication|distribution))] [please|now|<when>]
        [please|pls|lets|you can|you may|ok to|okay to|fine to|happy to] proceed [with (it|this|<it>|sending|publication|publishing|distribution|release|the (mailing|send|send out|mail out|communication|announcement|release|rollout|sending|publication|distribution))] [<as_is>|<when>]
        (that|this) works [well|nicely|perfectly] [for me|for us]
        (publish|send|ship|release) away
        [i|we] [have] nothing (id|i would) (change|add|touch)
        i (am|can be) (a|an|definitely a) (yes|approve|go)
        (its|it is|thats) [a] (yes|approved|approve|go|ok|lgtm) from (my|our) (side|end|team|corner|desk)
        (yes|yep|ok|okay|sure) [,|-] [please|just] (send|publish|ship|release) [it|this|<it>] [<as_is>|<when>|now]
        (you|it|this|<it>|we) (have|has|got|ve got|have got) the (green light|go ahead|all clear|thumbs up|ok) [<my_side>] [for <it>] [to <go>] [<it>]
        (no|zero) (problem|problems|issue|issues|objection|objections|concerns|worries) with (it|this|that|<it>) [going out|being sent|being published|going live] [<as_is>] [<my_side>]
        (no objection|no objections|have no objection|have no objections|no concerns|have no concerns) to (its|the) (publication|release|sending|distribution|being sent|being published|wording|text|message|draft)
        good enough (for me|for us|to send|to go|to publish) [now]
        [i|we] [hereby|gladly|happily|formally] (give|grant) [you] (my|our) (approval|ok|go ahead|sign off|consent|authorisation|authorization) (<for>|to (<go> [it|this]|be sent|be published|be released|go out))
        (i|we|and) [hereby|formally|gladly|happily|do] (approve|authorise|authorize|endorse|support) (its|the) (publication|release|sending|distribution|dispatch|mailing) [of <it>]
        and (am|are) (happy|content|fine|comfortable|satisfied) (with <it>|for <it> to (go|go out|be sent|be released|be published)|to (approve|sign off|release) [<it>])
        (yes|sure|ok|okay|fine|yeah) [,] why not
        (i|we) [am|are] good with (this|it|that) [<my_side>] [<as_is>]
        [theres|there is] nothing (holding|stopping|keeping) (it|this|us) [back] [<my_side>]
        [theres|there is] nothing (standing|that stands) in the way of (it|this|sending (it|this)|publication|release|the release)
        (super|lovely|brilliant|excellent|wonderful|fab|cool) [,] <go> (it|this)
    """,
    thanks="""
        (thanks|thank you|thx|tx|ty|tks|cheers|many thanks|big thanks|thanks a lot|thanks so much|thanks very much|thanks a million|thanks a bunch|much appreciated|appreciated|thank you so much|thank you very much|thanks again|with thanks|with many thanks|tysm) [to you|to all|to everyone|to the team|to all of you|to everybody|everyone|all|everybody|team|guys|folks|both|you all]
        (thanks|thank you|many thanks|thx|cheers) (for|to) [all|the|your|this|a|doing|sharing|sending|turning] [the|your|this|that] [quick|fast|good|great|hard|excellent|nice|thorough|careful|very quick|swift|speedy|prompt|super fast|clear] (work|draft|update|effort|efforts|job|text|turnaround|message|writing|reply|response|writing this|sharing|sending|sending it|sending this|doing this|draft and the explanation|patience|help|everything|version|this|it|preparing it|preparing this|putting this together|notice|heads up|reminder) [on this|here|everyone|all|team]
        (great|good|nice|excellent|fantastic|super|brilliant|lovely|solid|fine|superb|wonderful|amazing|quick|very good|very nice|awesome|neat|really good|really nice|terrific) (work|job|draft|text|wording|stuff|one|writing|message|write up|effort|turnaround|summary|update|version|read|tone) [under (pressure|time pressure)|at short notice|everyone|all|team|on this|here|folks|guys|as always|as ever|as usual]
        (well|nicely|beautifully|clearly|very well|really well) (done|written|put|worded|phrased|said|drafted) [everyone|all|team]
        (nice|lovely|neat|sweet|bravo|kudos|wow|hooray|yay|congrats|congratulations|hurray|superbly done|top|cool|impressive)
        (kudos|hats off|congrats|congratulations|well done) to (you|the team|all|everyone|all of you)
        (thanks|thank you|many thanks|thx|cheers|ta|tks|ty|thanks so much|thank you so much|thank you very much|thanks a lot|thanks again|big thanks) [<vocative>] for [all] [the|your|a|this|that|my|such a] <thanked>
        (thnaks|thansk|tahnks|thnks|thankyou|thanx|thnx|tnx|tanks|thx a lot|thx so much|ta|ta very much|ta muchly|cheers mate|cheers all|cheers everyone|cheers guys|thanks mate|nice one|good one thanks|much obliged|obliged|many many thanks|thank you kindly|thanks kindly|thanks as ever|thanks as always|thanks ever so much|thanks heaps|thanks loads|thanks tons|super thanks|my thanks to (the team|all|you|everyone)|thanks in abundance|appreciate it|appreciate that|i appreciate it|really appreciate it|appreciate the (effort|work|quick turnaround|speed|care))
        (really|very|such|an|a) (good|great|nice|excellent|solid|superb|clear|thorough|careful|thoughtful) (work|job|draft|text|piece of work|piece|effort|write up|message|summary|update) [everyone|all|team|on this|here|folks|as always|as ever|as usual|indeed]
        (good|great|nice|excellent|solid|superb|lovely|brilliant) (job|work) (on|with) (this|it|this one|that|a difficult message|a tricky message|a tricky text|a difficult text|the tone|the wording|the draft|the text)
        (appreciated|much appreciated|nicely handled|well handled|well judged|good catch|good effort)
        [with] [many|big|huge|special] (thanks|thank you|kudos|credit|hats off|respect|well done|great work|good work|great job|good job|bravo) to (everyone|everybody|all|all of you|the team|the whole team|those|all those|you both|you all) [involved|on this|who (helped|worked on this|worked on it|worked through the night|stayed up|wrote this|wrote it|drafted this|contributed)]
        (this is|thats|that is|its|it is|really|some) [a] [very|really] (good|great|nice|excellent|solid|superb|lovely|fine|brilliant) (work|job|piece of work|text|draft|message) [<vocative>]
        (well|nicely|beautifully|clearly) (done|written|put|worded|drafted) <vocative>
        (great|good|nice|excellent|super|brilliant|lovely|superb|amazing|awesome|fantastic) (job|work|draft|stuff|effort) , (team|all|everyone|everybody|folks|guys|both|mate)
    """,
    polite="""
        [it|this|that] (reads|flows) (well|nicely|very well|really well|smoothly)
        [its|it is|this is|very|really|all|so] (concise|crisp|short and clear|clear and concise|clear and short|well written|nicely written|easy to read|to the point|friendly)
        (i have|i|ive|we have|weve|have|just|i just|i have just|ive just|i have now|ive now) [now|just|also] (read|checked|reviewed|seen|looked at|gone through|been through|looked through|read through|double checked|looked over|read over) [through] [<it>|all of it|it all|every word|the whole thing|the facts|the whole text|both versions|everything] [carefully|twice|again|in full|thoroughly|closely|over|through|fully|three times|in detail|word for word|today|quickly|just now|now|on my phone] [and]
        (read|checked|reviewed|double checked|looked at|read through|read over|looked over|verified) [it|this|<it>|everything|all of it|the facts|the numbers|and checked|the text] [carefully|twice|again|in full|thoroughly|closely|over|through|fully]
        after (careful reading|careful review) [of <it>]
        <my_side>
        [i have] (nothing [more|else] to add|no comments|no further comments|no remarks|no further remarks) [to add] [<me>]
        i have nothing (more|else) [<me>]
        (please|pls|plz|kindly)
        (and|then|so|well|with pleasure|gladly|happily|of course|indeed|also|now|hereby|absolutely|definitely|no problem|no problem at all|np|not a problem|my pleasure|no worries|all yours|you too|as always|as ever|as usual|from the airport|from my phone|from the train|hereby)
        (sorry|apologies|my apologies|sorry again|so sorry|sry|soz|really sorry|very sorry|my sincere apologies|sorry all|sorry everyone|sorry team|sorry folks|sorry guys)
        (have|enjoy) (a|your|the) (good|nice|great|lovely|wonderful|relaxing|pleasant) (day|weekend|evening|one|night|afternoon|morning|rest of the day|week)
        (good luck|best of luck|fingers crossed|take care|hope that helps|hope this helps|go team|keep up the good work|keep it up)
        (exactly|precisely) [right|so]
        (🙏|🙂|😀|😃|😄|😊|🥳|👏|🙌|💪|❤|☺|⭐|🌟|😁|✨|🤗|🥂|🍾|💚)
        # what was done before the yes
        <ive> [now|just|also|both|personally|since|finally|then] <read> [<it>|it all|all of it|this one|everything|[<art>] <parts>|every (word|line|sentence|figure|number|claim|detail)|the whole thing|the whole text] [<carefully>] [<carefully>] [(against|with|to) <source>] [and|,]
        <read> [it|this|<it>|this one|everything|all of it|it all|[<art>] <parts>|every (word|line|sentence|figure|number|claim|detail)|the whole thing] (<carefully>|(against|with|to) <source>) [<carefully>] [and|,]
        (read|reread|checked|rechecked|reviewed|double checked|cross checked|verified|proofread|validated) (<art> <parts>|<parts>|all of it|it all|every (word|line|sentence|figure|number|claim|detail)) [<carefully>] [(against|with) <source>] [and|,]
        (been|ive been|i have been|went|gone|have been|just been|ive just been|i went) (through|over) (it|this|<it>|all of it|everything|every line|every word|<art> <parts>|it line by line|it twice|it again|it carefully|it with the team) [<carefully>] [(against|with) <source>] [and|,]
        after [a] (careful|thorough|close|due|full) (read|look|review|reading|consideration)
        (having|having now|after having) (read|reviewed|checked|considered|reread|discussed|gone through) [<it>|everything|<art> <parts>] [<carefully>] [(against|with) <source>] [,]
        # what was found
        [<art>] <parts> (is|are|all are|are all|is all|look|looks|read|reads|sound|sounds|feels|feel) [all|also|now|very|really|just|exactly|spot|perfectly|absolutely|quite] <fine> [now|too|as well|throughout|and <fine>] [to me|for me]
        [<art>] <parts> [all|now] <fine> [now|too|as well|throughout]
        [<art>] (figures|numbers|dates|times|timeline|timings|timestamps|facts|data|links|names|amounts|prices|claims|metrics|percentages|details|root cause|cause|sequence of events|chronology|wording|start time|end time) [all|now|also|exactly|accurately|correctly|faithfully] (match|matches|matched|agree with|agrees with|line up with|lines up with|tally with|tallies with|tie up with|are consistent with|is consistent with|correspond to|corresponds to|are in line with|is in line with|fit|fits|square with|squares with|reflect|reflects) [exactly|perfectly] <source> [exactly|perfectly|too|as well]
        [<art>] (figures|numbers|dates|times|timeline|timings|timestamps|facts|data|links|names|amounts|prices|claims|metrics|percentages|details|sequence of events|chronology) [all|now|also] (match|matches|matched|check out|checks out|add up|adds up|stack up|stacks up|hold up|holds up|tally|tallies|line up|lines up|work|resolve)
        (it|this|<it>|everything|it all|all of it|all|that) [all|also|exactly] (matches|match|agrees with|lines up with|line up with|tallies with|is consistent with|is in line with|fits|squares with|reflects|corresponds to|ties in with) [exactly] <source> [too|as well]
        (tones|wordings|timelines) <fine>
        [i] (tested|clicked|tried|checked|opened) (all the links|the links|every link|all links|the link) [and|,] [they all|they] (work|works|open|resolve)
        (facts|all facts|everything|all) (verified|confirmed|double checked|checked|checked out) [with|by] [engineering|ops|the team|<source>]
        # what it is like
        [it|this|that|<it>|all] [now|also|all] (reads|flows|scans|sounds|hangs together) [really|very|so|now|all|quite|perfectly|much] (well|nicely|smoothly|naturally|clearly|easily|better|well now|better now|great|fine|good|clear) [now|too|overall|throughout|to me|and <quality>]
        (it is|its|this is|<it> is|it reads|it feels|it sounds|its all|very|really|so|nice and|short|short and|clear and|clear [,]|honest and|concise and|factual and|calm and|simple and|crisp and) [very|really|so|nice and|clear and|clear [,]|short and|honest and|factual and|concise and|calm and|simple and|crisp and|beautifully|wonderfully|admirably|refreshingly] <quality> [and <quality>] [now|too|throughout|for (our|the) (customers|users|readers)]
        [i] [really|particularly|especially|do|very much] (love|like|loved|liked|appreciate|appreciated|enjoyed) (the|that|your|how|this) [new|honest|clear|short|calm|open|friendly|candid|plain|human] (tone|apology|honesty|clarity|wording|opening|headline|structure|transparency|timeline|summary|brevity|intro|first paragraph|second paragraph|last paragraph|last line|closing|ending|candour|plain language|simplicity|explanation|clear explanation|thank you at the end|clear it is|clear this is|honest it is|honest this is|short it is|you kept it short)
        (much|far|way|a lot|so much|even) (better|clearer|improved|nicer|stronger|shorter|crisper) than (the|our|my) (first|last|previous|earlier|old|original) (one|draft|version|text|attempt)
        [a|its a|thats a|that is a|this is a|it is a] (big|great|huge|real|clear|nice|vast|definite|massive) improvement [on|over] [the|(mondays|tuesdays|wednesdays|thursdays|fridays|yesterdays|monday|tuesday|wednesday|thursday|friday|yesterday)] [first|last|previous|earlier] [draft|version|one]
        (it isnt|it is not|isnt|not) bad at all
        (strikes|hits|gets) (the|just the|exactly the) right (tone|note|balance) [too|here|for (our|the) customers]
        (the right tone|just the right tone|right tone|good tone|nice tone|great tone|good balance|good summary)
        [all|every one of|each of] my [earlier|previous|last] (comments|points|concerns|objections|remarks|edits|corrections|changes|suggestions|worries|feedback|input|requests) (have been|has been|are|were|is|was|have all been|are all) [now|all] (addressed|resolved|taken on board|taken into account|answered|incorporated|covered|settled|included|in|in there|in it|reflected|worked in|dealt with|sorted|gone|satisfied) [now|too] [so]
        [all] my [earlier|previous] (comments|points|concerns|edits|corrections|changes|feedback) (addressed|resolved|incorporated|included|covered|answered|reflected)
        i (withdraw|drop|lift|retract|take back) my [earlier|previous|first|initial] (objection|objections|no|veto|concerns|reservations) [and|,]
        # what is not needed
        (no|without|no further|no more) (edits|comments|changes|corrections|amendments|remarks|tweaks|suggestions|additions|feedback|questions|notes|input|redlines) [at all|needed|required|necessary|left] [<my_side>|from me|from us|from (our|my) (side|team|end)|from <dept>] [on this|on this one|this time]
        (nothing|theres nothing|there is nothing|i have nothing|ive nothing|ive got nothing|we have nothing|weve nothing|weve got nothing|got nothing) [further|more|else] (to add|to change|needed|required|outstanding|missing) [from (me|us|<dept>|my side|our side|my team|our team)|on my side|on our side|here]
        (i have|ive|we have|weve|i have got|ive got|there are|have) (no|no further|no more|no other|no additional) (edits|comments|changes|corrections|amendments|remarks|tweaks|suggestions|additions|feedback|questions|notes|input) [from me|to make|to add|at all|on this|on this one|on it|on <it>|<my_side>]
        (no need|theres no need|there is no need|you dont need|you do not need|i dont need|i do not need|dont need) (to see it again|to see this again|to send it back to me|to come back to me|to check back|to run it by me again|to change a thing|to change anything|for another round|for another look|for another review|to show me again|to go round again|for a further review|for further changes)
        (all good|all fine|all clear|all ok|all okay|nothing to add|no objection|no objections|no concerns|no issues|no comments|no further comments|no changes|no edits|no complaints|no red flags|no problems|happy|good|fine|ok|okay|clear|thumbs up|green light|green) from (<dept>|the <dept> team|our <dept> team|our team|my team|the team here) [side|point of view|perspective|too|as well|here]
        from (a|the|our|my|an) <dept> (standpoint|perspective|point of view|viewpoint|angle|side|end)
        on (the|our|my) <dept> (side|end|front)
        (legally|factually|editorially|commercially|linguistically) (sound|fine|correct|accurate|clean|in order|right)
        # small talk
        (i hope|hope|hoping) [that] (you are|youre|all is|everyone is|everything is|you are all|this finds you|this email finds you|this mail finds you|your week is|your day is|you had|you have had) [doing] (well|all well|good|ok|going well|safe|safe and well|a good weekend|a nice weekend|a great weekend|a good break|off to a good start)
        (happy|merry) (friday|monday|tuesday|wednesday|thursday|weekend|holidays|christmas|new year|easter)
        (have|enjoy) (a|your|the) [very|really] (good|nice|great|lovely|wonderful|relaxing|pleasant|quiet|calm|restful|fab) (day|weekend|evening|one|night|afternoon|morning|rest of the day|rest of your day|week|week ahead|holiday|break|lunch)
        (sorry|apologies|my apologies|apologise|so sorry|sorry again|excuse|forgive|pardon|please excuse|please forgive|sry|soz|really sorry|very sorry) [again] [for|about] [the|my|a|this|any|being|taking] [bit|little|very] (late|slow|delayed|short|brief|long|so long|so late|so slow|delay|delays|late reply|slow reply|short reply|late answer|late response|slow response|wait|delayed response|brevity|silence|radio silence|tardiness|typos|terseness|slowness|hold up|holdup|keeping you waiting|keeping you|lag|belated reply|short notice) [and [any] typos] [in (replying|responding|answering|getting back|getting back to you|coming back to you)] [getting back to you] [on this|today|here|to reply]
        (sorry|apologies) [for the delay] [,|-|:] [i was|was|ive been|i have been|been|i had been|just out of|just got out of|just came out of|only just saw this|just saw this|only just saw it|only saw this now|just seen this] [in|on|out|offline|travelling|traveling|tied up|stuck|at] [in] [a|an|the|back to back|meetings] [call|calls|meeting|meetings|plane|flight|lunch|workshop|court|train|airport|hospital|dentist] [all day|all morning|all afternoon|until now|just now|earlier|with no signal]
                (as promised|as requested|for the record|for your records|for the file|for the files|for the audit trail|in short|to be clear|in a word|simple as that|thats all|that is all|thats it|thats it from me|that is all from me|full stop|period|100 percent|hundred percent|one hundred percent|no ifs or buts|no ifs no buts|without hesitation|no hesitation|and thats that)
        (mate|guv|pal|buddy|my friend|ladies|gents|ladies and gentlemen|chaps|lads|yall)
        (no doubt|no doubt about it|without a doubt|no question|no question about it|hands down)
        (great|good|nice|excellent|super|fab|fabulous|stellar|sterling) (effort|work|job|stuff) [from] [everyone|all|the team|you all|you both|you] [here|on this]
        (im|i am|we are|were) [very|really|perfectly|quite|fully|all] (happy|fine|ok|okay|comfortable|good|content|satisfied|pleased|in agreement) with <art> [new|final|revised] <parts> [now|too|as well]
        (i|we) [fully|completely|totally] agree with <art> [new|final|revised] <parts>
        and (they|it|these|those|everything|all) [all] (match|matches|check out|checks out|agree|line up|lines up|tally|add up|adds up|stack up|fit)
        and (they are|it is|its|theyre|everything is|all is|all are|they were all|all) [all] (correct|right|accurate|fine|good|in order)
        (i was|was|ive been|i have been|been|i had been|had been|just out of|just got out of|just came out of|i only just got out of) [stuck|tied up|busy|caught up] (in|on|at|with) [a|an|the] [back to back|customer|client|board|long|another] (meeting|meetings|call|calls|flight|plane|train|workshop|court|lunch|airport|dentist|hospital|interview|interviews|training) [all (day|morning|afternoon)|until now|just now|earlier]
        (i was|was|ive been|i have been|been) (travelling|traveling|offline|away from my desk|out of the office|off sick|asleep) [all (day|morning|afternoon)|until now|just now|earlier|yesterday|this morning]
        [i] [have] [only] (just saw this|just seen this|just saw it|only saw this now|just got to it|just got round to it|missed your first mail|missed this|missed the first one)
        <parts> [all] (verified|confirmed|checked|double checked|validated|cross checked|reviewed) [(against|with|by) <source>]
        <text> (is|reads|looks|sounds|feels) [very|really|now|quite|much|all|perfectly|nice and] (<fine>|<quality>) [,] [and|<fine>|<quality>] [and] [<fine>|<quality>] [now|too]
        [<art>] <part> [now] (works|reads|flows|lands|sits|is|looks|sounds) [very|really|much|so much|now|a lot] (well|better|nicely|fine|good|great|nice|clearer|stronger|right|lovely|excellent|spot on) [now]
        [i] [really|particularly|especially] (love|like|liked|loved|appreciate) (the|your|that) <part>
        [<it>|it|this|that] [now] [accurately|correctly|fairly|faithfully|clearly|honestly|well|nicely] (reflects|describes|summarises|summarizes|represents|captures|explains|sums up|states) (what happened|what went wrong|the incident|the situation|the facts|the timeline|events|the events|our position|what we agreed|the impact|the sequence of events|the cause|the root cause|the outage|it all|everything) [accurately|correctly|well|fairly|clearly|honestly]
        [<it>|it|this] [now] (covers|contains|includes|has|says|mentions|addresses) (everything|everything we need|everything it should|everything it needs to|all the points|all we need|everything that matters|all the key points|everything customers need [to know]|what it needs to|what it should|what customers need [to know]|all my points|all my concerns|all my comments|my concerns|my comments)
        (everything|all) (we agreed|we discussed|i asked for|i wanted|we need|we needed|that matters|it needs) is (in|there|in there|in it|covered|included)
        the (sooner|earlier|quicker|faster) the better
        (no|without|zero) [legal|compliance|regulatory|security|privacy|technical|commercial|reputational|real] (risk|risks|exposure|red flags|implications) [that i can see|i can see|here|in it|in this|<my_side>]
        (no|ive no|i have no|we have no) (changes|edits|comments|remarks|corrections|questions) to (suggest|request|propose|make|add|ask for)
        [please] let me know (when|once) (its|it is|it has|this has|this is|its been|it has been|theyre|thats) [all] (out|gone out|gone|sent|live|published|been sent|been published|done)
        [please] (let me know|shout|call me|call|ring me|ping me|give me a shout|just shout|drop me a line|get in touch) if (you need anything|you need anything else|you need anything more|anything else is needed|there are (any|further) questions|you have any questions|you have questions|questions come up|any questions come up|you need me|i can help) [from me|from us|further]
        (any questions|for questions|questions) [,|:|-] (call me|just call|just ask|just shout|let me know|ping me)
        (keep me posted|keep me in the loop|happy to help|glad to help|always happy to help|glad to be of help|no rush|no hurry)
        <dept> here
        <ive> [now|also|finally] (had (time|a chance|a moment|the chance|the time) to|managed to|taken the time to|found the time to) (go through|go over|read|look at|review|check|digest|reread|read through) [<it>|it all|everything|<art> <parts>] [<carefully>]
        [i] [have|ive] [just|now|only just] finished (reading|reviewing|checking|going through|rereading) [it|this|<it>] [<carefully>]
        (sorry|apologies) [that] (it|this|that) took [me] (so long|a while|a bit|some time|longer than it should|forever|longer than expected|me a while)
        w / o (changes|edits|comments|corrections|further changes)
        (text|message|draft|wording|copy|content|everything|all) (is|reads|looks) [very|really|now] (<fine>|<quality>) and (<fine>|<quality>) [now]
        (nice|short|crisp|plain|honest|simple|concise|factual|calm) and (clear|<quality>)
        clear [,] (<quality>|<fine>) and (<quality>|<fine>)
        clear and (<quality>|correct|complete|accurate|short)
        [the|our|all] (customers|people|users|clients) are [already|all] waiting
        (i|we|and i) [really|honestly] think [that] (its|this is|it is|thats) (great|excellent|perfect|very good|really good|spot on|wonderful|brilliant|a great text|a very good text|really clear|very well written|well written)
        [<art>] <part> [is|are] [now] [so|very] (much|far) (better|clearer|stronger|nicer|shorter) [now]
        as far as (<dept>|my team|our team) (is|are) concerned
        from (legals|engineerings|supports|securitys|marketings|operations|compliances|communications) (side|end|perspective|point of view)
        (nice|good|great|lovely|very|really|pleasantly) [nice|good|clear|honest|simple|plain|calm|human|open] (language|wording|tone|style|structure|explanation|phrasing)
        [i|we] [have|ive|weve] [also|now|just] (checked|confirmed|verified|discussed|agreed|aligned|cleared|reviewed|double checked) [it|this|everything] with [our|the|my] (<dept>|team|lawyers|duty manager|incident manager|dpo|data protection officer|engineers) [team] [and|,]
        [i|we] [have|ive|weve] [been|gone|went] (through|over) (it|this|everything|<text>) with [our|the|my] (<dept>|team|lawyers|duty manager|incident manager|dpo|data protection officer|engineers) [team]
        neither (of us|of my colleagues) (has|have|had|sees|see) [any] (objection|objections|concerns|concern|issue|issues|comments|reservations)
        and (neither|nor) (does|do|did|has|have) (<dept>|legal|my team|our team|the team|my colleagues|my lawyer|our lawyers)
        (<dept>|<dept> and <dept>|my team|our team|the team|the lawyers|our lawyers) (is|are|was|were) [also|all|both] (fine|happy|ok|okay|good|comfortable|content|on board) [with (<it>|it|this) [too|as well]|too|as well]
        (it|this|that) [now] (addresses|covers|answers|resolves|fixes) (everything|all|all the points|what) (i|we|legal) (raised|asked for|asked about|mentioned|flagged|wanted) [this morning|yesterday|earlier]
        [its|it is|this is|thats|that is] [exactly|just|precisely] what [our|the] (customers|users|readers|clients|people) (need|want|expect) [to (know|hear|read|see)] [right now|now]
        (i was|was|ive been|i have been|been) [stuck|tied up] in (back to backs|back to back calls|back to back meetings|meetings|calls)
        [i] [only] just (landed|got (in|back|home|online|to my desk|off a (call|plane|flight))|came (out of|from) a (meeting|call))
        [the] (dates|figures|numbers|times|facts|wording|details) (is|are) [exactly] (what|as) (we|i) (discussed|agreed|wanted|asked for|have them)
        (please|pls) (tell|thank) (the team|everyone|everybody|them|all involved) [for me|from me]
        [the] (text|message|wording|draft|tone|statement) (works|is fine|is ok) for (my team|our team|the lawyers|<dept>) [too|as well]
    """,
    greet="""
        (hi|hello|hey|dear|good morning|good afternoon|good evening|morning|afternoon|evening|hiya|greetings|hi there|hello there|hey there|gm|good day|hullo|howdy) [all|team|everyone|everybody|there|folks|guys|both|again|colleagues|signoff|sir|madam|incident team|comms team|sir or madam]
        (dear) (all|team|colleagues|everyone|sir|madam|sirs|sir or madam)
        (team|all|folks|everyone|colleagues) (,|!|-)  # the mark belongs to it: "everyone approved" greets nobody
        (gday|good day|hi again|hello again|hey again|hi everyone|hi folks|hi guys|hey guys|hey folks|hey all|hey team|howdy|hola|heya|hey hey|aloha|alright|morning all|morning team|morning everyone|afternoon all|afternoon team|evening all|evening team|happy friday|happy monday|top of the morning|dear both|dear colleague|dear reviewer|dear signoff team|dear incident team|dear comms team|dear communications team|dear support team|hi comms|hi comms team|hello comms team|hi support team|hi incident team)
    """,
    close="""
        [with] [kind|best|warm|warmest|kindest|my best|many|with kind|with best|very best] (regards|wishes|rgds)
        (best|sincerely|yours|yours sincerely|yours truly|yours faithfully|all the best|br|kr|cheers|rgds|thanks|thank you|thx|many thanks|thanks and regards|thanks and best regards|thank you and best regards|warmly|take care|regards|sincerely yours|cordially|respectfully|ciao|bye|xx|x)
        [sent|get] (sent from|outlook for|sent with|sent via) [my|a|the] (iphone|ipad|phone|mobile|android|samsung|galaxy|blackberry|mobile phone|mobile device|smartphone|outlook|ios|gmail|mail|pixel)
        outlook for (ios|android)
        [with|my|very|all my] (best|kind|warm|warmest|kindest|many|good) (regards|wishes|thanks)
        (sent|typed|written|dictated) (from|on|via|with|using) [my|a|the] [new] (iphone|ipad|phone|mobile|android|samsung|galaxy|pixel|blackberry|mobile phone|mobile device|smartphone|outlook|outlook mobile|ios|gmail|gmail mobile|yahoo mail|proton mail|proton mail mobile|mail|android phone|android device|handheld|tablet|work phone|surface|oneplus|huawei|xiaomi|phone in a hurry|mobile app) [<n>] [pro|max|mini|plus|ultra] [for (ios|android|iphone|mobile)] [,|-|.|;] [so] [please|pls] [excuse|forgive|pardon] [any|the|my] [typos|brevity|terseness|mistakes|autocorrect] [and] [typos|brevity]
        (please|pls) (excuse|forgive|pardon) [any|the|my] (typos|brevity|terseness|mistakes|spelling|short reply|autocorrect) [and] [any|the] [typos|brevity]
        get outlook for (ios|android|mac)
        (ta|tata|toodles|have a good one|bests|rgrds|kr|best rgds|brgds|warm rgds|w best|all my best|yours ever|yours aye|as ever|with gratitude|gratefully|in haste|thanks again|many thanks again|thanks all|thanks team|thank you all|thanks everyone|thanks and have a good (day|weekend|evening))
        (confidentiality notice|this (e mail|email|message|communication|mail) and (any attachments|any attachment|any files transmitted with it|its attachments|its contents|all attachments) (is|are|may be|may contain|contain|contains) [strictly|privileged and] (confidential|private|privileged|intended) [and] [may be|is|are] [legally|intended] [confidential|privileged|for the addressee only|solely for the addressee|only for the addressee] [information])
        if you are not the (intended recipient|addressee|named addressee) [,] please (delete it|delete this email|delete this message|notify the sender|notify us|destroy it|inform the sender) [immediately] [and delete (it|this email|this message|the email)] [from your system]
        please [consider|think of] the environment before printing [this|this email|this e mail]
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
        (looks|sounds|reads|is|its|this is|that is|thats|feels|it is) [very|really|so|totally|completely|absolutely|just|utterly|quite|all|simply|plain|pretty] (bad|terrible|awful|horrible|misleading|unacceptable|false|untrue|dangerous|illegal|a disaster|nonsense|a lie|rubbish|garbage|unsafe|unlawful|defamatory|libellous|a mistake|a no go|a no|premature|poor|a breach|inadmissible|irresponsible)
        (this|that|all of this|it all|everything|the whole thing) (is|looks|sounds|feels) [very|really|so|totally|completely|absolutely|just|utterly|all|simply|plain] wrong
        (this is|thats|that is|its all|it is all) [very|so|totally|completely|absolutely|utterly|all|simply|plain|just plain] wrong [on|to]
        (far from|nowhere near|anything but|by no means|in no way|not anywhere near|not even close to|not close to) (ok|okay|good|fine|ready|acceptable|approved|done|good enough)
        (must not|mustnt|cannot|cant|can not|should not|shouldnt|may not|is not to|are not to|wont|shall not) [possibly|ever] (go|go out|be sent|be published|be released|leave|ship|say this|say that|tell|write that|be approved)
        (stop|halt) (it|this|everything|the release|the sending|right there|the presses|the press|the mailing|right now)
        (wrong|false|incorrect) (audience|customer|customers|text|message|draft|version|document|file|recipients|list)
        (needs to be|must be|has to be|should be) (stopped|pulled|withdrawn|rejected|blocked|redone|rewritten from scratch)
        (i|we) have [an|some|a|several|serious|strong|major|grave|huge|big|two|three] [serious|strong|major|legal|grave|big] (objection|objections|concerns|reservations|problem with|problems with|issue with|issues with)
        (there is|there are|theres) (an|some|a|several) [serious|strong|major|legal] (objection|objections)
        (dead|strongly|totally|completely) against
        against (it|this|sending|sending it|sending this|the release|publication|publishing)
        (cannot|cant|can not|couldnt|could not|wont|will not|wouldnt|would not|not going to|not gonna|im not|i am not|we are not|unable to|not able to|not prepared to|not willing to|dont want to|do not want to|refuse to|never|no way i can|no way we can) [possibly|really|ever|just|in good conscience] (say yes|give (my|a|this|you|it|the) [my] [yes|ok|okay|go ahead|approval|green light|blessing|sign off|thumbs up|consent]|put my name (to|on|under|behind)|have my name (on|under)|have this|having this|having that|having it|go along with|live with|stand by|stand for|be part of|be associated with|get behind|recommend|wave (it|this) through|waving (it|this) through|let (it|this|that) (go|out|through|pass|stand|happen)|green light|greenlight|put this out|put it out|push this|defend|vouch for|go with (it|this|that)|go public|tell (customers|people|them|our customers) (this|that))
        not (having|doing|sending|approving|signing|releasing|publishing|putting|supporting|touching|with me|in my book|from me|while im here|with my name on it|under my name|going anywhere|going to fly|going live|to be sent|to be published|to be released|to go out|for publication|for release|for sending|what we agreed|what i agreed to|true|the truth|our position|our style|a good idea|wise|legal|lawful|without (a|the|our) lawyer|sendable|helpful at all|this time)
        (im|i am|we are|were|ill be|i will be) (voting|going with|saying|leaning) [a] (no|against)
        (my|the|our) (answer|vote|verdict|decision|response) [is|has to be|remains|must be|stays] [a|still|firmly|clearly] (no|negative|against)
        (have to|has to|need to|must|going to|going to have to|will|id|i would|would|am going to|afraid ill|afraid i) [sadly|unfortunately|regretfully|therefore|regrettably] (say no|vote no|vote against|be a no|pass on this|stop this here|stop it here|decline|turn (it|this) down|send (it|this) back|pull (it|this)|block (it|this)|refuse|veto|reject|withhold)
        (turn|turning|turned) (it|this) down
        (i|we) [strongly|would strongly|must|would|do|would firmly|firmly] advise against [it|this|sending]
        [strongly|would|firmly] (advise|recommend|counsel|argue|caution|warn) against
        (a|its a|thats a|that is a|it is a|this is a) [big|clear|firm|hard|definite|resounding|very] (no|nope|no go|hard pass|nay) [from] [me|us]
        (hard pass|count me out|im out|i am out|no bueno|no cigar|nuh uh|no siree|hell to the no|thumbs down from|two thumbs down|nope nope|not on your life|not on my watch|fat chance|forget it|dead in the water|dead on arrival|over our dead bodies|a firm nope|absolutely no|computer says no|big nope|hard nope|not a fan of sending)
        no (because|since|as (it|this|we|the|i)|until|unless|way jose|please|please dont|sorry|im afraid|i am afraid|i cant|i cannot|i wont|we cant|we cannot|this is|this isnt|thats not|it is|it isnt|to sending|to publishing|to that|to it|means no|for me|for us|but thanks)
        (id|i would|we would|wed) [much] rather (we|you|it|this|they) (did not|didnt|not|wasnt|werent|was not) [send|publish|go|sent|published]
        (i|we) (do not|dont) (think|believe|feel) [that] (we|you|this|it|that|the text|the draft|the message|anyone) (should|can|is|ought to|could|deserves|are|reads|meets|works|will fly|must) [really] (ready|send|publish|release|go|be|fit|ok|okay|acceptable|right|good enough|appropriate|suitable|good|say|tell|put|wise|approve|let)
        (i|we) (do not|dont) (want|wish|like) (this|it|that|us|you|my name|our name|to see this|to see it) [to be|being|to] (sent|published|go|going|going out|released|send|publish|out|on this|on it|in)
        (i|we) (do not|dont) (want|like|support|stand by|recommend|back|trust|believe in|sign|buy|buy it|buy this) (it|this|this one|that|the text|the draft|the message|this text|this draft|this version)
        (please|pls|kindly) (do not|dont|refrain from) (send|sending|publish|publishing|release|go|use|proceed|do this|do that|do it|post|let|put|email|mail|tell|distribute|share)
        (please|pls|kindly|just) (dont|do not|refrain|scrap it|scrap this|bin it|bin this|kill this|kill it|pull it|pull this|withdraw it|withdraw this|stop this|cancel it|cancel this|drop it|drop this altogether|shelve it|shelve this|leave it unsent|recall it)
        (breaches|violates|contravenes|infringes|a breach of|a violation of|in breach of|in violation of|against the law|against our policy|against policy|against company policy|breaks the law|breaks our|would breach|would violate|would break|admits liability|an admission of|puts us at risk|exposes us to|opens us up to|gets us sued|get us sued|be sued|libel|libellous|defamatory|untruthful|dishonest|simply not true|just not true|factually untrue|a pack of lies|bullshit|tone deaf|insulting|an insult|embarrassing|shameful|disgraceful)
        (must|needs to|has to|should|needs) (stay|remain) (internal|in house|confidential|unsent|private)
        (needs|requires|deserves) (a complete|a total|a full) (rewrite|rethink|redo)
        (not (publishable|sendable|ready|fit|good enough|acceptable|there) (as it stands|as is|as written|as it is|in this form|in this state|in its current form|in its present form|like this|for our customers|for customers|for anyone))
        (go|goes|going|needs to go|has to go|straight|send it|sending it|sending this|send this) back to (the drawing board|square one|you|the author|the team|the writers|comms|drafting)
        (i|we) (withhold|veto|reject|refuse|decline|oppose|block|dispute|contest|protest)
        (withholding|refusing|denying) (my|our|approval|consent)
        (approval|sign off|consent|permission|clearance) (denied|refused|withheld|declined|not granted|not given|rejected)
        (in no shape|no shape) to (go|be sent|publish|send|be published)
        (the|this) [whole] (text|draft|message|thing|version) (is|was) (a mess|a joke|a lie|wrong|bad|terrible|no good|useless|rubbish|premature|nonsense|not it)
        (premature|far too early|way too early|much too early|too soon) to (send|publish|announce|say|communicate|go out|release)
        (anything|everything) but (approved|ok|okay|ready|good|fine|acceptable)
        (hardly|scarcely|barely) [what] [i|we] [would|id] [call] (approved|acceptable|ready|ok|fine|good|an improvement)
        (un|non|dis|not) (approved|approving|approve|approval)
        (at no point|no stage|at no stage|at no time)
        (cannot|cant|must not|mustnt|should not|shouldnt|dont|do not|wont) (tell|say|promise|claim|admit|announce|state|publish|communicate|disclose|name|accuse|blame) (customers|people|them|clients|users|anyone|the public|our customers|this|that|the|a|any|it|such) (this|that|while|when|until|before|without|publicly|about)
        [still|just|really|clearly] not [really|exactly|much of|at all] a fan of [any of] (this|it|that|<it>)
        (i|we) [really|just|simply|still] (dont|do not) [really] (like|love) (this|it|any of this|what i read|what im reading|where this is going) [at all]
        (cannot|cant|can not|wont|will not) [possibly|ever|just] (put|sign|set) my (name|signature) (to|on|under|behind|below)
        (over|without) my (signature|name on it)
    """,
    refuse="""
        (lets|let us|better|rather|id rather|i would rather|preferably) not
        (no|nope|nah|nay|never|negative|n|noo|nooo|noooo|not|not at all|not really|no sorry|sorry no|sorry but no|im afraid not|i am afraid not|i think not|i dont think so|certainly not|no never|wrong|bad|terrible|awful|horrible|rubbish|garbage|unsafe|false|fail|failed|against|wait no|no no|no i dont|no i do not|nein|non)
        (nah|no|nope) (mate|pal|way|sir|siree|thanks|thank you|ta|cheers|really|seriously|chance|dice|bueno)
        (sorry|afraid|im afraid|i am afraid|unfortunately|regrettably|sadly|regretfully|alas) [its|it is|thats|that is] [a|still] (no|nope|not|against)
        (its|it is|thats|that is|this is) [still] [a] (no|nope|not on|nay|rejected)
        (hard pass|please dont|please do not|dont|dont do it|dont do this|yeah no|yeah nah|yeah right|as if|no no no no|noooooo|nononono|nopey|nopes|noway|nooope|dont you dare|not a chance|not in a million years|no means no|my answer no|nein danke|not today|not really no|rather not|id rather not|i would rather not|preferably not|better not|not keen|not a fan|not for me|not with me|but not with me|count me out|thumbs down)
        (actually|wait|oh|sorry|hm|hmm|on second thought|on second thoughts|no) [,] (dont|do not|no|not|no dont|please dont|nope) [send it|do it|send] [yet]
        [it|this|that] [still|just|really|clearly] needs (more|a lot more|much more|a lot of|further|serious) (work|rework|thought)
    """,
    wait="""
        (hold it|hold this|hold off|hold on|hold the release|hold sending|hold the mail|hold everything|hold your horses|put it on hold|put this on hold|on hold|please hold)
        (not yet|not now|not so fast|too early|too soon|premature|wait with it|wait with this|wait with the release|wait with sending|please wait|wait please)
        (do not|dont|please dont) (send|release|publish|ship|send out|approve|push|go|issue|post|distribute) [<it>] [out] [just] yet
        (park|pause|shelve|postpone|delay|defer|table|freeze|hold back on|sit on|hold onto|hold on to) (it|this|that|this one|the text|the message|the mail|the release|everything|the sending) [please|for now|for the moment|for a bit|until|till|a bit|a little]
        (id|i would|we should|lets|we need to|you should|better|better to|please|pls|just|can we|could we) (hold|wait|hold fire|hold off|hold back|wait a bit|sit tight|pause|postpone|hold back on this|delay|slow down|stand down|hang on|hang fire)
        (hold fire|hold back for now|sit tight|stand down|hang fire|whoa|woah|not just yet|not so quick|not before|too hasty|let it sit|let it rest|in no hurry to send|not ready yet|not there yet|not quite there yet|not quite ready|not quite ready yet|isnt ready|isnt there yet|not today|not like this|not like that|not this way|not in this form|not as it stands|not as is|not in its current form)
        (i|we) [really] (do not|dont) (think|believe|feel) (this|it|that|we|now|customers|our readers|our customers|the time|the timing) (is|should|need|needs|want|will|are|has)
        (im|i am|we are|were) [really|a bit|rather|very|slightly|somewhat|quite|still|feeling] (uneasy|uncomfortable|unhappy|nervous|worried|concerned|hesitant|not keen|not happy|not comfortable|not convinced|not at ease) [with|about] [it|this|sending|the]
        (id|i would|we would|wed) [much|really] (rather|prefer it if|prefer that) (we|you|they) (hold|held|wait|waited|pause|paused|postpone|postponed|delay|delayed|sit|sat|did not|didnt|dont) [off|on|back]
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
        (dont|do not|cant|cannot|didnt|havent|have not|could not|couldnt|did not) [yet|really|even|actually] (know|tell (if|whether|from|which|what|how|yet)|judge|say (if|whether|for|much|anything|more|what|why|when|how|yet)|understand|see|open|look|review|read|decide|check|remember|find|get|had|received|got|seen|comment|assess|evaluate|forget|worry|care|mind|wait)
        no (idea|clue|opinion|comment|comments|time|access|preference|strong opinion|strong feelings|view|strong view|answer|rush|hurry|signal|laptop|network|internet|matter|doubt|need|problem|worries|attachment|text|more than|later than|one|longer)
        (if|unless|in case|once|when|as long as|provided|provided that|providing|whether|until) [i|we|you|there are|there is|nobody|no one|noone|someone|somebody|anyone|anybody|none|the others|others|legal|everyone|they|he|she|bob|any] [else|of you|of us|other|has|have|do not|dont|does not|doesnt|still|any] [an|any|further|strong] (object|objects|objection|objections|reject|rejects|disagree|disagrees|refuse|refuses|decline|declines|veto|vetoes)
        (nobody|no one|noone|none|nothing|someone|somebody|anyone|anybody|everyone|everybody|they|he|she|who|others|customers|legal|did you|do you|does anyone|has anyone|will you|you) [else|of us|of you|ever|will|would|has|have|might|may|could] (object|objects|objected|objection|objections|reject|rejects|rejected|disagree|disagrees|refuse|refuses|refused|decline|declines|disapprove|disapproves)
        (no|without|any|zero|not any|the|your|earlier|previous|my earlier|my previous|my last|withdraw my|withdrawing my|drop my|dropping my|take back my) [further|more|other|major|strong|legal|real] (objection|objections|objecting|rejection|veto|blocker|blockers|showstopper|showstoppers)
        (not|dont|do not|never|wont|will not|didnt|did not|not going to|no reason to|no grounds to|cannot|cant|not here to) [really|want to|wish to|actually] (object|objecting|disagree|disapprove|reject|rejecting|rejected|refuse|oppose|opposed|against|block|blocking|veto|decline|disapproving)
        (objected|opposed|rejected|disagreed|was against) (earlier|before|at first|yesterday|initially|last time|previously)
        not (not|disapprove|disapproved|disapproving|rejected|rejecting|object|objecting|against|unhappy|opposed|disagree|unacceptable)
        (if|unless|in case|provided|as long as|so long as|once|when) (nothing|nobody|no one|noone|no) [else|more|other|new|further] [breaks|happens|comes|changes|goes|objections|objection|objects|complaints|surprises|one]
        were it not for
        (if it were not|if it wasnt|if it werent) for
        (why|dont|do not|cant|cannot|didnt) [you|we|i|they] (see|know|remember|think|get) (why|what|how|who|whether|if|any reason|a reason)
        (was|were|am|is|are) (about|going|just about|all set|ready) to (hit|press|say|click|give) (approve|yes|send|my ok)
        (not|dont|do not|never) (be|have) (long|far|much|been)
        (cant|cannot|can not) (wait|complain|fault|find|open|see|get|access|load|read|think|help|make|attend|talk|join)
        (in|went|gone|turned|marked|marked in|highlighted in|shown in) red
        (im|i am|shes|hes|she is|he is) (out) (until|till|of|today|this|all|on|for|at|sick|tomorrow|next|from|the)
    """,
    condition="""
        (if|once|unless|provided|providing|assuming|assumed|subject to|as long as|so long as|on condition|conditional|conditionally|contingent|pending|when|whenever|after|before|until|till|but|however|although|though|except|excluding|apart from|other than|otherwise|only|just the|only the|partially|partly|partial|in principle|in general|generally|largely|mostly|basically|essentially|almost|nearly|tentatively|provisionally|preliminary|preliminarily|for now|so far|with the following|with these|with changes|with one change|with a change|with the change|with a few|with some|with minor|with one|with two|depending|depends|in case|minus|without the|still needs|needs to|as soon as|with the exception|with caveats|with reservations|with a caveat|one caveat|caveat|modulo|nevertheless|yet|while|whereas|instead|on the understanding|under the condition|the rest|rest is|half|halfway|even if|whether|and then|whatever|for the moment|at first glance|at a glance|with exception|save for|barring|bar)
        (were it not for|the moment|the minute|the second|the day|now that|given that|so that|in which case|in that case|on one condition|one condition|on the proviso|with the proviso|up to|except for|apart from this|apart from that|other than that|aside from|short of|not counting|from there on|the rest|beyond that|in part|for the most part|bar the|bar one)
        (incident|issue|bug|fix|outage|problem|hotfix|patch|migration|contract|rca|root cause|data|customer|board|regulator|investigation|numbers|legal|service|system) (is|are|has|have) [been] [actually|really|finally|officially|fully|all|definitely] (closed|fixed|resolved|over|done|confirmed|in place|clear|known|out|live|deployed|happy|informed|agreed|signed|back|verified|complete|completed)
    """,
    hedge="""
        (i|we) (think|guess|believe|suppose|hope|assume|reckon)
        (hm|hmm|hmmm|uh|uhm|um|er|erm|ah|oh|oops|ooops|whoops|ugh|huh|psych|sike|doh|argh|wtf|seriously|received|noted|understood|read|seen|test|testing)
        (think|guess|suppose|believe|probably|maybe|perhaps|possibly|might|may be|should be|could be|seems|seem|apparently|presumably|hopefully|likely|i hope|hope|more or less|sort of|kind of|kinda|sorta|somewhat|fairly|as far as i can|as far as i know|afaik|afaict|iirc|imo|imho|in my opinion|would|wouldve|id|could|not sure|unsure|mixed feelings|tempted|leaning|inclined|looks like|in theory|theoretically|sounds like|if you ask me|feels|some doubts|doubt|doubts|wonder|wondering|reluctantly|grudgingly|hesitant|hesitate|whatever|meh|so so|ish|reckon|assume|trust you|in doubt|will approve|will be approved|about to approve|going to approve|ready to approve|ill approve|want to approve|wanted to approve|intend to|plan to|kidding|joke|joking|sarcasm|sarcastic|ironic|irony|lol|haha|sued|fired|mistake)
        (subject to|permitting|in a way|up to a point|with a heavy heart|against my better judgement|under protest|for what its worth|all being well|touch wood|fingers crossed|if you say so|if you must|if need be|as you like|whatever you think|suit yourself|your call|your choice|up to you|on balance|by and large|close enough|good enough i suppose|not ideal|could be worse|not great not terrible|ill live|im not thrilled)
    """,
    suggest="""
        (suggest|suggestion|suggestions|suggested|suggesting|sugg)
        (i|id|we|wed|i would|we would|one could|you could|you might|we could|we might|maybe|perhaps|could you|can you|could we|can we|would you|please|pls|plz|lets|you should|we should|it should|should|just|must|need to|needs to|and|you may want to|might want to|would be better to|better to|better|may i ask you to|try to|id rather|rather|then|to|also|only|but|want you to|like you to|good to|nice to|instead) [also|rather|just|please|still|perhaps|maybe|first|prefer to|like to|suggest to|we|you|really] (change|replace|reword|rephrase|rewrite|shorten|remove|delete|drop|add|insert|include|fix|correct|mention|clarify|specify|explain|split|merge|move|swap|update|adjust|tweak|soften|simplify|cut|trim|tighten|spell|capitalise|capitalize|write|say|use|put|name|state|link|reorder|restructure|adapt|amend|edit|modify|revise|improve|polish|proofread|translate|italicise|highlight|bold|avoid|omit|skip|expand|elaborate|leave out|take out|strike|lose|turn|make|give|keep|start with|begin with|end with|phrase|call|sharpen|tone|lead with|double check|make sure|spell out|separate|refer|define|quote|round|format|shift|switch|rename|break|tone down|cross out|stick to|add that|thank|apologise|apologize|redo|rework|recheck|point)
        (change|changing|replace|replacing|reword|rephrase|rewrite|rewording|shorten|remove|removing|delete|deleting|drop|dropping|add|adding|insert|include|fix|fixing|correct the|correct that|mention|clarify|specify|split|merge|move|swap|update the|adjust|tweak|soften|simplify|cut|trim|tighten|capitalise|capitalize|use|put|say|write|make|reorder|amend|edit|modify|revise|improve|polish|avoid|omit|expand|leave out|take out|strike|tone down|spell out|proofread) (the|a|an|it|this|that|one|two|three|some|more|less|our|your|all|every|in|out|to|at|after|before|on|line|sentence|paragraph|word|first|last|second|both|another|customer|title|subject|headline|date|and|link|comma|between|from|for|what|where|when|how|why|who|something|maybe|please|least|only|here|there|any|their|its|me|us|them)
        (change|replace|reword|rephrase|rewrite|shorten|remove|delete|add|insert|fix|swap|drop) (typo|typos|wording|headline|date|title|name|subject|time|link|number|word|paragraph|sentence|comma|details|examples|context|it)
        (typo|typos|spelling|misspelled|misspelt|misspelling|grammar|punctuation|comma|commas|apostrophe|nit|nits|nitpick|nitpicks|wordsmithing|wordy|clumsy|awkward|verbose|repetitive|redundant|jargon|tweak|tweaks|rewording|rephrasing|edits|amendments|corrections|correction|proofread|capital letter|lower case|upper case|hyphen|semicolon|colon|bullet point|bullet points|bullets)
        (minor|small|tiny|one|two|three|few|some|my|slight|little|several|couple of|just one|another|the following) [more|small|minor|tiny|little|slight|quick|other] (change|changes|thing|things|suggestion|suggestions|comment|comments|edit|edits|remark|remarks|point|points|correction|corrections|nit|typo|typos|tweak|tweaks|improvement|improvements|proposal|proposals|note|notes|idea|ideas|fix|fixes|adjustment|adjustments|request|amendment|amendments|issue|detail|details)
        (see|please see|find|with|made|left|added|left some|i left|i made|i added|attached) [my|the|some|a few|these|our|attached] (comments|comment|remarks|remark|changes|edits|suggestions|notes|corrections|markup|tracked changes|track changes|annotations|redline|redlines|proposal|version)
        (comments|edits|changes|remarks|suggestions|notes|corrections|feedback|markup|my comments|my changes|my edits) (inline|below|attached|in line|in the text|in red|in bold|in blue|above|follow|here|in the doc|in the document|in brackets|in caps|to follow|underneath)
        (too|very|a bit|a little|rather|quite|overly|slightly|somewhat|so|bit) [too] (long|short|technical|vague|formal|informal|casual|harsh|soft|wordy|detailed|verbose|complicated|complex|dry|cold|negative|defensive|stiff|aggressive|flippant|jargony|strong|weak|loud|optimistic|blunt|generic|dense|salesy|repetitive|hard to read|difficult|abstract|early|late|confusing|unclear|apologetic|clumsy|marketing|friendly|bureaucratic|legalistic)
        (would|could|might|may|should|can) (be|read|sound|look|work|flow) [a bit|a little|even|much|slightly|more] (better|clearer|nicer|shorter|improved|stronger|simpler|softer|clear|good|friendlier|crisper|tighter|warmer|rephrased|reworded|shortened|removed|changed|replaced|split|worded|more)
        (sounds|reads|flows|works|looks|read|sound) (better|clearer|nicer|smoother|odd|strange|weird|clumsy|awkward|cold|harsh|robotic|funny|wrong)
        (should|must|needs to|has to|ought to|needs|need) [rather|probably|better|perhaps|instead] (be|say|read|mention|include|start|end|come|go first|state|become|match|link|explain|contain|refer|stand|name|come first|follow|tell|sound|use|precede)
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
        (needs|need|requires|could do with|could use|wants) [some|a|a bit of|a little|another|more] (rewriting|reworking|rework|work|polish|polishing|tightening|trimming|editing|toning down|softening|shortening|proofreading|rephrasing|tidying|tweaking|fixing|cleaning up|rewrite|edit|tweak|trim|proofread|tidy|clean up)
        [<art>|that|this] (<parts>|sentence|sentences|paragraph|paragraphs|line|lines|section|word|words|bit|part|typo|typos|comma|mention|reference|phrase|name|intro|bullet|bullets|figure|exclamation marks|apology|quote) (is|are|gets|get|has been|have been|being|was|goes|moves|needs to be|must be|should be|to be|can be|comes|come|came|goes|go) [a bit|slightly] (moved|removed|fixed|corrected|changed|reworded|rephrased|deleted|dropped|taken out|replaced|shortened|toned down|softened|updated|rewritten|clarified|added|included|inserted|cut|struck|gone|out|trimmed|split|amended|adjusted|sorted)
        (which|that|it|this|sentence|line|paragraph|bit|part|word|phrase|mention|reference|section|bullet|clause) [really|simply|just] (has|have|needs|need|must|ought) [to] (go|come out|be cut|be removed|be deleted|disappear|be dropped|be struck|come off|be reworded|be rephrased|be changed|be rewritten|be fixed)
        (has|have) to (go before|come out|be reworded|be rephrased|be changed|be rewritten|be fixed|be corrected|be removed|be shortened|be cut)
        (take|cut|strike|leave|drop|get rid of|lose|ditch|kill|axe|throw out|chuck out) [out] (the|that|this) [whole|entire|last|first|second|third|final|opening] (word|sentence|paragraph|line|section|bit|part|bullet|reference|mention|phrase|adjective|joke|emoji|emojis|exclamation mark|exclamation marks|apology|quote|intro|clause|adverb|headline)
        (swap|change|switch|turn|replace|convert|make) [out] [the|that|this|it] (word|from|into|to|with|for|headline|title|date|time|number|name|opening|figure|subject|order|first|last|second|ending|tone|that|say|read|sound)
        (make that|make it) (<n>|[a|the] (plural|singular|past tense|present tense|active|bold|clearer|shorter|friendlier|softer|say|read|sound))
        (typo|mistake|error|misspelling|inconsistency|glitch|slip) (in|on|at) (line|paragraph|para|the|sentence|section|bullet|your)
        (spelt|spelled|misspelt|misspelled|spell|capital|capitalised|capitalized|lowercase|uppercase|hyphenate|hyphenated|abbreviate|abbreviated|comma|full stop|apostrophe|italic|italics|bold|bolded|line break|indent)
        (should|must|ought to|needs to) (read|say|be|state|mention|spell|refer|link|point|start|end|come|go|include|explain|acknowledge|apologise|apologize|specify|clarify|give|show|name|make|use|match|reflect)
        (what about|how about|why not|maybe|perhaps|rather|better|would) (say|saying|write|writing|use|using|call|calling|put|putting|start|starting|end|ending|add|adding|mention|mentioning|split|splitting|drop|dropping|go with|going with|something like|along the lines|phrase|phrasing)
        (something like|along the lines of|to the effect|words to that effect|or similar wording|how i would phrase it|how id phrase it|the way i would put it|my wording|heres my wording|here is my wording|my rewrite|my redraft|heres a rewrite|here is a rewrite|here is a version|heres a version|my go at it|heres my go|try this|try this instead|try the following|use this instead|use the following|use this text|use this version|new text|updated text|proposed text|proposed change|proposed changes|requested changes|changes requested|please use this)
        (id|i would|we would|wed|ill|i will) [have] (cut|drop|lose|trim|reorder|reverse|flip|merge|split|soften|tone down|swap|rephrase|reword|tighten|simplify|clarify|spell out|delete|strike|insert|mention|open with|start with|end with|lead with|finish with|write|say|put|phrase|call|name)
        (doesnt|does not|dont|do not|didnt|never) (mention|say|explain|tell|state|name|address|cover|include|acknowledge|apologise|apologize) (what|when|why|who|how|which|that|the|any|our|whether|where|for)
        (no|without) (mention|word|indication|explanation) of
        (missing|lacks|lacking) (a|an|the|any|our|from|here)
        (please|pls|kindly) (mark|see|check|amend|add|drop|lose|trim|shorten|correct|fix|take|cut|put|move|swap|get rid|refer|start|end|open|lead|say|write|call|reword|rephrase|replace|remove|delete|change|tone|soften|spell|specify|clarify|explain|include|insert|mention|avoid|rewrite|split|merge|simplify|tighten|capitalise|capitalize|hyphenate|link|bold|apply|incorporate|accept my|work in|consider|leave out|strike|adjust|update|revise|make|use) [out|in|up|down|with|of] (the|that|a|an|my|our|it|this|these|all|one|two|every|to|for|by|your|who|what|when|where|why|how|some|more|less)
        (too|far too|way too|much too|a touch|a tad|a bit|a little|rather|slightly) [too] (chatty|corporate|legalese|woolly|waffly|breezy|jokey|cheerful|glib|grovelling|preachy|passive|obscure|cryptic|flowery|fluffy|hard|heavy|light|flat|bland|impersonal|personal|pushy|evasive|definite|absolute|certain|alarming|alarmist|scary|upbeat|rosy|mild|meek|whiny|clunky|terse|curt|patronising|patronizing|condescending|imprecise|broad|narrow|specific|small|big|late in the text|low down|far down)
        (change|replace|say|write|use|put|call it|make it|add|insert|delete|remove|drop|cut|strike|swap|reword|rephrase|read|instead of|take out|leave out|prefer|not) ("|“|„|«|‘|')
        (apart from|except|except for|other than|aside from|minus|bar|but for|save for|all but|everything but) [for] (the|that|this|one|your) [first|second|third|last|final|opening|closing] (<parts>|sentence|sentences|paragraph|paragraphs|line|lines|section|word|words|bit|part|typo|comma|mention|phrase|intro|bullet|bullets|exclamation mark|exclamation marks|number)
        (must|needs to|has to|ought to|should|text|message|draft|it) (have|needs) (a|an|the|some|more|another|our|at least)
        (needs|we need|you need|you have|should have) [to have] (a|an|the|some|another|one|one more|more) [short|clear|better|new|different|proper|clearer|stronger|warmer|shorter|simpler|real] (sentence|line|word|paragraph|headline|title|subject|apology|intro|opening|ending|explanation|link|date|time|name|comma|context|detail|details|information|version|tone|greeting|sign off|contact|number|summary|example|mention|reference|statement|section|text|message|draft|wording|phrasing)
        needs (a|an|the|some|more|another)
        (if|once|when|provided|after|as soon as|unless|until|assuming) (you|we|they|someone|somebody) [also|could|can|just|have|would] (change|changed|replace|replaced|reword|reworded|rephrase|rewrite|shorten|shortened|remove|removed|delete|deleted|drop|dropped|add|added|insert|include|fix|fixed|correct|corrected|mention|clarify|move|moved|swap|update|updated|adjust|soften|simplify|cut|trim|say|take out|took out|taken out|amend|edit|tone down|tweak|spell)
        (shorter|longer|simpler|clearer|friendlier|softer|less (technical|formal|jargon|detail)|more (detail|empathy|context)) (please|pls|perhaps|maybe)
        (broken|dead|outdated|misspelled|misspelt) (link|links|url|date|number|phone number|name|names|title|headline|reference|image|logo)
        (link|links|url|formatting|layout|umlauts|encoding|button|logo) [(in|to|for|at|on) [the|our] (footer|header|status page|faq|text|bottom|end|top|blog|site|website|form|first paragraph|second paragraph|third paragraph|last paragraph)] (is|are|looks|seems|does not|doesnt|dont) [still] (broken|dead|wrong|missing|off|outdated|work|working)
        [and] (it|they|that) (reads|sounds|looks|comes across|comes over) [a bit|rather|very|too|quite|slightly] (cold|harsh|odd|defensive|technical|vague|wordy|stiff|flippant|clumsy|formal|casual|salesy|robotic|long)
    """,
    request="""
        (please|pls|plz|kindly|can you|could you|would you|do|will you|you should|you must|may i ask you to) [kindly|please|also] (approve|confirm|accept|sign off|sign|authorise|authorize|agree|endorse|ok)
        (approve|confirm|accept|sign off|authorise|authorize) [it|this] (please|pls|plz|asap)
        (for|awaiting|pending|your|needs|need|seeking|waiting for|requesting|request) [your|my] (approval|sign off|signoff|ok|confirmation)
        # irony
        (great|fine|lovely|wonderful|brilliant|perfect|fantastic) [,|.|-] just (great|fine|lovely|wonderful|brilliant|perfect|fantastic)
        # a yes to something else: "yes, I have read it", "ok, the date is right"
        <mild> [,] [i have|ive|i did|i|we have|we|have|just] (read|seen|checked|reviewed|looked at) (it|this|that|the text|the draft|the mail|the message|your mail|them)
        <mild> [,] [<art>] <parts> (is|are|look|looks) [all] <fine>
        (i have|ive|i did|we have) (read|seen|checked|reviewed|looked at) [it|this|that] [,] (yes|ok|okay)
        <mild> [,|.] [please|pls|just] (let me know|shout|call me|call|ping me|keep me posted|keep me in the loop|happy to help|glad to help|no rush|no hurry)
        <mild> [,|.] (it|this|that|<text>|message|text) [now|is] (covers|explains|describes|contains|includes|mentions|says|reflects|is clear|reads clear)
        <mild> [,|.] (i was|was|ive been|i have been|i had been|been|just saw|just seen|i missed|missed|give me a shout|drop me a line|get in touch|ring me|give me a ring)
        <mild> [,|.] <ive> (had time|found the time|taken the time|managed to|finished|had a chance)
        <mild> [,|.] [thats|its|it is|that is|this is] [all|very|nice and|now|pretty|quite|much|so] (clear|clearer|understood|helpful) [now]
        (everyone|everybody|team|colleagues|folks|guys|both|people) (approve|approved|accepted|agreed|agree|signed off|cleared|confirmed|ok|fine|happy)
    """,
    next_time="""
        [for|in|the|a remark for|a note for|note for|remark for|something for] [the] (next time|future|next one|future ones|postmortem|post mortem|next messages|next message|next update|future updates)
    """,
    lead_approve="""
        [i|we] (approve|approved|lgtm|signed off)
        (i|we) [can|do] [hereby|formally|gladly|happily|fully|herewith] (approve|authorise|authorize|confirm my approval|sign off|sign this off|sign it off)
        [you|it|this|<it>] (have|has|give|grant|confirm|youve got|ive given) (my|our) [full|formal|final|written] (approval|sign off|signoff|consent|authorisation|authorization)
        (am|im|are) (happy|pleased|content|glad) to (approve|sign off|sign it off|sign this off)
        (cleared|signed off|authorised|authorized) <for>
        (approval|sign off) (given|granted|is given|is granted|confirmed)
    """,
    lead_object="(object|objection|objections|objecting|strong objection|reject|rejected|veto)",
    lead_suggest="(suggest|suggestion|suggestions|suggesting|proposal|comment|comments|change|edit)",
    lead_delegate="(delegate|delegated|delegating|delegate to|hand over|hand over to|reassign|reassign to|delegated to|ask|pass to|forward to)",
    lead_estimate="""
        (eta|estimate|estimated time|e t a)
        [i|we] (should|will|ought to) be (done|finished|through|back|ready|able to answer|able to review) [with (it|this|the review|my review|that|reading)] (in|by|at|within|around|before)
    """,
    lead_question="(question|questions|query|one question|quick question)",
    delegate_first="""
        [please|pls|better|maybe|perhaps|lets|you should|you could|can you|could you|you may want to|best|just|i would|id|we should|this is for|this one is for|rather|you need to|you have to] (ask|check with|talk to|speak to|speak with|consult|ping|contact|defer to|turn to|go to|refer to|reach out to|try) [first|instead|rather]
        (this|that|this one) (is|goes|belongs) (for|to|with)
        it (is|belongs) (for|with)
        (over to|down to|one for|this is one for|a question for|a matter for|that is for|thats for|thats one for|defer to|cc|adding|looping in)
        (up to|down to|better|rather) [the] (legal|compliance|comms|pr|marketing|them|him|her|raj|our|my)
        up to
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
        (should|can|will|must|needs to|has to|may|is going to|would|could|to|shall|ought to|is to|please|gets to|has) [please|now|also|have to|probably|better|really|then|therefore] (decide|make the call|take the call|make that call|take the decision|make the decision|call it|answer|answer you|answer this|reply|respond|judge|rule on|rule on this|have the final say|have the last word|have the final word|sign this one|sign this instead|sign off instead|sign instead|deal with it|deal with this|pick this up|pick it up|take it from here|take this from here|take this one|look after this|look after it|approve in my place|approve instead|approve it instead|approve this instead|approve for me|approve this one for me|do the review|do this review|do it instead|handle it|handle this one|review instead|review this instead|act for me|speak for me|speak for us|stand in for me)
        (has|have|got|gets|with) [the] (final say|last word|final word|final call|lead on this|authority|authority on this|delegated authority|mandate|decision rights|power of attorney|full authority)
        (decides|approves these|signs these|signs off on these|handles these|handles this|owns this|owns these|owns it|leads on this|looks after this|looks after these|deals with these|deals with this|does these now|does these reviews|reviews these|takes these|takes care of this|takes care of these|took over from me|has taken over|is now responsible|now handles|now owns|now reviews|has replaced me|replaces me|is my replacement|is my successor|is the one to ask|is the right one|is the person to ask|is the person for this|is the person you want|is your man|is your woman|is your person|is better placed|knows more about this|knows this better|knows better than me|is closer to this|is closer to it|is deputising|is duty manager|is on duty|is on call|is on shift|is incident commander|is acting|is looking after|is handling|is in charge|is minding|is picking up|is picking this up|has the watch|has the pager|has my proxy|is my proxy|is holding the fort|holds the fort|is stepping in|is my cover|covers for me|is my backup|is filling in)
        (covering|standing in|filling in|deputising|deputizing|minding|looking after|acting|answering|deciding|holding the fort|stepping in|picking up|handling) [things|this|it|everything|my (work|reviews|desk|mail|inbox|queue|stuff)] (for|while|during|until|till|in my|this week|today|on my)
        (handling|looking after|responsible for|in charge of|running|managing|covering|taking) (this|these|the|that|it|my|such|all) [account|topic|reviews|review|incident|one|communication|communications|client|customer|case|subject|area|region|things|matters]
        (pass|passing|passed|hand|handing|handed|give|giving|leave|leaving|send|sending|forward|forwarding|forwarded|push|pushing|bounce|bouncing|kick|kicking|escalate|escalating|route|routing|transfer|turn|turning) (this|it|that|this one|the review|the decision|the draft|my vote|my review|the baton|this decision|the request) [on|over|along|up|across|straight|directly|back] (to|with) (our|the|my|someone|somebody|her|him|them|legal|compliance|comms|marketing|pr|security|the|a colleague)
        (ive|i have|i|im|i am|have|am) (forwarded|forwarding|passed|passing|handed|handing|delegated|delegating|escalated|escalating|assigned|reassigned|asked|asking|looped in|cced|copied in|sent) (this|it|that|him|her|them|my|our|the|on|over|in|a)
        (please|pls|kindly|can you|could you|better|best|rather|you should|you could|you had better|youd better|youll need to|you need to|you want to|you may want to|go and|just|try and) [please|rather|also|just|first] (ask|check with|talk to|speak to|speak with|consult|ping|contact|turn to|go to|reach out to|try|send it to|send this to|forward it to|forward this to|pass it to|pass this to|direct this to|address this to|run it by|run this by|run it past|run this past|get in touch with|get hold of|take it up with|take this up with|clear it with|clear this with|confirm with|coordinate with) (our|the|my|someone|somebody|her|him|them|legal|compliance|comms|communications|marketing|pr|press|security|privacy|support|finance|hr|engineering|whoever|a|an|one of)
        (wrong|not the right|not your|not the best) (person|man|woman|guy|one|address|addressee|contact|reviewer|team|department|desk) (for|to ask|here)
        (not|isnt|is not|no longer) [really] (my call|my decision|my area|my job|my place|my department|my responsibility|my account|my product|my incident|my customer|my team|my role|mine to decide|mine to approve|mine to judge|mine|something i can decide|something i decide|for me to approve|for me to judge|for me to sign|in charge|responsible|the reviewer|the owner|on this team|in this role|on this account|on this project|doing (reviews|these|this)|entitled to|authorised to|authorized to|allowed to decide|in a position to decide)
        (no longer|dont|do not) (do|handle|work on|deal with|own|look after|cover|decide on|review|sign off) [on] (reviews|these|this|this account|this topic|that|communications|these reviews|this area|here)
        (ive|i have|i) (moved|changed|switched|left) (to|teams|roles|jobs|department|departments|position|the company|the team|the project|on)
        (away|off|out|on leave|on holiday|on vacation|off sick|ooo|out of office|in hospital|on paternity leave|on maternity leave|on a sabbatical) (until|till|this week|today|for the|all week|next week|from) [monday|tuesday|wednesday|thursday|friday|next week|tomorrow]
        (above|beyond|outside|not within|over) my (pay grade|paygrade|remit|authority|scope|head|competence|competency|mandate|role|purview|expertise|brief|station)
        (have|let|get) (our|the|my|someone|somebody|one of|him|her|them|legal|compliance|comms|marketing|pr|security|privacy|engineering|support) [general|press|team|duty|legal|on call|data protection|communications|privacy] [counsel|office|officer|manager|lead|team|department|director|lawyer|lawyers|engineer|boss|deputy|backup|colleague|else] [to] (decide|review|look|check|handle|approve|sign|do|take|answer|see|read|judge|weigh in|rule)
        (seek|get|obtain|youll need|you need|you want|you will need|needs|requires) (legals|the dpos|the ceos|my bosss|my managers|compliances|the lawyers|someone elses|somebody elses) (ok|okay|approval|sign off|blessing|view|opinion|input)
        (i defer|i would defer|id defer|ill defer|i will defer|happy to defer|defer) to
        (i abstain in favour of|i recuse myself|i have to recuse myself|recusing myself|conflicted out|i have a conflict)
        (this|it|that|this one|the request|this review|the draft) [really|probably|rather|also] (should|needs to|must|has to|ought to|had better) [really|probably|rather] (go|be sent|be forwarded|be passed|be addressed|be directed|be decided|be signed|be approved|be answered|be reviewed|be checked|come|be handled) (by|through|past|from|to (legal|compliance|comms|pr|marketing|our|my|someone|somebody|him|her))
        (someone|somebody|a person|anyone|a lawyer|a colleague|one of us|whoever) [else] (from|in|at|on|with) (<dept>|the|our|my|charge|duty|call|authority|more) [team] [should|must|needs|has|can|will|ought]
        (take|takes|taking|took) (this|it) (one|on|over) (for|from|instead of) me
        (this|this one|this request|this review|the review|the decision) [really|probably|rather] (should|needs to|must|has to|ought to|had better) [really|probably|rather] go (to|through|past|via)
        [please|pls|kindly|can you|could you|id|i would|better|rather|lets|you should|just|id rather|i would rather|maybe|perhaps] (have|let|get|ask|see|contact|call|ping|consult|try|involve|check with|talk to|speak to|speak with|go to|turn to|reach out to|run (it|this) (by|past)|take (it|this) to|bring (it|this) to|send (it|this) to|give (it|this) to|pass (it|this) to|forward (it|this) to|leave (it|this|this one|that) to|leave (it|this|this one) with|hand (it|this) to|over to|down to|up to|best ask|best to ask) <name>
        <name> (has|holds|gets|had) my (vote|proxy|authority|delegation|say)
        <name> (is|has) [now|today|currently] (covering|standing in|deputising|deputizing|minding|acting|deciding|responsible|in charge|on duty|on call|taken over|taking over|filling in)
        <name> (decides|covers|can decide|will decide|should decide|can approve|will approve|should approve|must approve|can sign|will sign|can sign off|will sign off|should sign off|can answer|will answer|can take|will take|can do this|will handle|can handle|handles|takes|owns|knows|should look|should see|should read|should check|should review|can review|will review|would know|needs to|has to|ought to)
        [still] (has|needs|have|need|must|ought|is) [to] [first] be (approved|signed off|signed|cleared|decided|authorised|authorized|okayed) by
        (needs|has|ought) to (look at|see|review|check|read|approve|sign off|decide on|weigh in on|clear|vet|bless|ok|okay) [on] (this|it|that|this one) [first|too|as well]
        (leave|leaving|left) (this|it|that|this one|that one|the decision|the call|the final word) to
    """,
    later="""
        (later|soon|shortly|tomorrow|tonight|this (morning|afternoon|evening|week)|next (week|month|monday|tuesday|wednesday|thursday|friday)|in a (bit|moment|minute|while|sec|second|few|few minutes|few moments|couple of minutes|couple of hours|mo)|in a few|in a couple|eod|end of day|end of the day|end of business|cob|close of business|eob|end of week|eow|asap|first thing|over the weekend|after (lunch|dinner|breakfast|the meeting|my meeting|the call|this call|my call|work|landing|i land|that|the weekend|school run|my flight|the flight|i get back|boarding|the break|coffee)|once i (land|am back|get back|am out|am home|am online|arrive|get home|am at my desk|get to my desk)|when i (land|am back|get back|am out|am home|am online|arrive|get home|am at my desk|get to my desk|am in the office)|as soon as i (land|can|am back|get back|am out|am home|arrive|get home|am at my desk|have a minute)|(on|by|until|till|before|not before|after|this|next) (monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midnight|lunch|lunchtime|tonight|tomorrow|dinner|the evening|then)|lunchtime|noon|midnight|midday|in the (morning|afternoon|evening)|mid afternoon|mid morning|monday|tuesday|wednesday|thursday|friday|saturday|sunday|later today|when i can|some time|sometime|any minute|momentarily|presently|in due course|the weekend|half an hour|an hour)
        (give me|need|i need|gimme|i want|takes|it takes|will take|grant me|can i have|could i have|allow me|let me have|may i have) [just|about|at least|another|only|me] (a|some|another|more|bit more|little more) [bit|little|more|few] (time|moment|minute|minutes|while|hour|second|sec|bit|mo|hours)
        (need|want|give me|gimme|i need|require) [some|a bit|a little|much] more time
        (let me|i have to|i need to|i must|i want to|i should|ill|i will|i shall|still|im still|i am still|have to|need to|gotta|must|i still need to|i still have to) [first|quickly|just|still|now|have to|need to] (think|think about it|sleep on it|read|check|look|look into|look at it|have a look|take a look|verify|consult|ponder|get back|come back|review|digest|study|get to it|go through|reading|checking|reviewing|looking|thinking)
        (looking|reading|checking|reviewing|working on it|on my way|looking into it|having a look|taking a look|thinking) [at|into|through|about] [it|this|that|now|already|the text|the draft|right now|them|over]
        (in a meeting|in meetings|in a call|on a call|on a plane|on a train|on the train|on the plane|boarding|driving|busy|in transit|on my way|back soon|hold the line|bear with me|stand by|one moment|one sec|one second|one minute|just a moment|just a minute|just a sec|brb|two secs|a moment please|moment|hang on|give me a moment|wait|please wait|wait a moment|wait a minute|bit later|patience|not now)
        (in|within|give me) [about|around|roughly|another|the next] (a few|a couple|a couple of|couple of|several) (minutes|mins|hours|hrs)
        (after|following) [the|my|our|this|that|a] [next|current|morning|afternoon|daily|weekly] (stand up|standup|board meeting|all hands|one on one|court hearing|hearing|interview|exam|appointment|gym|run|nap|sleep|workshop|training|presentation|conference|webinar|shift|commute|doctor|dentist|pick up|pickup|kids are in bed|bridge call|war room|incident call|handover)
        (when|once|as soon as|after) (im|i am|ive|i have|i get|i come|i|were|we are) [be] (back|home|out|done|off|in|finished|landed|online|free|through|up|awake|out of this|off the call|off the phone|off this call|out of the meeting|out of this meeting|at a desk|at a computer|at my laptop|signal again|wifi|a connection|read it|a minute|a moment|five minutes|had lunch|had coffee)
        (first thing|early|late) [on] [tomorrow|monday|tuesday|wednesday|thursday|friday|this afternoon|this evening|tonight|in the morning|next week] [morning]
        (tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday) (morning|afternoon|evening|noon|lunchtime|first thing|early|night|latest|at the latest|am|pm)
        (before|by|until|till|around|at) (lunch|lunchtime|noon|midday|midnight|tonight|tomorrow|the evening|the end of (the day|today|business|play|the afternoon|the hour|this week|the week)|close of play|close|end of play|teatime|dinner|dinnertime|breakfast|eod|cob|then|monday|tuesday|wednesday|thursday|friday)
        (leave it with me|bear with me|watch this space|give me a bit|give me a sec|give me a tick|two ticks|in a tick|half a mo|in a jiffy|in two shakes|in a wee while|will do shortly|im on it|i am on it|right on it|will get to it|getting to it|get to it|next on my list|top of my list|on my list|on my todo|in the queue|queued up|just opening it|opening it now|just sitting down to it|halfway through|half way through|still reading it|reading it now|reading now|looking now|looking at it now|having a look now|checking now|checking it now|just started reading|about to read it|about to look|not had time|havent had time|no time yet|have not had time|havent got round to it|not got round to it|in due time|this evening|later this (morning|afternoon|evening|week)|some time (today|tomorrow|this afternoon|this week|next week))
        (let me|i need to|i have to|i want to|ill|i will|i must|need to|i should|id like to) [first|quickly|just] (check|confirm|verify|clear|talk|discuss|speak) [it|this] [with|to] [ops|legal|engineering|the team|my team|my boss|my manager|pr|comms|support|finance|security|someone|the lawyers|our lawyers|the engineers] [first|quickly]
        (not|havent|have not) [yet] (had|found|got) [the|a|any|much] (time|chance|moment|minute) [to] [read|look at|review|open|check|get to] [it|this|that] [yet|so far|properly]
        (havent|have not|not) [yet] (read|opened|looked at|reviewed|checked|seen) (it|this) [yet|so far|properly]
        after [my|the|our|this] <n> : <n>
        (leave (it|this) to me|give me (five|ten|fifteen|twenty|thirty|forty))
        (dentists|doctors|meeting|meetings|call|war room|workshop|train|plane|court) (until|till) <n>
    """,
    review="""
        (will|ill|shall|going to|gonna|well|hope to|plan to|aim to|try to|trying to|expect to|able to|can|want to|need to|have to|let me|should be able to|should|get) [be|have|also|probably|only|hopefully|first|just|then|have to|need to|definitely|still|quickly|you get|you have] (look|looking|review|reviewing|read|reading|check|checking|reply|replying|answer|answering|respond|responding|decide|deciding|get|back|come|do|doing|have|finish|see|tell|let|revert|give|send|approve|confirm|know|be|take|available|free|done|ready|think|go|call|work|on it|to it|handle|home|online|report|follow up|need|sign|deliver|an|you)
        (need|needs|give me|gimme|takes|take|requires|require|busy|meeting|call|flight|landing|land|train|plane|driving|review|reviewing|reading|looking|back|reply|replying|answer|feedback|decision|eta|ready|done|available|online|free|expect|wait|check|checking|response|allow|ask me|ask again|remind|ping|come back|get back|boarding|commuting|finishing|until|more|at my desk|hold on|my review|hang on|remind me|check in|check back|another|verdict|should have|my answer|on it|i am in|im in|shortly|soon|later|lunch|out of the meeting)
        (approve|approving|approval|decide|deciding|decision|sign|signing|sign off|verdict|yes or no|an answer|my answer|answer|reply|feedback|response|review|comments|word|news) [it|this] [to follow|follows|coming|comes|due|is coming] (in|by|at|tomorrow|tonight|later|after|before|within|around|this|first thing|shortly|soon)
        (you|youll|you will|shall|should|will) [have|get|hear|hearing] [my|an|a|back|from] [answer|decision|reply|verdict|feedback|comments|response|me|yes or no|review] (by|in|before|after|at|within|around|tomorrow|tonight|later|shortly|soon|this|then)
        (leave it with me|bear with me|will circle back|circle back|circling back|will come back|coming back|getting back|be right back|swing back|will revert|ill revert|revert back|on to it|onto it|get on it|have it done|have it read|done by|done in|finish reading|finished by|look then|read then|check then|do it then|do it after|look after|read it after|look at it after|check it after|get to this|get to it|got to this|turn to it|turn to this|sit down with it|go through it|look over it|pick it up|pick this up|tackle it|tackle this|give it a read|give it a look|give this a read|have eyes on it|eyes on it|take a proper look|a proper look|deal with it|deal with this|attend to it)
        (call|meeting|court|hearing|flight|train|boarding|landing|driving|commuting|stand up|standup|workshop|interview|dentist|doctor|gym|school run|cooking|dinner|away from (my|the) (desk|computer|laptop)|afk|back at|back in|back by|back from|back around|back after|out until|out till|tied up|in meetings|on a call|in court|free at|free from|free after|free in|available from|available at|available after|available in|offline|no signal|wrapping up|finishing)
        (stuck in|war room|back to back|boardroom|dentists chair|doctors waiting room|queue|give me)
    """,
    question="""
        (what|who|whom|when|where|why|how|which|whose|is|are|was|were|does|do|did|has|have|can|could|will|would|should|may|shall|am|any)
        (looks|sounds|reads|ok|okay|fine|good|all good|happy|works) [good|ok|fine|right|great] (to|with|for|by) you
        (is it just me|or is it|or should|or do|or was|or is|any|anyone|anybody|has anyone|didnt|dont|isnt|arent|wasnt|wouldnt|shouldnt|cant|couldnt|hasnt|havent|since when|by whom|for whom|in which|at what|to whom|says who|so what|and what|and who|and when|and why|and how|but what|but who|but why|but how|but when|um what|sorry what|wait what|just checking|quick q|do we|do you|did we|did you|wondering)
    """,
    undo="""
        (undo|undo that|undo this|undo it|undo my (decision|answer|approval|vote|reply|objection|last reply|last answer)|please undo|revert my (decision|answer|approval|vote)|(i )(take|took) (it|that) back|take that back|i take it back|i take that back|i withdraw my (approval|decision|answer|vote|objection|reply)|withdraw my (approval|decision|answer|vote|objection|reply)|revoke my (approval|decision|answer|vote)|i revoke my (approval|decision|vote)|cancel my (approval|decision|answer|vote|objection|reply)|retract|i retract|i retract my (approval|decision|answer|vote|objection)|scratch that|i changed my mind|changed my mind|that was a mistake|my mistake|sorry wrong mail|forget my (approval|last mail|last reply|answer|yes)|ignore my (approval|last mail|last reply|answer|yes|last message)|please disregard my (approval|last mail|last reply|answer)|disregard my (approval|last mail|last reply|answer)|unapprove|i did not mean to (approve|send that|reply)|i didnt mean to (approve|send that|reply))
        [please|pls|kindly|can you|could you|id like to|i would like to|i want to|i need to|i have to|i must|i|we|hereby|i hereby|i now|need to|let me|may i|sorry|i am|im|i also|please let me|i wish to] (undo|revoke|withdraw|retract|cancel|rescind|annul|void|reverse|recall|take back|pull back|pull|revert|unsend|delete|withdrawing|revoking|retracting|cancelling|rescinding|taking back|discard|drop|nullify|ignore|disregard|forget|scratch|strike) [my|the|that|this|our] [last|previous|earlier|former|first|recent|premature] (approval|ok|okay|yes|sign off|signoff|go ahead|vote|decision|answer|reply|green light|approve|consent|blessing|thumbs up|response|plus one|confirmation|lgtm|go|click) [<undo_when>] [please|now|again|at once|immediately|asap]
        [please|pls|i|ill|i will|i have to|i need to|i must|sorry|let me|can i|id like to|i want to] (take|taking|took) (my|the|that) [last|earlier|previous] (approval|ok|okay|yes|sign off|vote|answer|reply|decision|approve|go ahead|green light|thumbs up) [<undo_when>] back [please|now]
        [please|pls|i|ill|i will|i have to|i need to|i must|sorry|let me|can i|id like to|i want to] (take|taking|took) back (my|the|that) [last|earlier|previous] (approval|ok|okay|yes|sign off|vote|answer|reply|decision|approve|go ahead|green light|thumbs up) [<undo_when>] [please|now]
        [please|pls|hi|sorry] (reset|reset it|reset my (answer|vote|reply|approval|decision)|reset this|reset that)
        (i|ive|i have|have|we|we have|weve) (answered|replied|approved|clicked|responded|reacted|spoke|spoken|signed|signed off|hit approve|hit send|said yes|voted|pressed the wrong button|clicked the wrong button|clicked the wrong thing|hit the wrong button|clicked approve) [approve|it|this|that] [too|way too|much too|a bit too] (fast|quickly|soon|early|hastily|hasty|by mistake|by accident|in error|accidentally|in haste|prematurely|wrongly) [<undo_when>]
        (my|that|the|this) [last|earlier|previous] (approval|ok|okay|yes|sign off|vote|answer|reply|decision|go ahead|thumbs up|click) [<undo_when>] (was|is|should be|must be|needs to be|has to be) [a|in|by|sent|given|now|hereby] [too] (mistake|error|accident|wrong|null and void|void|invalid|withdrawn|revoked|retracted|cancelled|canceled|undone|rescinded|premature|hasty|for another mail|for another review|meant for another one|not meant for this|taken back|reversed)
        (that|it|this) was (a mistake|an accident|a slip|a misclick|my mistake|by mistake|premature|an error|sent in error|the wrong button|a slip of the finger|a slip of the thumb|not meant for this one|meant for another one|meant for a different one)
        (please|pls) (treat|consider|regard|take) (it|my approval|my ok|my answer|my reply|my vote|that) as (withdrawn|revoked|not given|void|undone|retracted|null and void|cancelled)
        (i|ive|i have|just) (changed|had a change of) (my mind|heart) [about] [this|that|it|the approval]
        (i|we) [did not|didnt|never] (meant|mean|meant to|mean to) [to] (approve|say yes|send that|click approve|hit approve|reply|sign off|approve that one|approve this one) [that|this|it] [one]
        (wrong button|wrong thread|fat fingered that|fat finger|misclick|misclicked|slip of the thumb|oops wrong one|oops wrong mail|oops wrong button|my bad|put it back to pending|set it back to pending|back to pending|back to undecided|reopen my review|reopen the review|put me back to undecided|roll back my answer|roll that back|roll it back)
        (oops|ooops|whoops|sorry|ah|argh|damn|no|oh|oh no) [,|!|.] (wrong (button|thread|mail|one|message)|misclick|undo|undo that|undo please|that was a mistake|i (clicked|pressed|hit) the wrong (button|one|thing))
        (i clicked|i pressed|i hit|clicked|pressed|hit) the wrong (button|one|thing|link)
        [please|pls|kindly|i|we|i must|i have to|i need to|sorry] (withdraw|revoke|retract|cancel|rescind|take back|pull|undo) my [earlier|previous|last|premature] (approval|yes|ok|okay|sign off|signoff|consent|go ahead|green light|vote|answer) [,] [as|because|since|for] (i|we|it|there|legal) (overlooked|missed|misread|found|spotted|noticed|saw|just (saw|noticed|spotted|found)|have (found|seen|noticed)|had not|hadnt|did not|didnt|forgot)
    """,
    stop="""
        (stop|halt|stop stop|stop stop stop|stop sending|stop the sending|stop it now|stop now|stop at once|stop immediately|stop the send|stop the distribution|halt the distribution|halt sending|halt the sending|emergency stop|abort sending|stop delivery|halt delivery|stop the delivery|pause sending|pause the sending|pause the distribution|stop all sending|stop this now|stop the mailing now|stop everything now)
        [please|pls|stop|quick|quickly|urgent|urgently|emergency|someone|everybody|hey|guys|now|ok|wait] (stop|halt|abort|pause|freeze|interrupt|suspend|cancel|kill|cease) (sending|the sending|the send|the send out|the mailing|the mail out|the mails|the emails|the e mails|the distribution|the delivery|the rollout|the dispatch|the broadcast|the campaign|the job|the run|the queue|the transmission|all sending|all mails|all emails|all outgoing mails|outgoing mails|any further sending|the remaining mails|the remaining ones|the rest of the sending|everything thats going out|what is still going out|whats going out|it from going out|more from going out) [right now|now|at once|immediately|straight away|right away|asap|please|right there|this instant|this second|this minute] [please|now]
        (stop|halt|abort|pause) it [now|right now|at once|immediately|please] [before (any|anything|it|more|another|the rest) [more|else|mails|emails] (go|goes|gets|get|leave|leaves|is|are) (out|sent|further)]
        before (any more|anything else|more mails|more emails|more of them|the rest|it all|another one|more|anything more|it) (go|goes|gets|get|leave|leaves|is|are) (out|sent|delivered|further)
        (dont|do not) (let|send) (any more|more|another|the rest) [mails|emails|of them|one] [go out|out]
        (no more (mails|emails|sending) please|no more of these going out|stop please|please stop|stop stop please|stop it please|please stop it|stop right there|stop right now|pls stop|stop asap|abort abort|abort mission|stop the press|stop the presses|red button|pull the plug|pull the plug on it|cut it off|kill switch)
        (halt|stop|abort|pause|freeze) everything [now|please|immediately|at once]
    """,
    aside="""
        (unsubscribe|unsubscribe me|remove me|take me off|opt out|stop mailing me|stop sending me|wrong address|wrong number|who is this|not interested)
        (accepted|declined|tentative|tentatively accepted|canceled|cancelled|updated invitation|invitation) : [weekly|daily|team|project|review|status|incident|fwd] (meeting|call|standup|sync|review meeting|invitation|appointment)
        suggested (replies|reply|responses|response|answers) [:|"]
    """,
    other="""
        (v|r|rev|version|revision) <n>
        (previous|earlier|last|other|old|older|second|first|another|different|next|initial|original|former|yesterdays|final) (version|draft|text|revision|one|message|mail|edition|wording|attempt)
        (legal|marketing|pr|finance|compliance|management|the board|board|everyone|everybody|nobody|somebody|someone|boss|team|ceo|cto|cfo|colleague|colleagues|others|all of us|they|he|she|security|sales|support|privacy|audit|customer|customers|counsel|hr|engineering|operations|ops|partners|manager|director)
        (internal|external|strategic|customers|internally|externally|bulk|attachment|attached|pdf|part|paragraph|section|sentence|headline|subject|title|english|german|french)
        (us|usa|uk|eu|emea|apac|amer|latam|dach|europe|asia|africa|america|americas|germany|france|spain|italy|portugal|japan|china|india|canada|brazil|australia|netherlands|belgium|austria|switzerland|ireland|poland|sweden|region|regions|country|countries|option|variant|alternative|draft|tbd|tbc|wip|nil)
        (on behalf|in the name|behalf of|for and on|instead of me)
        (spring newsletter|autumn newsletter|the other one|tomorrows|todays|yesterdays|last weeks|this weeks|his|her|their|theirs|hers|someone elses|somebody elses|the committee|committee|regulator|the regulator|authorities|insurer|insurers|working draft|as a draft|in draft|for review|for discussion|for translation|for comment|for feedback|for testing|for the archive|for internal use|for printing|to a small group|to a test group|to staff only|to employees|to the press|on twitter|on social media|on the website|on the blog|on linkedin)
    """,
)
