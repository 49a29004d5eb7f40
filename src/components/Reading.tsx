import { Leaflet } from './Leaflet';
import { Trouble } from './Trouble';
import { Trust } from './Trust';

/** Below the first question: who asks, what to do without a card, the whole card. */
export function Reading() {
  return (
    <>
      <Trust />
      <Trouble />
      <Leaflet />
    </>
  );
}
