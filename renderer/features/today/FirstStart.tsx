import { FileSpreadsheet, FlaskConical, Plus } from 'lucide-react';
import type { IconType } from '../../components/index.ts';
import { Button, Icon } from '../../components/index.ts';
import { runCommand } from '../../lib/commands.ts';
import { navigate } from '../../lib/navigation.ts';
import { openSample } from './store.ts';

interface Offer {
  icon: IconType;
  title: string;
  text: string;
  button: string;
  run: () => void;
}

const OFFERS: readonly Offer[] = [
  {
    icon: Plus,
    title: 'Start empty',
    text: 'Write one line about a role you have your eye on, such as Senior PM @ Acme via Dana. Everything else can wait.',
    button: 'Add an opportunity',
    run: () => void runCommand('opportunity.add'),
  },
  {
    icon: FileSpreadsheet,
    title: 'Import a spreadsheet',
    text: 'Bring the list you keep now: any spreadsheet, or what LinkedIn, Huntr, Teal, Simplify and JobSync export. You see what becomes of every row before anything is written.',
    button: 'Choose a file',
    run: () => navigate.go({ screen: 'import' }),
  },
  {
    icon: FlaskConical,
    title: 'Look round',
    text: 'See a search in full swing. The sample is kept apart from your own data and left with one click.',
    button: 'Open the sample',
    run: () => void openSample(),
  },
];

/** Nothing has been written yet: three ways to begin. */
export function FirstStart() {
  return (
    <div className="mx-auto flex w-full max-w-170 flex-col gap-4 px-4 py-14">
      <div>
        <h1 className="text-title">How would you like to begin?</h1>
        <p className="text-base text-ink2">What you write stays on this computer, in one file that is yours.</p>
      </div>
      <ul className="card divide-y divide-line">
        {OFFERS.map((offer, index) => (
          <li key={offer.title} className="flex flex-wrap items-center gap-3 px-4 py-3.5">
            <Icon icon={offer.icon} className="text-ink2" />
            <span className="min-w-60 flex-1">
              <span className="block font-650">{offer.title}</span>
              <span className="block text-sm text-ink2">{offer.text}</span>
            </span>
            <Button
              variant={index === 0 ? 'primary' : 'secondary'}
              kbd={index === 0 ? 'N' : undefined}
              onPress={offer.run}
            >
              {offer.button}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
