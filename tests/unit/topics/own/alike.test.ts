import { expect, test } from 'vitest';
import { alikeOf } from '../../../../lib/topics/own/alike.ts';
import { OwnMatcher } from '../../../../lib/topics/own/match.ts';
import { readingOf } from '../../../../lib/topics/reading.ts';
import { ownTopicSchema } from '../../../../lib/topics/own/schema.ts';

const paper = (title: string, abstract = '') => ({ title, abstract });

const examples = [
	paper(
		'Selective state space models',
		'A selective scan makes state space models match attention on long sequences.',
	),
	paper(
		'State space duality',
		'We relate attention and state space models through structured matrices and a fast scan.',
	),
	paper(
		'Vision with state space models',
		'A bidirectional scan of image patches gives a state space backbone.',
	),
];
const others = [
	paper('Image classification with transformers', 'Attention over image patches at scale.'),
	paper('A benchmark for long sequences', 'We compare models on long sequences of text.'),
	paper('Policy gradients revisited', 'We show that models of reward matter at scale.'),
	paper('Protein folding', 'We predict the structure of proteins from sequences.'),
];

const topic = () => ({
	id: 'own-ssm',
	name: 'SSM',
	hue: 0,
	terms: [],
	not: [],
	alike: alikeOf(examples, others),
});

const fits = (title: string, abstract = ''): boolean => {
	const input = paper(title, abstract);
	return new OwnMatcher([topic()]).match(input, readingOf(input)).length > 0;
};

test('what the examples share and others lack weighs most', () => {
	const [first] = topic().alike.words;
	expect(
		topic()
			.alike.words.slice(0, 6)
			.map(([word]) => word),
	).toContain('state space');
	expect(first![1]).toBeGreaterThan(0);
	expect(topic().alike.words.map(([word]) => word)).not.toContain('protein');
});

test('the list fits the schema of an own topic', () => {
	expect(ownTopicSchema.safeParse(topic()).success).toBe(true);
});

test('a paper of the kind fits, by its title alone too, and others do not', () => {
	expect(fits('Faster state space models', 'A scan that fits the hardware.')).toBe(true);
	expect(fits('State space models for audio')).toBe(true);
	expect(others.some(({ title, abstract }) => fits(title, abstract))).toBe(false);
	expect(fits('Long sequences of proteins', 'Attention models at scale.')).toBe(false);
});

test('the evidence is quoted as it stands there', () => {
	const input = paper('On State-Space Models');
	const [found] = new OwnMatcher([topic()]).match(input, readingOf(input));
	expect(found!.evidence).toContainEqual({ phrase: 'State-Space', where: 'title', by: 'own' });
});

test('too few papers, or papers that share nothing, are refused', () => {
	expect(() => alikeOf(examples.slice(0, 1), others)).toThrow('at least 2 papers');
	expect(() => alikeOf([paper('Alpha beta'), paper('Gamma delta')], others)).toThrow(
		'share no word',
	);
});
