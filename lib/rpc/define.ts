import * as z from 'zod/mini';
import type { Call, Caller } from './calls.ts';

/** One call whose input a schema checks: `call<Answer>().by('extension', schema)`. */
export const call = <Answer>() => ({
	by: <Schema extends z.core.$ZodType>(
		caller: Caller,
		schema: Schema,
	): Call<z.input<Schema>, z.output<Schema>, Answer> => ({
		caller,
		parse: (input) => z.parse(schema, input),
	}),
});
