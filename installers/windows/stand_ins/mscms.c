/* Only for trying under Wine 8, whose colour management ends the program when Qt asks for a monitor's profile. It says
   that there is none. Never shipped. */
#include <windows.h>
#define EXPORT __declspec(dllexport)

EXPORT HANDLE WINAPI OpenColorProfileW(void *profile, DWORD access, DWORD share, DWORD creation)
{
    SetLastError(ERROR_FILE_NOT_FOUND);
    return 0;
}
EXPORT BOOL WINAPI CloseColorProfile(HANDLE profile) { return TRUE; }
EXPORT HANDLE WINAPI WcsCreateIccProfile(HANDLE profile, DWORD options) { return 0; }
EXPORT BOOL WINAPI GetColorProfileFromHandle(HANDLE profile, BYTE *buffer, DWORD *size) { return FALSE; }
