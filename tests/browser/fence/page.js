// A foreign page that counts what is attached to it, then lets SDL open a canvas in a shadow root.
const listeners = [];
const attach = EventTarget.prototype.addEventListener;
EventTarget.prototype.addEventListener = function (type, ...others) {
  const name = this === window ? 'window' : this === document ? 'document' : (this.nodeName ?? 'other').toLowerCase();
  listeners.push(`${name} ${type}`);
  return attach.call(this, type, ...others);
};
for (const type of ['keydown', 'wheel', 'touchstart', 'touchend', 'mousedown', 'contextmenu']) {
  attach.call(window, type, (event) => { (window.seen ??= []).push(`${type} ${event.defaultPrevented}`); }, { passive: true });
}

async function run() {
  const { default: createEngine } = await import('./fence_probe.mjs');
  const canvas = document.createElement('canvas');
  document.getElementById('host').attachShadow({ mode: 'open' }).append(canvas);
  const module = await createEngine({
    canvas,
    preRun: [(instance) => { instance.specialHTMLTargets['#canvas'] = canvas; }],
  });
  const fault = module.UTF8ToString(module._probeOpen(500, 400));
  if (fault) throw new Error(fault);
  module._probeDraw(100);
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext('2d');
  context.drawImage(canvas, 0, 0);
  const pixel = (x, y) => [...context.getImageData(x, y, 1, 1).data];
  const wordInk = context.getImageData(0, 320, 128, 64).data.filter((value, at) => at % 4 === 3 && value > 128).length;
  return {
    listeners,
    size: [canvas.width, canvas.height],
    quad: pixel(1, 1),
    between: pixel(3, 3),
    empty: pixel(450, 50),
    wordInk,
    blit: module._probeBlit(),
    softwareRenderer: module._probeSoftwareRenderer(),
  };
}

window.finished = run().catch((error) => ({ fault: String(error) }));
