import { DEFAULT_CONSTANTS } from '../../../../db/domain/constants.ts';
import { initiativeReturn } from '../../../../db/domain/initiative-return.ts';
import { ranking } from '../store.ts';
import type { InitiativeForm } from './form.ts';
import { returnText } from './words.ts';

/** What the form's initiative would return, as it is typed. */
export function ReturnLine({ form }: { form: InitiativeForm }) {
  const view = ranking.use(null).data;
  const skills = view === null ? [] : [...view.gaps, ...view.strengths, ...view.unasked];
  const ranks = new Map(skills.map((skill) => [skill.skillId, skill]));
  const { value } = initiativeReturn(
    { id: '', name: form.title, lane: form.lane, effortHours: form.effortHours, skills: form.skills },
    ranks,
    view?.constants ?? DEFAULT_CONSTANTS,
  );
  return (
    <p className="m-0 mr-auto min-w-0 text-sm text-ink2" aria-live="polite">
      {value === null ? (
        'No return without hours'
      ) : (
        <>
          Return <span className="tabular font-650 text-accent-text">{returnText(value)}</span>
          <span className="text-ink3"> demand met per ten hours</span>
        </>
      )}
    </p>
  );
}
