import { proceedings } from './proceedings.ts';

export default proceedings('mlsys', 'MLSys Proceedings', ['proceedings.mlsys.org']);
