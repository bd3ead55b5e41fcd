; The setup for Windows: for one person or for all, silent with /S, over an older version in place.
;   setup.exe /S /CurrentUser     without administrator
;   setup.exe /S /AllUsers        as administrator; /FIREWALL also lets mDNS in
; makensis -DSOURCE=FOLDER -DVERSION=1.2.3 -DNUMBERS=1.2.3.0 -DOUT=FILE [-DSIGN=COMMAND] setup.nsi

Target amd64-unicode
Unicode true
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true
ManifestSupportedOS Win10

!define APP "Secure Calling Wizard"
!define ID "SecureCallingWizard"
!define KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${ID}"
!define RULE "${APP} (mDNS)"
!define GUI "secure-calling-wizard.exe"
!define CONSOLE "secure-calling.exe"

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_DEFAULT_CURRENTUSER
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "UninstallString"
!define MULTIUSER_INSTALLMODE_INSTDIR "${APP}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "InstallLocation"
!define MULTIUSER_USE_PROGRAMFILES64
!include "MultiUser.nsh"
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "LogicLib.nsh"
!include "Sections.nsh"
!include "x64.nsh"

Name "${APP}"
OutFile "${OUT}"
BrandingText "${APP} ${VERSION}"
VIProductVersion "${NUMBERS}"
VIAddVersionKey "ProductName" "${APP}"
VIAddVersionKey "ProductVersion" "${VERSION}"
VIAddVersionKey "FileVersion" "${VERSION}"
VIAddVersionKey "FileDescription" "${APP} setup"
VIAddVersionKey "LegalCopyright" "MIT licence; Qt is used under the LGPL"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\${GUI}"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!define MUI_PAGE_CUSTOMFUNCTION_PRE OnlyForAll
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"

!ifdef SIGN
  !uninstfinalize '${SIGN} "%1"'
!endif

; A program that runs cannot be replaced or removed: Windows keeps its file.
!macro RefuseWhileRunning
  ${If} ${FileExists} "$INSTDIR\${GUI}"
    ClearErrors
    FileOpen $0 "$INSTDIR\${GUI}" a
    ${If} ${Errors}
      MessageBox MB_OK|MB_ICONSTOP "${APP} is open. Close it, then start again." /SD IDOK
      SetErrorLevel 2
      Quit
    ${EndIf}
    FileClose $0
  ${EndIf}
!macroend

!macro RemoveProgram
  RMDir /r "$INSTDIR\_internal"
  Delete "$INSTDIR\${GUI}"
  Delete "$INSTDIR\${CONSOLE}"
!macroend

Section "${APP}" Program
  SectionIn RO
  !insertmacro RefuseWhileRunning
  ; Nothing of an older version stays among the new.
  !insertmacro RemoveProgram
  SetOutPath "$INSTDIR"
  File /r "${SOURCE}/*.*"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${APP}.lnk" "$INSTDIR\${GUI}"
  WriteRegStr SHCTX "${KEY}" "DisplayName" "${APP}"
  WriteRegStr SHCTX "${KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr SHCTX "${KEY}" "DisplayIcon" "$INSTDIR\${GUI}"
  WriteRegStr SHCTX "${KEY}" "Publisher" "${APP}"
  WriteRegStr SHCTX "${KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${KEY}" "UninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${KEY}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD SHCTX "${KEY}" "EstimatedSize" $0
SectionEnd

Section /o "Let it hear servers on the network (firewall rule for mDNS)" Firewall
  nsExec::Exec 'netsh advfirewall firewall delete rule name="${RULE}"'
  Pop $0
  nsExec::Exec 'netsh advfirewall firewall add rule name="${RULE}" dir=in action=allow protocol=UDP localport=5353 program="$INSTDIR\${GUI}" profile=private,domain'
  Pop $0
  nsExec::Exec 'netsh advfirewall firewall add rule name="${RULE}" dir=in action=allow protocol=UDP localport=5353 program="$INSTDIR\${CONSOLE}" profile=private,domain'
  Pop $0
SectionEnd

Section "Uninstall"
  !insertmacro RefuseWhileRunning
  !insertmacro RemoveProgram
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  Delete "$SMPROGRAMS\${APP}.lnk"
  DeleteRegKey SHCTX "${KEY}"
  ${If} $MultiUser.InstallMode == "AllUsers"
    nsExec::Exec 'netsh advfirewall firewall delete rule name="${RULE}"'
    Pop $0
  ${EndIf}
SectionEnd

Function .onInit
  ${IfNot} ${RunningX64}
    MessageBox MB_OK|MB_ICONSTOP "${APP} needs a 64-bit Windows." /SD IDOK
    SetErrorLevel 2
    Quit
  ${EndIf}
  SetRegView 64
  !insertmacro MULTIUSER_INIT
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/FIREWALL" $1
  ${IfNot} ${Errors}
  ${AndIf} $MultiUser.InstallMode == "AllUsers"
    !insertmacro SelectSection ${Firewall}
  ${EndIf}
FunctionEnd

; Only an administrator may change the firewall.
Function OnlyForAll
  ${If} $MultiUser.InstallMode != "AllUsers"
    Abort
  ${EndIf}
FunctionEnd

Function un.onInit
  SetRegView 64
  !insertmacro MULTIUSER_UNINIT
FunctionEnd
