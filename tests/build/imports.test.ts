import { describe, expect, test } from 'vitest';
import { checkImports, readImports } from '../../build/check/imports.mjs';

const violationsOf = (path: string, specifier: string): string[] =>
  checkImports([{ path, text: `import { x } from '${specifier}';` }]).violations;

test('all ways to import are seen, and comments are not', () => {
  const text = [
    "import a from 'a';",
    "import type { B } from './b.ts';",
    "import {\n  c,\n  d,\n} from 'c';",
    "import './side.css';",
    "export * from './d.ts';",
    "const e = await import('./e.ts');",
    "// import f from 'f';",
    "/* import g from 'g'; */",
  ].join('\n');
  expect(readImports(text)).toEqual(['a', './b.ts', 'c', './side.css', './d.ts', './e.ts']);
});

describe('forbidden imports', () => {
  test.each([
    ['rules that use the database', 'db/domain/impact.ts', '../schema/opportunity.ts'],
    ['rules that use anything but zod', 'db/domain/impact.ts', 'uuid'],
    ['rules that use Node', 'db/domain/impact.ts', 'node:fs'],
    ['repositories that use services', 'db/repositories/opportunity.ts', '../services/opportunity.ts'],
    ['the product with Electron', 'db/services/opportunity.ts', 'electron'],
    ['a screen with SQL', 'renderer/features/pipeline/Board.tsx', '../../../db/repositories/opportunity.ts'],
    ['a screen with Node', 'renderer/app/App.tsx', 'node:fs'],
    ['a feature with another feature', 'renderer/features/pipeline/Board.tsx', '../today/Today.tsx'],
    ['a control that knows a feature', 'renderer/components/Button.tsx', '../features/today/Today.tsx'],
    ['handlers with repositories', 'electron/ipc/handlers/round.ts', '../../../db/repositories/round.ts'],
    ['the preload with a service', 'electron/preload.ts', '../db/services/round.ts'],
    ['the product with its tests', 'db/open.ts', '../tests/support/store.ts'],
  ])('%s', (_name, path, specifier) => {
    expect(violationsOf(path, specifier)).toHaveLength(1);
  });
});

describe('allowed imports', () => {
  test.each([
    ['rules with zod', 'db/domain/impact.ts', 'zod'],
    ['rules with rules', 'db/domain/impact.ts', './constants.ts'],
    ['services with repositories', 'db/services/round.ts', '../repositories/round.ts'],
    ['a screen with the contract', 'renderer/lib/client.ts', '../../electron/ipc/contract/index.ts'],
    ['a feature with shared controls', 'renderer/features/pipeline/Board.tsx', '../../components/Button.tsx'],
    ['a feature with itself', 'renderer/features/pipeline/Board.tsx', './Card.tsx'],
    ['the start with services', 'electron/main.ts', '../db/services/index.ts'],
    ['tests with everything', 'tests/db/store.test.ts', '../../db/repositories/round.ts'],
  ])('%s', (_name, path, specifier) => {
    expect(violationsOf(path, specifier)).toEqual([]);
  });
});

test('how many imports were looked at is known, because a check that sees none proves nothing', () => {
  expect(checkImports([]).seen).toBe(0);
  expect(checkImports([{ path: 'db/open.ts', text: "import 'x';" }]).seen).toBe(1);
});
