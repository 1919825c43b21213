#ifndef MEGURI_DISPLAY_WIDTH_H
#define MEGURI_DISPLAY_WIDTH_H

#include <stdbool.h>
#include <stdint.h>

/* Columns a scalar takes: 0, 1 or 2; -1 for a control character. */
int meguri_width(uint32_t scalar);

/* How many columns (1 or 2) this terminal gives to characters of ambiguous width. */
void meguri_set_ambiguous_width(int columns);

/* Whether UAX #11 leaves the width of a scalar to the context. */
bool meguri_is_ambiguous(uint32_t scalar);

/* Whether a scalar is unassigned, private or a surrogate, so that no font shows it. */
bool meguri_is_unshown(uint32_t scalar);

#endif
