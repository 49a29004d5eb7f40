import { DeskCard } from '../components/DeskCard';
import { LanguageLinks } from '../components/LanguageLinks';
import { PageFooter } from '../components/PageFooter';
import { PageHeader } from '../components/PageHeader';
import { contractorOf } from '../journey/journey';
import { checkIdOf } from '../journey/steps';
import { useJourney } from '../journey/use-journey';
import { CardScreen } from './CardScreen';
import { CheckScreen } from './CheckScreen';
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

const nobody = () => {};

/** The page: header, one screen, the desk. `onLive` is called when it answers presses. */
export function App({ onLive = nobody }: { onLive?: () => void }) {
  useLive(onLive);
  return (
    <>
      <PageHeader />
      <div className="page">
        <CurrentScreen />
        <DeskCard />
        <LanguageLinks />
      </div>
      <PageFooter />
    </>
  );
}
