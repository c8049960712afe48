/** Writes the labelling guide for readers: `node lib/topics/training/guide.ts > GUIDE.md`. */
import { readFileSync } from 'node:fs';
import { taxonomy } from '../taxonomy.ts';

const beside = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8');

interface Sentences {
	earns: string;
	not: string;
}
const guide = JSON.parse(beside('guide.json')) as Record<string, Sentences>;

const lines = [
	beside('guide-rules.md').trimEnd(),
	'',
	'## The topics',
	'',
	'`id` Badge (implies a wider topic): what earns it. *Not:* what does not.',
];
for (const [at, { id, label, group, parent }] of taxonomy.entries()) {
	const sentences = guide[id];
	if (sentences === undefined) throw new Error(`guide.json says nothing of ${id}`);
	if (taxonomy[at - 1]?.group !== group) lines.push('', `### ${group}`, '');
	const implies = parent === undefined ? '' : ` (implies ${parent})`;
	lines.push(`- \`${id}\` ${label}${implies}: ${sentences.earns} *Not:* ${sentences.not}`);
}
console.log(lines.join('\n'));
