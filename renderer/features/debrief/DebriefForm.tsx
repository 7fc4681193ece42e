import { AnswerSection } from './AnswerSection.tsx';
import { CloseSection } from './CloseSection.tsx';
import { LiveEffects } from './LiveEffects.tsx';
import { NotesSection } from './NotesSection.tsx';
import { PainSection } from './PainSection.tsx';
import { QuestionSection } from './QuestionSection.tsx';
import { RatingSection } from './RatingSection.tsx';
import { ReservationSection } from './ReservationSection.tsx';
import { SignalSection } from './SignalSection.tsx';
import { StorySection } from './StorySection.tsx';

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
      <StorySection />
      <NotesSection />
      <LiveEffects />
    </div>
  );
}
