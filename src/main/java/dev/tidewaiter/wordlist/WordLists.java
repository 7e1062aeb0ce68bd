package dev.tidewaiter.wordlist;

import dev.tidewaiter.files.ProgramFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** A folder of word lists. A list is read when it is asked for, and each time anew; whoever asks keeps what it made of it. */
public final class WordLists {

    /** The folder inside a rules folder. */
    public static final String FOLDER = "words/";

    /** Where lists of numbers stand, by which words are used; they are asked for by their path from the rules folder. */
    private static final String NUMBERS = "parameters/";

    private static final String ENDING = ".tsv";

    /** Lists of numbers that stood among the words, where rulebooks that were kept or changed by somebody still have them. */
    private static final Map<String, String> STOOD_AT = Map.of(
            "parameters/contact-limits.tsv", "words/places/contact-limits.tsv",
            "parameters/date-limits.tsv", "words/manifest/date-limits.tsv",
            "parameters/given-dates.tsv", "words/manifest/given-dates.tsv",
            "parameters/field-widths.tsv", "words/designation/field-widths.tsv",
            "parameters/list-limits.tsv", "words/designation/list-limits.tsv",
            "parameters/listed-cell-limits.tsv", "words/designation/listed-cell-limits.tsv",
            "parameters/open-end-reach.tsv", "words/goods/open-end-reach.tsv");

    /** What to do about words that an officer's folder lacks, as it may be older than they are. */
    public static final String COPY = "; copy it from the rules that came with the program";

    private static final WordLists BUNDLED =
            new WordLists(FOLDER, name -> ProgramFile.ifThere(WordLists.class, "/rules/" + path(name)));

    private final String folder;
    private final Contents contents;

    private WordLists(String folder, Contents contents) {
        this.folder = folder;
        this.contents = contents;
    }

    /** Finds a list's bytes; null when there is no such list. */
    private interface Contents {
        byte @Nullable [] of(String name) throws IOException;
    }

    /** The program's copy of the rules folder, always the same one: it never changes. */
    public static WordLists bundled() {
        return BUNDLED;
    }

    /** The words of a rules folder on disk. */
    public static WordLists of(Path rulesFolder) {
        return new WordLists(FOLDER, name -> {
            var path = pathIn(path(name), any -> Files.isRegularFile(rulesFolder.resolve(any)));
            return path == null ? null : Files.readAllBytes(rulesFolder.resolve(path));
        });
    }

    /** The words of a rules folder in memory: path from the rules folder, with slashes, to content. */
    public static WordLists of(Map<String, byte[]> rulesFolder) {
        return new WordLists(FOLDER, name -> {
            var path = pathIn(path(name), rulesFolder::containsKey);
            return path == null ? null : rulesFolder.get(path);
        });
    }

    private static @Nullable String pathIn(String path, Predicate<String> has) {
        var before = STOOD_AT.get(path);
        return has.test(path) ? path : before != null && has.test(before) ? before : null;
    }

    /** Where the list at a path of a rules folder stood in earlier versions; the same path for nearly all. */
    public static String stoodAt(String path) {
        return STOOD_AT.getOrDefault(path, path);
    }

    /**
     * The same lists with some limits set, as a scenario does that shows what one decides.
     *
     * @param limits their values, by the names that they have in the lists of numbers
     */
    public WordLists with(Map<String, Integer> limits) {
        return new WordLists(folder, name -> {
            var content = contents.of(name);
            return content == null || !name.startsWith(NUMBERS) ? content : WordLimits.setIn(content, limits);
        });
    }

    /**
     * The same lists without some rows, of which each leaves an empty remark, so that the others keep their lines.
     *
     * @param rows lines, as an editor counts them, by the file that a problem names
     */
    WordLists without(Map<String, Set<Integer>> rows) {
        return new WordLists(folder, name -> {
            var content = contents.of(name);
            var left = rows.get(place(name));
            if (content == null || left == null) {
                return content;
            }
            var lines = new String(content, StandardCharsets.UTF_8).split("\n", -1);
            left.forEach(line -> lines[Math.min(line, lines.length) - 1] = "#");
            return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        });
    }

    /** The same lists, of which the name of each that is asked for is noted. */
    public WordLists noting(Set<String> asked) {
        return new WordLists(folder, name -> {
            asked.add(name);
            return contents.of(name);
        });
    }

    /** Whether some of the lists set the limits that they set before others {@linkplain #with were set}. */
    public boolean limitAs(WordLists before, Set<String> names) {
        return names.stream().filter(name -> name.startsWith(NUMBERS)).allMatch(name -> {
            try {
                return Arrays.equals(contents.of(name), before.contents.of(name));
            } catch (IOException e) {
                throw new UncheckedIOException(place(name) + " cannot be read", e);
            }
        });
    }

    /** Lists that lie beside a class among the program's resources: what it knows of languages or places, and no law. */
    public static WordLists beside(Class<?> owner) {
        return new WordLists("", name -> ProgramFile.ifThere(owner, name));
    }

    /** The path of a list from the rules folder. */
    public static String path(String name) {
        return name.startsWith(NUMBERS) ? name : FOLDER + name;
    }

    /** The name by which the list at a path of a rules folder is asked for. */
    public static String name(String path) {
        return path.startsWith(FOLDER) ? path.substring(FOLDER.length()) : path;
    }

    /** Whether a path of a rules folder is that of such a list. */
    public static boolean isList(String path) {
        return path.endsWith(ENDING) && (path.startsWith(FOLDER) || path.startsWith(NUMBERS));
    }

    /** Whether there is a list of a name: one that a rulebook may do without. */
    public boolean has(String name) {
        try {
            return contents.of(name) != null;
        } catch (IOException e) {
            throw new UncheckedIOException(place(name) + " cannot be read", e);
        }
    }

    private String place(String name) {
        return folder.isEmpty() ? name : path(name);
    }

    /** A folder that was made for an earlier version never held what the program's own rules hold by now. */
    private static String missing(String name) {
        return "is missing" + (bundled().has(name) ? COPY : "; put it back");
    }

    /**
     * A list.
     *
     * @param name its path from the folder of words, such as {@code goods/drones.tsv}, or that of a list of numbers from the rules folder, such as
     *             {@code parameters/date-limits.tsv}
     * @throws InvalidWordList when there is none
     */
    public WordList list(String name) {
        try {
            var content = contents.of(name);
            if (content == null) {
                throw new InvalidWordList(new WordProblem(place(name), 0, missing(name)));
            }
            return new WordList(place(name), content);
        } catch (IOException e) {
            throw new UncheckedIOException(place(name) + " cannot be read", e);
        }
    }
}
