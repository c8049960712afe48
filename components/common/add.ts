import { message } from '../../lib/messages.ts';
import { dropWish } from '../../lib/metadata/wish.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { call } from '../../lib/rpc/call.ts';
import { gainToSave, refusal, type Access } from './access.ts';
import { sentenceOf } from './failures.ts';

/**
 * Saves a paper by its id, and of a preprint the version that is named. Must be called from a click.
 * @returns What to say of it.
 */
export const addById = async (id: PaperId, access: Access, version?: number): Promise<string> => {
	if (!(await gainToSave(access, id, version))) return refusal(access);
	const result = await call('papers.add', { id, version });
	await dropWish();
	return result.ok ? message('saved') : sentenceOf(result);
};
