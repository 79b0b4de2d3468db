// The contact sheet of `npm run shots`: every picture, by kind of page, in one page that needs nothing but the pictures.

import { type Html, html, raw } from '../src/render/html.ts';

/** Kinds of page as a designer tells them apart, in the order of the sheet. */
export const shotKinds = {
  front: 'الصفحة الأولى',
  picture: 'مقال بصورة',
  article: 'مقال بلا صورة',
  place: 'مكان',
  actor: 'جهة أو شخص',
  section: 'قسم',
  index: 'فهرس',
  archive: 'الأرشيف',
  month: 'شهر',
  shelf: 'رف ما لا تاريخ له',
  numbered: 'صفحة مرقّمة',
  about: 'عن الموقع',
  other: 'صفحة أخرى',
  'not-found': 'صفحة غير موجودة',
  redirect: 'تحويل',
} as const;

export type ShotKind = keyof typeof shotKinds;

/** A picture of a page: `file` lies beside the sheet. */
export type Shot = Readonly<{
  kind: ShotKind;
  address: string;
  file: string;
  width: number;
  height: number;
  scheme: 'light' | 'dark' | 'print';
}>;

const schemes = { light: 'فاتح', dark: 'داكن', print: 'طباعة' } as const;

const style = `
:root { color-scheme: light dark; font: 1rem/1.7 "Noto Naskh Arabic", serif; }
body { margin: 0; padding: 2rem; }
h2 { border-block-start: 3px solid; margin-block: 3rem 1rem; padding-block-start: .5rem; }
ul { display: flex; flex-wrap: wrap; gap: 1.5rem; list-style: none; margin: 0; padding: 0; }
li { inline-size: 17rem; }
img { block-size: 22rem; border: 1px solid #8888; inline-size: 100%; object-fit: cover; object-position: top; }
bdi, nav a { display: inline-block; }
nav a { margin-inline-end: 1rem; }
`;

export function contactSheet(shots: readonly Shot[]): string {
  const kinds = (Object.keys(shotKinds) as ShotKind[]).filter((kind) =>
    shots.some((shot) => shot.kind === kind),
  );
  const page = html`<!DOCTYPE html>
<html lang="ar" dir="rtl">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>صور الصفحات</title>
<style>${raw(style) /* ours, above */}</style>
</head>
<body>
<h1>صور الصفحات</h1>
<nav aria-label="أنواع الصفحات">${kinds.map((kind) => html`<a href="#${kind}">${shotKinds[kind]}</a> `)}</nav>
${kinds.map((kind) => group(kind, shots))}</body>
</html>
`;
  return page.toString();
}

function group(kind: ShotKind, shots: readonly Shot[]): Html {
  return html`<section aria-labelledby="${kind}">
<h2 id="${kind}">${shotKinds[kind]}</h2>
<ul>
${shots.filter((shot) => shot.kind === kind).map((shot) => html`<li>${thumbnail(shot)}</li>\n`)}</ul>
</section>
`;
}

function thumbnail({ kind, address, file, width, height, scheme }: Shot): Html {
  const alt = `${shotKinds[kind]}، ${schemes[scheme]}، بعرض ${width}`;
  return html`<a href="${file}"><img src="${file}" width="${width}" height="${height}" loading="lazy" alt="${alt}"></a>
<p><bdi dir="ltr">${address}</bdi><br>${width} بكسل، ${schemes[scheme]}</p>`;
}
