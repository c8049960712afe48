import type { ModelData } from './model.ts';
export const data = {} as ModelData;
