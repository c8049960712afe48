/** The classifier answers the same in Node, Chromium and Firefox, to the last bit of a score. */
import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { html, javascript, startHosts, type Hosts } from '../support/hosts.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import { buildTopicAnswers } from './hosts/build.ts';

let hosts: Hosts;
let here: string;

beforeAll(async () => {
	const script = await buildTopicAnswers();
	await import('./hosts/topic-answers.ts');
	here = String(Reflect.get(globalThis, 'topicAnswers'));
	hosts = await startHosts({
		'topics.test': ({ url }) =>
			url.endsWith('.js')
				? javascript(script)
				: html(
						'<!doctype html><meta charset="utf-8"><title>Topics</title><script src="/a.js"></script>',
					),
	});
});

afterAll(() => hosts?.close());

test('there is much to compare', () => {
	const answers = JSON.parse(here) as { topic: string }[][];
	expect(answers.length).toBeGreaterThan(150);
	expect(new Set(answers.flat().map(({ topic }) => topic)).size).toBeGreaterThan(60);
});

test.each(BROWSERS)('%s answers as Node does', async (name) => {
	const driver = await startBrowser(name, hosts, { bare: true });
	try {
		const tab = await driver.open('https://topics.test/');
		await tab.until('globalThis.topicAnswers !== undefined');
		const there = await tab.run<string>('topicAnswers');
		const digest = (text: string): string => createHash('sha256').update(text).digest('hex');
		expect(digest(there)).toBe(digest(here));
	} finally {
		await driver.close();
	}
});
