import { dateInZone } from '../../../db/domain/dates.ts';
import { dayMonth } from '../../lib/format.ts';
import { ROUND_KIND } from '../../lib/labels.ts';
import { lacksWords } from '../../lib/stories/words.ts';
import type { FittedSheet } from './fit.ts';
import { Part } from './Part.tsx';

export function QuestionsPart({ questions }: { questions: FittedSheet['questions'] }) {
  return (
    <Part title="What I ask" more={questions.more}>
      {questions.shown.length === 0 && <p className="sheet-quiet">Nothing written yet</p>}
      <ul className="sheet-list sheet-dashes">
        {questions.shown.map((question, index) => (
          <li key={index}>{question}</li>
        ))}
      </ul>
    </Part>
  );
}

export function StoriesPart({ stories }: { stories: FittedSheet['stories'] }) {
  if (stories.shown.length === 0) return null;
  return (
    <Part title="Stories to tell" more={stories.more}>
      <ul className="sheet-list">
        {stories.shown.map(({ id, title, number, result, missing, skills, toldHere }) => (
          <li key={id}>
            <p>
              <b>{title}</b>
              {number !== '' && <span className="sheet-number"> {number}</span>}
              {toldHere && <span className="sheet-quiet"> told here before</span>}
              {missing.length > 0 && <span className="sheet-quiet"> {lacksWords(missing)}</span>}
            </p>
            {skills.length > 0 && <p className="sheet-quiet">{skills.join(', ')}</p>}
            {result !== '' && <p>{result}</p>}
          </li>
        ))}
      </ul>
    </Part>
  );
}

export function LessonsPart({ lessons, zone }: { lessons: FittedSheet['lessons']; zone: string }) {
  if (lessons.shown.length === 0)
    return lessons.more === 0 ? null : (
      <Part title="From earlier rounds" more={lessons.more}>
        {null}
      </Part>
    );
  return (
    <Part title="From earlier rounds" more={lessons.more}>
      <ul className="sheet-list">
        {lessons.shown.map(({ roundId, kind, company, startsAt, toChange }) => (
          <li key={roundId}>
            <p>{toChange}</p>
            <p className="sheet-quiet">
              {ROUND_KIND[kind]} at {company}, {dayMonth(dateInZone(startsAt, zone))}
            </p>
          </li>
        ))}
      </ul>
    </Part>
  );
}
