/** Words that only a group's name has, as names write them; grouped by their letters, to be quick. */
export const GROUP_WORD =
	'(?:[Cc]o(?:llaborations?|nsortium|mm(?:unity|ittee|ission)|uncil|ntributors|rporation|mpany)|' +
	'[Cc]ent(?:er|re)|[Tt]eams?|[Gg](?:roups?|mbh)|[Pp]roject|[Ll](?:ab(?:s|orator(?:y|ies))?|td|lc)|' +
	'[Ii]n(?:c|stitutes?|itiative|telligence)|[Uu]niversit(?:y|ies)|[Nn]etwork|[Ff]oundation|' +
	'[Aa](?:lliance|gency|ssociation)|[Ss]ociety|[Dd]e(?:partment|velopers)|[Ww]orkshop|' +
	'[Oo]rgani[sz]ation|[Mm](?:inistry|aintainers)|[Rr]esearch|A[Gg][Ii])';

const HAS_GROUP_WORD = new RegExp(`(?<!\\p{L})${GROUP_WORD}(?!\\p{L})`, 'iu');

/** Companies and groups that sign papers: `DeepSeek-AI`, `Meta AI`, `OpenAI`, `NVIDIA`. */
const COMPANY =
	/(?:^|[\s-])AI$|AI$|^(?:NVIDIA|Google|Microsoft|Meta|Apple|Anthropic|MiniMax|Qwen|Kimi|Mistral)$/u;

/** Whether a displayed name is of a group, and must not be taken apart. */
export const isGroup = (name: string): boolean =>
	name.includes(' and ') || COMPANY.test(name) || HAS_GROUP_WORD.test(name);
