#ifndef MEGURI_WIDTH_TABLE_H
#define MEGURI_WIDTH_TABLE_H

#include <stdint.h>

struct meguri_range {
  uint32_t first;
  uint32_t last;
  int value;
};

extern const struct meguri_range meguri_widths[];
extern const int meguri_widths_count;
extern const struct meguri_range meguri_unshown[];
extern const int meguri_unshown_count;

#endif
