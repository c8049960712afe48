/** Words that only a group's name has. */
const GROUP =
	/\b(?:collaborations?|teams?|groups?|consortium|project|labs?|laborator(?:y|ies)|institutes?|university|inc|community|initiative|network|foundation|committee|alliance|agency|association|society|department|center|centre|council|contributors|corporation|company|ltd|gmbh|llc)\b/iu;

/** Companies and groups that sign papers: `DeepSeek-AI`, `Meta AI`, `OpenAI`, `NVIDIA`. */
const COMPANY =
	/(?:^|[\s-])AI$|AI$|^(?:NVIDIA|Google|Microsoft|Meta|Apple|Anthropic|MiniMax|Qwen|Kimi|Mistral)$/u;

/** Whether a displayed name is of a group, and must not be taken apart. */
export const isGroup = (name: string): boolean =>
	GROUP.test(name) || COMPANY.test(name) || / and /u.test(name);
