import { ChoiceMenu } from './ChoiceMenu.tsx';
import { useDebrief } from './use-debrief.ts';

interface VoiceMenuProps {
  personId: string | null;
  onChange: (personId: string | null) => void;
}

/** Which of the interviewers said it. */
export function VoiceMenu({ personId, onChange }: VoiceMenuProps) {
  const people = useDebrief(({ opened }) => opened.round.interviewers);
  if (people.length === 0) return null;
  const options = [
    { value: null, label: 'who said it?' },
    ...people.map((person) => ({ value: person.personId, label: person.name })),
  ];
  return <ChoiceMenu label="Who said it" options={options} value={personId} onChange={onChange} />;
}
