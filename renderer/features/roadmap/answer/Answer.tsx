import { Plus } from 'lucide-react';
import type { RankedSkillView } from '../../../../electron/ipc/contract/roadmap.ts';
import { Button } from '../../../components/index.ts';
import { addInitiative, openInitiative } from '../../../lib/initiatives/open.ts';
import { createResource } from '../../../lib/resource.ts';
import { useDay } from '../../../lib/use-day.ts';
import { initiatives } from '../initiatives/store.ts';
import { RANKED_FROM } from '../ranked-from.ts';
import { evidenceOf, useRoadmap } from '../store.ts';
import { saidOf, whoOf } from '../words.ts';
import { AnswerPart } from './AnswerPart.tsx';
import { costWords, initiativeFor, progressWords, saying, stateWords } from './words.ts';

const progress = createResource('roadmap.progress', RANKED_FROM);

/** The roadmap in one look: what costs most, who said so, what is done about it this week, and whether it works. */
export function Answer({ first }: { first: RankedSkillView }) {
  const { skillId, name, share, trend } = first;
  const open = () => useRoadmap.setState({ openId: skillId, activeId: skillId });
  const working = progress.use(null).data;
  const words = working === null ? null : progressWords(working);
  return (
    <section aria-label="In short" className="card mb-2 shrink-0">
      <dl className="m-0 grid grid-cols-2 @[40rem]:grid-cols-4 @[40rem]:divide-x @[40rem]:divide-line">
        <AnswerPart question="Costs me most" answer={name} aside={costWords(share, trend)} onPress={open} />
        <WhoSaid skillId={skillId} onPress={open} />
        <ThisWeek skillId={skillId} />
        <AnswerPart question="Is it working?" answer={words?.first ?? ''} aside={words?.rest ?? ''} />
      </dl>
    </section>
  );
}

function WhoSaid({ skillId, onPress }: { skillId: string; onPress: () => void }) {
  const { today } = useDay();
  const { most, more } = saying(evidenceOf.use({ skillId }).data ?? []);
  return (
    <AnswerPart
      question="Who said so"
      answer={most === undefined ? '' : whoOf(most, today)}
      aside={[most === undefined ? '' : saidOf(most), more].filter((part) => part !== '').join(' · ')}
      onPress={onPress}
    />
  );
}

function ThisWeek({ skillId }: { skillId: string }) {
  const all = initiatives.use(null).data;
  const chosen = initiativeFor(all ?? [], skillId);
  if (all !== null && chosen === null)
    return (
      <AnswerPart question="This week" answer="Nothing yet" aside="">
        <Button size="sm" variant="quiet" icon={Plus} className="-ml-1.5" onPress={() => addInitiative(skillId)}>
          Initiative for it
        </Button>
      </AnswerPart>
    );
  return (
    <AnswerPart
      question="This week"
      answer={chosen?.title ?? ''}
      aside={chosen === null ? '' : stateWords(chosen)}
      onPress={chosen === null ? undefined : () => openInitiative(chosen.id)}
    />
  );
}
