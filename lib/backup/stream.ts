/** A stream of what a generator yields; `ReadableStream.from` is not in every browser. */
export const streamOf = <T>(chunks: AsyncGenerator<T>): ReadableStream<T> =>
	new ReadableStream<T>({
		async pull(controller) {
			const { done, value } = await chunks.next();
			if (done) controller.close();
			else controller.enqueue(value);
		},
		async cancel() {
			await chunks.return(undefined);
		},
	});
