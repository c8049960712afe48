import { born } from '../library/queries.ts';
import { readBackupLog, type MadeBackup } from './log.ts';
import { isReplaced } from './replaced.ts';

/**
 * The backup to bring back: where the library is gone and another stands in its place, of which there
 * may be newer ones, the last of the one that is gone.
 * @throws {RpcError} Where the library cannot be read.
 */
export const lastBackup = async (): Promise<MadeBackup | undefined> => {
	const { made } = await readBackupLog();
	const [isOther, here] = await Promise.all([isReplaced(), born()]);
	const gone = isOther ? made.find((each) => each.born !== here) : undefined;
	return gone ?? made[0];
};
