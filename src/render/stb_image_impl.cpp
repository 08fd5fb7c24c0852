#define STB_IMAGE_IMPLEMENTATION
#include "render/stb_image_impl.h"
