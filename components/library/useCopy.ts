import { useCallback } from 'preact/hooks';
import { message } from '../../lib/messages.ts';
import type { ToastProps } from '../ui/Toast.tsx';

/** Copies a text, and says whether it could. */
export const useCopy = (tell: (toast: ToastProps) => void) =>
	useCallback(
		(text: string) =>
			void navigator.clipboard.writeText(text).then(
				() => tell({ text: message('copied') }),
				() => tell({ text: message('copyRefused') }),
			),
		[tell],
	);
