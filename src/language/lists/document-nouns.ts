import { wordSet, words } from './words.ts';

/**
 * Texts, broadcasts, data and polls that can bear a statement: “the report found”, “court filings show”. Singular.
 *
 * Origin: English nouns of writing, justice, science, business and broadcasting; general knowledge, with the heads of the
 * document sources of the labelled articles.
 */

/** Say or show something wherever they are the subject of a cue. */
export const DOCUMENT_NOUNS = words(`
account ad advertisement advisory affidavit agreement amendment analysis annex announcement article assessment audit
autobiography bill biography blog book brief bulletin caption census certificate chapter chart charter clause
clip column commentary commercial communique complaint constitution contract court_document court_filing court_record
cover data database dataset decision declaration decree deposition directive disclaimer disclosure dispatch document
documentary dossier draft e-mail editorial email entry essay estimate evidence exhibit exit_poll file filing finding
flier flyer footage footnote forecast guidance headline indictment inquiry internal_memo interview investigation
judgement judgment law lawsuit ledger legislation letter magazine manifesto memo memoir memorandum message
meta-analysis movie news_release newsletter note notice obituary op-ed opinion order outline pamphlet paper paragraph
passage petition photo photograph picture placard podcast policy poll post poster posting presentation press_release
profile program programme projection proposal publication questionnaire readout record recording register regulation
release report reporting research resolution result review rule ruling scan screenshot search_warrant section speech
spreadsheet statement statistic stats statute story study subpoena suit summary summons survey tape testimony text
text_message textbook timeline trailer transcript treaty tweet update verdict video voicemail warrant web_page webpage
website white_paper
banner billboard brochure cable card excerpt guideline handout inscription invoice leaflet listing missive plaque postcard receipt
sign sticker tally count advert bot chatbot chatlog circular communiqué diary documentation fact_sheet factsheet handbook infographic log logbook manual novel
preprint prospectus scorecard screenplay song subtitle thesis thread wiki
audio blueprint encyclical epitaph fatwa invitation menu packaging preamble proclamation provision rulebook
`);

/** Documents only in the plural: “figures show”, “models predict”; “a senior figure”, “the model” are people. */
export const DOCUMENT_PLURALS = words('figures models projections simulations');

/** Polls: their respondents' figures are the document's (GUIDELINE.md). */
export const POLL_NOUNS = words(
  'exit_poll poll polling questionnaire referendum survey tracking_poll',
);

/** Not a document where a person makes them by mouth: with a possessive they are what somebody said. */
export const SPOKEN_NOUNS = words(`
account address answer comment interview opinion presentation remark remarks speech statement story testimony verdict
`);

/** Texts that somebody speaks through: “a statement from the mayor said” is the mayor’s word. */
export const AUTHORED_TEXTS = wordSet(`
ad affidavit biography book comment communique complaint e-mail email filing letter memo memoir message note op-ed
post posting release remark speech statement testimony text tweet
`);
