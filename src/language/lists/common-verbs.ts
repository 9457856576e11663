import { words } from './words.ts';

/**
 * The commonest verbs of English that report nothing, as lemmas: they tell the noun-phrase finder where a subject ends.
 * A star marks those whose base form is more often a noun or an adjective.
 *
 * Origin: the verbs that frequency lists of English news agree on, written down from general knowledge.
 */
const VERBS = words(`
abandon abolish absorb accommodate accompany accomplish accumulate achieve acquire activate adapt adhere adjust
administer adopt afford aid* align allocate allow alter amend amount* apply appoint approach* arise arm* arrange
arrest* arrive assassinate assemble assign assist associate attach attain attend attract avoid await awake ban* bar*
bear* become befriend begin behave belong benefit* bind bite* blend* block* blow* bolster boost* borrow bother bounce*
break* breed* bring broaden build bump* burn* burst bury buy cancel capture care* carry carve cast* catch* cause*
cease climb* cling close* collaborate collapse collect collide combat* combine come commence compete compile complete
comprise compromise* conceal concentrate conduct* conform confront confuse connect conserve consist consolidate
constitute construct consult consume contain contract contribute convene converge convert convict convince cooperate
coordinate cope correct* correspond corrupt* cost* cover* crash* crawl create cross* crush cultivate cut* damage*
deal* decay* deceive dedicate defeat* define defuse delay* delete deliver depart depend deploy deposit* deprive derail
derive descend deserve design* destroy detain detect deter deteriorate devastate develop deviate devote die differ
differentiate dig diminish dip* disappear disappoint disarm discard discharge* discontinue discourage disguise
dismantle dispatch* disperse displace display* dispose disrupt dissolve distance* distinguish distort distract
distribute disturb dive* diversify divert divide* divorce* do dominate donate double* draft* drag* drain* draw drift*
drink* drive* drop* drown dry* dump* earn ease* eat edge* edit educate elect elevate eliminate emerge emigrate employ
empower enable enact encounter* end* endanger endure enforce engage enhance enjoy enlarge enlist enroll ensue ensure
enter entertain entitle entrench equip erase erect erode erupt escalate escape* evacuate evade evaluate evict evolve
examine exceed exclude execute exercise* exert exist exit* expand expel expire explode exploit* explore export* expose
extend extinguish extract fade fail fall* fasten feed fetch fight* fill finance* finish* fire* fit* fix* flee float
flood* flourish flow* fly* focus* fold* follow force* forge forget forgive form* foster found* free* freeze* fuel*
fulfill fund* gain* generate get give glance* go govern grab graduate grant* greet grind grow guide* halt* hamper
hand* handle* hang happen harass harm* harvest* hasten haul* haunt have head* heal help* hesitate hide hinder hire
hit* host* house* hunt* hurry hurt* ignite ignore impair impeach implement import* impose impress imprison improve
incorporate incur induce infect inflict influence* inherit inhibit initiate inject injure innovate insert inspect
inspire install institute* insult* integrate intensify interact interfere intervene introduce invade invent invest
investigate involve irritate isolate issue* jail* join jump* justify keep kick* kidnap kill kiss* knock* lack* land*
last* launch* lay lead* lean* leap* leave legalize lend lessen let level* leverage lift* light* limit* linger link*
listen live* load* loan* locate lock* look* loom loosen lose love* lower* make manage manipulate march* mark* market*
marry master* match* matter* meet melt merge migrate mislead miss mobilize modernize modify monitor motivate mount*
move* multiply murder* navigate need* neglect negotiate nominate obey oblige obstruct obtain occupy occur open*
operate opt organize orient originate oust outnumber outperform outweigh overcome overhaul overlap overlook overrule
oversee overshadow overtake overthrow overturn owe own* pack* park* participate pass* pause* pave pay penetrate
perform perpetuate persist persuade phase* pick* pilot* place* plague* plant* play* plummet plunge* poison* pop* pose*
possess postpone pour practice* precede precipitate preclude prepare prescribe present* preserve prevail prevent
privatize proceed process* procure produce* profit* progress* prohibit prolong promote prompt* prosecute prosper
protect provide provoke publish pull pump* punish purchase* pursue push* put qualify quit race* raid* raise* rally*
range* rank* reach* react realign reap rebound rebuild receive recover recruit recycle redeem redefine reduce refrain
refuel regain register* regulate rehabilitate reinforce reinstate release* relieve relinquish relocate rely remain
remedy* remove render renew renounce renovate rent* reopen reorganize repair* repay repeal* repel replace replicate
reproduce rescue* research* resemble reserve* reset reshape reside resign resolve resort restart restore restrain
restrict result* resume retain retaliate retire retreat* retrieve return* reunite reverse* revert review* revise
revive revoke revolve reward* rewrite ride* ring* rise* risk* rock* roll* rotate run* rush* sack* sail* sample*
satisfy save scale* scan* scatter schedule* score* scramble scrap* scrape screen* seal* search* secure* seize select
sell send separate* serve set* settle shake* shape* share* shatter shed* shelter* shield* shift* shine ship* shock*
shoot shop* shorten shrink shut sign simplify sink sit skip sleep slide* slip* slow* smash smoke* snatch soar soften
solve spare* spark* spawn spend spill spin* split* spoil sponsor* spread* spring* spur* squeeze stabilize stage*
stall* stand* star* start* starve stay* steal steer stem* step* stick* stimulate stir* stop* store* storm* strengthen
stretch strike* strip* strive struggle* study* stumble subdue substitute succeed suffer suffice supervise supplement*
supply* suppress surge* surpass surrender* surround survive suspend sustain swap* sweep* swell swim swing* switch*
tackle* take tamper tap* target* teach tear* tend terminate test* throw thwart tie* tighten tolerate topple torture
total* touch* trace* track* trade* trail* train* transfer* transform translate transmit transport* trap* travel*
treat* trigger* triple* triumph* try* turn* undergo undermine undertake undo unfold unify unite unleash unveil update*
upgrade* uphold upset* use* usher utilize vanish vary veto* violate visit* vote* wait* wake* walk* wander warm*
warrant* wash* waste* watch* weaken wear weigh widen win* wind* wipe withdraw withhold withstand witness* work* worsen
wrap wreck* yield*
`);

export const COMMON_VERBS = VERBS.map((verb) => verb.replace('*', ''));

/** A verb only after a subject that needs one. */
export const NOUN_LIKE_VERBS: ReadonlySet<string> = new Set(
  VERBS.filter((verb) => verb.endsWith('*')).map((verb) => verb.slice(0, -1)),
);
