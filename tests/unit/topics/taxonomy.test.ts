import { describe, expect, test } from 'vitest';
import { readLocales } from '../../../lib/locales.ts';
import { categoryTopics, fieldOf, isElsewhere } from '../../../lib/topics/fields.ts';
import { groupsWithHue, hueOf } from '../../../lib/topics/hues.ts';
import { formsOf } from '../../../lib/topics/lexicon.ts';
import { taxonomy, topicById } from '../../../lib/topics/taxonomy.ts';

const STRENGTHS = ['strong', 'named', 'title', 'weak', 'keyword', 'not'] as const;
/** Those that can be met in a text. */
const FOUND = ['strong', 'named', 'title', 'weak'] as const;

const phrasesOf = (
	topic: (typeof taxonomy)[number],
	strengths: readonly (typeof STRENGTHS)[number][],
) => strengths.flatMap((strength) => topic[strength]?.split('|') ?? []);

const repeated = (values: readonly string[]): string[] =>
	values.filter((value, index) => values.indexOf(value) !== index);

describe('topics', () => {
	test('ids and labels are unique', () => {
		expect(repeated(taxonomy.map(({ id }) => id))).toEqual([]);
		expect(repeated(taxonomy.map(({ label }) => label))).toEqual([]);
	});

	test('ids can stand in an attribute and in a query', () => {
		expect(taxonomy.filter(({ id }) => !/^[a-z][a-z0-9]*$/.test(id))).toEqual([]);
	});

	test('labels fit a badge', () => {
		expect(taxonomy.filter(({ label }) => label === '' || label.length > 22)).toEqual([]);
	});

	test('every language says of each what earns its badge, in one sentence, and of no other', async () => {
		const locales = await readLocales(new URL('../../../public/_locales/', import.meta.url));
		const keys = taxonomy.map(({ id }) => `topic_${id}`).toSorted();
		for (const [name, texts] of Object.entries(locales)) {
			const told = Object.keys(texts).filter((key) => key.startsWith('topic_'));
			expect(told.toSorted(), name).toEqual(keys);
			const odd = keys.filter((key) => !/^[^\n]{2,120}[^.。\n]$/.test(texts[key]!.message));
			expect(odd, name).toEqual([]);
		}
	});

	test('every topic can be earned, by a phrase or by a category', () => {
		const mute = taxonomy.filter(
			(topic) => phrasesOf(topic, FOUND).length === 0 && !categoryTopics.has(topic.id),
		);
		expect(mute.map(({ id }) => id)).toEqual([]);
	});

	test('a parent exists and has none of its own', () => {
		const odd = taxonomy.filter(({ parent }) => {
			if (parent === undefined) return false;
			const wider = topicById(parent);
			return wider === undefined || wider.parent !== undefined;
		});
		expect(odd.map(({ id }) => id)).toEqual([]);
	});

	test('an unknown id is undefined', () => {
		expect(topicById('constructor')).toBeUndefined();
		expect(topicById('llm')?.label).toBe('LLM');
	});
});

describe('phrases', () => {
	test('are plain: lower case, single blanks, a star only at an end', () => {
		const plain = /^(?:\*[a-z0-9]{2,5}|[a-z0-9]+\*?(?: [a-z0-9]+\*?)*)$/;
		const odd = taxonomy.flatMap((topic) =>
			phrasesOf(topic, STRENGTHS).filter((one) => !plain.test(one)),
		);
		expect(odd).toEqual([]);
	});

	test('stems are long enough to mean something and short enough to be met', () => {
		const stems = taxonomy.flatMap((topic) =>
			phrasesOf(topic, STRENGTHS).flatMap((one) => one.match(/[a-z0-9]+(?=\*)/g) ?? []),
		);
		expect(stems.filter(({ length }) => length < 2 || length > 16)).toEqual([]);
	});

	test.each(taxonomy)('$id says each thing once', (topic) => {
		const forms = phrasesOf(topic, FOUND).map((one) => formsOf(one)[0]!.join(' '));
		expect(repeated(forms)).toEqual([]);
	});

	test.each(taxonomy.filter(({ not }) => not !== undefined))(
		'$id: each exception holds a phrase of its own',
		(topic) => {
			const own = phrasesOf(topic, [...FOUND, 'keyword']).flatMap(formsOf);
			const fits = (word: string, pattern: string): boolean =>
				pattern.endsWith('*')
					? word.replace('*', '').startsWith(pattern.slice(0, -1))
					: word === pattern || (pattern.startsWith('*') && word.endsWith(pattern.slice(1)));
			const holds = (words: readonly string[]): boolean =>
				own.some((phrase) =>
					words.some((_, at) => phrase.every((pattern, i) => fits(words[at + i] ?? '', pattern))),
				);
			const idle = phrasesOf(topic, ['not']).filter((one) => !formsOf(one).some(holds));
			expect(idle).toEqual([]);
		},
	);
});

describe('hues', () => {
	test('every group has one and every one has a group', () => {
		const groups = new Set(taxonomy.map(({ group }) => group));
		expect([...groups].toSorted()).toEqual([...groupsWithHue].toSorted());
		expect(groups.size).toBeLessThanOrEqual(14);
	});

	test('groups differ visibly', () => {
		const hues = groupsWithHue.map(hueOf).toSorted((a, b) => a - b);
		const gaps = hues.map((hue, at) => (hues[at + 1] ?? hues[0]! + 360) - hue);
		expect(Math.min(...gaps)).toBeGreaterThanOrEqual(20);
		expect(hues.every((hue) => hue >= 0 && hue < 360)).toBe(true);
	});

	test('an unknown group has one too', () => {
		expect(hueOf('constructor')).toBe(hueOf('nobody’s'));
	});
});

describe('arXiv categories', () => {
	test.each([
		['hep-ph', 'hep', true],
		['astro-ph.CO', 'astro', true],
		['cond-mat.mtrl-sci', 'chemistry', true],
		['cond-mat.supr-con', 'condmat', true],
		['physics.ao-ph', 'climate', true],
		['physics.optics', 'fphysics', true],
		['math-ph', 'fphysics', true],
		['math.AG', 'alggeom', true],
		['math.OC', 'optimization', true],
		['math.HO', 'fmath', true],
		['stat.ME', 'statistics', true],
		['stat.ML', 'ml', false],
		['q-bio.NC', 'neuro', true],
		['q-bio.PE', 'biology', true],
		['q-fin.ST', 'finance', true],
		['econ.EM', 'econ', true],
		['quant-ph', 'quantum', true],
		['cs.RO', 'robotics', true],
		['cs.CR', 'security', true],
		['cs.CL', 'nlp', false],
		['cs.CV', 'cv', false],
	])('%s is %s', (category, topic, decides) => {
		expect(fieldOf(category)).toEqual({ topic, decides });
	});

	test('what is no category says nothing', () => {
		expect(fieldOf('')).toBeUndefined();
		expect(fieldOf('cs.XX')).toBeUndefined();
		expect(fieldOf('Sociology')).toBeUndefined();
	});

	test('name topics that exist', () => {
		expect([...categoryTopics].filter((id) => topicById(id) === undefined)).toEqual([]);
	});

	test.each([
		['math.AG', true],
		['econ.GN', true],
		['cs.LG', false],
		['stat.ML', false],
		['eess.SP', false],
		['', false],
	])('%s lies elsewhere: %s', (category, elsewhere) => {
		expect(isElsewhere(category)).toBe(elsewhere);
	});
});
