import { RpcError, type FailureCode } from '../../lib/rpc/result.ts';

/** The code of a failed read; anything unforeseen counts as the library being out of reach. */
export const failureOf = (error: unknown): { code: FailureCode } =>
	error instanceof RpcError ? error : { code: 'unavailable' };
