import { Lightbulb } from 'lucide-react';
import { Button } from 'react-aria-components';
import type { CompanyDetail, CompanyLesson } from '../../../electron/ipc/contract/company.ts';
import { Icon } from '../../components/index.ts';
import { dayMonth, list } from '../../lib/format.ts';
import { CLOSE_OUT_REASON, inSentence, OUTCOME } from '../../lib/labels.ts';
import { navigate } from '../../lib/navigation.ts';
import { useDay } from '../../lib/use-day.ts';
import { Section } from './Section.tsx';

const teaches = ({ lessons, feedback, reasons }: CompanyLesson) =>
  lessons.trim() !== '' || feedback.trim() !== '' || reasons.length > 0;

/** What earlier ends there taught: read before the next conversation. */
export function CompanyLessons({ company }: { company: CompanyDetail }) {
  const { today } = useDay();
  const lessons = company.lessons.filter(teaches);
  if (lessons.length === 0) return null;
  return (
    <Section title="What it taught before" count={lessons.length}>
      <ul className="m-0 flex list-none flex-col gap-2 p-0">
        {lessons.map((one) => (
          <li key={`${one.opportunityId} ${one.closedOn}`} className="flex items-start gap-2">
            <Icon icon={Lightbulb} size={13} className="mt-1 shrink-0 text-ink3" />
            <div className="min-w-0 flex-1 text-base">
              {one.lessons.trim() !== '' && (
                <p className="m-0 wrap-anywhere whitespace-pre-wrap text-ink">{one.lessons}</p>
              )}
              {one.feedback.trim() !== '' && (
                <p className="m-0 wrap-anywhere whitespace-pre-wrap text-ink2">They said: “{one.feedback}”</p>
              )}
              <p className="m-0 text-sm text-ink2">
                <Button
                  className="rounded-sm data-hovered:underline"
                  onPress={() => navigate.openPanel({ kind: 'opportunity', id: one.opportunityId })}
                >
                  {one.title}
                </Button>
                {` · ${inSentence(OUTCOME[one.outcome])} ${dayMonth(one.closedOn, today)}`}
                {one.reasons.length > 0 &&
                  ` · ${list(one.reasons.map((reason) => inSentence(CLOSE_OUT_REASON[reason])))}`}
              </p>
            </div>
          </li>
        ))}
      </ul>
    </Section>
  );
}
