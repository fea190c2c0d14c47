@echo off
rem Starts Newsline from its own folder: finds a Java, builds the jar where that is needed, hands over.
setlocal EnableExtensions DisableDelayedExpansion
set "HOME_DIR=%~dp0"
set "JAR=%HOME_DIR%target\newsline.jar"

set "JAVA="
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" call :consider "%JAVA_HOME%\bin\java.exe"
if not defined JAVA for /f "delims=" %%J in ('where java 2^>nul') do if not defined JAVA call :consider "%%J"
if defined JAVA goto :jar
echo newsline: Java 17 or newer is needed and was not found. To get it:>&2
echo     winget install EclipseAdoptium.Temurin.21.JDK>&2
echo   If it is there already, set JAVA_HOME to its folder.>&2
exit /b 3

:jar
set "STALE="
if not exist "%JAR%" set "STALE=1"
rem Beside its sources the jar must not be older than they are.
if not defined STALE if exist "%HOME_DIR%src\main" (
  powershell -NoProfile -Command "$t = (Get-Item -LiteralPath $env:JAR).LastWriteTimeUtc; $in = 'pom.xml','src\main','templates' | ForEach-Object { Join-Path $env:HOME_DIR $_ } | Where-Object { Test-Path -LiteralPath $_ }; if (Get-ChildItem -LiteralPath $in -Recurse -File | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) { exit 1 } else { exit 0 }"
  if errorlevel 1 set "STALE=1"
)
if not defined STALE goto :run
where mvn >nul 2>nul
if errorlevel 1 (
  echo newsline: Maven 3.8 or newer is needed, once, to build Newsline, and was not found. To get it:>&2
  echo     winget install Apache.Maven, or unpack it from https://maven.apache.org/download.cgi>&2
  exit /b 3
)
rem Maven compiles with the same Java, which must be one that can.
for %%H in ("%JAVA%\..\..") do set "JAVA_HOME=%%~fH"
if not exist "%JAVA_HOME%\bin\javac.exe" (
  echo newsline: there is a Java in "%JAVA_HOME%", but no compiler, javac, with it: a JDK is needed, not only a JRE>&2
  exit /b 3
)
echo newsline: building target\newsline.jar with Maven; the first time this takes a few minutes>&2
pushd "%HOME_DIR%"
call mvn -q -B -Dmaven.test.skip=true package 1>&2
set "FAILED=%ERRORLEVEL%"
popd
if not "%FAILED%"=="0" (
  echo newsline: the jar could not be built; what Maven says is above>&2
  exit /b 3
)
powershell -NoProfile -Command "(Get-Item -LiteralPath $env:JAR).LastWriteTime = Get-Date"

:run
"%JAVA%" -XX:+UseSerialGC -Xshare:auto -Djava.awt.headless=true -Dorg.freemarker.loggerLibrary=none -Dsun.net.httpserver.nodelay=true %NEWSLINE_OPTS% -jar "%JAR%" %*
exit /b %ERRORLEVEL%

rem Takes a java.exe whose version is 17 or newer. "call" keeps cmd from stripping the first and last quotation mark.
:consider
for /f "tokens=3" %%V in ('call "%~1" -version 2^>^&1 ^| findstr /i /c:" version "') do for /f "tokens=1 delims=.-" %%M in ("%%~V") do if %%M GEQ 17 set "JAVA=%~1"
exit /b 0
