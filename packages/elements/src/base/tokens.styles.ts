import { css } from 'lit';

/**
 * What a host page may set, with the values used when it does not. The private names are set on the inner wrapper,
 * so that a token given anywhere above the element (html, a theme's class, the tag itself) arrives here.
 */
export const tokens = css`
  .base {
    color-scheme: var(--gig-color-scheme, light);
    --_surface: var(--gig-color-surface, #ffffff);
    --_surface-raised: var(--gig-color-surface-raised, #f2f5f4);
    --_text: var(--gig-color-text, #17211e);
    --_text-soft: var(--gig-color-text-soft, #43504b);
    --_line: var(--gig-color-line, #dde3e0);
    --_control: var(--gig-color-control, #71807a);
    --_brand: var(--gig-color-brand, #085b4a);
    --_brand-text: var(--gig-color-brand-text, #ffffff);
    --_brand-soft: var(--gig-color-brand-soft, #eaf5f1);
    --_pay: var(--gig-color-pay, #9a3104);
    --_focus: var(--gig-color-focus, #085b4a);
    --_success: var(--gig-color-success, #0b5c33);
    --_success-soft: var(--gig-color-success-soft, #e9f6ee);
    --_warning: var(--gig-color-warning, #6b4100);
    --_warning-soft: var(--gig-color-warning-soft, #fdf1dc);
    --_danger: var(--gig-color-danger, #8c1712);
    --_danger-soft: var(--gig-color-danger-soft, #fbebe9);
    --_font-family: var(
      --gig-font-family,
      system-ui,
      'PingFang SC',
      'HarmonyOS Sans SC',
      'MiSans',
      'Microsoft YaHei',
      'Noto Sans CJK SC',
      sans-serif
    );
    --_font-size: var(--gig-font-size, 16px);
    --_radius: var(--gig-radius, 8px);
    --_radius-small: var(--gig-radius-small, 4px);
  }
`;
