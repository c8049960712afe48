import { readdir, readFile } from 'node:fs/promises';

/** Texts by their keys, as `messages.json` has them. */
export type Texts = Record<string, { message: string }>;

const placeholdersOf = (text: string): string =>
	[...new Set(text.match(/\$\d/g))].toSorted().join();

/** What is wrong with a language’s texts beside the English ones, each with its key. */
export const problemsOf = (english: Texts, texts: Texts): string[] => [
	...Object.entries(english).flatMap(([key, { message }]) => {
		const text = texts[key]?.message;
		if (text === undefined) return [`${key} is missing: “${message}”`];
		if (text.trim() === '') return [`${key} is empty: “${message}”`];
		const [needed, present] = [placeholdersOf(message), placeholdersOf(text)];
		return needed === present ? [] : [`${key} has other placeholders than “${message}”: “${text}”`];
	}),
	...Object.keys(texts).flatMap((key) => (key in english ? [] : [`${key} is not in English`])),
];

/** Reads every language in a folder of `_locales`, by the names of their folders. */
export const readLocales = async (folder: URL): Promise<Record<string, Texts>> => {
	const names = await readdir(folder);
	const files = names.map(async (name) => {
		const text = await readFile(new URL(`${name}/messages.json`, folder), 'utf8');
		return [name, JSON.parse(text) as Texts] as const;
	});
	return Object.fromEntries(await Promise.all(files));
};

/**
 * For the build: no language ships with a text missing.
 * @throws {Error} Names every key that is missing, empty, too many or not filled in alike.
 */
export const checkLocales = async (folder: URL): Promise<void> => {
	const { en = {}, ...others } = await readLocales(folder);
	const problems = Object.entries(others).flatMap(([name, texts]) =>
		problemsOf(en, texts).map((problem) => `${name}: ${problem}`),
	);
	if (problems.length > 0) throw new Error(`Texts are not complete.\n${problems.join('\n')}`);
};
