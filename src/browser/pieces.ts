// Pieces of the index in a page: each is a classic script, which a disk gives as well as a host.

import {
  type Card,
  cardsAddress,
  type Directory,
  directoryAddress,
  leafAddress,
} from '../text/search-pieces.ts';
import type { Pieces } from './search-engine.ts';

declare global {
  interface Window {
    /** What a piece calls with its content. */
    warraqPiece?: (kind: string, key: string | number, content: unknown) => void;
  }
}

/** Pieces that are loaded when they are first asked for, and kept. A piece that cannot be had is a rejection. */
export function scriptPieces(): Pieces {
  const asked = new Map<string, { promise: Promise<unknown>; resolve: (content: unknown) => void }>();
  window.warraqPiece = (kind, key, content) => asked.get(`${kind} ${key}`)?.resolve(content);
  const ask = <Content>(kind: string, key: string | number, address: string): Promise<Content> => {
    const name = `${kind} ${key}`;
    const known = asked.get(name);
    if (known) return known.promise as Promise<Content>;
    let resolve: (content: unknown) => void = () => {};
    const promise = new Promise<unknown>((done, refuse) => {
      resolve = done;
      const script = document.createElement('script');
      script.src = address;
      script.onload = () => script.remove();
      script.onerror = () => {
        // Asked for again next time: the network may be back.
        asked.delete(name);
        script.remove();
        refuse(new Error(address));
      };
      document.head.append(script);
    });
    asked.set(name, { promise, resolve });
    return promise as Promise<Content>;
  };
  return {
    directory: () => ask<Directory>('d', '', directoryAddress),
    terms: (leaf) => ask<string>('t', leaf, leafAddress(leaf)),
    cards: (group) => ask<readonly Card[]>('c', group, cardsAddress(group)),
  };
}
