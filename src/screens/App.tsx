import { DeskCard } from '../components/DeskCard';
import { LanguageLinks } from '../components/LanguageLinks';
import { PageFooter } from '../components/PageFooter';
import { PageHeader } from '../components/PageHeader';
import { ruby } from '../components/ruby';
import { isSecondPress } from '../form/second-press';
import { t } from '../i18n/t';
import { contractorOf } from '../journey/journey';
import { isLanding } from '../journey/moves';
import { checkIdOf } from '../journey/steps';
import { useJourney } from '../journey/use-journey';
import { usePhase } from '../journey/use-phase';
import { CardScreen } from './CardScreen';
import { CheckScreen } from './CheckScreen';
import { ClosedScreen } from './ClosedScreen';
import { JoinedScreen } from './JoinedScreen';
import { PeriodScreen } from './PeriodScreen';
import { ResultScreen } from './ResultScreen';
import { ReviewScreen } from './ReviewScreen';
import { StatusScreen } from './StatusScreen';
import { useLive } from './use-live';

function Screen() {
  const { place, journey } = useJourney().position;
  const { step } = place;
  const contractor = contractorOf(journey);
  const id = checkIdOf(step);
  if (step === 'card' && journey.facts.status) return <CardScreen />;
  if (step === 'joined') return <JoinedScreen />;
  if (step === 'period') return <PeriodScreen />;
  if (contractor && id) return <CheckScreen id={id} contractor={contractor} />;
  if (contractor && step === 'review') return <ReviewScreen contractor={contractor} />;
  if (contractor && step === 'result') return <ResultScreen contractor={contractor} />;
  return <StatusScreen />;
}

/** Each showing is a screen of its own: nothing is left in it of the one before. */
const CurrentScreen = () => <Screen key={useJourney().key} />;

/** The phase, if nothing is asked any more. Who is on the way when that day comes may finish. */
function useClosing(): 'over' | 'retired' | undefined {
  const phase = usePhase();
  const { place } = useJourney().position;
  return isLanding(place) && (phase === 'over' || phase === 'retired') ? phase : undefined;
}

function BackButton() {
  const { position, back } = useJourney();
  if (isLanding(position.place)) return null;
  return (
    <button
      className="button back"
      type="button"
      onClick={({ nativeEvent }) => isSecondPress(nativeEvent) || back()}
    >
      {ruby(t('back'))}
    </button>
  );
}

const nobody = () => {};

/** The page: header, 「戻る」, one screen, the desk. `onLive` is called when it answers presses. */
export function App({ onLive = nobody }: { onLive?: () => void }) {
  useLive(onLive);
  const closing = useClosing();
  return (
    <>
      <PageHeader />
      <div className="page">
        <BackButton />
        {closing ? <ClosedScreen phase={closing} /> : <CurrentScreen />}
        {!closing && <DeskCard />}
        <LanguageLinks />
      </div>
      <PageFooter />
    </>
  );
}
