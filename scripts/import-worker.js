// Node 20 reads no TypeScript: the loader is registered first, as in warraq.js.
import { register } from 'tsx/esm/api';

register();
await import('./import-worker.ts');
