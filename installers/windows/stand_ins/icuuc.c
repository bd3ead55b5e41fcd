/* Only for trying under Wine 8, which lacks the ICU of Windows 10 that Qt asks for old encodings. It says that it knows
   none; UTF-8 is Qt's own. Never shipped. */
typedef int Status;
#define EXPORT __declspec(dllexport)
#define NONE 4 /* U_FILE_ACCESS_ERROR */

EXPORT void *ucnv_open(const char *name, Status *status) { *status = NONE; return 0; }
EXPORT void ucnv_close(void *converter) {}
EXPORT int ucnv_countAvailable(void) { return 0; }
EXPORT const char *ucnv_getAvailableName(int number) { return 0; }
EXPORT const char *ucnv_getName(void *converter, Status *status) { *status = NONE; return 0; }
EXPORT const char *ucnv_getStandardName(const char *name, const char *standard, Status *status) { *status = NONE; return 0; }
EXPORT signed char ucnv_getMaxCharSize(void *converter) { return 4; }
EXPORT void ucnv_reset(void *converter) {}
EXPORT int ucnv_fromUCountPending(void *converter, Status *status) { return 0; }
EXPORT int ucnv_toUCountPending(void *converter, Status *status) { return 0; }
EXPORT void ucnv_fromUnicode(void *c, char **to, const char *end, const void **from, const void *last, int *offsets,
                             signed char flush, Status *status) { *status = NONE; }
EXPORT void ucnv_toUnicode(void *c, void **to, const void *end, const char **from, const char *last, int *offsets,
                           signed char flush, Status *status) { *status = NONE; }
EXPORT void ucnv_getFromUCallBack(void *c, void **action, const void **context) { *action = 0; *context = 0; }
EXPORT void ucnv_getToUCallBack(void *c, void **action, const void **context) { *action = 0; *context = 0; }
EXPORT void ucnv_setFromUCallBack(void *c, void *action, void *context, void **old, void **older, Status *status) {}
EXPORT void ucnv_setToUCallBack(void *c, void *action, void *context, void **old, void **older, Status *status) {}
EXPORT void ucnv_cbFromUWriteUChars(void *arguments, void **from, void *end, int offset, Status *status) {}
EXPORT void ucnv_cbToUWriteUChars(void *arguments, void *from, int length, int offset, Status *status) {}
EXPORT void UCNV_FROM_U_CALLBACK_SUBSTITUTE(void) {}
EXPORT void UCNV_TO_U_CALLBACK_SUBSTITUTE(void) {}
