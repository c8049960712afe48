import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { pageLocales } from '../../components/page/messages.ts';

const folder = new URL('../../public/_locales/', import.meta.url);

test.each(readdirSync(folder))('host pages have every text in %s', (locale) => {
	const all = JSON.parse(
		readFileSync(new URL(`${locale}/messages.json`, folder), 'utf8'),
	) as Record<string, { message: string }>;
	const texts = pageLocales[locale];
	expect(texts, 'components/page/messages.ts lacks this language').toBeDefined();
	for (const [key, text] of Object.entries(texts ?? {})) {
		expect(text.message).toBe(all[key]?.message);
	}
});
