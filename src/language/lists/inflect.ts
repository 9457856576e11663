/**
 * The forms of an English verb from its lemma: regular spelling rules and a table of the irregular verbs.
 *
 * Origin: the spelling rules and irregular verbs of any school grammar. Lemmas are written with American spelling;
 * British spellings of the same verb (criticise, labelled, pleaded/pled) are made beside the American ones.
 */

/** Each field holds every spelling in use, the commonest first. */
export interface Conjugation {
  readonly base: readonly string[];
  /** Third person singular of the present. */
  readonly third: readonly string[];
  readonly ing: readonly string[];
  readonly past: readonly string[];
  readonly participle: readonly string[];
}

/** `lemma past participle`, or `lemma past` where both are one; a stroke parts spellings. */
const IRREGULAR = new Map(
  `awake awoke awoken
bear bore borne/born
beat beat beaten
become became become
begin began begun
bend bent
beseech beseeched/besought
bet bet
bid bid
bind bound
bite bit bitten
bleed bled
blow blew blown
break broke broken
breed bred
bring brought
broadcast broadcast/broadcasted
build built
burn burned/burnt
burst burst
buy bought
cast cast
catch caught
choose chose chosen
cling clung
come came come
cost cost
creep crept
cut cut
deal dealt
dig dug
dive dived/dove dived
do did done
draw drew drawn
dream dreamed/dreamt
drink drank drunk
drive drove driven
dwell dwelt
eat ate eaten
fall fell fallen
feed fed
feel felt
fight fought
find found
flee fled
fling flung
fly flew flown
forbid forbade/forbad forbidden
forecast forecast/forecasted
foresee foresaw foreseen
foretell foretold
forget forgot forgotten
forgive forgave forgiven
forgo forwent forgone
freeze froze frozen
get got got/gotten
give gave given
go went gone
grind ground
grow grew grown
hang hung/hanged
have had
hear heard
hide hid hidden
hit hit
hold held
hurt hurt
keep kept
kneel knelt
know knew known
lay laid
lead led
lean leaned/leant
leap leaped/leapt
learn learned/learnt
leave left
lend lent
let let
lie lied/lay lied/lain
light lit/lighted
lose lost
make made
mean meant
meet met
mislead misled
overcome overcame overcome
oversee oversaw overseen
overtake overtook overtaken
overthrow overthrew overthrown
pay paid
plead pleaded/pled
prove proved proved/proven
put put
quit quit
read read
retell retold
rewrite rewrote rewritten
ride rode ridden
ring rang rung
rise rose risen
run ran run
say said
see saw seen
seek sought
sell sold
send sent
set set
shake shook shaken
shed shed
shine shone
shoot shot
show showed shown/showed
shrink shrank shrunk
shut shut
sing sang sung
sink sank sunk
sit sat
slay slew slain
sleep slept
slide slid
sling slung
slit slit
speak spoke spoken
speed sped/speeded
spell spelled/spelt
spend spent
spill spilled/spilt
spin spun
spit spat
split split
spread spread
spring sprang sprung
stand stood
steal stole stolen
stick stuck
strike struck struck/stricken
string strung
strive strove striven
swear swore sworn
sweep swept
swell swelled swollen/swelled
swim swam swum
swing swung
take took taken
teach taught
tear tore torn
tell told
think thought
throw threw thrown
thrust thrust
tread trod trodden
undergo underwent undergone
understand understood
undertake undertook undertaken
undo undid undone
uphold upheld
upset upset
wake woke woken
wear wore worn
weave wove woven
weep wept
win won
wind wound
withdraw withdrew withdrawn
withhold withheld
withstand withstood
wring wrung
write wrote written`
    .split('\n')
    .map((line) => {
      const [lemma = '', past = '', participle = past] = line.split(' ');
      return [lemma, [past.split('/'), participle.split('/')]] as const;
    }),
);

/** More than one syllable, stress on the last: the consonant doubles. */
const DOUBLING = new Set(
  `admit aver begin commit compel concur control demur deter equip extol expel forbid forget incur infer
kidnap occur omit overlap permit prefer propel rebut refer regret repel reset submit transfer
transmit upset`.split(/\s+/),
);

/** End in -ise or -ize by nature, not by the -ize ending. */
const NO_BRITISH = /^(?:seize|size|prize|capsize|resize|downsize)$/;

const VOWEL = /[aeiou]/;

/** The forms of one verb by kind. Only the first word of a phrasal verb (`point out`) is inflected. */
export function conjugate(lemma: string): Conjugation {
  const gap = lemma.indexOf(' ');
  const head = gap < 0 ? lemma : lemma.slice(0, gap);
  const tail = gap < 0 ? '' : lemma.slice(gap);
  const bases = spellings(head);
  const irregular = IRREGULAR.get(head);
  const pasts = irregular ? [] : unique(bases.flatMap((base) => add(base, 'ed')));
  const whole = (forms: readonly string[]) =>
    tail === '' ? forms : forms.map((form) => form + tail);
  return {
    base: whole(bases),
    third: whole(bases.map(third)),
    ing: whole(unique(bases.flatMap((base) => add(base, 'ing')))),
    past: whole(irregular ? irregular[0] : pasts),
    participle: whole(irregular ? irregular[1] : pasts),
  };
}

/** All forms of a verb, the lemma first, each once. */
export function forms(lemma: string): readonly string[] {
  const { base, third, ing, past, participle } = conjugate(lemma);
  return unique([...base, ...third, ...ing, ...past, ...participle]);
}

function spellings(lemma: string): readonly string[] {
  if (NO_BRITISH.test(lemma)) return [lemma];
  if (lemma.endsWith('ize')) return [lemma, `${lemma.slice(0, -3)}ise`];
  if (lemma.endsWith('yze')) return [lemma, `${lemma.slice(0, -3)}yse`];
  if (/(?:lab|fav|hon|harb|col|cl?am|end?eav|hum|rum|behavi?)or$/.test(lemma))
    return [lemma, `${lemma.slice(0, -2)}our`];
  return [lemma];
}

function third(base: string): string {
  if (base === 'have') return 'has';
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  if (/quiz$/.test(base)) return `${base}zes`;
  return /(?:[sxz]|[cs]h|[^aeiou]o)$|^(?:go|do)$/.test(base) ? `${base}es` : `${base}s`;
}

/** `base` with -ed or -ing, in American and, where it differs, British spelling. */
function add(base: string, ending: 'ed' | 'ing'): readonly string[] {
  if (base.endsWith('e')) {
    if (ending === 'ed') return [`${base}d`];
    if (base.endsWith('ie')) return [`${base.slice(0, -2)}ying`];
    return [
      /[eoy]e$|^(?:singe|whinge|binge|tinge|age)$/.test(base)
        ? `${base}ing`
        : `${base.slice(0, -1)}ing`,
    ];
  }
  if (ending === 'ed' && /[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  if (/[^aeiou]ic$/.test(base)) return [`${base}k${ending}`];
  const doubled = `${base}${base.at(-1)}${ending}`;
  if (/^(?:[^aeiou]|[qQ]u)*[aeiou][bdfgklmnprstvz]$/.test(base) || /quiz$|quip$/.test(base))
    return [doubled];
  if (DOUBLING.has(base)) return [doubled];
  // cancel, label, travel: British doubles the l whatever the stress
  if (/[^aeiou][aeiou]l$/.test(base) && VOWEL.test(base.slice(0, -3)))
    return [`${base}${ending}`, doubled];
  return [`${base}${ending}`];
}

const unique = (list: readonly string[]): readonly string[] =>
  list.length < 2 ? list : [...new Set(list)];

/** The plural of a common noun; the last word of a compound, but the head of `chief of staff` and `passer-by`. */
export function plural(noun: string): string {
  const inner = /^(\w+)((?: of |-of-|-in-|-by).*)$/.exec(noun);
  if (inner?.[1] !== undefined) return plural(inner[1]) + inner[2];
  const odd = /(?:wo)?man$|person$|child$|wife$/.exec(noun)?.[0];
  if (odd === 'man' && !noun.endsWith('human')) return `${noun.slice(0, -3)}men`;
  if (odd === 'woman') return `${noun.slice(0, -5)}women`;
  if (odd === 'person') return noun === 'person' ? 'people' : `${noun}s`;
  if (odd === 'child') return `${noun}ren`;
  if (odd === 'wife') return `${noun.slice(0, -2)}ves`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:[sxz]|[cs]h)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
