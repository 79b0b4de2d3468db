// The pictures that articles name: there, readable, and how large.

import { createHash } from 'node:crypto';
import { lstatSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { imageSize } from 'image-size';
import type { Picture } from '../model/newsroom.ts';
import type { ProblemCode } from '../model/problem.ts';
import { passesLink } from './read-file.ts';

/** Measures one picture below `images/`, or says what is wrong with it. */
export function measurePicture(root: string, file: string): Picture | ProblemCode {
  const path = join(root, 'images', ...file.split('/'));
  try {
    if (passesLink(root, `images/${file}`)) return 'symbolic-link';
    if (!lstatSync(path).isFile()) return 'missing-image';
    const bytes = readFileSync(path);
    const { width, height } = imageSize(bytes);
    if (!width || !height) return 'broken-image';
    return { file, width, height, sha256: createHash('sha256').update(bytes).digest('hex') };
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'missing-image' : 'broken-image';
  }
}
