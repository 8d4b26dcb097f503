import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import firstWords from './firstWords';

export const languages = { 'zh-CN': '简体中文', en: 'English' } as const;
export type Language = keyof typeof languages;

/** Every word of Chinese; what the first screen shows is there from the start. */
export async function allWords(): Promise<void> {
  i18next.addResourceBundle('zh-CN', 'translation', (await import('./zh-CN')).default);
}

/** English is fetched when somebody asks for it. */
export async function setLanguage(language: Language): Promise<void> {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    i18next.addResourceBundle('en', 'translation', (await import('./en')).default);
  }
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
}

void i18next.use(initReactI18next).init({
  lng: 'zh-CN',
  fallbackLng: 'zh-CN',
  resources: { 'zh-CN': { translation: firstWords } },
  interpolation: { escapeValue: false },
  initAsync: false,
});
