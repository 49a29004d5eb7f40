/** Rules of textlint bring no types. */
declare module 'textlint-rule-*' {
  import type { TextlintRuleModule } from '@textlint/kernel';

  const rule: TextlintRuleModule;
  export = rule;
}

declare module '@textlint-rule/*' {
  import type { TextlintRuleModule } from '@textlint/kernel';

  const rule: TextlintRuleModule;
  export = rule;
}
