// The HTML of a page, by html-validate, as findings. In memory: no configuration file is looked for.

import { type ConfigData, HtmlValidate, type ResolvedConfig, StaticConfigLoader } from 'html-validate';
import type { Finding } from './finding.ts';

const config: ConfigData = {
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    'long-title': 'off', // Counts 70 letters; an Arabic headline with its kicker is rightly longer.
    'valid-id': ['error', { relaxed: true }], // HTML forbids only spaces; years and days make good ids («2017»).
    'no-raw-characters': ['error', { relaxed: true }], // A lone & or > is correct HTML.
    'no-trailing-whitespace': 'off', // A reader sees none of it, and compression takes it away.
    'doctype-style': 'off', // <!doctype html> and <!DOCTYPE html> are the same.
    'attr-quotes': 'off', // As are both kinds of quotation marks; `html` escapes both.
    'void-style': 'off', // As are <br> and <br/>.
    'prefer-tbody': 'off', // Parsers add the tbody that markdown tables may lack.
    'no-redundant-role': 'off', // Safari's VoiceOver forgets that an unbulleted list is one: role="list" tells it.
    'prefer-native-element': ['error', { exclude: ['list'] }], // The same, on <ol>.
    'tel-non-breaking': 'off', // Asks for U+00A0 between digits, which our cleaning rightly removes.
  },
};

// Its own loader builds the rules and the table of elements anew for every page, which takes longer than the page.
class OneConfig extends StaticConfigLoader {
  #resolved: ResolvedConfig | Promise<ResolvedConfig> | undefined;
  override getConfigFor(page: string): ResolvedConfig | Promise<ResolvedConfig> {
    this.#resolved ??= super.getConfigFor(page);
    return this.#resolved;
  }
}

let validator: HtmlValidate | undefined;

/** What html-validate finds in one page, each under the code `html-<rule>`. */
export function checkMarkup(address: string, html: string): Finding[] {
  validator ??= new HtmlValidate(new OneConfig([], config));
  const report = validator.validateStringSync(html, address);
  return report.results.flatMap(({ messages }) => {
    return messages.map(({ ruleId, severity, message, selector, line, column }): Finding => {
      return {
        code: `html-${ruleId.replaceAll('/', '-')}`,
        page: address,
        ...(selector === null ? {} : { selector }),
        line,
        column,
        detail: { text: message, rule: ruleId },
        severity: severity === 2 ? 'error' : 'warning',
      };
    });
  });
}
