import type { Output } from '../../../electron/ipc/contract/index.ts';
import { Chip } from '../../components/index.ts';
import { saveCompany } from './actions.ts';
import { SavedArea } from '../../components/SavedArea.tsx';
import { Section } from './Section.tsx';
import { RESEARCH_NOTES } from './words.ts';

type Company = Output<'company.open'>;
type Note = 'researchProducts' | 'researchMarket' | 'researchCulture' | 'researchChallenges' | 'researchDirection';

const NOTES: readonly { field: Note; label: string; prompt: string }[] = [
  {
    field: 'researchProducts',
    label: 'Products and services',
    prompt: 'What do they sell, to whom, and what do users say?',
  },
  { field: 'researchMarket', label: 'Market position', prompt: 'Who else does it, and why do customers choose them?' },
  { field: 'researchCulture', label: 'Culture and values', prompt: 'How do they decide, and what do they praise?' },
  { field: 'researchChallenges', label: 'Biggest challenges', prompt: 'What keeps them up at night this year?' },
  { field: 'researchDirection', label: 'Where it is heading', prompt: 'What did they announce, hire for, or stop?' },
];

/** Five notes; a coming round asks for all of them. */
export function ResearchNotes({ company }: { company: Company }) {
  const written = NOTES.filter(({ field }) => company[field].trim() !== '').length;
  return (
    <Section
      title="Research"
      aside={
        <Chip tone={written === RESEARCH_NOTES ? 'accent' : 'neutral'}>
          {written} of {RESEARCH_NOTES}
        </Chip>
      }
    >
      {NOTES.map(({ field, label, prompt }) => (
        <SavedArea
          key={field}
          label={label}
          placeholder={prompt}
          stored={company[field]}
          save={(text) => saveCompany(company.id, { [field]: text })}
        />
      ))}
    </Section>
  );
}
