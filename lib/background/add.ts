import { paperById } from '../library/queries.ts';
import { save } from '../library/save.ts';
import { lookUp } from '../metadata/look-up.ts';
import type { PaperId } from '../paper/paper.ts';
import type { Saved } from '../rpc/contract.ts';
import { readJudge } from '../settings/judge.ts';
import { telling } from './news.ts';
import { reach } from './reach.ts';

const addNow = async (id: PaperId, version?: number): Promise<Saved> => {
	const present = await paperById(id);
	if (present) return { id: present.id, created: false };
	const draft = await lookUp(id, reach, version);
	const topics = (await readJudge())(draft);
	return (await telling(save({ draft, topics }))).saved;
};

/** Who asks again while the first answer is on its way gets the same one. */
const underWay = new Map<PaperId, Promise<Saved>>();

/**
 * Looks a paper up and saves it, in the version that is named, if its source tells versions apart.
 * @throws {RpcError} As `lookUp` does.
 */
export const add = (id: PaperId, version?: number): Promise<Saved> => {
	const before = underWay.get(id);
	if (before) return before;
	const saved = addNow(id, version).finally(() => underWay.delete(id));
	underWay.set(id, saved);
	return saved;
};
