import { describe, expect, it } from 'vitest';
import {
	hasTerm,
	sayingsOf,
	toggleDemand,
	toggleLeftOut,
	toggleTerm,
	toggleValue,
	withoutTerm,
	withTerm,
} from '../../../lib/query/change.ts';
import type { Term } from '../../../lib/query/term.ts';

const topic = (name: string, not = false): Term => ({ field: 'topic', values: [name], not });

describe('a term', () => {
	it.each([
		['', 'topic:agents'],
		['graph  "neural nets"  ', 'graph  "neural nets" topic:agents'],
		['topic:Agents', 'topic:Agents'],
		['-topic:agents', '-topic:agents topic:agents'],
		// A phrase that is being typed would take it in.
		['a "graph neu', 'a "graph neu" topic:agents'],
		['title:“graph', 'title:“graph" topic:agents'],
		['year:"20', 'year:"20" topic:agents'],
	])('is added to “%s”', (text, expected) => {
		expect(withTerm(text, topic('agents'))).toBe(expected);
		expect(hasTerm(withTerm(text, topic('agents')), topic('agents'))).toBe(true);
	});

	it.each([
		['topic:agents', ''],
		['a  b topic:agents "c  d"', 'a  b "c  d"'],
		['topic:AGENTS a topic:agents', 'a'],
		['topic:agents,rlhf', 'topic:agents,rlhf'],
		['-topic:agents a', '-topic:agents a'],
	])('is taken out of “%s”', (text, expected) => {
		expect(withoutTerm(text, topic('agents'))).toBe(expected);
	});

	it('is toggled there and back', () => {
		const once = toggleTerm('graph', topic('to do', true));
		expect(once).toBe('graph -topic:"to do"');
		expect(toggleTerm(once, topic('to do', true))).toBe('graph');
	});
});

describe('a value of a facet', () => {
	it('widens the field’s own condition, and leaves it again', () => {
		const one = toggleValue('graph', { field: 'year', value: 2024 });
		expect(one).toBe('graph year:2024');
		const two = toggleValue(one, { field: 'year', value: 2026 });
		expect(two).toBe('graph year:2024,2026');
		expect(sayingsOf(two).hasValue({ field: 'year', value: 2026 })).toBe(true);
		expect(toggleValue(two, { field: 'year', value: 2024 })).toBe('graph year:2026');
		expect(toggleValue(one, { field: 'year', value: 2024 })).toBe('graph');
	});

	it.each([
		['-site:x', 'site', '-site:x site:arxiv'],
		['site:huggingface b', 'site', 'site:huggingface,arxiv b'],
		['site:x site:ArXiv,y', 'site', 'site:x site:y'],
		['site:arxiv a site:y,arxiv', 'site', 'a site:y'],
	] as const)('leaves alone what says something else: %s', (text, field, expected) => {
		expect(toggleValue(text, { field, value: 'arxiv' })).toBe(expected);
	});

	it('of a state', () => {
		expect(toggleValue('is:read', { field: 'is', value: 'unread' })).toBe('is:read,unread');
		expect(sayingsOf('-is:read').hasValue({ field: 'is', value: 'read' })).toBe(false);
	});
});

describe('a value that is left out', () => {
	const agents = { field: 'topic', value: 'agents' } as const;

	it('is named by a condition of its own, and comes back', () => {
		const out = toggleLeftOut('graph', agents);
		expect(out).toBe('graph -topic:agents');
		expect(sayingsOf(out).leavesOut(agents)).toBe(true);
		expect(sayingsOf('topic:agents').leavesOut(agents)).toBe(false);
		expect(toggleLeftOut(out, agents)).toBe('graph');
	});

	it.each([
		['topic:agents a', 'a -topic:agents'],
		['topic:rlhf,Agents', 'topic:rlhf -topic:agents'],
		['-topic:rlhf', '-topic:rlhf -topic:agents'],
		['-topic:rlhf,agents b -topic:agents', '-topic:rlhf b'],
	])('in “%s” gives “%s”', (text, expected) => {
		expect(toggleLeftOut(text, agents)).toBe(expected);
	});

	it('is so no longer once it is asked for', () => {
		expect(toggleDemand('-topic:agents,rlhf', agents)).toBe('-topic:rlhf topic:agents');
		expect(sayingsOf('-topic:agents').demands(agents)).toBe(false);
		const year = { field: 'year', value: 2024 } as const;
		expect(toggleLeftOut('year:2024,2026', year)).toBe('year:2026 -year:2024');
		expect(toggleValue('year:2026 -year:2024', year)).toBe('year:2026,2024');
	});
});
