import { message } from '../messages.ts';
import type { OwnProblem, OwnRefusal } from '../topics/own/exchange.ts';
import { MOST_OWN } from '../topics/own/schema.ts';

/** Why a topic of a file was left out, in a sentence. */
export const ownProblemSentence = (problem: OwnProblem): string => {
	const { name } = problem;
	if (problem.code === 'term') return message('ownProblemTerm', name, problem.term);
	if (problem.code === 'twice') return message('ownProblemTwice', name);
	if (problem.code === 'no-room') return message('ownProblemNoRoom', name, MOST_OWN);
	return message('ownProblemBroken', name);
};

const REFUSALS = {
	'no-json': 'ownFileNoJson',
	'no-topics': 'ownFileOther',
	newer: 'ownFileNewer',
} as const;

/** Why a file of topics was not read, in a sentence. */
export const ownRefusalSentence = (refusal: OwnRefusal): string => message(REFUSALS[refusal]);
