// What the engine asks of the browser: declared in host_calls.h.
mergeInto(LibraryManager.library, {
  // One scratch canvas an instance. It is never read back, so it may live on the graphics card.
  $hostText: {
    canvas: null,
    context: null,
    // Offsets of HostTextJob, in 32-bit words.
    jobWords: 12,

    open: function () {
      if (!hostText.canvas) {
        hostText.canvas = document.createElement('canvas');
        hostText.canvas.lang = document.documentElement.lang;
        hostText.context = hostText.canvas.getContext('2d');
      }
      return hostText.context;
    },

    scratch: function (width, height) {
      hostText.open();
      // Setting a size clears the canvas and resets its state.
      hostText.canvas.width = width;
      hostText.canvas.height = height;
      // As the page sets its lines: kerned across blanks too.
      hostText.context.textRendering = 'optimizeLegibility';
      return hostText.context;
    },

    css: function (color) {
      return 'rgba(' + (color >>> 24) + ',' + ((color >>> 16) & 255) + ',' + ((color >>> 8) & 255) + ',' +
        (color & 255) / 255 + ')';
    },

    // The page's advance may differ by its letter spacing or by rounding: the run is stretched to it. A space at the
    // end of a line has no width in the page.
    fit: function (context, text, advance, tolerance) {
      var own = context.measureText(text).width;
      if (Math.abs(own - advance) > tolerance && text.endsWith(' ')) {
        var trimmed = context.measureText(text.trimEnd()).width;
        if (Math.abs(trimmed - advance) < Math.abs(own - advance)) own = trimmed;
      }
      return own > 0 && advance > 0 && Math.abs(own - advance) > tolerance ? advance / own : 1;
    },

    paint: function (context, job, ratio) {
      var word = job >> 2;
      var text = UTF8ToString(HEAPU32[word + 2], HEAPU32[word + 3]);
      var slot = HEAPF32.subarray(word + 5, word + 12);
      context.save();
      context.beginPath();
      context.rect(slot[0], slot[1], slot[2], slot[3]);
      context.clip();
      context.fillStyle = hostText.css(HEAPU32[word + 4]);
      context.translate(slot[4], slot[5]);
      context.scale(ratio, ratio);
      context.font = UTF8ToString(HEAPU32[word], HEAPU32[word + 1]);
      var fit = hostText.fit(context, text, slot[6] / ratio, 0.25 / ratio);
      if (fit != 1) context.scale(fit, 1);
      context.fillText(text, 0, 0);
      context.restore();
    },
  },

  hostRasteriseText__deps: ['$hostText', '$GL'],
  hostRasteriseText: function (jobs, count, width, height, y, ratio, microseconds) {
    if (GLctx.isContextLost()) return 0;
    var started = performance.now();
    var context = hostText.scratch(width, height);
    for (var i = 0; i < count; ++i) hostText.paint(context, jobs + i * hostText.jobWords * 4, ratio);
    var painted = performance.now();
    GLctx.pixelStorei(GLctx.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    GLctx.texSubImage2D(GLctx.TEXTURE_2D, 0, 0, y, GLctx.RGBA, GLctx.UNSIGNED_BYTE, hostText.canvas);
    GLctx.pixelStorei(GLctx.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
    HEAPF64[microseconds >> 3] = (painted - started) * 1000;
    HEAPF64[(microseconds >> 3) + 1] = (performance.now() - painted) * 1000;
    return 1;
  },

  hostMeasureText__deps: ['$hostText'],
  hostMeasureText: function (font, fontBytes, text, textBytes) {
    var context = hostText.open();
    context.font = UTF8ToString(font, fontBytes);
    return context.measureText(UTF8ToString(text, textBytes)).width;
  },

  hostNow: function () {
    return performance.now();
  },
});
