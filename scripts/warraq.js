#!/usr/bin/env node
// The door to the command line: Node 20 reads no TypeScript by itself.
import { register } from 'tsx/esm/api';

register();
const { main } = await import('./warraq.ts');
await main(process.argv);
