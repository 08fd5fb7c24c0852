// Writes a word into the bound texture, the way the engine's own host library does.
mergeInto(LibraryManager.library, {
  hostUploadWord__deps: ['$GL'],
  hostUploadWord: function (width, height) {
    var canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    var context = canvas.getContext('2d');
    context.font = '32px serif';
    context.fillText('Word', 8, 40);
    var gl = GL.currentContext.GLctx;
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, true);
    gl.texSubImage2D(gl.TEXTURE_2D, 0, 0, 0, gl.RGBA, gl.UNSIGNED_BYTE, canvas);
    gl.pixelStorei(gl.UNPACK_PREMULTIPLY_ALPHA_WEBGL, false);
  },
});
