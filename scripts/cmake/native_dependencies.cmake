# What the native build takes from the system. The web build offers targets of the
# same names (web_dependencies.cmake), so a layer links "timeline_sdl" on both.
find_package(PkgConfig REQUIRED)
pkg_check_modules(TIMELINE_SDL2 REQUIRED IMPORTED_TARGET sdl2)
pkg_check_modules(TIMELINE_SDL2_TTF REQUIRED IMPORTED_TARGET SDL2_ttf)

# Only src/render and src/native link these two.
add_library(timeline_sdl INTERFACE)
target_link_libraries(timeline_sdl INTERFACE PkgConfig::TIMELINE_SDL2)
add_library(timeline_sdl_ttf INTERFACE)
target_link_libraries(timeline_sdl_ttf INTERFACE PkgConfig::TIMELINE_SDL2_TTF)

# <nlohmann/json.hpp>, <stb/stb_image.h>: headers in the compiler's own search path.
find_path(TIMELINE_JSON_INCLUDE nlohmann/json.hpp REQUIRED)
find_path(TIMELINE_STB_INCLUDE stb/stb_image.h REQUIRED)
add_library(timeline_json INTERFACE)
target_include_directories(timeline_json SYSTEM INTERFACE "${TIMELINE_JSON_INCLUDE}")
add_library(timeline_stb INTERFACE)
target_include_directories(timeline_stb SYSTEM INTERFACE "${TIMELINE_STB_INCLUDE}")
