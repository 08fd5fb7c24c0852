# The two functions every layer uses, and the flags they carry.

# Warnings, for our own code only.
add_library(timeline_warnings INTERFACE)
target_compile_options(timeline_warnings INTERFACE -Wall -Wextra -Wconversion -Werror)

# Language and optimisation that every object of ours shares.
add_library(timeline_options INTERFACE)
target_compile_features(timeline_options INTERFACE cxx_std_20 c_std_11)
target_include_directories(timeline_options INTERFACE "${PROJECT_SOURCE_DIR}/src")

option(TIMELINE_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
if(TIMELINE_SANITIZE)
  target_compile_options(timeline_options INTERFACE
    -fsanitize=address,undefined -fno-sanitize-recover=all -fno-omit-frame-pointer)
  target_link_options(timeline_options INTERFACE -fsanitize=address,undefined)
endif()
if(EMSCRIPTEN)
  target_compile_options(timeline_options INTERFACE
    -Oz -flto $<$<COMPILE_LANGUAGE:CXX>:-fno-rtti>)
endif()

# Exceptions are off in every layer that reaches the web, natively too, so that
# both fail the same way. A layer that needs them says EXCEPTIONS (cli only).
add_library(timeline_no_exceptions INTERFACE)
target_compile_options(timeline_no_exceptions INTERFACE
  $<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions>)

function(timeline_configure_target_ target exceptions links)
  set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF C_EXTENSIONS OFF)
  target_link_libraries(${target} PUBLIC ${links} timeline_options PRIVATE timeline_warnings)
  if(NOT exceptions)
    target_link_libraries(${target} PRIVATE timeline_no_exceptions)
  endif()
endfunction()

# timeline_layer(core SOURCES base/utf8.cpp ... LINKS timeline_json ...)
#
# Makes the static library timeline_core. Headers are included as "core/base/utf8.h".
# A layer of headers only gives no SOURCES and becomes an interface library.
function(timeline_layer name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "EXCEPTIONS" "" "SOURCES;LINKS")
  set(target timeline_${name})
  if(arg_SOURCES)
    add_library(${target} STATIC ${arg_SOURCES})
    timeline_configure_target_(${target} "${arg_EXCEPTIONS}" "${arg_LINKS}")
  else()
    add_library(${target} INTERFACE)
    target_link_libraries(${target} INTERFACE ${arg_LINKS} timeline_options)
  endif()
endfunction()

# timeline_program(timeline SOURCES main.cpp LINKS timeline_cli)
#
# Makes an executable at the top of the build directory.
function(timeline_program name)
  cmake_parse_arguments(PARSE_ARGV 1 arg "EXCEPTIONS" "" "SOURCES;LINKS")
  add_executable(${name} ${arg_SOURCES})
  timeline_configure_target_(${name} "${arg_EXCEPTIONS}" "${arg_LINKS}")
  set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}")
endfunction()
