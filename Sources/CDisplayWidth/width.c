#include "CDisplayWidth.h"

#include <stdatomic.h>
#include <stddef.h>
#include <wchar.h>

#include "table.h"

enum { one_column = 1, ambiguous = 3 };

static atomic_int ambiguous_columns = 1;

static int look_up(const struct meguri_range *table, int count, uint32_t scalar, int otherwise) {
  int low = 0;
  int high = count - 1;
  while (low <= high) {
    int middle = low + (high - low) / 2;
    if (scalar < table[middle].first) {
      high = middle - 1;
    } else if (scalar > table[middle].last) {
      low = middle + 1;
    } else {
      return table[middle].value;
    }
  }
  return otherwise;
}

static int class_of(uint32_t scalar) {
  return look_up(meguri_widths, meguri_widths_count, scalar, one_column);
}

int meguri_width(uint32_t scalar) {
  if (scalar >= 0x20 && scalar < 0x7F) return 1;
  if (scalar == 0) return 0;
  if (scalar < 0x20 || (scalar >= 0x7F && scalar < 0xA0) || scalar > 0x10FFFF) return -1;
  if ((scalar >= 0x4E00 && scalar <= 0x9FFF) || (scalar >= 0x3041 && scalar <= 0x3096)) return 2;
  int columns = class_of(scalar);
  return columns == ambiguous ? atomic_load_explicit(&ambiguous_columns, memory_order_relaxed)
                              : columns;
}

bool meguri_is_ambiguous(uint32_t scalar) { return class_of(scalar) == ambiguous; }

bool meguri_is_unshown(uint32_t scalar) {
  return look_up(meguri_unshown, meguri_unshown_count, scalar, 0) != 0;
}

void meguri_set_ambiguous_width(int columns) {
  atomic_store_explicit(&ambiguous_columns, columns == 2 ? 2 : 1, memory_order_relaxed);
}

/* ncursesw measures with the wcwidth it finds first; with this one it agrees with us. */
int wcwidth(wchar_t scalar) { return meguri_width((uint32_t)scalar); }
