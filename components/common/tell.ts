import type { ToastProps } from '../ui/Toast.tsx';

/** Says what was done, or went wrong, at the foot of the page. */
export type Tell = (toast: ToastProps) => void;
