import { ArchiveRestore, BookOpen, MoreHorizontal, X } from 'lucide-react';
import { meaningOf } from '../../../../db/domain/level.ts';
import type { SkillPageView } from '../../../../electron/ipc/contract/skill.ts';
import { Button, EmptyState, IconButton, MenuButton, Panel, SectionHeading } from '../../../components/index.ts';
import { count } from '../../../lib/format.ts';
import { navigate } from '../../../lib/navigation.ts';
import { useDay } from '../../../lib/use-day.ts';
import { LevelHistory } from './LevelHistory.tsx';
import { skillActions } from './actions.ts';
import { bringBack, meanings, openSkillDialog, removeFormerName, skillPage } from './store.ts';

/** A skill beside the view: its levels over time, what they mean, its names, and what it became or came from. */
export function SkillPanel({ id }: { id: string }) {
  const { data: skill, error } = skillPage.use({ id });
  const { today } = useDay();
  const isRanked = skill !== null && skill.mergedInto === null && skill.retiredAt === null;
  return (
    <Panel
      title={skill?.name ?? 'Skill'}
      subtitle={
        skill === null
          ? undefined
          : [skill.family, count(skill.evidenceCount, 'piece of evidence', 'pieces of evidence')]
              .filter(Boolean)
              .join(' · ')
      }
      actions={
        isRanked && (
          <MenuButton label={`More for ${skill.name}`} items={skillActions(skill)} placement="bottom end">
            <IconButton icon={MoreHorizontal} label={`More for ${skill.name}`} />
          </MenuButton>
        )
      }
      onClose={navigate.closePanel}
    >
      {error !== null && <EmptyState icon={BookOpen}>{error.message}</EmptyState>}
      {skill !== null && (
        <div className="flex flex-col gap-4">
          <Standing skill={skill} />
          <LevelHistory skill={skill} today={today} />
          <Meanings skill={skill} />
          <Names skill={skill} />
        </div>
      )}
    </Panel>
  );
}

const open = (id: string) => navigate.openPanel({ kind: 'skill', id });

/** What became of it: merged, retired, split; nothing for a skill that simply stands. */
function Standing({ skill }: { skill: SkillPageView }) {
  const { mergedInto, merged, splitFrom, splits, retiredAt, retiredReason } = skill;
  const others = [
    ...(mergedInto === null ? [] : [{ words: 'It is a part of', ref: mergedInto }]),
    ...(splitFrom === null ? [] : [{ words: 'It was split from', ref: splitFrom }]),
    ...merged.map((ref) => ({ words: 'It took in', ref })),
    ...splits.map((ref) => ({ words: 'Split from it:', ref })),
  ];
  return (
    <>
      {retiredAt !== null && (
        <div className="card flex items-center gap-2 px-3 py-2">
          <p className="min-w-0 flex-1">
            Retired{retiredReason.trim() === '' ? '.' : `: ${retiredReason}`} It is not ranked or offered.
          </p>
          <Button size="sm" icon={ArchiveRestore} onPress={() => void bringBack(skill.id)}>
            Bring back
          </Button>
        </div>
      )}
      {others.length > 0 && (
        <ul aria-label="What it became and came from" className="flex flex-col">
          {others.map(({ words, ref }) => (
            <li key={`${words} ${ref.id}`} className="flex items-center gap-1 text-ink2">
              {words}
              <Button size="sm" variant="quiet" onPress={() => open(ref.id)}>
                {ref.name}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

function Meanings({ skill }: { skill: SkillPageView }) {
  const own = meanings.use(null).data ?? [];
  return (
    <section className="flex flex-col gap-1">
      <SectionHeading
        aside={
          <Button size="sm" variant="quiet" onPress={() => openSkillDialog({ is: 'meanings', family: skill.family })}>
            Change
          </Button>
        }
      >
        What the levels mean
      </SectionHeading>
      <ol start={0} aria-label="What the levels mean" className="flex list-none flex-col gap-0.5">
        {[0, 1, 2, 3, 4, 5].map((level) => (
          <li key={level} aria-current={level === skill.current} className="flex gap-2">
            <span className={`tabular w-3 shrink-0 ${level === skill.current ? 'font-650 text-accent' : 'text-ink2'}`}>
              {level}
            </span>
            <span className={level === skill.current ? 'text-ink' : 'text-ink2'}>
              {meaningOf(skill.family, level, own)}
              {level === skill.current && ' (you are here)'}
              {level === skill.target && level !== skill.current && ' (your target)'}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

function Names({ skill }: { skill: SkillPageView }) {
  if (skill.formerNames.length === 0) return null;
  return (
    <section className="flex flex-col gap-1">
      <SectionHeading aside="Postings and debriefs that use one mean this skill.">Also known as</SectionHeading>
      <ul aria-label="Former names" className="flex flex-col">
        {skill.formerNames.map(({ id, name, reason }) => (
          <li key={id} className="flex items-center gap-2 border-b border-line py-0.5 last:border-b-0">
            <span className="min-w-0 flex-1 truncate">{name}</span>
            <span className="text-sm text-ink2">{reason === 'merged' ? 'merged' : 'its earlier name'}</span>
            <IconButton
              icon={X}
              size="sm"
              label={`Forget the name ${name}`}
              onPress={() => void removeFormerName(id)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
