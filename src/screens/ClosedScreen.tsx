import { DeskCard } from '../components/DeskCard';
import { Leaflet } from '../components/Leaflet';
import { ruby } from '../components/ruby';
import { ScreenMain } from '../components/ScreenMain';
import { Trust } from '../components/Trust';
import { t } from '../i18n/t';

/** In the place of the landing once the mailing is over: whom to ask, and until it is retired the card to read. */
export function ClosedScreen({ phase }: { phase: 'over' | 'retired' }) {
  return (
    <ScreenMain title={t(`closed.${phase}.heading`)}>
      <h1 tabIndex={-1}>{ruby(t(`closed.${phase}.heading`))}</h1>
      <p>{ruby(t(`closed.${phase}.text`))}</p>
      <DeskCard />
      {phase === 'over' && (
        <>
          <Trust />
          <Leaflet />
        </>
      )}
    </ScreenMain>
  );
}
