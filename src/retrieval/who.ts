import { foldWord } from '../text/fold.ts'
import { words } from '../text/words.ts'

/** A run of words that names somebody, as offsets into the text (UTF-16, end exclusive). */
export type Named = { readonly start: number; readonly end: number }

// Those whom the Constitution speaks of, by the beginnings of their folded names. «Суд», «банк» and «совет» alone are no
// one's name: «без суда», «совет врача».
const WHO = new RegExp(
  `(?<!\\p{L})(?:(?:the|an?) )?(?:${[
    // ru and kk
    'президент\\p{L}*|вице|премьер\\p{L}*|министр\\p{L}*|депутат\\p{L}*|сенатор\\p{L}*|судь[яиеюей]\\p{L}*|судей',
    '(?:бас|генеральн\\p{L}*) прокур\\p{L}*|прокур\\p{L}*|омбудсмен\\p{L}*|уполномоченн\\p{L}*|уакил\\p{L}*|спикер\\p{L}*',
    'председател\\p{L}*|торага\\p{L}*|глав(?:а|ы|е|у|ой) (?:государства|(?=правительства))|мемлекет басшы\\p{L}*|правительств\\p{L}*',
    'укимет\\p{L}*|курулта\\p{L}*|курылта\\p{L}*|парламент\\p{L}*|сенат\\p{L}*|мажилис\\p{L}*|маслихат\\p{L}*',
    'аким(?!ши)\\p{L}*|(?:народн\\p{L}* совет\\p{L}*|халык кенес\\p{L}*)',
    '(?:конституционн\\p{L}*|верховн\\p{L}*|конституциялык|жогаргы) (?:суд|сот)\\p{L}*|(?:нац|национальн\\p{L}* |улттык )банк\\p{L}*',
    'посол|посл(?:а|у|ы|ов|ом)|елши\\p{L}*|адвокат(?!у)\\p{L}*|полици\\p{L}*|полицейск\\p{L}*|военн(?:ые|ых|ым|ый|ого)|чиновник\\p{L}*',
    'граждан(?:ин\\p{L}*|е|ам|ами|ах)?|азамат(?!ты[кг]|ша)\\p{L}*|иностран\\p{L}*|шетелдик\\p{L}*|дет(?:и|ей|ям|ьми|ях)',
    'ребен\\p{L}*|бала(?:лар\\p{L}*|га|ны|нын|сы)?|женщин\\p{L}*|мужчин\\p{L}*|айел\\p{L}*|пенсионер\\p{L}*|зейнеткер\\p{L}*|студент\\p{L}*',
    // en
    "(?:vice )?presidents?(?:'s)?|(?:prime )?ministers?(?:'s)?|deput(?:y|ies)|mps?|senators?|judges?|(?:supreme|constitutional) court",
    'prosecutors?(?: general)?|ombudsman|speaker|chair(?:man|person|woman)?|government|cabinet|kurultai|parliament|senate|mazhilis',
    "maslikhats?|akims?|governors?|halyk kenesi|people's council|heads? of (?:the )?(?:state|government)|(?:national|central) bank|ambassadors?|police(?:men)?|soldiers?",
    'citizens?|foreigners?|aliens?|immigrants?|child(?:ren)?|women|men|pensioners?|students?',
  ].join('|')})(?!\\p{L})`,
  'gu',
)
const BETWEEN = /^[\s-]*(?:of )?(?:the )?$/i

/** Everybody whom a text names, in order: «председатель Курултая», "deputies of the Kurultai" are one each. */
export function whoIn(text: string): Named[] {
  const all = words(text)
  const line = all.map((word) => foldWord(word.text)).join(' ')
  const found = Array.from(line.matchAll(WHO), ({ index, 0: name }): Named => {
    const first = line.slice(0, index).split(' ').length - 1
    const last = first + name.trim().split(' ').length - 1
    return { start: all[first]?.start ?? 0, end: all[last]?.end ?? 0 }
  })
  const runs: Named[] = []
  for (const next of found) {
    const last = runs.at(-1)
    const joined = last && BETWEEN.test(text.slice(last.end, next.start))
    if (joined) runs[runs.length - 1] = { start: last.start, end: next.end }
    else runs.push(next)
  }
  return runs
}
