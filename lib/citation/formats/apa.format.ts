import { referenceFormat } from '../csl/references.ts';

export default referenceFormat({ id: 'apa', name: 'APA', sorted: true });
