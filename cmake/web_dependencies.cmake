# What the web build links: SDL2 built once by scripts/lib/build_sdl2 and header-only
# libraries copied into the same cache, so that no native header is ever seen by em++.
set(TIMELINE_WEB_DEPENDENCIES "" CACHE PATH
  "Folder printed by scripts/lib/build_sdl2: include/, lib/libSDL2.a")
if(NOT EXISTS "${TIMELINE_WEB_DEPENDENCIES}/include")
  message(FATAL_ERROR "TIMELINE_WEB_DEPENDENCIES is not set; run scripts/build")
endif()

add_library(timeline_json INTERFACE)
target_include_directories(timeline_json SYSTEM INTERFACE "${TIMELINE_WEB_DEPENDENCIES}/include")
target_compile_definitions(timeline_json INTERFACE JSON_NOEXCEPTION)
add_library(timeline_stb INTERFACE)
target_include_directories(timeline_stb SYSTEM INTERFACE "${TIMELINE_WEB_DEPENDENCIES}/include")

# Headers for src/render; the archive and the fence come with timeline_sdl_web.
add_library(timeline_sdl INTERFACE)
target_include_directories(timeline_sdl SYSTEM INTERFACE
  "${TIMELINE_WEB_DEPENDENCIES}/include/SDL2")
