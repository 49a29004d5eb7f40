/** What the web staff put into their page to show the form in it. `base` is the form's address. */
export const embedCode = (base: string): string =>
  `<iframe data-shikaku-kakunin title="加入資格確認書" src="${base}" width="100%" height="1200" style="border:0"></iframe>
<script src="${base}embed.js" defer></script>`;
