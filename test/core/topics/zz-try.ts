import fs from 'node:fs';
import { parse } from 'yaml';
import { gatherFacts } from '/work/main/src/core/topics/facts.ts';
import { readGoal } from '/work/main/src/core/topics/goal.ts';
import { findLinks } from '/work/main/src/core/topics/links.ts';
import { judgeGoal } from '/work/main/src/core/topics/vagueness.ts';
import { findIntents } from '/work/main/src/core/topics/intents.ts';
import { contentGrams, concrete } from '/work/main/src/core/topics/content.ts';
const doc = parse(fs.readFileSync('/work/shared/examples/goals-public.yaml','utf8'));
for (const c of doc.cases) {
  const teams = c.input.teams.map((t:any)=>({id:t.id,name:t.name,given:t,standIn:false}));
  const k = gatherFacts(teams, c.input, /^pub-ja/.test(c.id)?'ja':'en');
  const l = findLinks(k.facts);
  const g = readGoal(c.input.goal, k.findNames);
  const j = judgeGoal(g,k,l,{});
  const hollow = contentGrams(g).total < concrete;
  const it = findIntents(g,k,l,hollow);
  const vg = [...j.findings.values()].filter(f=>f.status==='implied'||f.status==='missing').map(f=>f.id);
  console.log(c.id, j.clarity, contentGrams(g).total.toFixed(2), [...contentGrams(g).weights.keys()].join(','), 'rich', k.richness.toFixed(2), 'links', l.all.length);
  console.log('  missed', c.expect.vague_must.filter((d:any)=>!vg.includes(d)), 'wrong', c.expect.vague_clear.filter((d:any)=>vg.includes(d)), 'vague', vg.join(','));
  console.log('  expect', c.expect.families, 'got', it.taken.map(i=>i.id+':'+i.score.toFixed(2)+'('+i.cues+')').join(' '), it.guessed?'GUESSED':'', j.aims.join('/'), j.elsewhere);
}
