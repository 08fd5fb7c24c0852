# What the web build links: SDL2 built once by scripts/lib/build_sdl2 and header-only
# libraries copied into the same cache, so that no native header is ever seen by em++.
set(TIMELINE_WEB_DEPENDENCIES "" CACHE PATH
  "Folder printed by scripts/lib/build_sdl2: include/, lib/libSDL2.a")
if(NOT EXISTS "${TIMELINE_WEB_DEPENDENCIES}/lib/libSDL2.a")
  message(FATAL_ERROR "TIMELINE_WEB_DEPENDENCIES names no SDL2; run scripts/build")
endif()
set(web_include "${TIMELINE_WEB_DEPENDENCIES}/include")

add_library(timeline_json INTERFACE)
target_include_directories(timeline_json SYSTEM INTERFACE "${web_include}")
add_library(timeline_stb INTERFACE)
target_include_directories(timeline_stb SYSTEM INTERFACE "${web_include}")

# Headers for src/render. Emscripten carries headers of SDL 1; ours come first.
add_library(timeline_sdl INTERFACE)
target_include_directories(timeline_sdl SYSTEM BEFORE INTERFACE
  "${web_include}/SDL2" "${web_include}")

# The fence between SDL and the page, as objects: they must precede the archive.
add_library(timeline_sdl_fence OBJECT
  "${PROJECT_SOURCE_DIR}/src/wasm/sdl_fence.cpp"
  "${PROJECT_SOURCE_DIR}/src/wasm/gl_functions.cpp")
target_link_libraries(timeline_sdl_fence PRIVATE
  timeline_sdl timeline_options timeline_warnings timeline_no_exceptions)

# The link flags of every program for the page; it adds only its own name, -sEXPORTED_FUNCTIONS
# and, if it needs other runtime methods, -sEXPORTED_RUNTIME_METHODS (the last one wins).
add_library(timeline_web INTERFACE)
target_link_options(timeline_web INTERFACE
  -Oz -flto -fno-exceptions -fno-rtti
  # Usable from a bundler, under a strict content security policy.
  -sMODULARIZE -sEXPORT_ES6 -sENVIRONMENT=web -sFILESYSTEM=0 -sDYNAMIC_EXECUTION=0
  # Memory.
  -sMALLOC=emmalloc -sALLOW_MEMORY_GROWTH -sTOTAL_STACK=1048576
  # Bytes that no browser of the supported ones needs.
  -sSUPPORT_LONGJMP=0 -sTEXTDECODER=2
  -sMIN_SAFARI_VERSION=150000 -sMIN_CHROME_VERSION=90 -sMIN_FIREFOX_VERSION=90)

# The archive, the fence and what they need. The program in src/wasm links this target;
# it adds only its own --js-library, -sEXPORTED_FUNCTIONS and, if it needs other runtime
# methods, -sEXPORTED_RUNTIME_METHODS (the last one wins).
add_library(timeline_sdl_web INTERFACE)
target_sources(timeline_sdl_web INTERFACE $<TARGET_OBJECTS:timeline_sdl_fence>)
target_link_libraries(timeline_sdl_web INTERFACE
  timeline_sdl timeline_web "${TIMELINE_WEB_DEPENDENCIES}/lib/libSDL2.a")
target_link_options(timeline_sdl_web INTERFACE
  # One module per element.
  -sEXPORT_NAME=createEngine
  -sINCOMING_MODULE_JS_API=preRun,canvas,locateFile,instantiateWasm,wasmBinary
  -sEXPORTED_RUNTIME_METHODS=specialHTMLTargets,HEAPU8,HEAPU32,HEAPF32,UTF8ToString,stringToUTF8,lengthBytesUTF8
  -sHTML5_SUPPORT_DEFERRING_USER_SENSITIVE_REQUESTS=0
  -sGL_SUPPORT_AUTOMATIC_ENABLE_EXTENSIONS=0 -sGL_EXTENSIONS_IN_PREFIXED_FORMAT=0
  -sGL_POOL_TEMP_BUFFERS=0 -sGL_TRACK_ERRORS=0)
