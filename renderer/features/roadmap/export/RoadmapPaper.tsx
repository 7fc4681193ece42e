import { longDate } from '../../../lib/format.ts';
import { LANE } from '../../../lib/labels.ts';
import type { RoadmapDocument } from './document.ts';
import { RankingPicture } from './RankingPicture.tsx';
import { initiativeWords, lanesOf, openOf, quoteWords, storyWords, strengthsOf } from './words.ts';

/** Pixels between the margins of the paper. */
const WIDTH = 680;

/** The roadmap as it is printed: the ranking, what was said, strengths, and the initiatives by lane. */
export function RoadmapPaper({ document, today }: { document: RoadmapDocument; today: string }) {
  const { view, quotes } = document;
  const strong = strengthsOf(document);
  const open = openOf(document);
  const lanes = lanesOf(document);
  return (
    <article>
      <h1>Roadmap</h1>
      <p className="paper-quiet">{longDate(today, '')}</p>
      {view.gaps.length === 0 ? <p>No gap yet.</p> : <RankingPicture gaps={view.gaps} width={WIDTH} />}
      <Said document={document} today={today} />
      {strong.length > 0 && <h2>Strengths</h2>}
      <ul>
        {strong.map((skill) => (
          <li key={skill.skillId}>
            {skill.name} (level {skill.current}): <span className="paper-quiet">{storyWords(skill, document)}</span>
          </li>
        ))}
      </ul>
      {open.length > 0 && <h2>Wanted, no target yet</h2>}
      <ul>
        {open.map((skill) => (
          <li key={skill.skillId}>{skill.name}</li>
        ))}
      </ul>
      {lanes.length > 0 && <h2>Initiatives</h2>}
      {lanes.map(({ lane, initiatives }) => (
        <section key={lane}>
          <h3>{LANE[lane]}</h3>
          <ul>
            {initiatives.map((one) => (
              <li key={one.id}>
                {one.title}: <span className="paper-quiet">{initiativeWords(one, today)}</span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {quotes.size === 0 && lanes.length === 0 && <p className="paper-quiet">Nothing more is written down yet.</p>}
    </article>
  );
}

function Said({ document: { view, quotes }, today }: { document: RoadmapDocument; today: string }) {
  const quoted = view.gaps.filter(({ skillId }) => (quotes.get(skillId) ?? []).length > 0);
  if (quoted.length === 0) return null;
  return (
    <section>
      <h2>What was said</h2>
      {quoted.map((skill) => (
        <section key={skill.skillId}>
          <h3>{skill.name}</h3>
          <ul>
            {(quotes.get(skill.skillId) ?? []).map((evidence) => (
              <li key={evidence.id}>
                <p>{quoteWords(evidence, today)}</p>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </section>
  );
}
