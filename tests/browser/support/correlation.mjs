// Where two pictures of the same words differ: best offset of each line by normalised cross-correlation.

/// Boxes of the lines of text in the window, in CSS pixels: [left, top, width, height].
export function readLineBoxes(page) {
  return page.evaluate(() => {
    const boxes = [];
    // What lies wholly above or below the window is passed over with all that is in it.
    const isFar = (node) => {
      if (!(node instanceof HTMLElement) || getComputedStyle(node).display === 'contents') return false;
      const { top, bottom, height } = node.getBoundingClientRect();
      return height > 0 && (bottom < 0 || top > innerHeight);
    };
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
      (node) => (isFar(node) ? NodeFilter.FILTER_REJECT : node.nodeType === Node.TEXT_NODE ? NodeFilter.FILTER_ACCEPT : NodeFilter.FILTER_SKIP));
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!/\S/.test(node.data) || !node.parentElement.checkVisibility()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        const whole = box.top >= 0 && box.bottom <= innerHeight && box.left >= 0 && box.right <= innerWidth;
        if (whole && box.width >= 12) boxes.push([box.left, box.top, box.width, box.height]);
      }
    }
    return boxes;
  });
}

/// Compares two screenshots in a page of their own.
///
/// @param lab    an empty page
/// @param boxes  see readLineBoxes
/// @return [{box, offset: CSS pixels, score: −1…1}] in the order of boxes; score null where the first picture is blank
export function correlate(lab, first, second, boxes, ratio) {
  return lab.evaluate(compareInPage, first, second, boxes, ratio);
}

async function compareInPage(first, second, boxes, ratio) {
  const read = async (png) => {
    const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    const context = canvas.getContext('2d', { willReadFrequently: true });
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const gray = new Float32Array(bitmap.width * bitmap.height);
    for (let i = 0; i < gray.length; ++i) gray[i] = 0.3 * data[4 * i] + 0.59 * data[4 * i + 1] + 0.11 * data[4 * i + 2];
    return { gray, width: bitmap.width, height: bitmap.height };
  };
  const [a, b] = [await read(first), await read(second)];
  const reach = Math.ceil(2 * ratio);
  const stride = Math.max(1, Math.round(ratio));

  const score = (left, top, width, height, dx, dy) => {
    let count = 0, sumA = 0, sumB = 0, sumAA = 0, sumBB = 0, sumAB = 0;
    for (let y = top; y < top + height; y += stride) {
      const other = y + dy;
      if (other < 0 || other >= b.height) continue;
      for (let x = left; x < left + width; x += stride) {
        const otherX = x + dx;
        if (otherX < 0 || otherX >= b.width) continue;
        const p = a.gray[y * a.width + x];
        const q = b.gray[other * b.width + otherX];
        count += 1; sumA += p; sumB += q; sumAA += p * p; sumBB += q * q; sumAB += p * q;
      }
    }
    const varianceA = sumAA - (sumA * sumA) / count;
    const varianceB = sumBB - (sumB * sumB) / count;
    if (varianceA < count) return null;
    return varianceB <= 0 ? 0 : (sumAB - (sumA * sumB) / count) / Math.sqrt(varianceA * varianceB);
  };

  return boxes.map(([x, y, w, h]) => {
    // Down to the baseline: an underline is not the words.
    const [left, top, width, height] = [x, y, w, h * 0.78].map((value) => Math.round(value * ratio));
    let best = { score: score(left, top, width, height, 0, 0), dx: 0, dy: 0 };
    if (best.score === null || best.score > 0.98) return { box: [x, y, w, h], offset: 0, score: best.score };
    for (let dy = -reach; dy <= reach; ++dy) {
      for (let dx = -reach; dx <= reach; ++dx) {
        const now = score(left, top, width, height, dx, dy);
        if (now > best.score) best = { score: now, dx, dy };
      }
    }
    return { box: [x, y, w, h], offset: Math.hypot(best.dx, best.dy) / ratio, score: best.score };
  });
}
