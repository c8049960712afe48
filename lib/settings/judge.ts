import { judgeBy, type Judge } from '../topics/judge.ts';
import { nameOwnTopics } from '../topics/named.ts';
import { readBending } from './bending.ts';

/** The classifier with the user's own topics and corrections, as they are now. */
export const readJudge = async (): Promise<Judge> => {
	const bending = await readBending();
	nameOwnTopics(bending.own);
	return judgeBy(bending);
};
