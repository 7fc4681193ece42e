import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { DAMAGES } from './damages/index.ts';
import { outcomeOf, wholeStore } from './damages/outcome.ts';
import { FAULTS } from './faults/index.ts';
import { COURSES, runCourse } from './kills/index.ts';
import { type Line, type Report, table } from './report.ts';
import { Victims, bundled } from './victims.ts';

/**
 * Does to the store what may happen to it: kills whoever writes, takes the disk away, damages the file. Prints a table of
 * what came of it; `--out=FILE` writes it as JSON. Ends with 1 when anything was lost, left half done or not answered.
 */
const { kills, out } = parseArgs({ options: { kills: { type: 'string' }, out: { type: 'string' } } }).values;
const report: Report = { kills: [], faults: [], damages: {}, problems: [] };
const began = Date.now();

async function killAll(count: number): Promise<void> {
  const { script, remove } = await bundled('child/main.ts');
  const victims = new Victims(script);
  try {
    for (const course of COURSES) {
      console.log(`Killing: ${course.name}…`);
      const { problems, ...tally } = await runCourse(course, victims, count);
      report.kills.push({ ...tally, lost: problems.length });
      report.problems.push(...problems);
    }
  } finally {
    victims.dispose();
    remove();
  }
}

async function breakDisk(): Promise<void> {
  const { script, remove } = await bundled('faults/hand-main.ts');
  try {
    for (const { name, run } of FAULTS) {
      console.log(`Taking the disk away: ${name}…`);
      const { problems, ...tally } = await run(script);
      report.faults.push({ ...tally, name, wrong: problems.length });
      report.problems.push(...problems);
    }
  } finally {
    remove();
  }
}

async function damageAll(): Promise<void> {
  console.log(`Damaging a store in ${DAMAGES.length} ways…`);
  const whole = wholeStore();
  try {
    for (const damage of DAMAGES) {
      const { outcome, problems } = await outcomeOf(whole, damage);
      const found = problems.length === 0 ? outcome : 'wrong';
      report.damages[found] = (report.damages[found] ?? 0) + 1;
      report.problems.push(...problems.map((problem) => `${damage.name}: ${problem}`));
    }
  } finally {
    whole.remove();
  }
}

await killAll(Number(kills ?? 1000));
await breakDisk();
await damageAll();
const lines: Line[] = [
  ...report.kills.map(({ name, kills: count, acknowledged, lost }) => [
    `killed: ${name}`,
    `${count} kills, ${acknowledged} changes acknowledged`,
    `${lost} lost or half done`,
  ]),
  ...report.faults.map(({ name, refused, done, wrong, notRun }) => [
    `disk: ${name}`,
    notRun === undefined ? `${refused} refused in words, ${done} carried out` : `not run: ${notRun}`,
    notRun === undefined ? `${wrong} wrong` : '',
  ]),
  ...Object.entries(report.damages).map(([outcome, count]) => [`damaged: ${outcome}`, `${count} kinds of damage`, '']),
];
console.log(`\n${table(lines)}\n\n${Math.round((Date.now() - began) / 1000)} s, ${report.problems.length} problems`);
for (const problem of report.problems) console.log(`  ${problem}`);
if (out !== undefined) writeFileSync(out, `${JSON.stringify(report, null, 2)}\n`);
process.exitCode = report.problems.length === 0 ? 0 : 1;
