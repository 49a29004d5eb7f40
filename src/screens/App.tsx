import { usePhase } from '../clock/use-phase';
import { DeskCard } from '../components/DeskCard';
import { LanguageLinks } from '../components/LanguageLinks';
import { PageFooter } from '../components/PageFooter';
import { PageHeader } from '../components/PageHeader';
import { useIsLanding, useJourney, useLanguage } from '../history/use-journey';
import { contractorOf } from '../journey/journey';
import { checkIdOf } from '../journey/step';
import { CardScreen } from './CardScreen';
import { CheckScreen } from './CheckScreen';
import { ClosedScreen } from './ClosedScreen';
import { JoinedScreen } from './JoinedScreen';
import { OtherCardScreen } from './OtherCardScreen';
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
  if (journey.otherCard) return <OtherCardScreen />;
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
  const isAtStart = useIsLanding();
  return isAtStart && (phase === 'over' || phase === 'retired') ? phase : undefined;
}

/** The page: header, one screen, the desk. In another language all of it is drawn anew. */
export function App() {
  useLive();
  useLanguage();
  const closing = useClosing();
  return (
    <>
      <PageHeader />
      <div className="page">
        {closing ? <ClosedScreen phase={closing} /> : <CurrentScreen />}
        {!closing && <DeskCard />}
        <LanguageLinks />
      </div>
      <PageFooter />
    </>
  );
}
