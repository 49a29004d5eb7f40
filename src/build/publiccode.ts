import type { Campaign } from '../campaign.ts';
import { LANGUAGES } from '../texts/languages.ts';
import { OPERATOR } from './operator.ts';

interface Project {
  version: string;
  description: string;
  license: string;
}

const LONG = [
  '小規模企業共済の「加入資格確認書」のはがきを受け取った契約者が、自分に関係する項目だけを確かめ、はがきのマーク欄を塗りつぶすか、空けておくかまでを案内する、静的なウェブページです。',
  '回答は端末の外へ送信されません。いくつもの言語で、古い電話でも、画面を読み上げるソフトでも使えます。相談室のための頁、はがきのリンクとQRコードを作る道具、公開後の確認も含みます。',
].join('');

/**
 * `publiccode.yml` (0.4), for catalogues of public software; a JSON text is YAML, too. Undefined while the sources are published
 * nowhere. Throws where they are, but without an open licence.
 */
export function publiccode(project: Project, campaign: Campaign): string | undefined {
  const { repository, preparedOn } = campaign;
  if (!repository) return undefined;
  if (project.license === 'UNLICENSED')
    throw new Error(
      'src/campaign.ts に repository がありますが、package.json の license が UNLICENSED です。公開するときのライセンス（MIT など）を書いてください。',
    );
  const code = {
    publiccodeYmlVersion: '0.4',
    name: project.description,
    url: repository,
    softwareVersion: project.version,
    releaseDate: preparedOn,
    platforms: ['web'],
    categories: ['data-collection'],
    developmentStatus: 'stable',
    softwareType: 'standalone/web',
    description: {
      ja: {
        shortDescription: '小規模企業共済の加入資格の再確認を、質問に答えて自分で確かめるページ',
        longDescription: LONG,
        features: ['回答を送信しない', `${LANGUAGES.length}言語`, 'JIS X 8341-3 の試験結果つき'],
      },
    },
    legal: { license: project.license, mainCopyrightOwner: OPERATOR.name },
    maintenance: { type: 'internal', contacts: [{ name: OPERATOR.name }] },
    localisation: {
      localisationReady: true,
      availableLanguages: [...new Set(LANGUAGES.map(({ lang }) => lang))],
    },
  };
  return `${JSON.stringify(code, null, 2)}\n`;
}
