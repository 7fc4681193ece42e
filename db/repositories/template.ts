import type { TemplateKind } from '../domain/vocabulary.ts';
import type { Store } from '../open.ts';
import { prepared } from './sql.ts';

export type TemplateRow = { id: string; kind: TemplateKind; name: string; subject: string; body: string };

/** Wordings of the person: their own templates, and those they gave to templates that the app brings; by name. */
export function templates({ sqlite }: Store): TemplateRow[] {
  return prepared<[], TemplateRow>(
    sqlite,
    `SELECT id, kind, name, subject, body FROM template WHERE trashed_at IS NULL ORDER BY name COLLATE NOCASE, id`,
  ).all();
}
