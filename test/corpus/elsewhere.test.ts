import { describe, expect, it } from 'vitest'
import { elsewhere } from '../../src/corpus/elsewhere.ts'

describe('elsewhere', () => {
  it.each([
    'статья 43 трудового кодекса',
    'КоАП ст 440',
    'статья 228 УК РК',
    'ст 293 ак рк',
    'салық кодексінің 5-бабы',
    'criminal code',
    'article 14 of the French civil code',
    'статья 5 закона о браке',
    'статья 5 конституционного закона о выборах',
    'пятая статья закона о полиции',
    'п. 3 ст. 12 закона',
    'неке туралы заңның 5-бабы',
    'article 5 of the marriage act',
    'section 8 of the housing law',
  ])('hears another law in «%s»', (question) => {
    expect(elsewhere(question)).toBe('other-law')
  })

  it.each([
    'конституция России',
    'Ресей конституциясы',
    'US constitution',
    'президент Франции',
    'Қытай президенті кім',
    'Как в Узбекистане выбирают парламент',
    'в Турции смертная казнь есть?',
    'Өзбекстанның астанасы',
    'Қытай зайырлы мемлекет пе',
    'is Turkey a secular state',
    'how long is the presidential term in Russia',
    'Russian president',
    'does Germany have a constitutional court',
    'state language of Uzbekistan',
    'разрешена ли проституция в Голландии',
    'в Южной Корее сколько служат',
    'у шведов можно держать оружие?',
    'с какого возраста голосуют в Австрии',
    'Жапонияда өлім жазасы бар ма',
    'неше жастан сайлауға қатысады Канадада',
  ])('hears another country in «%s»', (question) => {
    expect(elsewhere(question)).toBe('other-country')
  })

  it.each([
    'старая статья 32',
    'бұрынғы конституция',
    'ескіден не өзгерді',
    'the previous constitution',
    'old article 32',
    'how old did one have to be under the old constitution',
    'Конституция 1995 года',
  ])('hears the old Constitution in «%s»', (question) => {
    expect(elsewhere(question)).toBe('old-constitution')
  })

  it.each([
    'Основной закон',
    'статья 5 основного закона',
    'Ата Заң',
    'Ата Заңның 5-бабы',
    'article 5 of the basic law',
    'constitutional law',
    'конституционный закон о столице',
    'конституциялық заң',
    'закон и порядок',
    'законы вступают в силу',
    'заң қашан күшіне енеді',
    'кто подписывает закон',
    'кто принимает закон о бюджете',
    'закон о митингах противоречит конституции?',
    'бюджет туралы заңды кім қабылдайды',
    'who signs a law',
    'who can veto a law on taxes',
    'закон обратной силы не имеет',
    'заңның кері күші бар ма',
    'все равны перед законом',
    'equal before the law',
    'martial law',
    'нормативный правовой акт',
    'гражданин России может купить землю',
    'Ресей азаматы Қазақстанда сайлай ма',
    'я украинец, какие у меня права',
    'can an American citizen be expelled',
    'let us vote',
    'получу российский паспорт',
    'договор с Россией важнее нашего закона?',
    'чем наш президент отличается от президента России',
    'у нас, как в России, двухпалатный парламент?',
    'Түркияда президент бар, ал Қазақстанда ше',
    'работаю в Канаде, могу ли голосовать',
    'можно ли поехать в Австрию на заработки',
    'сын родился в Италии, чей он гражданин',
    'в Финляндии можно, а у нас?',
    'как уехать в Мексику',
    'Кореяда жұмыс істеп жүрмін, салық төлеймін бе',
    'балам Қытайда оқып жатыр, дауыс бере ала ма',
    'is the US president stronger than the president of Kazakhstan',
    'есть ли выборщики на президентских, как в США',
    'do tourists have to follow the same laws as us',
    'The constitution put Russian on a par, does it still',
    'ауылдан барған адамды парламент отырысына кіргізе ме',
    'законы СССР действуют?',
    'my wife is a citizen of Germany',
    'is Russian a state language',
    'русский язык',
    'английский язык в школе',
    'совет безопасности',
    'белый ақ цвет',
    'how old must the president be',
    'must he be forty years old',
    'is 18 old enough to vote',
    'old-age pension',
  ])('hears nothing else in «%s»', (question) => {
    expect(elsewhere(question)).toBeUndefined()
  })
})
