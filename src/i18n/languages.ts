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
