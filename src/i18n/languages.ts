/** The languages of the form. Only Japanese is authoritative; the others say so. */
export const LANGUAGES = [
  { code: 'ja', folder: '', lang: 'ja', name: '日本語' },
  { code: 'ja-easy', folder: 'ja-easy', lang: 'ja', name: 'やさしい日本語' },
  { code: 'en', folder: 'en', lang: 'en', name: 'English' },
  { code: 'zh-Hans', folder: 'zh-Hans', lang: 'zh-Hans', name: '简体中文' },
  { code: 'ko', folder: 'ko', lang: 'ko', name: '한국어' },
  { code: 'vi', folder: 'vi', lang: 'vi', name: 'Tiếng Việt' },
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
