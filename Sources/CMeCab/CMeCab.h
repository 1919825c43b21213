// The C interface of MeCab (package libmecab-dev).
#include <mecab.h>
