import { newStore, TEST_NOW } from '/work/main/tests/support/store.ts';
const t0=performance.now();
const s = newStore(process.argv[2] ? {now: Date.parse(process.argv[2])}: {});
s.close();
const t1=performance.now();
const s2 = newStore({ sample: { opportunities: process.argv[3] ? Number(process.argv[3]) : null }, ...(process.argv[2] ? {now: Date.parse(process.argv[2])}: {}) });
console.log('empty', t1-t0, 'sample', performance.now()-t1, process.cpuUsage());
const db = s2.services.store.sqlite;
for (const q of [
 "select s.kind, count(*) n from opportunity o join stage s on s.id=o.stage_id group by 1 order by s.position",
 "select outcome, reopened_at is not null r, count(*) n from close_out group by 1,2",
 "select state, rule, count(*) n from follow_up group by 1,2",
 "select (select count(*) from person) p, (select count(*) from round) r, (select count(*) from debrief) d, (select count(*) from interaction) i, (select count(*) from evidence) e, (select count(*) from note) n, (select count(*) from pain) pains, (select count(*) from change) c, (select count(*) from activity) a, (select count(*) from search_document) sd",
]) console.table(db.prepare(q).all());
const { todayView } = await import('/work/main/db/services/today.ts');
const { ranking } = await import('/work/main/db/services/roadmap.ts');
const { board } = await import('/work/main/db/services/opportunity.ts');
const t = todayView(s2.services).value;
for (const k of ['late','today','thisWeek'] as const) console.log(k, t[k].map(r => `${r.dueOn}${r.snoozedUntil?'→'+r.snoozedUntil:''} ${r.kind} ${r.person} ${r.company} ${r.rule}`));
console.log(t.rounds, t.owed, t.limbo, t.topSkill, t.activeOpportunities, t.openFollowUps);
const r = ranking(s2.services).value;
console.table(r.gaps.map(g=>({n:g.name,c:g.current,t:g.target,d:+g.demand.toFixed(2),share:+g.share.toFixed(3),v:g.validated,e:g.evidenceCount,tr:g.trend})));
console.table(r.strengths.map(g=>({n:g.name,d:+g.demand.toFixed(2),v:g.validated,e:g.evidenceCount})));
const b = board(s2.services).value; const st=new Map(b.stages.map(x=>[x.id,x.kind]));
for (const c of b.cards) if (st.get(c.stageId)!=='closed') console.log(st.get(c.stageId), c.company, '|', c.title, '|', Math.round((s2.clock.now()-c.stageEnteredAt)/864e5)+'d', JSON.stringify(c.next), c.closes.join(','));
console.log(db.pragma('foreign_key_check'), db.pragma('integrity_check'), db.pragma('synchronous'));
s2.close();
