import { useEffect, useState } from 'preact/hooks';
import { message } from '../../lib/messages.ts';

/** What was printed last, or that it could not be; printed again when one of the inputs changes. */
export const usePrinted = (
	print: () => Promise<string>,
	inputs: readonly unknown[],
): string | undefined => {
	const [text, setText] = useState<string>();
	useEffect(() => {
		let isCurrent = true;
		const show = async (): Promise<void> => {
			const printed = await print();
			if (isCurrent) setText(printed);
		};
		void show().catch(() => isCurrent && setText(message('errorFailed')));
		return () => {
			isCurrent = false;
		};
	}, inputs);
	return text;
};
