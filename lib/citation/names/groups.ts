/** Words that only a group's name has. */
const WORDS = new Set(
	(
		'collaboration collaborations team teams group groups consortium project lab labs laboratory ' +
		'laboratories institute institutes university inc community initiative network foundation committee ' +
		'alliance agency association society department center centre council contributors corporation ' +
		'company ltd gmbh llc workshop organization organisation commission ministry developers maintainers ' +
		'research intelligence agi'
	).split(' '),
);

/** The same words as they stand in names, for a regular expression. */
export const GROUP_WORDS = [...WORDS].flatMap((word) => [
	word,
	`${word.slice(0, 1).toUpperCase()}${word.slice(1)}`,
]);

const isGroupWord = (word: string): boolean => WORDS.has(word.toLowerCase());

/** Companies and groups that sign papers: `DeepSeek-AI`, `Meta AI`, `OpenAI`, `NVIDIA`. */
const COMPANY =
	/(?:^|[\s-])AI$|AI$|^(?:NVIDIA|Google|Microsoft|Meta|Apple|Anthropic|MiniMax|Qwen|Kimi|Mistral)$/u;

/** Whether a displayed name is of a group, and must not be taken apart. */
export const isGroup = (name: string): boolean =>
	name.includes(' and ') || COMPANY.test(name) || name.split(/[^\p{L}]+/u).some(isGroupWord);
