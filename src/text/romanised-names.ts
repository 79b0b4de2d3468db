// The slug of a name: known words as newspapers romanise them, the others letter by letter.

import { looseKey, nameKey } from './key.ts';
import { romaniseWord } from './romanise.ts';
import { wordsOf } from './words.ts';

// Data: a word and its usual romanisation. First names, the parts of names, and the nouns that begin organisations.
const table = `محمد muhammad|أحمد ahmad|محمود mahmoud|مصطفى mustafa|حسن hasan|حسين hussein|علي ali|عمر omar|عثمان othman|خالد khalid
إبراهيم ibrahim|إسماعيل ismail|يوسف yousef|يونس younis|موسى musa|عيسى issa|داود dawood|سليمان sulaiman|يحيى yahya|هارون harun|إدريس idris|ياسر yasser|ياسين yassin
هشام hisham|هيثم haitham|حسام hussam|باسم bassem|بسام bassam|بلال bilal|زياد ziad|زيد zaid|مازن mazen|مروان marwan|مهند muhannad|نبيل nabil|نزار nizar|وليد walid
وائل wael|وسام wissam|سامي sami|سامر samer|سمير samir|سعد saad|سعيد said|سالم salem|عماد imad|عصام issam|عادل adel|فادي fadi|فارس fares|فؤاد fuad|فيصل faisal|قاسم qasim
كاظم kadhim|كمال kamal|كريم karim|جمال jamal|مالك malik|منير munir|ماهر maher|ماجد majid|مراد murad|معاذ muadh|معتز mutaz|ناصر nasser|نادر nader|نعيم naim|هاني hani|أنس anas
أيمن ayman|أشرف ashraf|أكرم akram|أسامة osama|أسعد asaad|إياد iyad|باسل basel|بشار bashar|بشير bashir|جابر jaber|جاسم jassim|جعفر jaafar|جلال jalal|جميل jamil|جورج george|حاتم hatem
حامد hamid|حمد hamad|حمزة hamza|حيدر haider|خليل khalil|خليفة khalifa|رائد raed|رامي rami|رشيد rashid|راشد rashed|رضا rida|رمزي ramzi|رياض riyad|سعود saud|سلطان sultan|سليم salim|شريف sharif
صابر saber|صالح salih|صادق sadiq|صلاح salah|طارق tariq|طاهر taher|طلال talal|عباس abbas|عدنان adnan|عزيز aziz|علاء alaa|غازي ghazi|غسان ghassan|فراس firas|فهد fahd|فوزي fawzi|قصي qusay|قيس qais
كامل kamil|لطفي lutfi|مبارك mubarak|مختار mukhtar|مسعود masoud|منصور mansour|مهدي mahdi|ناجي naji|نايف nayef|نوري nuri|نواف nawaf|هادي hadi|هاشم hashim|بدر badr|تركي turki|عامر amer|عمار ammar|أمين amin|أنور anwar
فاطمة fatima|مريم maryam|زينب zainab|خديجة khadija|عائشة aisha|آمنة amina|سعاد suad|سميرة samira|سلمى salma|ليلى layla|لينا lina|نادية nadia|نجلاء najla|نوال nawal|نورة noura|نور nour|هدى huda|هند hind|هناء hana|وفاء wafa
رانيا rania|رنا rana|ريم reem|رشا rasha|سارة sara|سهام siham|شيماء shaimaa|صباح sabah|غادة ghada|كوثر kawthar|منى muna|مها maha|دينا dina|دعاء duaa|حنان hanan|حليمة halima|جميلة jamila|إيمان iman|أسماء asmaa|أمل amal|أميرة amira
عبد abd|الله allah|عبدالله abdullah|عبدالرحمن abdulrahman|عبدالعزيز abdulaziz|عبدالقادر abdulqadir|عبدالكريم abdulkarim|عبدالسلام abdulsalam|عبدالحميد abdulhamid|الرحمن al-rahman|الدين al-din|نورالدين nour-al-din
بن bin|ابن ibn|بنت bint|أبو abu|ابو abu|أبي abi|أم umm|ولد ould|ود wad|آل al|بني bani|الشيخ al-sheikh|شيخ sheikh|سيدي sidi|عز izz|سيف saif|شمس shams
جامعة jamiat|جمعية jamiyat|وزارة wizarat|هيئة hayat|مديرية mudiriyat|دائرة dairat|شركة sharikat|بنك bank|مصرف masrif|مستشفى mustashfa|مشفى mashfa|مدرسة madrasat|معهد mahad|مركز markaz|مؤسسة muassasat
نقابة naqabat|اتحاد ittihad|حزب hizb|حركة harakat|نادي nadi|بلدية baladiyat|محكمة mahkamat|مجلس majlis|لجنة lajnat|صندوق sunduq|غرفة ghurfat|قناة qanat|صحيفة sahifat|منظمة munazzamat|رابطة rabitat|تعاونية taawuniyat`;

const known = new Map(
  table.split(/[|\n]/).map((pair) => {
    const at = pair.lastIndexOf(' ');
    return [looseKey(nameKey(pair.slice(0, at))), pair.slice(at + 1)] as const;
  }),
);

/** The longest slug of a name, in bytes: an id is written by hand too. */
const longest = 60;

/**
 * The slug of a name: «خالد الربيعي» gives `khalid-al-rabiai`, the article apart as newspapers write it. ASCII, cut
 * between words; empty where the name has no letter that the tables know.
 */
export function nameSlug(name: string): string {
  const parts: string[] = [];
  for (const { text } of wordsOf(name)) {
    const part = romanised(text);
    if (part === '') continue;
    if ([...parts, part].join('-').length > longest) break;
    parts.push(part);
  }
  return parts.join('-');
}

function romanised(word: string): string {
  const key = looseKey(nameKey(word));
  const whole = known.get(key);
  if (whole !== undefined) return whole;
  if (!key.startsWith('ال') || key.length < 4) return spoken(key);
  const rest = key.slice(2);
  // The tables have «جمعية» in construct, jamiyat; behind the article it ends in a.
  return `al-${known.get(rest)?.replace(/at$/, rest.endsWith('ة') ? 'a' : 'at') ?? spoken(rest)}`;
}

/**
 * A word letter by letter, و and ي between consonants as the vowels they are, and an `a` where no tongue could pass:
 * at most one consonant begins a word and at most two meet. «القحطاني» gives `qahtani`, «الدمشقي» `damshaqi`.
 */
function spoken(key: string): string {
  let ascii = '';
  let met = 1;
  for (let at = 0; at < key.length; at++) {
    const letter = key[at] ?? '';
    const sound = vowelAt(key, at) ?? romaniseWord(letter);
    if (sound === '') continue;
    const isVowel = /^[aiu]$/.test(sound);
    if (isVowel) met = 0;
    // A vowel that is not written, where two or three consonants would meet.
    else if (++met > 2 && !ascii.endsWith('a') && at < key.length) {
      if (ascii !== '') ascii += 'a';
      met = 1;
    }
    ascii += sound;
  }
  return ascii.replace(/aa+/g, 'a');
}

function vowelAt(key: string, at: number): string | undefined {
  const letter = key[at];
  if (letter !== 'و' && letter !== 'ي') return undefined;
  const long = letter === 'و' ? 'u' : 'i';
  const [before, after] = [key[at - 1], key[at + 1]];
  if (before === undefined || /[اويى]/.test(before)) return undefined;
  return after === undefined || !/[اوية]/.test(after) ? long : undefined;
}
