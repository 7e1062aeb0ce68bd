package dev.tidewaiter.cli.call;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The files a call names: each file as given, and from a folder, and the folders in it, everything that looks like a
 * manifest by its extension. What is left out is told, not dropped.
 *
 * @param files   the files to screen, in the order given, a folder's by name, each with the base name of its outputs
 * @param leftOut files in the folders that are no manifests
 */
public record InputFiles(Map<Path, String> files, List<Path> leftOut) {

    private static final Set<String> MANIFESTS = Set.of(
            "xlsx", "xlsm", "xls", "xltx", "xltm", "xlt", "xlsb", "ods", "csv", "tsv", "tab", "txt", "gz", "jsonl",
            "ndjson", "numbers");

    /**
     * Finds the files that a call names.
     *
     * @param given files and folders
     * @param out   where results go, which are not screened again
     */
    public static InputFiles of(List<Path> given, Path out) throws IOException {
        var files = new ArrayList<Path>();
        var leftOut = new ArrayList<Path>();
        for (var path : given) {
            if (path.toString().isBlank()) {
                throw new CallFailed(ExitCode.WRONG_CALL, "An empty name is no file; nothing was screened.");
            }
            if (!Files.exists(path)) {
                throw new CallFailed(
                        ExitCode.WRONG_CALL, "There is no %s. Check the name; nothing was screened.".formatted(path));
            }
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            var written = out.toAbsolutePath().normalize();
            try (var inside = Files.walk(path)) {
                inside.filter(Files::isRegularFile)
                        .filter(file -> !file.toAbsolutePath().normalize().startsWith(written))
                        .sorted()
                        .forEach(file -> (looksLikeManifest(file) ? files : leftOut).add(file));
            }
        }
        if (files.isEmpty()) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL, "There is no manifest in %s; nothing was screened.".formatted(given.get(0)));
        }
        return new InputFiles(named(files), leftOut);
    }

    private static boolean looksLikeManifest(Path file) {
        var name = file.getFileName().toString();
        if (name.startsWith(".") || name.startsWith("~$")) {
            return false; // Excel's lock files and hidden files
        }
        return MANIFESTS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** Names without extension; the full file name where two would collide; a number where even that does. */
    private static Map<Path, String> named(List<Path> files) throws IOException {
        var shortNames = new HashMap<String, Integer>();
        files.forEach(file -> shortNames.merge(key(withoutExtension(file)), 1, Integer::sum));
        var seen = new HashSet<Path>();
        var taken = new HashMap<String, Integer>();
        var named = new LinkedHashMap<Path, String>();
        for (var file : files) {
            if (!seen.add(file.toRealPath())) {
                continue; // named twice in the call
            }
            var name = withoutExtension(file);
            if (shortNames.getOrDefault(key(name), 0) > 1) {
                name = file.getFileName().toString();
            }
            int times = taken.merge(key(name), 1, Integer::sum);
            named.put(file, times == 1 ? name : name + "-" + times);
        }
        return named;
    }

    private static String withoutExtension(Path file) {
        var name = file.getFileName().toString().replaceFirst("(?i)(?<=.)\\.gz$", "");
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** Some file systems hold Report and report to be one file. */
    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
