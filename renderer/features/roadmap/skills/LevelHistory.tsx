import { ChartLine, Pencil, Plus, Trash2 } from 'lucide-react';
import type { LevelView, SkillPageView, SupportView } from '../../../../electron/ipc/contract/skill.ts';
import { Button, Chip, DateText, EmptyState, IconButton, SectionHeading } from '../../../components/index.ts';
import { navigate } from '../../../lib/navigation.ts';
import { LevelChart } from './LevelChart.tsx';
import { openSkillDialog, removeLevel } from './store.ts';
import { supportWords } from './words.ts';

/** The levels a skill had: a line over time, and each with its day, its note and what supports it. */
export function LevelHistory({ skill, today }: { skill: SkillPageView; today: string }) {
  const edit = (level: LevelView | null) => openSkillDialog({ is: 'level', skillId: skill.id, level });
  return (
    <section className="flex flex-col gap-2">
      <SectionHeading
        count={skill.levels.length}
        aside={
          <Button size="sm" icon={Plus} onPress={() => edit(null)}>
            Level
          </Button>
        }
      >
        Levels
      </SectionHeading>
      {skill.levels.length === 0 ? (
        <EmptyState icon={ChartLine} compact>
          You are at {skill.current} of 5 and want to be at {skill.target}. Add a level of today, or of an earlier day,
          to see how it moves.
        </EmptyState>
      ) : (
        <>
          <LevelChart name={skill.name} levels={skill.levels} today={today} onOpen={edit} />
          <ul aria-label={`Levels of ${skill.name}`} className="flex flex-col">
            {skill.levels.map((level) => (
              <LevelLine key={level.id} level={level} today={today} onEdit={() => edit(level)} />
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function LevelLine({ level, today, onEdit }: { level: LevelView; today: string; onEdit: () => void }) {
  const name = `level ${level.current}, target ${level.target}`;
  return (
    <li className="flex items-start gap-2 border-b border-line py-1.5 last:border-b-0">
      <div className="min-w-0 flex-1">
        <p className="flex flex-wrap items-baseline gap-2">
          <span className="tabular font-550 text-ink">{`${level.current} → ${level.target}`}</span>
          <span className="text-sm text-ink2">
            <DateText date={level.day} today={today} />
          </span>
        </p>
        {level.note.trim() !== '' && <p className="selectable whitespace-pre-wrap text-ink">{level.note}</p>}
        {level.supports.length > 0 && (
          <ul aria-label={`What supports ${name}`} className="mt-1 flex flex-wrap gap-1">
            {level.supports.map((support) => (
              <li key={`${support.kind} ${support.id}`}>
                <Support support={support} />
              </li>
            ))}
          </ul>
        )}
      </div>
      <IconButton icon={Pencil} size="sm" label={`Correct ${name}`} onPress={onEdit} />
      <IconButton icon={Trash2} size="sm" label={`Remove ${name}`} onPress={() => void removeLevel(level.id)} />
    </li>
  );
}

/** What supports it, opening where it has a place of its own. */
function Support({ support }: { support: SupportView }) {
  const { kind, id, opportunityId } = support;
  const words = supportWords(support);
  if (kind === 'round')
    return (
      <Button size="sm" variant="quiet" onPress={() => navigate.openPanel({ kind: 'debrief', roundId: id })}>
        {words}
      </Button>
    );
  if (kind === 'evidence' && opportunityId !== null)
    return (
      <Button size="sm" variant="quiet" onPress={() => navigate.openPanel({ kind: 'opportunity', id: opportunityId })}>
        {words}
      </Button>
    );
  return <Chip>{words}</Chip>;
}
