import { dialectOf } from '../../lib/citation/dialect.ts';
import { exportText } from '../../lib/citation/export.ts';
import { citedDraft } from '../../lib/citation/unsaved.ts';
import type { PaperDraft, PaperId } from '../../lib/paper/paper.ts';
import { failure, RpcError, success, type Result } from '../../lib/rpc/result.ts';
import { readCitationOptions } from '../../lib/settings/citation.ts';
import { exportBlob } from '../export/job.ts';

/** Prints a saved paper, in the dialect of the settings. */
export const printSaved = async (id: PaperId): Promise<Result<string>> => {
	const options = await readCitationOptions();
	try {
		const { blob } = await exportBlob({ ids: [id], format: dialectOf(options), options });
		return success(await blob.text());
	} catch (error) {
		if (error instanceof RpcError) return failure(error.code, error.message);
		throw error;
	}
};

/** Prints a paper that is not saved; its key is what it would get in an empty library. */
export const printDraft = async (draft: PaperDraft): Promise<string> => {
	const options = await readCitationOptions();
	const paper = citedDraft(draft, options.keyPattern);
	return (await exportText([paper], dialectOf(options), { options })).text;
};
