/**
 * Who may import whom. `files`: beside itself, a layer imports only what begins with one of these; without it, anything.
 * `packages`: only these; `notPackages`: none of these. Types count as imports: a layer that names another depends on it.
 * @type {{ at: string, files?: string[], packages?: string[], notPackages?: string[] }[]}
 */
export const layers = [
  { at: 'db', files: [], notPackages: ['electron'] },
  { at: 'db/domain', files: [], packages: ['zod'] },
  { at: 'db/schema', files: ['db/domain'], notPackages: ['electron'] },
  { at: 'db/repositories', files: ['db/schema', 'db/domain', 'db/open'], notPackages: ['electron'] },
  { at: 'db/services', files: ['db'], notPackages: ['electron'] },
  {
    at: 'db/importers',
    files: ['db/services', 'db/repositories', 'db/schema', 'db/domain'],
    notPackages: ['electron'],
  },
  {
    at: 'db/exporters',
    files: ['db/services', 'db/repositories', 'db/schema', 'db/domain'],
    notPackages: ['electron'],
  },
  { at: 'db/backup', files: ['db'], notPackages: ['electron'] },

  { at: 'electron/main.ts', files: ['electron', 'db/open', 'db/owner-only', 'db/services', 'db/backup'] },
  { at: 'electron/preload.ts', files: ['electron/ipc/contract'], packages: ['electron', 'zod'] },
  { at: 'electron/ipc/contract', files: ['db/domain'], packages: ['zod'] },
  { at: 'electron/ipc/answer.ts', files: ['electron/ipc/contract', 'db/domain'], packages: ['zod'] },
  { at: 'electron/ipc/sender.ts', files: ['electron/platform'] },
  { at: 'electron/ipc/router.ts', files: ['electron/ipc', 'electron/platform', 'db/domain', 'db/services'] },
  {
    at: 'electron/ipc/handlers',
    files: ['electron/ipc/contract', 'db/services', 'db/domain'],
    notPackages: ['electron'],
  },
  { at: 'electron/platform', files: ['electron/ipc/contract', 'db/domain'] },

  {
    at: 'renderer',
    files: ['electron/ipc/contract', 'db/domain'],
    notPackages: ['electron', 'node:', 'better-sqlite3', 'drizzle-orm'],
  },
  {
    at: 'renderer/features',
    files: ['renderer/components', 'renderer/lib', 'renderer/styles', 'electron/ipc/contract', 'db/domain'],
    notPackages: ['electron', 'node:', 'better-sqlite3', 'drizzle-orm'],
  },
  {
    at: 'renderer/components',
    files: ['renderer/lib', 'renderer/styles', 'db/domain'],
    notPackages: ['electron', 'node:', 'better-sqlite3', 'drizzle-orm'],
  },
  {
    at: 'renderer/lib',
    files: ['renderer/components', 'renderer/styles', 'electron/ipc/contract', 'db/domain'],
    notPackages: ['electron', 'node:', 'better-sqlite3', 'drizzle-orm'],
  },

  { at: 'tests' },
];
