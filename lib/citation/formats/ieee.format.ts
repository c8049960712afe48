import { referenceFormat } from '../csl/references.ts';

export default referenceFormat({ id: 'ieee', name: 'IEEE', sorted: false });
