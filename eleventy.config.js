// `npx eleventy` looks for this name only, and Node 20 reads no TypeScript by itself.
import { register } from 'tsx/esm/api';

register();
export default (await import('./eleventy.config.ts')).default;
