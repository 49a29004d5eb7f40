/**
 * The languages of the form. Only Japanese is authoritative; the others say so. `hasKanji`: Japanese words in its texts cannot be
 * told by their characters, and have to be marked.
 */
export const LANGUAGES = [
  { code: 'ja', folder: '', lang: 'ja', name: '日本語', hasKanji: true },
  { code: 'ja-easy', folder: 'ja-easy', lang: 'ja', name: 'やさしい日本語', hasKanji: true },
  { code: 'en', folder: 'en', lang: 'en', name: 'English', hasKanji: false },
  { code: 'zh-Hans', folder: 'zh-Hans', lang: 'zh-Hans', name: '简体中文', hasKanji: true },
  { code: 'ko', folder: 'ko', lang: 'ko', name: '한국어', hasKanji: false },
  { code: 'vi', folder: 'vi', lang: 'vi', name: 'Tiếng Việt', hasKanji: false },
] as const;

export type LanguageCode = (typeof LANGUAGES)[number]['code'];

export const languageOf = (code: LanguageCode) =>
  LANGUAGES.find((language) => language.code === code) ?? LANGUAGES[0];

/** The relative address of the folder that the languages' folders stand in, as seen from the page in one of them. */
const rootFrom = (from: LanguageCode): string => (languageOf(from).folder ? '../' : './');

/** The relative address of the page in one language, as seen from the page in another. */
export const linkBetween = (from: LanguageCode, to: LanguageCode): string => {
  const { folder } = languageOf(to);
  return `${rootFrom(from)}${folder && `${folder}/`}`;
};

/** The relative address of about/. With the file's name: from a disk, a folder would be shown as a list of its files. */
export const linkToAbout = (from: LanguageCode): string => `${rootFrom(from)}about/index.html`;
