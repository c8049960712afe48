import { referenceFormat } from '../csl/references.ts';

export default referenceFormat({ id: 'chicago', name: 'Chicago', sorted: true });
