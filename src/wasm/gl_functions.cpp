/// The OpenGL ES 2 functions that SDL's renderer looks up by name, and no others.
///
/// Emscripten's own eglGetProcAddress answers for every function of WebGL 1 and 2, so all of
/// them would be shipped. Linked before libGL.a, this one leaves the rest out; SDL treats an
/// unknown name as "not supported".
#include <GLES2/gl2.h>

#include <cstring>

namespace {

using Function = void (*)();

struct NamedFunction {
  const char* name;
  Function function;
};

#define TIMELINE_GL(name) \
  { #name, reinterpret_cast < Function>(name) }

const NamedFunction kFunctions[] = {
    TIMELINE_GL(glActiveTexture),
    TIMELINE_GL(glAttachShader),
    TIMELINE_GL(glBindAttribLocation),
    TIMELINE_GL(glBindBuffer),
    TIMELINE_GL(glBindFramebuffer),
    TIMELINE_GL(glBindTexture),
    TIMELINE_GL(glBlendEquationSeparate),
    TIMELINE_GL(glBlendFuncSeparate),
    TIMELINE_GL(glBufferData),
    TIMELINE_GL(glBufferSubData),
    TIMELINE_GL(glCheckFramebufferStatus),
    TIMELINE_GL(glClear),
    TIMELINE_GL(glClearColor),
    TIMELINE_GL(glCompileShader),
    TIMELINE_GL(glCreateProgram),
    TIMELINE_GL(glCreateShader),
    TIMELINE_GL(glDeleteBuffers),
    TIMELINE_GL(glDeleteFramebuffers),
    TIMELINE_GL(glDeleteProgram),
    TIMELINE_GL(glDeleteShader),
    TIMELINE_GL(glDeleteTextures),
    TIMELINE_GL(glDisable),
    TIMELINE_GL(glDisableVertexAttribArray),
    TIMELINE_GL(glDrawArrays),
    TIMELINE_GL(glEnable),
    TIMELINE_GL(glEnableVertexAttribArray),
    TIMELINE_GL(glFinish),
    TIMELINE_GL(glFramebufferTexture2D),
    TIMELINE_GL(glGenBuffers),
    TIMELINE_GL(glGenFramebuffers),
    TIMELINE_GL(glGenTextures),
    TIMELINE_GL(glGetAttribLocation),
    TIMELINE_GL(glGetError),
    TIMELINE_GL(glGetIntegerv),
    TIMELINE_GL(glGetProgramInfoLog),
    TIMELINE_GL(glGetProgramiv),
    TIMELINE_GL(glGetShaderInfoLog),
    TIMELINE_GL(glGetShaderiv),
    TIMELINE_GL(glGetString),
    TIMELINE_GL(glGetUniformLocation),
    TIMELINE_GL(glLinkProgram),
    TIMELINE_GL(glPixelStorei),
    TIMELINE_GL(glReadPixels),
    TIMELINE_GL(glScissor),
    TIMELINE_GL(glShaderBinary),
    TIMELINE_GL(glShaderSource),
    TIMELINE_GL(glTexImage2D),
    TIMELINE_GL(glTexParameteri),
    TIMELINE_GL(glTexSubImage2D),
    TIMELINE_GL(glUniform1i),
    TIMELINE_GL(glUniform4f),
    TIMELINE_GL(glUniformMatrix4fv),
    TIMELINE_GL(glUseProgram),
    TIMELINE_GL(glVertexAttribPointer),
    TIMELINE_GL(glViewport),
};

#undef TIMELINE_GL

}  // namespace

extern "C" Function eglGetProcAddress(const char* name) {
  for (const NamedFunction& entry : kFunctions) {
    if (std::strcmp(entry.name, name) == 0) return entry.function;
  }
  return nullptr;
}
