import type { OfficialLocale } from '../../text/locale.ts'

/** Every sentence the bot says in English. This file is the shape: kk.ts and ru.ts must have the same. */

const plural = new Intl.PluralRules('en')
const counted = (count: number, one: string, other: string) =>
  `${count} ${plural.select(count) === 'one' ? one : other}`

export const en = {
  languageName: 'English',
  article: (article: number) => (article === 0 ? 'Preamble' : `Article ${article}`),
  articleShort: (article: number) => (article === 0 ? 'Preamble' : `Art. ${article}`),
  clause: (clause: number) => `clause ${clause}`,
  section: (roman: string) => `Section ${roman}`,

  officialText: 'Official text',
  restated: 'Retold by Ata Zań in its own words; not the official text',
  unofficial: 'Unofficial English, retold by Ata Zań. The law is official in Kazakh and Russian',
  source: 'adilet.zan.kz',
  inLanguage: (language: OfficialLocale, official: boolean) =>
    official
      ? { kk: 'Official, in Kazakh', ru: 'Official, in Russian' }[language]
      : { kk: 'In Kazakh', ru: 'In Russian' }[language],
  whole: (article: string) => `${article} in full`,
  page: (page: number, pages: number) => `page ${page} of ${pages}`,
  next: 'Next ›',
  previous: '‹ Back',

  searchedFor: (text: string) => `Searched for: ${text}`,
  perhaps: 'I am not sure that I have understood you. Perhaps it is one of these:',
  broad: 'The main provisions on this. The list is not complete.',
  nothing:
    'I found no provision that answers this. That does not mean there is none: try other words, or look through the contents.',
  nothingButText:
    'Ask in your own words, for example: “Can I be evicted without a court?”, or send the number of an article: 28.',
  elsewhere:
    'I know one law only: the Constitution of Kazakhstan of 2026. I do not answer questions about codes, other laws or other countries.',
  nearTopics: 'The nearest topics:',
  noSuchArticle: (asked: number) => `There is no article ${asked}: the Constitution has 96 articles and a preamble.`,
  noSuchSection: (asked: number) => `There is no section ${asked}: the Constitution has 11 sections.`,
  noSuchClause: (article: string, asked: number, clauses: number) =>
    `${article} has no clause ${asked}: it has ${counted(clauses, 'clause', 'clauses')}.`,
  noSuchItem: (place: string, asked: number, items: number) =>
    items
      ? `${place} has no item ${asked}: it has ${counted(items, 'item', 'items')}.`
      : `${place} has no numbered items.`,

  facts: {
    firm: 'Fact about the reform, confirmed',
    one: 'Fact about the reform, from a single source',
    preliminary: 'Fact about the reform, preliminary',
    unknown: 'Not confirmed by any source we have',
  },

  explained: 'Explained by Ata Zań in its own words; not the official text',
  explainer: (title: string) => `💬 ${title}`,
  before: 'Before (Constitution of 1995, no longer in force):',
  now: 'Now (Constitution of 2026):',
  compared: 'Compared by Ata Zań in its own words',
  formerArticle: (number: string) =>
    number === '0' ? 'Preamble of the 1995 Constitution' : `Article ${number} of the 1995 Constitution`,
  noSuchFormerArticle: (number: string) =>
    `The 1995 Constitution had no article ${number}: its articles are numbered 1 to 99, with 83-1, 94-1 and 94-2 besides.`,

  contents: 'Contents of the Constitution',
  topics: 'Topics',
  articlesOf: (from: number, to: number) => (from === to ? `article ${from}` : `articles ${from}–${to}`),

  smallTalk: {
    greeting: 'Hello! Ask me about the Constitution of Kazakhstan in your own words, or send the number of an article.',
    thanks: 'You are welcome. Ask again whenever you need to.',
    farewell: 'Goodbye. I am here whenever you have a question.',
    bot: 'I am Ata Zań, a program that finds and shows provisions of Kazakhstan’s 2026 Constitution. I hold no opinions, give no legal advice and do not write law: I show what the text says, with its number and source.',
    instructions:
      'There are no hidden instructions or forbidden topics here: I look for provisions of the Constitution that match your words and show them with their source. Ask about the Constitution.',
  },

  chooseLanguage: 'Choose a language',
  welcome:
    'Ata Zań answers questions about the Constitution of Kazakhstan of 2026 with the provisions themselves. Ask in your own words, or send an article’s number. For example:',
  examples: [
    'Can I be evicted without a court decision?',
    'How long is the President’s term?',
    'Who can propose a law?',
  ],
  help: [
    'Ask in your own words, in Kazakh, Russian or English: “can the police search my home”.',
    'Look up by number: “article 23”, “art. 42(2)”, “section IV”, “preamble”, or just 46.',
    '/article 23 – an article by number',
    '/contents – sections and topics',
    '/language – change the language',
    '/privacy – what is kept about you',
    '/forget – delete it',
    'I show what the Constitution says. I do not give legal advice.',
  ],
  privacy: [
    'Kept about you: the language you chose and the article you read last, under your Telegram ID.',
    'Kept for five minutes, so that “and the Vice-President?” is understood: your last question and the place shown, under your ID and the chat’s.',
    'Not kept: your earlier questions, your name, your messages.',
    'If you tell us that an answer is wrong, your words go to the editors without your name or ID. Until then, which answer you mean is kept for a day at most.',
    '/forget deletes what is kept.',
  ],
  forgotten: 'Deleted: your language, the last article you read and your last question. You can go on at any time.',
  articleUsage: 'Send the number after the command, for example: /article 23',

  wrong: '👎 Not this',
  askWhatIsWrong:
    'What is wrong with this answer? Reply with one message (it is kept without your name), or send /cancel.',
  wrongKept: 'Thank you. The editors will read it.',
  wrongNeedsText: 'Please describe it in words, or send /cancel.',
  cancelled: 'Cancelled.',
  nothingToCancel: 'There is nothing to cancel.',

  oldButton: 'This button is out of date. Ask the question again.',
  textOnly: 'I read text only. Ask your question in words.',
  unknownCommand: 'I do not know this command. /help shows what I can do.',
  fault: 'Something went wrong on our side; please send your message again in a minute.',
  tooFast: 'One moment: too many messages at once.',

  commands: {
    start: 'Begin',
    help: 'What I can do',
    article: 'An article by its number',
    contents: 'Sections and topics',
    language: 'Change the language',
    privacy: 'What is kept about you',
    forget: 'Delete what is kept',
  },
}

export type Phrases = typeof en
