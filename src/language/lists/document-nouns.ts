import { words } from './words.ts';

/**
 * Texts, broadcasts, data and polls that can bear a statement: “the report found”, “court filings show”. Singular.
 *
 * Origin: English nouns of writing, justice, science, business and broadcasting; general knowledge, with the heads of the
 * document sources of the labelled articles.
 */

/** Say or show something wherever they are the subject of a cue. */
export const DOCUMENT_NOUNS = words(`
account ad addendum advertisement advisory affidavit agreement almanac amendment analysis announcement annex article
assessment audit autobiography ballot bill billboard biography blog blurb book booklet brief briefing_note brochure bulletin
caption catalogue catalog census certificate chapter charter chart clause clip code column comment_piece commercial
commentary communique communiqué complaint constitution contract court_document court_filing court_paper court_record cover
data database dataset declaration decision decree deposition diary dictionary directive disclaimer disclosure dispatch
document documentary dossier draft editorial e-mail email encyclical encyclopedia entry essay estimate evidence exhibit
exit_poll explainer fact_sheet feature figure file filing film finding flier flyer footage footnote forecast form formula
graph guidance guide guideline handbook headline history image index indictment inscription inquiry instruction internal_memo
interview inventory invitation invoice investigation judgment judgement label law lawsuit lawsuits leaflet ledger legislation
letter log logbook mailer magazine manifesto manual map manuscript media_report memo memoir memorandum menu message
meta-analysis minute model monograph motion movie newsletter news_release notation note notebook notice obituary op-ed
opinion order ordinance outline pamphlet paper papers paragraph passage patent petition phone_record photo photograph
picture piece placard plaque platform play pleading podcast policy poll portrait post poster posting preamble preface presentation
press_release profile programme program projection proposal prospectus provision publication questionnaire readout receipt
recording record records redaction register regulation release report reporting research resolution result review rubric rule
ruling scan schedule screenshot script scripture search_warrant section sign simulation slide song source_code speech spot spreadsheet
statement statistic stats statute story study subpoena suit summary summons survey table tablet tape television_ad
testimony text textbook text_message ticket timeline timetable tip_sheet tract trailer transcript treaty trend tweet tv_ad update
verdict version video voicemail warrant warning_label webpage web_page website white_paper will wiretap work working_paper
`);

/** Polls: their respondents' figures are the document's (GUIDELINE.md). */
export const POLL_NOUNS = words(
  'exit_poll poll polling questionnaire referendum survey tracking_poll',
);

/** Not a document where a person makes them by mouth: with a possessive they are what somebody said. */
export const SPOKEN_NOUNS = words(`
account address answer comment interview opinion presentation remark remarks speech statement story testimony verdict
`);
