import '../../old-phones';
import './many/buffer-for-csv';
import { createRoot } from 'react-dom/client';
import { startTexts } from '../../i18n/t';
import { cardWords } from '../../texts/card-words';
import { ja } from '../../texts/ja';
import { QrPage } from './QrPage';
import './qr-page.css';
import './many/many.css';
import './many/slips.css';

startTexts('ja', { form: ja, card: cardWords });
// The form that this page belongs to stands one folder up, wherever that is.
const base = new URL('../', window.location.href).href;
createRoot(document.getElementById('root') as HTMLElement).render(<QrPage base={base} />);
