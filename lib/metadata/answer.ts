import * as z from 'zod/mini';
import { RpcError } from '../rpc/result.ts';

/** What is wrong with one field leaves the others alone. */
export const optional = <Schema extends z.ZodMiniType>(schema: Schema) =>
	z.catch(z.optional(schema), undefined);

/** The items that fit; what is no list is an empty one. */
export const listOf = <Schema extends z.ZodMiniType>(schema: Schema) =>
	z.pipe(
		z.catch(z.array(z.catch(z.nullable(schema), null)), []),
		z.transform((items) => items.filter((item) => item !== null)),
	);

/**
 * Makes a draft of an answer.
 * @throws {RpcError} `network` where that fails: a server that answers nonsense did not answer.
 */
export const makeSense = <T>(of: string, read: () => T): T => {
	try {
		return read();
	} catch (error) {
		if (error instanceof RpcError) throw error;
		throw new RpcError('network', `The answer of ${of} makes no sense: ${String(error)}`);
	}
};

/** The failure for an answer about something else than what was asked for. */
export const anotherPaper = (of: string, id: string): RpcError =>
	new RpcError('network', `${of} answered about another paper than ${id}.`);
