import { dateInZone } from '../../db/domain/dates.ts';
import { rankSkills } from '../../db/domain/impact.ts';
import { emptyDebrief } from '../../db/domain/debrief-document.ts';
import type { Result } from '../../db/domain/result.ts';
import type { Services } from '../../db/services/core.ts';
import { saveDebrief } from '../../db/services/debrief.ts';
import { board } from '../../db/services/board.ts';
import { moveOpportunities } from '../../db/services/opportunity.ts';
import { impactInput } from '../../db/services/ranked.ts';
import { search } from '../../db/services/search.ts';
import { type Figure, against } from './figures.ts';

const TIMES = 25;

function timed(work: () => unknown): number {
  const before = performance.now();
  work();
  return performance.now() - before;
}

const must = <T>(result: Result<T>): T => {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
};

/** Runs both by turns, so that what else the machine does falls on both alike. The first turn warms up. */
function byTurns(times: number, work: (turn: number) => unknown, floor: (turn: number) => unknown) {
  const samples: number[] = [];
  const floors: number[] = [];
  for (let turn = 0; turn <= times; turn += 1) {
    const below = timed(() => floor(turn));
    const value = timed(() => work(turn));
    if (turn === 0) continue;
    floors.push(below);
    samples.push(value);
  }
  return { samples, floors };
}

/** Service calls against the raw SQL they stand for, on the store as it is given. */
export function storeFigures(services: Services): Figure[] {
  return [
    boardFigure(services),
    moveFigure(services),
    debriefFigure(services),
    searchFigure(services),
    rankingFigure(services),
  ];
}

function boardFigure(services: Services): Figure {
  const raw = services.store.sqlite.prepare(
    `SELECT o.*, c.name, f.* FROM opportunity o JOIN company c ON c.id = o.company_id
     LEFT JOIN card_fact f ON f.opportunity_id = o.id WHERE o.trashed_at IS NULL ORDER BY o.stage_id, o.position`,
  );
  const { samples, floors } = byTurns(
    TIMES,
    () => must(board(services)),
    () => raw.all(),
  );
  return against({ name: 'board of all cards: service', unit: 'ms', samples }, floors, 2);
}

function moveFigure(services: Services): Figure {
  const { sqlite } = services.store;
  const { cards, stages } = must(board(services));
  const open = stages.filter(({ kind }) => kind !== 'closed');
  const moving = cards.filter(({ stageId }) => open.some(({ id }) => id === stageId));
  const to = (turn: number) => open[turn % open.length]?.id ?? '';
  const set = sqlite.prepare(
    'UPDATE opportunity SET stage_id = ?, position = position + 0, stage_entered_at = ? WHERE id = ?',
  );
  const add = sqlite.prepare(
    'INSERT INTO stage_change (id, created_at, updated_at, opportunity_id, to_stage_id, at) VALUES (?, ?, ?, ?, ?, ?)',
  );
  const log = sqlite.prepare(
    "INSERT INTO activity (id, created_at, updated_at, actor, label, aggregate) VALUES (?, ?, ?, 'me', 'bench', 'opportunity')",
  );
  const raw = sqlite.transaction((turn: number) => {
    const id = moving[turn * 2]?.id ?? '';
    set.run(to(turn), turn, id);
    add.run(`bench ${turn} ${id}`, 1, 1, id, to(turn), 1);
    log.run(`bench move ${turn} ${id}`, 1, 1);
  });
  const { samples, floors } = byTurns(
    TIMES,
    (turn) =>
      must(moveOpportunities(services, { ids: [moving[turn * 2 + 1]?.id ?? ''], stageId: to(turn), beforeId: null })),
    raw,
  );
  return against({ name: 'move a card: service', unit: 'ms', samples }, floors, 2);
}

function debriefFigure(services: Services): Figure {
  const { sqlite } = services.store;
  const rounds = sqlite
    .prepare<[], { id: string; opportunityId: string }>(
      `SELECT id, opportunity_id AS opportunityId FROM round WHERE trashed_at IS NULL
       AND id NOT IN (SELECT round_id FROM debrief) LIMIT 200`,
    )
    .all();
  const written = sqlite
    .prepare<[], { id: string; opportunityId: string }>(
      `SELECT id, opportunity_id AS opportunityId FROM round ORDER BY random() LIMIT 200`,
    )
    .all();
  const skills = sqlite.prepare<[], string>('SELECT id FROM skill LIMIT 20').pluck().all() as string[];
  const document = (turn: number) => ({
    ...emptyDebrief,
    rating: 4,
    pains: [{ id: null, text: `A pain of turn ${turn}`, severity: 4, challenge: 'other' as const, personId: null }],
    signals: [
      {
        skill: { skillId: skills[turn % skills.length] ?? '' },
        pressed: 4,
        outcome: 'ok' as const,
        quote: 'How would you know?',
        personId: null,
      },
    ],
    wentWell: 'The story about the migration landed.',
    promisedBy: dateInZone(services.clock.now() + 86_400_000 * 5, services.clock.zone()),
  });
  const insert = {
    debrief: sqlite.prepare(
      'INSERT OR REPLACE INTO debrief (id, created_at, updated_at, round_id, rating, went_well, promised_by) VALUES (?, 1, 1, ?, 4, ?, ?)',
    ),
    pain: sqlite.prepare(
      'INSERT INTO pain (id, created_at, updated_at, opportunity_id, text, severity) VALUES (?, 1, 1, ?, ?, 4)',
    ),
    evidence: sqlite.prepare(
      `INSERT INTO evidence (id, created_at, updated_at, skill_id, opportunity_id, source, importance, quote, seen_on)
       VALUES (?, 1, 1, ?, ?, 'pressed_in_round', 4, ?, '2026-01-01')`,
    ),
    round: sqlite.prepare("UPDATE round SET status = 'done' WHERE id = ?"),
    activity: sqlite.prepare(
      "INSERT INTO activity (id, created_at, updated_at, actor, label, aggregate) VALUES (?, 1, 1, 'me', 'bench', 'debrief')",
    ),
  };
  const raw = sqlite.transaction((turn: number) => {
    const row = written[turn];
    if (!row) return;
    const { wentWell, promisedBy } = document(turn);
    insert.debrief.run(`bench debrief ${turn}`, row.id, wentWell, promisedBy);
    insert.pain.run(`bench pain ${turn}`, row.opportunityId, `A pain of turn ${turn}`);
    insert.evidence.run(
      `bench evidence ${turn}`,
      skills[turn % skills.length],
      row.opportunityId,
      'How would you know?',
    );
    insert.round.run(row.id);
    insert.activity.run(`bench debrief ${turn}`);
  });
  const { samples, floors } = byTurns(
    TIMES,
    (turn) => must(saveDebrief(services, (rounds[turn] ?? written[turn + 100] ?? { id: '' }).id, document(turn))),
    raw,
  );
  return against({ name: 'save a debrief: service', unit: 'ms', samples }, floors, 2);
}

const WORDS = ['pricing', 'experiment', 'roadmap', 'onboarding', 'stakeholder', 'migration', 'research', 'platform'];

function searchFigure(services: Services): Figure {
  const raw = services.store.sqlite.prepare(
    `SELECT d.kind, d.ref_id, d.title, snippet(search_index, -1, '', '', '…', 14) FROM search_index
     JOIN search_document d ON d.id = search_index.rowid WHERE search_index MATCH ? ORDER BY bm25(search_index, 5.0, 1.0) LIMIT 40`,
  );
  const word = (turn: number) => WORDS[turn % WORDS.length] ?? 'pricing';
  const { samples, floors } = byTurns(
    TIMES,
    (turn) => must(search(services, word(turn).slice(0, 5), 20)),
    (turn) => raw.all(`"${word(turn).slice(0, 5)}"*`),
  );
  return against({ name: 'search all texts: service', unit: 'ms', samples }, floors, 2);
}

function rankingFigure(services: Services): Figure {
  const skills = services.store.sqlite.prepare(
    'SELECT id, name, family, current, target FROM skill WHERE trashed_at IS NULL AND retired_at IS NULL',
  );
  const { sqlite } = services.store;
  // As a person leaves it who weighs what was heard: every third piece counts by a weight of its own, some not at all.
  sqlite.exec('UPDATE evidence SET weight = 0.5 + (rowid % 4) * 0.5 WHERE rowid % 3 = 0');
  sqlite.exec('UPDATE evidence SET struck_at = 1 WHERE rowid % 50 = 0');
  const evidence = sqlite.prepare(
    `SELECT id, skill_id, opportunity_id, source, importance, seen_on, weight FROM evidence
     WHERE trashed_at IS NULL AND struck_at IS NULL`,
  );
  const { samples, floors } = byTurns(
    TIMES,
    () => rankSkills(impactInput(services)),
    () => [skills.all(), evidence.all()],
  );
  return against({ name: 'rank the whole roadmap', unit: 'ms', samples }, floors, 3);
}
