// Pieces of a search index out of the files of a build, as a page would load them.

import type { Pieces } from '../src/browser/search-engine.ts';
import {
  type Card,
  cardsAddress,
  type Directory,
  directoryAddress,
  leafAddress,
} from '../src/text/search-pieces.ts';

/** Pieces out of files by address. `onPiece` is told of each that is loaded, once. */
export function piecesOf(
  files: Readonly<{ get: (address: string) => string | undefined }>,
  onPiece: (text: string) => void = () => {},
): Pieces {
  const loaded = new Map<string, unknown>();
  const load = <Content>(address: string): Promise<Content> => {
    if (!loaded.has(address)) {
      const text = files.get(address);
      const call = /^warraqPiece\("[tcd]",(?:"(?:[^"\\]|\\.)*"|\d+),([\s\S]*)\)\n$/.exec(text ?? '');
      if (text === undefined || !call) return Promise.reject(new Error(address));
      onPiece(text);
      loaded.set(address, JSON.parse(call[1] ?? ''));
    }
    return Promise.resolve(loaded.get(address) as Content);
  };
  return {
    directory: () => load<Directory>(directoryAddress),
    terms: (leaf) => load<string>(leafAddress(leaf)),
    cards: (group) => load<readonly Card[]>(cardsAddress(group)),
  };
}
