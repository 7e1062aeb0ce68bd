package dev.tidewaiter.cli;

import dev.tidewaiter.hash.Sha256;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * The program as a jar beside its classes, with what a JVM keeps of them once it has read and checked them: half of what a start costs.
 * Tests start it some forty times, so it is made once a build, by whoever asks first. A JVM keeps no classes that lie in folders.
 *
 * @param classPath the jar and the libraries, without the classes of tests
 * @param archive   what a JVM keeps of both
 */
record PackedProgram(String classPath, Path archive) {

    private static final long PATIENCE_SECONDS = 120;

    /** As the launcher has them: a JVM that cannot use the archive goes on without a word. */
    private static final List<String> SILENT =
            List.of("-Xlog:disable", "-Xlog:all=error:stderr", "-Xlog:cds*=off:stderr");

    private static boolean tried;
    private static @Nullable PackedProgram known;

    /** The one of this build; null where there can be none, or somebody else is making it just now. */
    static synchronized @Nullable PackedProgram ifThere() {
        if (!tried) {
            known = made();
        }
        return known;
    }

    /** What a JVM is told to use it; it finds the class to begin with in a folder, which may lie on the class path behind what is kept. */
    List<String> options(Path begun) {
        var options = new ArrayList<>(SILENT);
        options.add("-XX:SharedArchiveFile=" + archive);
        options.addAll(List.of("-cp", classPath + File.pathSeparator + begun));
        return options;
    }

    private static @Nullable PackedProgram made() {
        try {
            var classes = Path.of(Tidewaiter.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            if (Files.isDirectory(classes)) {
                return of(classes, Files.createDirectories(classes.resolveSibling("started")));
            }
            tried = true;
            return null;
        } catch (IOException | UncheckedIOException | URISyntaxException e) {
            tried = true;
            return null; // the classes as they lie there start as well
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    private static @Nullable PackedProgram of(Path classes, Path folder) throws IOException, InterruptedException {
        var files = inside(classes);
        var name = Sha256.of(files.stream().map(PackedProgram::stamp).collect(Collectors.joining("\n")));
        var jar = folder.resolve(name + ".jar");
        var archive = folder.resolve(name + ".jsa");
        var program = new PackedProgram(
                Stream.concat(Stream.of(jar.toString()), libraries()).collect(Collectors.joining(File.pathSeparator)),
                archive);
        try (var channel =
                        FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            if (lock == null) {
                return null; // another process of tests makes it, and to wait for it would take as long as a start
            }
            tried = true;
            if (!Files.exists(archive)) {
                for (var old : inside(folder)) {
                    if (!old.endsWith("lock") && !old.equals(folder)) {
                        Files.delete(old);
                    }
                }
                pack(classes, files, jar);
                program.keepClasses(Files.createTempDirectory("tidewaiter-started"));
            }
        }
        return Files.exists(archive) ? program : null;
    }

    private static Stream<String> libraries() {
        return Stream.of(ProgramProcess.classPath().split(File.pathSeparator, -1))
                .filter(entry -> Files.isRegularFile(Path.of(entry)));
    }

    private static List<Path> inside(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.sorted().toList();
        }
    }

    private static String stamp(Path file) {
        try {
            return file + " "
                    + (Files.isDirectory(file) ? "" : Files.size(file) + " " + Files.getLastModifiedTime(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folders are entries of their own, for Spring looks its parts up in them. */
    private static void pack(Path classes, List<Path> files, Path jar) throws IOException {
        try (var out = new ZipOutputStream(Files.newOutputStream(jar))) {
            out.setLevel(Deflater.NO_COMPRESSION);
            for (var file : files) {
                var name = classes.relativize(file).toString().replace(File.separatorChar, '/');
                if (name.isEmpty()) {
                    continue;
                }
                out.putNextEntry(new ZipEntry(Files.isDirectory(file) ? name + "/" : name));
                if (!Files.isDirectory(file)) {
                    Files.copy(file, out);
                }
                out.closeEntry();
            }
        }
    }

    /** Starts a service and stops it, whereupon its JVM writes down what it has read. */
    private void keepClasses(Path data) throws IOException, InterruptedException {
        var part = archive.resolveSibling("part.jsa");
        var log = archive.resolveSibling("log.txt");
        var command = new ArrayList<>(List.of(ProgramProcess.java()));
        command.addAll(ProgramProcess.FLAGS);
        command.addAll(SILENT);
        command.addAll(List.of("-XX:ArchiveClassesAtExit=" + part, "-cp", classPath));
        command.addAll(List.of(Tidewaiter.class.getName(), "serve", "--port", "0", "--data", data.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(Redirect.to(log.toFile()));
        ProgramProcess.choose(builder.environment(), Map.of());
        var service = builder.start();
        try {
            long until = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
            while (service.isAlive() && !isReady(log) && System.nanoTime() < until) {
                Thread.sleep(50);
            }
            service.destroy();
            boolean ended = service.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (ended && Files.exists(part) && isReady(log)) {
                Files.move(part, archive);
            }
        } finally {
            service.destroyForcibly();
        }
    }

    private static boolean isReady(Path log) throws IOException {
        return Files.readString(log).contains("Ready: ");
    }
}
