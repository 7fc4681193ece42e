import type { CsvChoices, ExportChoices } from '../domain/everything.ts';
import type { Result } from '../domain/result.ts';
import type { ExportWatch } from '../exporters/everything.ts';
import type { Services } from './core.ts';
import { type Exported, exportEverything, exportTables } from './export.ts';

type Ask = (name: string) => Promise<Result<{ path: string | null }>>;
type Told = (how: { step: string; done: number; total: number }) => void;

/** Exports that are running, each by the token its window gave it, so that they can be stopped. */
export class ExportDesk {
  private readonly services: Services;
  private readonly running = new Set<string>();

  constructor(services: Services) {
    this.services = services;
  }

  everything(
    { task, choices, app }: { task: string; choices: ExportChoices; app: string },
    ask: Ask,
    told: Told,
  ): Promise<Result<Exported>> {
    return this.watched(task, told, (watch) => exportEverything(this.services, { choices, app }, ask, watch));
  }

  tables({ task, choices }: { task: string; choices: CsvChoices }, ask: Ask, told: Told): Promise<Result<Exported>> {
    return this.watched(task, told, (watch) => exportTables(this.services, choices, ask, watch));
  }

  stop(task: string): void {
    this.running.delete(task);
  }

  private async watched<T>(task: string, told: Told, work: (watch: ExportWatch) => Promise<T>): Promise<T> {
    this.running.add(task);
    try {
      return await work({
        progress: (done, total) => told({ step: 'Writing the file', done, total }),
        isStopped: () => !this.running.has(task),
      });
    } finally {
      this.running.delete(task);
    }
  }
}
