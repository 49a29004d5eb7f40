import '../../old-phones';
import { hydrateRoot } from 'react-dom/client';
import { cardWords } from '../../i18n/card-words';
import { ja } from '../../i18n/ja';
import { startTexts } from '../../i18n/t';
import { DeskPage } from './DeskPage';
import './desk-page.css';

startTexts('ja', { form: ja, card: cardWords });
hydrateRoot(document.getElementById('root') as HTMLElement, <DeskPage />);
