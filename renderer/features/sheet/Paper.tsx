import type { SheetView } from '../../../electron/ipc/contract/sheet.ts';
import { list } from '../../lib/format.ts';
import { CLOSING_QUESTION, NEED_LONG } from '../../lib/labels.ts';
import type { FittedSheet } from './fit.ts';
import { hasCutText, leftOff } from './fit.ts';
import { Part } from './Part.tsx';
import { PeoplePart } from './PeoplePart.tsx';
import { whenLine } from './words.ts';
import { LessonsPart, QuestionsPart, StoriesPart } from './SidePart.tsx';

/** What stands on the page: their side and my answers on the left, people and what I bring on the right. */
export function Paper({ sheet, fitted }: { sheet: SheetView; fitted: FittedSheet }) {
  const { round } = sheet;
  return (
    <>
      <header className="sheet-head">
        <h1>
          {sheet.company} <span>{sheet.title}</span>
        </h1>
        <p className="sheet-when">{round === null ? 'No round is planned' : whenLine(round, sheet.zone)}</p>
        {round !== null && round.place.trim() !== '' && <p className="sheet-place">{round.place}</p>}
      </header>
      <div className="sheet-columns">
        <div>
          <TheirSide fitted={fitted} />
          <PainsPart fitted={fitted} />
          <AnswersPart fitted={fitted} />
        </div>
        <div>
          <PeoplePart people={fitted.people} />
          <QuestionsPart questions={fitted.questions} />
          <StoriesPart stories={fitted.stories} />
          <LessonsPart lessons={fitted.lessons} zone={sheet.zone} />
        </div>
      </div>
      <footer className="sheet-foot">{footWords(sheet, fitted)}</footer>
    </>
  );
}

function footWords(sheet: SheetView, fitted: FittedSheet): string {
  const gone = leftOff(fitted);
  return [
    gone.length === 0 ? '' : `Not on this page, but in the app: ${list(gone)}.`,
    hasCutText(sheet, fitted) ? '“…” marks a text that goes on in the app.' : '',
  ]
    .filter((part) => part !== '')
    .join(' ');
}

function TheirSide({ fitted: { need, needNotes, coreProblem } }: { fitted: FittedSheet }) {
  return (
    <Part title="What they need">
      {coreProblem !== '' && <p className="sheet-strong">{coreProblem}</p>}
      <p className={need === 'unknown' ? 'sheet-quiet' : ''}>{NEED_LONG[need]}</p>
      {needNotes !== '' && <p>{needNotes}</p>}
    </Part>
  );
}

function PainsPart({ fitted: { pains } }: { fitted: FittedSheet }) {
  return (
    <Part title="What hurts, and my answer" more={pains.more}>
      {pains.shown.length === 0 && <p className="sheet-quiet">Nothing heard yet</p>}
      <ol className="sheet-list">
        {pains.shown.map(({ id, text, severity, answer, person }) => (
          <li key={id}>
            <p className="sheet-strong">
              {text}
              <span className="sheet-quiet">
                {' '}
                {severity} of 5{person !== null && ` · ${person}`}
              </span>
            </p>
            {answer === '' ? <p className="sheet-quiet">No answer yet</p> : <p>{answer}</p>}
          </li>
        ))}
      </ol>
    </Part>
  );
}

function AnswersPart({ fitted: { closing } }: { fitted: FittedSheet }) {
  return (
    <Part title="My closing answers" more={closing.more}>
      {closing.shown.length === 0 && <p className="sheet-quiet">Nothing written yet</p>}
      {closing.shown.map(({ question, answer }) => (
        <div key={question} className="sheet-answer">
          <h3>{CLOSING_QUESTION[question]}</h3>
          <p>{answer}</p>
        </div>
      ))}
    </Part>
  );
}
