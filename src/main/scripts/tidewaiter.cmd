@echo off
rem Starts tidewaiter.jar beside this script with the flags that suit the work (docs/adr/014). More of them: TIDEWAITER_JAVA_OPTS.
setlocal
set "jar=%~dp0tidewaiter.jar"
if not exist "%jar%" (
    echo There is no %jar%. Build it with: mvn -q -ntp -DskipTests package 1>&2
    exit /b 2
)
set "java=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"
if "%java%"=="java" (
    where java >nul 2>nul || (
        echo Tidewaiter needs Java 17 or later: install it, or set JAVA_HOME to where it is. 1>&2
        exit /b 2
    )
)
set "flags=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xshare:auto"
if "%~1"=="batch" set "flags=-XX:+UseParallelGC -Xmx1g"
rem No -Xms where somebody says the most, which may be less.
set "begins=-Xms160m"
set TIDEWAITER_JAVA_OPTS 2>nul | findstr /c:"-Xmx" /c:"MaxHeapSize" >nul && set "begins="
if "%~1"=="serve" set "flags=%flags% %begins% -Xmx512m -XX:MetaspaceSize=128m -XX:ReservedCodeCacheSize=128m"
rem Classes as the JVM of the build keeps them; another JVM, or one with another jar, goes on without a word.
set "archive="
if exist "%~dp0tidewaiter.jsa" set archive="-XX:SharedArchiveFile=%~dp0tidewaiter.jsa"
"%java%" %flags% -Xlog:disable -Xlog:all=error:stderr "-Xlog:cds*=off:stderr" %archive% %TIDEWAITER_JAVA_OPTS% -jar "%jar%" %*
exit /b %ERRORLEVEL%
