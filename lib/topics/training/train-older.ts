/**
 * Learns anew how titles of older works are weighed, over the model as it ships, and writes
 * model/older-data.ts: `npm run train:older`. Takes a minute; the titles are here.
 */
import { writeFileSync } from 'node:fs';
import { learnOlder } from './older.ts';

const source = [
	'/** Made by training/train-older.ts; not to be edited. */',
	"import type { OlderData } from './older.ts';",
	'',
	`export const older: OlderData = ${JSON.stringify(learnOlder(), null, '\t').replaceAll('"', "'")};`,
	'',
];
writeFileSync(new URL('../model/older-data.ts', import.meta.url), source.join('\n'));
