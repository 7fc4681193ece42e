import { useDay } from '../../lib/use-day.ts';
import { useEffect } from 'react';
import { AnswerSection } from './AnswerSection.tsx';
import { CloseSection } from './CloseSection.tsx';
import { effectLines } from './effect-words.ts';
import { EffectsBox } from './EffectsBox.tsx';
import { NotesSection } from './NotesSection.tsx';
import { PainSection } from './PainSection.tsx';
import { QuestionSection } from './QuestionSection.tsx';
import { RatingSection } from './RatingSection.tsx';
import { ReservationSection } from './ReservationSection.tsx';
import { SignalSection } from './SignalSection.tsx';
import { useDebrief } from './use-debrief.ts';

const PREVIEW_AFTER = 300;

/** The debrief in the order of memory; what it would change stands at its end. */
export function DebriefForm() {
  return (
    <div className="relative flex flex-col gap-3">
      <RatingSection />
      <CloseSection />
      <PainSection />
      <SignalSection />
      <QuestionSection />
      <ReservationSection />
      <AnswerSection />
      <NotesSection />
      <LiveEffects />
    </div>
  );
}

function LiveEffects() {
  const form = useDebrief((debrief) => debrief.form);
  const preview = useDebrief((debrief) => debrief.preview);
  const effects = useDebrief((debrief) => debrief.effects);
  const { today } = useDay();
  useEffect(() => {
    const timer = setTimeout(() => void preview(), PREVIEW_AFTER);
    return () => clearTimeout(timer);
  }, [form, preview]);
  return (
    <EffectsBox
      title="This debrief changes"
      lines={effects === null ? [] : effectLines(effects, today)}
      nothing="Nothing yet. It fills as you write."
    />
  );
}
