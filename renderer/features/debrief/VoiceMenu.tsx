import { ChoiceMenu } from './ChoiceMenu.tsx';
import { useDebrief } from './use-debrief.ts';

interface VoiceMenuProps {
  personId: string | null;
  onChange: (personId: string | null) => void;
  /** What is chosen, and the words while nobody is: `Who said it`, `who said it?`. */
  label?: string;
  ask?: string;
}

/** Which of the interviewers it was; with one alone there is nothing to ask. */
export function VoiceMenu({ personId, onChange, label = 'Who said it', ask = 'who said it?' }: VoiceMenuProps) {
  const people = useDebrief(({ opened }) => opened.round.interviewers);
  const isPlain = people.length < 2 && (personId === null || personId === people[0]?.personId);
  if (isPlain) return null;
  const options = [
    { value: null, label: ask },
    ...people.map((person) => ({ value: person.personId, label: person.name })),
  ];
  return <ChoiceMenu label={label} options={options} value={personId} onChange={onChange} />;
}
