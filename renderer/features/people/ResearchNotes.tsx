import type { CompanyDetail } from '../../../electron/ipc/contract/company.ts';
import type { ResearchNote } from '../../../db/domain/readiness.ts';
import { Chip } from '../../components/index.ts';
import { SavedArea } from '../../components/SavedArea.tsx';
import { FieldScope } from '../../lib/field-scope.ts';
import { saveCompany } from './actions.ts';
import { Section } from './Section.tsx';
import { RESEARCH_NOTES } from './words.ts';

const NOTES: readonly { field: ResearchNote; label: string; question: string; prompt: string }[] = [
  {
    field: 'researchProducts',
    label: 'Products and services',
    question: 'What do they sell, and to whom?',
    prompt: 'What each product does, who pays for it and how, what users praise and complain about',
  },
  {
    field: 'researchMarket',
    label: 'Market position',
    question: 'Who else does it, and why do customers choose them?',
    prompt: 'Rivals and substitutes, who grows and who shrinks, what they do that others cannot',
  },
  {
    field: 'researchCulture',
    label: 'Culture and values',
    question: 'How do they decide, and what do they praise?',
    prompt: 'What they say about themselves, what people who left say, how teams are cut, who gets promoted',
  },
  {
    field: 'researchChallenges',
    label: 'Biggest challenges',
    question: 'What keeps them awake this year?',
    prompt: 'What the market, money, technology or rules ask of them, and what that means for this role',
  },
  {
    field: 'researchDirection',
    label: 'Where it is heading',
    question: 'What did they announce, hire for, or stop?',
    prompt: 'Plans in their own words, new markets, money raised, teams that grow: something to name in “why us”',
  },
];

/** Five notes, each with the question it answers; a coming round asks for all of them. */
export function ResearchNotes({ company }: { company: CompanyDetail }) {
  const written = NOTES.filter(({ field }) => company[field].trim() !== '').length;
  return (
    <FieldScope value={`company.${company.id}`}>
      <Section
        title="Research"
        aside={
          <Chip tone={written === RESEARCH_NOTES ? 'accent' : 'neutral'}>
            {written} of {RESEARCH_NOTES} done
          </Chip>
        }
      >
        {NOTES.map(({ field, label, question, prompt }) => (
          <div key={field} data-focus-target={`research.${field}`} className="flex flex-col gap-1">
            <p className="m-0 text-sm text-ink2">
              <span className="font-650">{label}</span> {question}
            </p>
            <SavedArea
              label={label}
              hideLabel
              placeholder={prompt}
              stored={company[field]}
              save={(text) => saveCompany(company.id, { [field]: text })}
            />
          </div>
        ))}
      </Section>
    </FieldScope>
  );
}
