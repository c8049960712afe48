import { referenceFormat } from '../csl/references.ts';

export default referenceFormat({ id: 'acm', name: 'ACM', sorted: true });
