/**
 * Is another country's law asked about: «в США сколько депутатов», "does Germany have a constitutional court"? Who mentions a
 * country but asks of himself («учусь в Китае, могу ли голосовать»), or of ours beside it, asks of ours.
 */

// Beginnings of folded words; $ where the word must end there.
const COUNTRIES = [
  'росси|рф$|ресей|russia(?!ns?$)|сша$|америк|americans?$|america$|usa$|акш$|франц|french$|france$|герман|немец|немц|german',
  'кита(й|я|ю|е|йск)|кытай|chin(a|ese)$|узбек|озбек|uzbek|кыргыз|киргиз(и|ы$|ов$|ск)|kyrgyz|турц|турк(ия|и?мен)|turk(ey|ish|men)',
  'украин|ukrain|беларус|белорус|belarus|япон|жапон|japan|инди(я|и|ю|ей|йск)|ундистан|india|итал|ital|испан|spain|spanish',
  'польш|poland|polish$|британ|улыбритан|англи(я|и|ю|ей|ч)|brit(ain|ish)$|england$|uk$|швейцар|swiss$|switz|таджик|тажик|tajik',
  'грузи(я|и|ю|нск)|georgia|армени|armenia|азербайджан|azerbaijan|монгол|mongol|коре(я|и|е|йск|йц)|korea|иран|iran|европ|eu$|european$',
  'греци|грек|greece$|финлянд|finland$|швеци|швед|sweden$|норвег|norw|голланд|нидерланд|netherlands$|канад(?!а$)|canad|мексик|mexic',
  'аргентин|argentin|малайзи|malaysia|бразил|brazil|израил|israel|егип|мысыр|egypt$|сауди|saudi$|оаэ$|дуба[ийея]|баа$|эмират|uae$|латви|latvia|литв[аеуы]|lithuania',
  'эстон|estonia|сингапур|singapore$|австрал|austral|австри|austria|бельги|belgi|чехи|венгр|hungar|афган|ауган|afghan|пакистан|pakistan',
]
const COUNTRY = new RegExp(`^(${COUNTRIES.join('|')})`)
// "Russian" is a language too, and "us" are we.
const ADJECTIVE =
  /(^| )(russian|us) (federation|constitution|president|congress|senate|parliament|duma|government|laws?|supreme|federal|state)(s|'s)?( |$)/
// A country alone is no foreign law: «получу российский паспорт», "an Indian student".
const INSTITUTION =
  /^(столиц|государственный$|флаг|гимн|валют|казн|правительств)|^(астана|зайырлы|жазасы|укимет)|^(capital|secular|penalty|flag|anthem|currency|government$|terms?$)|^конституц|^закон(ы|а|е|ах|ов|одательств.*)?$|^зан(ы|дары|ынын)?$|^президент|^парламент|^сенат|^конгресс|^дум(а|е|ы)$|^премьер|^министр|^корол|^канцлер|^суд(е|а|ы)?$|^constitution|^laws?$|^president|^parliament|^congress|^senat|^prime$|^king$|^queen$|^chancellor|^court|^council|^federal$/

// «Выборщики как в США», "like in Iran": asked of ours.
const LIKE =
  /(?<=\S )(как (и )?(в|у|во)|(или )?это только в|типа|like( in)?|as in|as \S+ \S+ as|сиякты)( |$)|(дагы|деги|тагы|теги)дай/
// Ours beside theirs: «наш президент и президент России», «договор с Россией выше нашего закона?».
const HERE =
  /(^| )(казахстан|казакстан|kazakhstan)\p{L}*( |$)|(^| )(у нас|у вас|тут|здесь|бизде|мунда|биздин ел\p{L}*|here)( |$)/u
const OURS = /^рк$|^кр$|^кз$|^наш(а|е|и|его|ей|ему|им|их|у|ем)?$|^биздин$|^our$/
const TREATY =
  /(^| )((меж)?(гос\p{L}*)?(договор|соглашени)\p{L}* с|международн\p{L}* (договор|соглашени)\p{L}*|халыкаралык (шарт|келисим)\p{L}*|treat(y|ies)|agreements? with)( |$)/u

/** Takes the folded words of a question. */
export function asksOfAnotherCountry(forms: readonly string[]): boolean {
  const line = forms.join(' ')
  const governed = (who: RegExp) =>
    forms.some((form, at) => who.test(form) && near(forms, at).some((each) => INSTITUTION.test(each)))
  const theirs = governed(COUNTRY) || ADJECTIVE.test(line) || isSubject(forms) || isWhere(forms) || isTheirOwn(forms)
  return theirs && !HERE.test(line) && !LIKE.test(line) && !governed(OURS) && !TREATY.test(line)
}

/** The two words on either side: «как в Узбекистане выбирают парламент», «премьер-министр Индии». */
function near(forms: readonly string[], at: number): readonly string[] {
  return forms.slice(Math.max(0, at - 2), at + 3)
}

/** "Does Germany have a constitutional court", "the state language of Uzbekistan": the country is what is asked about. */
function isSubject(forms: readonly string[]): boolean {
  const [asks = '', named = ''] = forms
  const of = forms.at(-2) === 'of' && !BELONGS.test(forms.at(-3) ?? '') ? (forms.at(-1) ?? '') : ''
  return (/^(does|did|has)$/.test(asks) && COUNTRY.test(named)) || COUNTRY.test(of)
}

/** "How do Americans amend their constitution", «как немцы выбирают своего канцлера». */
function isTheirOwn(forms: readonly string[]): boolean {
  const people = forms.findIndex((form) => COUNTRY.test(form))
  return (
    people >= 0 && forms.some((form, at) => at > people && THEIR.test(form) && INSTITUTION.test(forms[at + 1] ?? ''))
  )
}
const THEIR = /^(their|its|сво(й|я|е|и|ю|его|ей|ему|их|им)|их|оз(деринин)?)$/

// Who belongs to a country asks of himself, and of ours.
const BELONGS = /^(citizens?|citizenship|nationals?|residents?|natives?|out)$/

/**
 * «Разрешены ли однополые браки в Германии», «Ресейде өлім жазасы бар ма»: what holds there is asked. Only where nothing tells of
 * a person or of ours: who is declined here cannot be answered any more.
 */
function isWhere(forms: readonly string[]): boolean {
  const there = forms.some(
    (form, at) => COUNTRY.test(form) && (THERE_KK.test(form) || isThere(form, forms.slice(Math.max(0, at - 2), at))),
  )
  return there && forms.some((form) => ASKS.test(form)) && !forms.some((form) => OF_A_PERSON.test(form))
}

// «В Россию», «в Китай» is where one goes; «в Южной Корее» is there.
function isThere(form: string, before: readonly string[]): boolean {
  return /(^| )во?( \p{L}+ой)?$/u.test(before.join(' ')) && !/[уюй]$/.test(form)
}
const THERE_KK = /^\p{L}{3,}[дт][ае]$/u
const ASKS =
  /^(разреш|разриш|запре[щт]|легал|законн|действу|существу|есть$|сколько$|скольк|как$|как(ой|ая|ие|ое|ую|ого|их)$|кто$|можно$|нельзя$|мо[гж]\p{L}+$|им[ею]ют$|обяза|должн|ли$|что$|почему$|когда$|правда$)|^(неше|канша|кандай|калай|кашан|ким|неге|кайсы|бар|жок|ма|ме|ба|бе|па|пе|рас|рухсат|руксат|тыйым|занды|болады|бола)$/u
const OF_A_PERSON = new RegExp(
  [
    // who speaks, and his own
    '^(я|мы|мне|меня|мной|нас|нам|нами|тех|кого|мо(й|я|и|е|ю|его|ей|ему|их|им)|наш\\p{L}*|сво(й|я|и|е|ю|его|ей|ему|их|им))$',
    '^(хочу|живу|работаю|учусь|служу|нахожусь|отдыхаю|плачу|получаю|имею|мигрант|эмигр|депорт|пмж$|визу?$|паспорт)',
    '^(сын|доч|муж(а|у|ем)?$|жен[аыуе]$|брат|сестр|мам|пап[аыуе]$|отец|отца|мат(ь|ери)$|родител|реб[её]н|родн|родственн|племян|друг|подруг|сосед|земляк|знаком|студент|дяд|тет)',
    '^(мен|маган|менин|мени|менде|менен|биз|бизге|биздин|бизди|бизде|оз(им|имиз)\\p{L}*|ел(ге|ши\\p{L}*)|туысы?м?|карындас\\p{L}*)$',
    '^(?!(олим|адам|билим|аким|когам|ислам|тыйым|салым|бирим|турим|тым|олимин)$)\\p{L}{2,}([аеыи]м|мын|мин|пын|пин|бын|бин|м[ыи]з)(ды|ди|ны|ни|нын|нин|га|ге|а|е)?$',
    // what one does or has done there: «жил», «переехал», «родившийся», «сотталған», «жүріп», «тұрсаң»
    '^\\p{L}+(ал|ел|ил|ыл|ял|ула|ала|ела|ила|ыла|яла|али|ели|или|ыли|яли)(ся|сь|ась|ись)?$',
    '^(жить|работать|учиться|служить|быть|стать|иметь|имеет|получить|хранить|рожд|рожден|верну|уех|перее|выда[тчюд])',
    '\\p{L}+т(ься|ись)$',
    '\\p{L}+(вш(ий|ая|ее|ие|его|им|их)(ся)?|нн(ый|ая|ые|ого|ому|ым|ых))$',
    '^\\p{L}{2,}([кг][ае]н|[ыи]п|с[ае][нмк]?|[аеоу]лд[ыи]к)$',
    // what he has from ours, wherever he is
    '^(гражданин|гражданк|гражданств|азамат|казах|казак|кандас|посольств|пос(ол|л[ауыо]\\p{L}*)$|консул|консти?туц)',
    '^(голос|проголос|выбор|референдум|дауыс|сайла|государство$|нацфонд|воева|войн|напад|вмеш)',
  ].join('|'),
  'u',
)
