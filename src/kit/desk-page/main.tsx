import '../../old-phones';
import { hydrateRoot } from 'react-dom/client';
import { startTexts } from '../../i18n/t';
import { cardWords } from '../../texts/card-words';
import { ja } from '../../texts/ja';
import { DeskPage } from './DeskPage';
import './desk-page.css';

startTexts('ja', { form: ja, card: cardWords });
hydrateRoot(document.getElementById('root') as HTMLElement, <DeskPage />);
