import './old-phones';
import { showFaultPage, watchFaults } from './fault';
import './styles/index.css';

/** A phone takes in each library in one go: between two of them a tap must get its turn. */
const breathe = () => new Promise((turn) => window.setTimeout(turn));

async function start(): Promise<void> {
  await import('react-dom/client');
  await breathe();
  await import('./i18n/t');
  await breathe();
  await import('./journey/history');
  await breathe();
  const { startForm } = await import('./start-form');
  await breathe();
  startForm();
}

const script = document.currentScript;
if (script instanceof HTMLScriptElement) watchFaults(window, script.src);
start().catch(showFaultPage);
