// «21-я», «21-ші», «21 ші», «20-сыншы», "21st".
const ORDINAL_ENDING = /(\d)(?:-?(?:я|й|ая|ой|ую|ю|е|ей|ью|го|му|м|st|nd|rd|th)|[\s-]?с?[ыиі]?н?ш[ыиі])(?!\p{L})/giu
// "a. 89 p. 4": the letter is an article with its full stop, or where a place is all there is; "a 3 year term" is none.
const LETTER = /(?<!\p{L})a\.\s*(?=\d)|^\s*a\s*(?=\d+[\s,.]*(?:p|cl)[\s.]*\d+\W*$)/giu
// "Show me the 21st one", «21-ю покажи», «а 33?».
const ASKING =
  /(?<!\p{L})(?:show|give|open|read|me|please|and|the|one|а|и|ал|ше|покажи(?:те)?|дай(?:те)?|открой|мне|пожалуйста|к[өо]рсет(?:ш[іи]|[іи][ңн][іи]з)?|берш[іи])(?!\p{L})/giu

/** Without what may stand between a unit and its number: «42-я статья», «статья №42», «статьи с 34 по 36», «23бап». */
export function plainPlace(text: string): string {
  return text
    .replace(ORDINAL_ENDING, '$1')
    .replace(LETTER, 'article ')
    .replace(/(?:№|#|номер\p{L}*|нөмір\p{L}*|number|no\.)\s*(?=\d)/giu, ' ')
    .replace(/(?<!\p{L})(?:с|from)\s+(?=\d+\s+(?:по|to)\s+\d)/giu, ' ')
    .replace(/(\d)(\p{L})/gu, '$1 $2')
    .replace(/(\p{L})(\d)/gu, '$1 $2')
}

/** Without the words that only ask to be shown something. */
export function withoutAsking(text: string): string {
  return text.replace(ASKING, ' ')
}
