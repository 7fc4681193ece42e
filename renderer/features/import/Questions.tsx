import type { Ref } from 'react';
import { OPPORTUNITY_SOURCES } from '../../../db/domain/vocabulary.ts';
import type { ImportAnswer, ImportMapping, ImportQuestion } from '../../../db/domain/import.ts';
import { Button, SectionHeading, Select } from '../../components/index.ts';
import { OPPORTUNITY_SOURCE, optionsOf } from '../../lib/labels.ts';
import { answer } from './store.ts';
import { dateOrders, MARKS, placeKey, placeOf, PLACES } from './words.ts';

/** What cannot be known from the file: asked about, with a suggestion where there is one, and never guessed silently. */
export function Questions({
  questions,
  mapping,
  ref,
}: {
  questions: ImportQuestion[];
  mapping: ImportMapping;
  ref: Ref<HTMLElement>;
}) {
  const suggested = questions.flatMap(acceptance);
  return (
    <section ref={ref} aria-labelledby="import-questions">
      <SectionHeading
        id="import-questions"
        count={questions.length}
        tone="amber"
        className="pb-1.5"
        aside={
          suggested.length > 1 ? (
            <Button size="sm" onPress={() => void answer(suggested)}>
              Take all suggestions
            </Button>
          ) : undefined
        }
      >
        To be answered
      </SectionHeading>
      <ul className="card">
        {questions.map((question) => (
          <li
            key={question.text}
            className="flex min-h-11 flex-wrap items-center gap-3 border-b border-line px-3.5 py-1.5 last:border-0"
          >
            <span className="min-w-0 flex-1">
              {question.text}
              {'count' in question && (
                <span className="text-ink2"> {question.count === 1 ? '1 row' : `${question.count} rows`}</span>
              )}
            </span>
            <Reply question={question} mapping={mapping} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The answer that takes the suggestion, when there is one. */
function acceptance(question: ImportQuestion): ImportAnswer[] {
  switch (question.about) {
    case 'status':
      return question.suggestion === null
        ? []
        : [{ about: 'status', word: question.word, choice: question.suggestion }];
    case 'source':
      return question.suggestion === null
        ? []
        : [{ about: 'source', word: question.word, choice: question.suggestion }];
    case 'date_order':
      return [{ about: 'date_order', column: question.column, order: question.suggestion }];
    case 'decimal_mark':
      return [{ about: 'decimal_mark', column: question.column, mark: question.suggestion }];
    case 'column':
      return [];
  }
}

function Reply({ question, mapping }: { question: ImportQuestion; mapping: ImportMapping }) {
  const [taking] = acceptance(question);
  return (
    <div className="flex items-center gap-2">
      <ReplyField question={question} mapping={mapping} />
      {taking !== undefined && (
        <Button size="sm" onPress={() => void answer([taking])}>
          That is right
        </Button>
      )}
    </div>
  );
}

function ReplyField({ question, mapping }: { question: ImportQuestion; mapping: ImportMapping }) {
  switch (question.about) {
    case 'status':
      return (
        <Select
          label={`What “${question.word}” means`}
          hideLabel
          placeholder="Choose"
          options={PLACES}
          value={question.suggestion === null ? null : placeKey(question.suggestion)}
          onChange={(key) => void answer([{ about: 'status', word: question.word, choice: placeOf(key) }])}
        />
      );
    case 'source':
      return (
        <Select
          label={`What “${question.word}” means`}
          hideLabel
          placeholder="Choose"
          options={optionsOf(OPPORTUNITY_SOURCES, OPPORTUNITY_SOURCE)}
          value={question.suggestion}
          onChange={(choice) => void answer([{ about: 'source', word: question.word, choice }])}
        />
      );
    case 'date_order':
      return (
        <Select
          label="Order of the date"
          hideLabel
          options={dateOrders(mapping.columns.find(({ index }) => index === question.column)?.date?.examples ?? [])}
          value={question.suggestion}
          onChange={(order) => void answer([{ about: 'date_order', column: question.column, order }])}
        />
      );
    case 'decimal_mark':
      return (
        <Select
          label="Sign before the cents"
          hideLabel
          options={MARKS}
          value={question.suggestion}
          onChange={(mark) => void answer([{ about: 'decimal_mark', column: question.column, mark }])}
        />
      );
    case 'column':
      return (
        <Select
          label="Column"
          hideLabel
          placeholder="Choose a column"
          options={mapping.columns.map(({ index, name }) => ({ value: String(index), label: name }))}
          value={null}
          onChange={(index) =>
            void answer([
              { about: 'column', column: Number(index), use: question.field === 'name' ? 'fullName' : 'company' },
            ])
          }
        />
      );
  }
}
