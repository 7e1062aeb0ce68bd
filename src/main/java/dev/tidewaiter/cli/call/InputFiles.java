package dev.tidewaiter.cli.call;

import dev.tidewaiter.wording.English;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The files a call names: each file as given, and from a folder, and the folders in it, everything that looks like a
 * manifest by its extension. What is left out is told, not dropped. What is called as a manifest and cannot be opened, and a folder that
 * cannot, is not left out: it is refused when its turn comes, as a manifest that nobody has read.
 *
 * @param files   the files to screen, in the order given, a folder's by name, each with the base name of its outputs
 * @param leftOut what is in the folders and is no manifest by its name
 * @param results what is in the folders and was written by an earlier run, as a summary beside it says: who sends manifests can write
 *                one, so that a run which leaves some out has not screened everything
 */
public record InputFiles(Map<Path, String> files, List<Path> leftOut, List<Path> results) {

    private static final Set<String> MANIFESTS = Set.of(
            "xlsx", "xlsm", "xls", "xltx", "xltm", "xlt", "xlsb", "ods", "csv", "tsv", "tab", "txt", "gz", "jsonl",
            "ndjson", "json", "xml", "html", "htm", "numbers");

    /** Folders that file systems keep for themselves at the root of a volume, and that only they may open. */
    private static final Set<String> OF_VOLUME = Set.of("lost+found", "$RECYCLE.BIN", "System Volume Information");

    /** So many of what is left out are named; of the others it is told how many. */
    private static final int NAMED = 20;

    private static final int NAMED_ON_SCREEN = 3;

    /**
     * Finds the files that a call names.
     *
     * @param given files and folders
     * @param out   where results go, which are not screened again
     */
    public static InputFiles of(List<Path> given, Path out) throws IOException {
        var files = new ArrayList<Path>();
        var leftOut = new ArrayList<Path>();
        var results = new ArrayList<Path>();
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
            var inside = inside(path, out);
            var earlier = EarlierResults.among(inside);
            inside.forEach(
                    file -> (earlier.contains(file) ? results : looksLikeManifest(file) ? files : leftOut).add(file));
        }
        if (files.isEmpty()) {
            throw new CallFailed(
                    ExitCode.WRONG_CALL, "There is no manifest in %s; nothing was screened.".formatted(given.get(0)));
        }
        return new InputFiles(named(files), leftOut, results);
    }

    /** What is in a folder and the folders in it, also those that it links to; a folder that cannot be opened stands for what is in it. */
    private static List<Path> inside(Path folder, Path out) throws IOException {
        var written = out.toAbsolutePath().normalize();
        var found = new ArrayList<Path>();
        Files.walkFileTree(
                folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new SimpleFileVisitor<>() {
                    @Override
                    public FileVisitResult preVisitDirectory(Path inner, BasicFileAttributes attributes) {
                        return inner.toAbsolutePath().normalize().startsWith(written)
                                ? FileVisitResult.SKIP_SUBTREE
                                : FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                        found.add(file);
                        return FileVisitResult.CONTINUE;
                    }

                    @Override
                    public FileVisitResult visitFileFailed(Path file, IOException failed) {
                        if (!(failed
                                instanceof FileSystemLoopException)) { // what is in a circle is met without going round
                            found.add(file);
                        }
                        return FileVisitResult.CONTINUE;
                    }
                });
        found.sort(null);
        return found;
    }

    /** What is left out, in a sentence with the names, for the results; empty where nothing is. */
    public List<String> toldLeftOut() {
        return toldLeftOut(NAMED);
    }

    /** The same with few names, for a screen. */
    public List<String> shownLeftOut() {
        return toldLeftOut(NAMED_ON_SCREEN);
    }

    private List<String> toldLeftOut(int named) {
        var told = new ArrayList<String>();
        if (!leftOut.isEmpty()) {
            var why = leftOut.size() == 1 ? "its name is not that" : "their names are not those";
            told.add(told(why + " of a manifest or record file", leftOut, named));
        }
        if (!results.isEmpty()) {
            told.add(told(
                    "a summary.json beside says that an earlier run wrote "
                            + (results.size() == 1 ? "it; it was" : "them; they were") + " not checked",
                    results,
                    named));
        }
        return told;
    }

    private static String told(String why, List<Path> files, int named) {
        int more = files.size() - named;
        var names = files.stream().limit(named).map(Path::toString).collect(Collectors.joining(", "));
        return "Left out, as %s: %s%s. Name one in the call to have it screened."
                .formatted(why, names, more > 0 ? English.format(" and %,d more", more) : "");
    }

    /** Also of a folder that could not be opened, which stands for what is in it. */
    static boolean looksLikeManifest(Path file) {
        var name = file.getFileName().toString();
        if (name.startsWith(".") || name.startsWith("~$")) {
            return false; // Excel's lock files, hidden files and hidden folders
        }
        if (Files.isDirectory(file)) {
            return !OF_VOLUME.contains(name);
        }
        if (Files.isSymbolicLink(file) && !Files.exists(file)) {
            return true; // it may lead to a folder on a share that is not there, which is called anything
        }
        return MANIFESTS.contains(name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    /** Names without extension; the full file name where two would collide; a number where even that does. */
    private static Map<Path, String> named(List<Path> files) {
        var shortNames = new HashMap<String, Integer>();
        files.forEach(file -> shortNames.merge(key(withoutExtension(file)), 1, Integer::sum));
        var seen = new HashSet<Path>();
        var taken = new HashMap<String, Integer>();
        var named = new LinkedHashMap<Path, String>();
        for (var file : files) {
            if (!seen.add(real(file))) {
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

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException nowhere) { // a link to what is not there
            return file.toAbsolutePath().normalize();
        }
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
