import type { LexiconSpec } from "../../review/lexicon.ts";

/** Times, elements, rewrites and small words of English. */
export const words = {
  locale: "en",
  lists: {
    num: ["#", "a", "an", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "twelve", "fourteen", "fifteen", "twenty", "a few"],
    weekday: ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thurs", "fri"],
    month: ["january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec"],
    unit: ["minute", "minutes", "hour", "hours", "day", "days", "week", "weeks", "month", "months"],
    act: [
      "refund", "replace", "send", "resend", "deliver", "redeliver", "repair", "credit", "exchange", "swap", "pay", "transfer", "return", "reimburse", "cancel", "waive", "deduct", "correct", "reissue", "issue", "install", "reinstall", "restore", "collect", "pick", "visit", "fix", "clean", "repaint", "reset", "rebook", "book", "arrange", "schedule", "dispatch", "ship", "post", "order", "extend", "reduce", "offer", "give", "provide", "train", "move", "change", "adjust", "reconnect", "connect", "set", "add", "remove", "come", "bring", "hand", "take", "test", "measure", "inspect", "rewrite", "update", "upgrade", "print", "lower", "raise", "open", "close", "assign", "fit", "mend", "reprint", "recalculate", "compensate", "halve", "freeze", "block", "unblock", "put", "upload", "prepare", "draw", "mail", "email", "lend", "supply", "run", "stop", "switch", "charge", "write", "call", "phone", "ring", "show", "walk", "check", "review", "rebuild", "reopen", "migrate", "seal", "drain", "rewire", "clear", "service", "refit", "relay", "re-lay", "reserve", "keep", "void", "amend", "split", "remake", "resole", "hem", "tune", "align", "make", "let", "start", "have",
    ],
  },
  when: {
    phrases: [
      "#time", "#date", "(at|by|before|until|till|from|after|around|about|between) # [o'clock|am|pm|a m|p m|hours]", "# (o'clock|am|pm)",
      "(on|by|before|until|till|this|next|from|after|every|coming|and|or|the|of|for|to|between) @weekday", "@weekday (at|by|morning|afternoon|evening|noon|the|next|between|from|before|after|or|and|#)", "^ @weekday",
      "# [of] @month", "@month #", "(by|in|until|before|end of|of|during|early|mid|late) @month",
      "(within|in|for|after|inside|no later than|not later than|maximum|up to|at most|under|over) [the] [next|about|at most] @num [to #] [working|business|calendar|full|more|further] @unit",
      "@num (working|business|calendar) (day|days|hour|hours)", "@num (working|business) (day|days)", "# (hours|minutes|days|weeks)", "(two|three|four|five|ten|fourteen) [working|business] (hours|days|weeks)",
      "(today|tomorrow|tonight|noon|midday|midnight)", "(this|next|coming) (week|month|morning|afternoon|evening)", "(end|close|beginning|start|middle) of [the|this|next|business] [working] (day|week|month|business|play)",
      "(by|until|before|on|at) the (#|first|second|third|fourth|fifth|tenth|twelfth|fifteenth|twentieth)", "the # of",
      "(right now|this minute)",
    ],
    future: [
      "(will|shall|we'll|i'll|you'll|he'll|she'll|they'll|it'll|won't|can|going to|is to|are to|due|expect|expected|promise|guarantee|deadline|latest|plan|planned|scheduled|booked|arranged|within|by|until|before|no later)",
      "(i|we) (am|are) (calling|coming|sending|writing|bringing|visiting|ringing)", "(arrives|leaves|comes|goes|calls|starts|is ready|is coming|are coming|visits|reaches|rings)", "(please|you) (expect|have|receive|hear|get)",
    ],
    counting: ["(not|without|excluding|except|apart from|not including|leaving out) [counting|including] [the|today|this] [day|today|receipt|date]", "(counting|counted|starting|running|beginning|including|inclusive|from|after|count) [from|the|on|with] [the|today|tomorrow|next|first] [working] (day|today|tomorrow|receipt)", "(day of receipt|receipt day|day you (wrote|called)|day we (received|got) it|today does not count|today not (counted|included))"],
    days: ["(@num) (working|business) (day|days)", "(#|two|three|four|five|ten|fourteen) days"],
  },
  elements: {
    thanks: ["(thank|thanks|grateful|gratitude|thankful)", "appreciate [that] (you|your|the|it)", "good [that] you (wrote|told|let|called)"],
    registered: [
      "(registered|logged|recorded|filed|entered|booked in|noted under|reference|ref|case no|ticket|registration)", "(opened|created|started|raised|set up|made) [_] [_] [_] (case|claim|file|record|ticket|complaint|entry)", "(case|complaint|file|claim|ticket|reference|request|registration|incident) [number|no|reference|id|is] [is|under] (#|number|no|reference)", "(in|on|into) our (register|system|log|records|book|books|journal|list|database|complaints)", "under [the] (number|no|reference|file|case)", "(number|no) #", "put [_] [_] on (record|file)", "taken down", "(received and|have it) (registered|on file|on record)",
    ],
    gist: [
      "(if|as|so) (i|we) (understand|understood|see|read|hear|get|have understood|am reading|have read) [it|you|your|correctly|this|that|right]", "(you (write|wrote|say|said|tell|told|describe|described|mention|mentioned|report|reported|explain|explained|are writing|have written|complain|raise|raised))", "(understand|understood|see|read|gather) [from] [your] [that|from|you|correctly|letter|message|it]", "(as i|to) (sum|repeat|recap|confirm)", "in (short|other words)", "do i understand", "did i (get|understand)", "have i (got|understood)", "(about|regarding|concerning) (the|your)", "is that (right|correct|so)", "let me (repeat|check|make sure|say back)", "the (gist|point|heart|core) (is|of)",
    ],
    feeling: [
      "(understand|see|know|appreciate|imagine|realise|realize|recognise|recognize|hear|understandable|understandably|feel|accept) [that|why|how|completely|well|very well|fully|your|you|this|it|the|must|can] [_] [_] [_] [_] (angry|upset|frustrat*|annoy*|disappoint*|unpleasant|anger|worr*|tired|stress*|difficult|hard|irritat*|exhaust*|alarm*|frighten*|scar*|embarrass*|inconvenien*|distress*|disturb*|exasperat*|infuriat*|patience|feeling*|feel|maddening|bitter|uneasy|concern*|anxious|anxiety|offen*|hurt*|insult*|sad|lonely|helpless|fed|furious|cross|aggravat*|humiliat*|trying|tiring|tiresome|awkward|awful|miserable|nuisance|trust|unfair|let|ruin*|spoil*|spoilt|waste*|cost)",
      "(sorry|apologise|apologize|apologies|regret) [_] [_] (for|that|to|about|the|you|this|it|your)", "(sorry|apologise|apologize)", "(i|we|anyone|anybody|everyone|me|you|who) (would|would have|'d|too would|would too) [_] [_] (be|feel|been|have been|felt) [_] (angry|upset|annoyed|frustrated|disappointed|cross|worried|furious|tired|the same|alarmed|uneasy|irritated)", "(i'd|you'd) [too] be", "(frustrat*|annoying|upsetting|unpleasant|infuriating|maddening|exasperating|disappointing|distressing|worrying|tiring|exhausting|stressful|embarrassing|aggravating|disheartening|alarming|irritating|frightening|humiliating|wearing|miserable|galling|anger|disappointment|annoyance|irritation|distress|dismay|upset|discomfort|inconvenience|worry|stress|anxiety)",
      "(every|good|full) (right|reason) to (be|feel)", "(understand|see|hear|share|respect) your", "(must|can|could) (have been|be|have felt|feel) [_] (hard|difficult|awful|horrible|tiring|stressful|unpleasant|bad|uncomfortable|cold|a shock|a strain|exhausting|painful|trying|awkward)", "(no|not a) (pleasant|nice|good|small|easy) (way|thing|feeling|experience|matter|evening|morning|weekend|week|surprise)", "(i|we) (can|do|fully|completely|quite|really|well|very well) (understand|imagine|see why|see how|appreciate|feel)", "understand (how|why|that|what)",
    ],
    options: [
      "(i|we|he|she|they|it|technician|engineer|team|manager|you|driver|colleague|#name) (will|shall|can|could|would|are going to|am going to|propose to|offer to|agreed to|agree to) [also|either|now|then|personally|gladly|therefore|instead|first|simply] @act", "(i'll|we'll|i'd|we'd|he'll|she'll|they'll|you'll) [also|either|now|then|personally] @act",
      "(either|option|options|alternatively|choice|choices|choose|alternative|alternatives|variant|second possibility|or else|if you prefer|as you prefer|would you prefer|whichever)", "(offer|propose|suggest) [you|to|the|a|an|following|that|two|either] _", "(refund|refunded|replacement|discount|voucher|credit|replaced|repaired|compensation|exchange|reimbursement|redelivery|free of charge|new one|money back|engineer|technician|installer)", "(will|shall|to) be (refunded|replaced|sent|delivered|repaired|credited|exchanged|paid|returned|reimbursed|collected|cancelled|corrected|installed|restored|fixed|waived|transferred|issued|deducted|reset|picked up|mended|done)", "(have|has|having) [already] (booked|arranged|ordered|scheduled|asked|agreed|set|reserved|sent|instructed|assigned)", "(is|are) (booked|coming|arriving|scheduled|bringing|sending|replacing|collecting|refunding)", "(comes|brings|replaces|refunds|sends|delivers|collects|repairs|visits|installs|fits|checks|calls)",
    ],
    stage: [
      "(stage|level|step) (1|2|3|one|two|three)", "(first|second|final|last) [and final] (stage|answer|response|reply|letter|decision|step|review)", "(close|closes|closed|closing|concludes|concluded|concluding|completed|completes|complete|ends|ended|finished|finishes|finalised|settled|ending|end of|conclusion|closure)", "(our|this|the|a) (final|last|concluding) ", "(this is|with this) [_] (answer|reply|response|decision|outcome)", "stage",
    ],
    decision: [
      "(uphold|upheld|justified|unjustified|partly|partially|reject|rejected|dismiss|dismissed|granted|grant|accepted|accept|unfounded|well founded|founded|decided|decision|conclude|concluded|conclusion|outcome|finding|findings|substantiated|unsubstantiated|declined|decline|refused|agreed with you|in your favour|verdict)", "(you|you were|your complaint is|complaint was|you are|your claim is|you're) [_] (right|correct|justified|valid)", "(we|i) [do|did|have|fully|cannot|can] [not] (agree|found|find|established|confirm|recognise|acknowledge) [_] [_] (with|that|your|the|in|no|complaint)", "(was|is) (our|the carrier's|the supplier's|not our) (fault|mistake|error|failure)", "(could|can|will) not (agree|confirm|accept|grant|meet)", "(found|established|confirmed|determined|settled)",
    ],
    reasons: [
      "(because|since|reason|reasons|cause|caused|due to|owing to|as a result|therefore|so that|grounds|why|turned out|shows|showed|show|shown|according to|proved|evidence|explanation|came from|led to|resulted|result of|following|found|established|records|log|logs|inspection|investigation|checked|examined|examination|revealed|confirmed|confirms|discovered|had been|traced|looked|listened|measured)", "(the|our|your|a) (technician|engineer|meter|recording|report|inspection|records|tests|test|log|contract|terms) (found|shows|showed|confirmed|proved|say|says|states|recorded|proves)", "(was|were) (not|never|wrongly|mis*|lost|sent|entered|set|left|booked|missing|delayed|damaged|forgotten|mixed|overlooked)", "(had|has|have) (not|been|sent|entered|set|left)",
    ],
    remedy: [
      "(refund*|compensat*|credit*|replac*|voucher|discount|repaid|returned|reimburs*|free|gift|waived|waive|repair*|exchang*|money|eur|euros|euro|pounds|dollars|percent|remedy|redress|apolog*|paid|pay|coupon|deduct*|cancelled|corrected|goodwill|bonus|reduced|reduction|sorry|new|fixed|transferred|restored|mended|guarantee|warranty|removed|extended|offer|offered|offering|months|month)", "# (percent|eur|gbp|usd|pounds|forints|zloty)",
    ],
    outstanding: [
      "(outstanding|remain*|still|left to do|open|pending|yet to|follow up|next step|next steps|further|later|until then|nothing more|complete|completed|finished|all done|everything is done|has been done)", "(will|shall|we'll|i'll|he'll|she'll|it'll|they'll|going to) [not] _", "(nothing|no) [_] (left|more|further|remains|outstanding|else|open|action|actions|work|is needed|to be done)", "(due|planned|scheduled|booked) (on|for|by|in)",
    ],
    escalation: [
      "(ombudsman|escalat*|appeal*|arbitrat*|regulator|court|tribunal|consumer (authority|protection|body|office|rights|council|board|advice|centre)|conciliation|mediat*|authority|inspectorate|supervisor|supervisory|head of|director|management|senior|independent|higher)", "(if|should) [_] [_] [_] [_] [_] (disagree|dissatisfied|unhappy|not satisfied|not agree|unsatisfied|different view|not accept|not content|reconsider*|review*|not happy|otherwise|wrong)", "(do not|don't) (agree|accept)", "(disagree|dissatisfied|unhappy)", "(second|next|further) (stage|level|instance|step)", "(stage|level|step) (2|two|3|three)", "(ask|request|demand|want|have|seek) [for|a|an|it|the|this] [a|new|second|the|independent] (review|reviewed|reconsideration|reconsidered|second look|second opinion)", "(turn|write|go|complain|apply|contact|refer) to (the|our|a|an) [_] [_] (manager|director|head|board|quality|ombudsman|court|authority|body|office|committee|commission|panel|service)", "(take|bring) (it|this|your|the) [_] (further|to the|to an|higher)",
    ],
  },
  actors: [
    "(i|we|he|she|they|it|you|technician|engineer|team|manager|driver|colleague|courier|plumber|electrician|fitter|installer|accountant|accounts|accounting|depot|warehouse|workshop|department|office|developer|developers|mechanic|painter|trainer|crew|consultant|specialist|operator|bank|supplier|service|colleagues|who) [_] (will|shall|can|is|are|am|comes|brings|calls|sends|replaces|refunds|visits|collects|repairs|delivers|have|has|transfers|pays|checks|starts)",
    "(i'll|we'll|he'll|she'll|they'll|you'll|it'll|i'm|we're|i've|we've)", "#name", "(by|from) (our|the|my) _", "(i|we|our|my)",
  ],
  better: {
    calm: "I understand that this cost you time. What I will do first is this: …",
    vague: "I will call you on Thursday by 12:00 with the result.",
    blame: "The payment reached us without the number of the contract; let us find it together.",
    "not-mine": "I pass this to … now, and I stay your contact until they have called you.",
    liability: "I am sorry for the trouble you have had. I will find out what happened and tell you by …",
    robot: "Dear Ms Nagy, you wrote that …",
    "dead-link": "If you disagree with this decision, you can turn to …, at …",
    thanks: "Thank you for writing to us about this.",
    registered: "Your complaint is registered under the number … and is with quality management.",
    when: "You will have our reply by … at the latest.",
    counting: "The three working days begin on the day after we received your complaint.",
    gist: "If I understand you rightly, … Is that so?",
    feeling: "I can see why this is annoying for you.",
    options: "I can offer you this: …, or …",
    "second-option": "If you prefer, we can … instead.",
    "who-what-when": "… of our workshop will … by …",
    stage: "With this letter stage 1 of your complaint ends.",
    decision: "We find your complaint justified / partly justified / not justified.",
    reasons: "The reason is this: …",
    remedy: "To put it right we …",
    outstanding: "What is still to be done: …, by … / Nothing is left to be done.",
    escalation: "If you do not agree, you can ask for a review by …, until …",
  },
  stemming: {
    endings: ["ingly", "edly", "ations", "ation", "ments", "ment", "ings", "ing", "ied", "ies", "ed", "es", "er", "ers", "ly", "s", "'s", "e", "y"],
    stopWords: ["that", "this", "with", "from", "have", "your", "been", "were", "they", "them", "there", "when", "what", "which", "will", "would", "could", "should", "about", "after", "before", "because", "still", "again", "then", "than", "only", "just", "very", "into", "over", "more", "most", "some", "also", "even", "ever", "every", "each", "here", "where", "while", "please", "thank", "thanks", "sorry", "nobody", "anyone", "someone", "does", "doesn't", "didn't", "don't", "wasn't", "isn't", "it's", "i've", "already", "else", "made", "make", "told", "tell", "said", "want", "need", "like", "much", "many", "back", "came", "come", "gave", "give", "given", "know", "being", "other", "another", "their", "ours", "mine", "yours", "since", "until", "without", "within", "today", "tomorrow", "yesterday", "days", "weeks", "week", "hours", "hour", "month", "months", "time", "times", "dear", "customer", "client", "company", "complaint", "letter", "call", "called", "write", "wrote", "reply", "answer"],
  },
  fold: {},
  ambiguous: ["we'll", "i'll", "he'll", "she'll", "we're", "it's", "i'd", "we'd", "he'd", "she'd", "won't", "can't"],
  abbreviations: ["mr", "mrs", "ms", "dr", "prof", "st", "no", "nr", "ref", "e.g", "i.e", "etc", "approx", "ltd", "inc", "tel", "ext", "dept", "vs", "mon", "tue", "wed", "thu", "fri", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec"],
  notNames: [
    "i'm", "i'll", "i've", "i'd", "you", "your", "yours", "customer", "customers", "client", "sir", "madam", "mrs", "housing", "ombudsman", "complaint", "complaints", "department", "team", "customer's", "service", "services", "company", "regards", "the", "best", "kind", "sincerely", "english", "internet", "please", "thank", "thanks", "dear", "hello",
  ],
} as const satisfies Omit<LexiconSpec, "faults">;
