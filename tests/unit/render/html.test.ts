import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { escapeHtml, html, nothing, raw } from '../../../src/render/html.ts';

describe('html', () => {
  it('escapes every text, in content and in attributes', () => {
    const text = `<b onclick="x" id='y'>&amp;</b>`;
    assert.equal(
      html`<p title="${text}">${text}</p>`.toString(),
      '<p title="&lt;b onclick=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;&lt;/b&gt;">' +
        '&lt;b onclick=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;&lt;/b&gt;</p>',
    );
  });

  it('leaves no sign with which markup could begin or an attribute end, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const escaped = escapeHtml(text);
        assert.doesNotMatch(escaped, /[<>"']/);
        assert.doesNotMatch(escaped, /&(?!amp;|lt;|gt;|quot;|#39;)/);
        const back = escaped.replace(/&(amp|lt|gt|quot|#39);/g, (_, name: string) => {
          return { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" }[name] ?? '';
        });
        assert.equal(back, text);
      }),
    );
  });

  it('joins lists, nested too, and leaves out what is not there', () => {
    assert.equal(
      html`${['<', html`<i>${'&'}</i>`, [undefined, null, false, 0]]}`.toString(),
      '&lt;<i>&amp;</i>0',
    );
    assert.equal(html`${nothing}`.toString(), '');
  });

  it('passes what is trusted as it is, once', () => {
    assert.equal(html`${html`${raw('<b>')}`}`.toString(), '<b>');
  });

  it('trusts nothing that only looks like HTML of its own', () => {
    const forged = { toString: () => '<script>' } as never;
    assert.throws(() => html`${forged}`, TypeError);
    assert.throws(() => html`${true as never}`, TypeError);
  });

  it('does not run through a text when it fills in another one', () => {
    assert.equal(html`${'$$ $& $1'}`.toString(), '$$ $&amp; $1');
  });
});
