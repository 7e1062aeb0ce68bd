package dev.tidewaiter.screening;

import dev.tidewaiter.hash.HashedParts;
import java.io.File;
import java.io.IOException;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The build's step that hashes the program and writes down which one it is; see docs/adr/012. */
public final class ProgramPacking {

    /** Compiled rules differ from build to build though the rules do not; the rulebook has a hash of its own. */
    private static final String COMPILED_RULES = "rules.compiled";

    /** What a demonstration shows decides nothing. */
    private static final String SAMPLES = "sample-shipments";

    private ProgramPacking() {}

    /**
     * Hashes a program.
     *
     * @param classesAndVersion the folder of the program's classes and resources, and its version
     */
    public static void main(String... classesAndVersion) throws IOException {
        var classes = Path.of(classesAndVersion[0]);
        var program = new Program(classesAndVersion[1], hash(classes, libraries()));
        Files.write(classes.resolve(Program.RESOURCE), program.written());
    }

    /** The hash of every file under a folder, by name and content, and of the names of libraries, which hold their versions. */
    static String hash(Path classes, List<String> libraries) throws IOException {
        var parts = new HashedParts();
        for (var file : files(classes)) {
            parts.with(classes.relativize(file).toString().replace(File.separatorChar, '/'))
                    .with(Files.readAllBytes(file));
        }
        libraries.stream().sorted().forEach(parts::with);
        return parts.hex();
    }

    private static List<Path> files(Path classes) throws IOException {
        try (var all = Files.walk(classes)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(classes.resolve(SAMPLES)))
                    .filter(file -> !isWrittenByTheBuild(String.valueOf(file.getFileName())))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isWrittenByTheBuild(String name) {
        return name.startsWith(COMPILED_RULES) || name.equals(Program.RESOURCE);
    }

    /** The jars that the program is built with, by name. */
    private static List<String> libraries() {
        var names = new ArrayList<String>();
        var loader = Thread.currentThread().getContextClassLoader();
        var places = loader instanceof URLClassLoader urls
                ? Arrays.stream(urls.getURLs()).map(url -> url.getPath())
                : Stream.of(System.getProperty("java.class.path").split(File.pathSeparator));
        places.filter(place -> place.endsWith(".jar"))
                .map(place -> place.substring(place.lastIndexOf('/') + 1))
                .forEach(names::add);
        return names;
    }
}
