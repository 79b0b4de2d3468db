// Types of the part of Eleventy that is used here; the package ships none.
declare module '@11ty/eleventy' {
  import type { EleventyConfig } from './plugin.ts';

  export default class Eleventy {
    constructor(
      input: string,
      output: string,
      options: { configPath: string | false; quietMode: boolean; config: (config: EleventyConfig) => void },
    );
    disableLogger(): void;
    write(): Promise<unknown>;
  }
}
