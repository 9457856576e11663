import { wordSet } from './words.ts';

/**
 * Nouns for words that are shown or called out: what they hold is speech, in title case too.
 * Origin: English nouns, general knowledge.
 */
export const SLOGAN_NOUNS = wordSet(`
slogan slogans motto mottos mottoes mantra saying sayings chant chants cry cries sign signs banner banners placard placards poster
posters tagline refrain sticker stickers t-shirt t-shirts shout shouts battle-cry
`);

/**
 * Nouns for what somebody said: a short stretch within eight words of one is theirs. On PolNeAR's training compartment
 * 12 of 13 such stretches with no verb of speech before them are speech.
 */
export const SPEECH_NOUNS = wordSet(`
accusation accusations argument arguments assertion assertions attack attacks call calls claim claims comment comments complaint complaints contention criticism
criticisms description dictum message pledge pledges promise promises proposal proposals reference references remark remarks rhetoric
speech speeches statement statements suggestion suggestions vow vows warning warnings
`);
