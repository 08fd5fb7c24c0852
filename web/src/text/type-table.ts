/// How an element's text is set.
export interface TypeStyle {
  /// Index into TypeTable.fonts.
  readonly font: number;
  readonly css: string;
  /// 0 ink, 1 muted: the custom property --ink-role.
  readonly ink: number;
  readonly underlined: boolean;
  readonly hidden: boolean;
  /// From the top of a line's box of this font to its baseline, CSS pixels.
  readonly ascentPx: number;
}

const lastInk = 1;

/// Fonts, inks and baselines of the story's elements, read once each until `forget`.
export class TypeTable {
  readonly fonts: string[] = [];
  private readonly ascents: number[] = [];
  private styles = new WeakMap<Element, TypeStyle>();
  private readonly context = document.createElement('canvas').getContext('2d');
  private contextFont = '';

  /// @param host  takes up the hidden probe that finds baselines
  constructor(private readonly host: Element) {
    // As the engine's own canvas is set (src/wasm/host_library.js).
    if (this.context) this.context.textRendering = 'optimizeLegibility';
  }

  /// Call when styles may have changed; fonts keep their indexes unless `loadedFonts`.
  forget(loadedFonts = false): void {
    this.styles = new WeakMap();
    if (loadedFonts) this.ascents.length = 0;
  }

  styleOf(element: Element): TypeStyle {
    let style = this.styles.get(element);
    if (!style) {
      style = this.read(element);
      this.styles.set(element, style);
    }
    return style;
  }

  /// Advance of a text as a canvas sets it; NaN without a 2D canvas.
  canvasWidth(text: string, css: string): number {
    if (!this.context) return NaN;
    if (this.contextFont !== css) {
      this.context.font = css;
      this.contextFont = css;
    }
    return this.context.measureText(text).width;
  }

  private read(element: Element): TypeStyle {
    const computed = getComputedStyle(element);
    const css = `${computed.fontStyle} ${computed.fontWeight} ${computed.fontSize} ${computed.fontFamily}`;
    let font = this.fonts.indexOf(css);
    if (font < 0) font = this.fonts.push(css) - 1;
    return {
      font,
      css,
      ink: Math.min(lastInk, Number(computed.getPropertyValue('--ink-role')) || 0),
      underlined: this.isUnderlined(element, computed),
      hidden: computed.visibility !== 'visible',
      ascentPx: (this.ascents[font] ??= this.probeAscent(computed)),
    };
  }

  /// Decorations are not inherited: they are painted by the ancestor, over everything inline in it.
  private isUnderlined(element: Element, computed: CSSStyleDeclaration): boolean {
    if (computed.textDecorationLine.includes('underline')) return true;
    const outOfFlow = computed.position === 'absolute' || computed.position === 'fixed';
    const passesOn = !computed.display.startsWith('inline-') && !outOfFlow;
    const parent = element.parentElement;
    return passesOn && parent && parent !== this.host ? this.styleOf(parent).underlined : false;
  }

  /// An empty inline block stands on the baseline in every engine, however it rounds its metrics.
  private probeAscent(computed: CSSStyleDeclaration): number {
    const probe = document.createElement('div');
    probe.setAttribute('aria-hidden', 'true');
    Object.assign(probe.style, {
      position: 'absolute', top: '0', left: '0', visibility: 'hidden', whiteSpace: 'nowrap', contain: 'layout',
      fontStyle: computed.fontStyle, fontWeight: computed.fontWeight, fontSize: computed.fontSize, fontFamily: computed.fontFamily,
    });
    const foot = document.createElement('i');
    Object.assign(foot.style, { display: 'inline-block', width: '0', height: '0' });
    probe.append('x', foot);
    this.host.append(probe);
    const text = document.createRange();
    text.setStart(probe, 0);
    text.setEnd(probe, 1);
    const ascent = foot.getBoundingClientRect().bottom - text.getBoundingClientRect().top;
    probe.remove();
    return ascent;
  }
}
