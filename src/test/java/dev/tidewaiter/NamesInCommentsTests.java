package dev.tidewaiter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A comment that names a type or a file names one that is there, so that what was renamed or moved leaves nothing untrue behind. */
class NamesInCommentsTests {

    private static final List<Path> SOURCES = Stream.of("src/main/java", "src/test/java", "src/bench/java")
            .map(Path::of)
            .toList();

    /** Where the folders stand that a comment names a file by. */
    private static final List<Path> ABOVE = Stream.of(
                    "",
                    "rules",
                    "rules/words",
                    "src/main/resources/dev/tidewaiter",
                    "src/main/resources/META-INF/tidewaiter")
            .map(Path::of)
            .toList();

    private static final Pattern COMMENT = Pattern.compile("/\\*(?s:.)*?\\*/|//[^\n]*");
    private static final Pattern NAMED = Pattern.compile("\\{@(?:code|link|linkplain)\\s+([^}]+)}");
    private static final Pattern TYPE = Pattern.compile("([A-Z]\\w*[a-z]\\w*)(?:[.#]\\w+(?:\\(.*\\))?)?");
    private static final Pattern FILE = Pattern.compile(
            "(?<![\\w*./-])((?:docs|designation|goods|manifest|names|places|parameters|tables|words)/[\\w/-]+"
                    + "\\.(?:tsv|csv|txt|yaml|md|xlsx|drl))(?!\\.?\\w)");

    /** Files of an officer's own, which the program does not bring. */
    private static final Pattern OWN = Pattern.compile(".*/own[.-].*");

    private static final Pattern WORD = Pattern.compile("\\b[A-Z]\\w+");

    private static Set<String> known = Set.of();

    @BeforeAll
    static void readTheCode() throws IOException {
        known = new HashSet<>();
        for (var file : files(SOURCES, ".java")) {
            var words = WORD.matcher(COMMENT.matcher(Files.readString(file)).replaceAll(" "));
            while (words.find()) {
                known.add(words.group());
            }
        }
    }

    @Test
    void everyTypeThatACommentNamesIsThere() throws IOException {
        var gone = new ArrayList<String>();
        for (var file : files(SOURCES, ".java")) {
            gone.addAll(typesGone(file.toString(), Files.readString(file)));
        }
        assertThat(gone).isEmpty();
    }

    @Test
    void everyFileThatACommentOrTheHeadOfAListNamesIsThere() throws IOException {
        var gone = new ArrayList<String>();
        for (var file : files(SOURCES, ".java")) {
            var comments = COMMENT.matcher(Files.readString(file));
            while (comments.find()) {
                gone.addAll(filesGone(file.toString(), comments.group()));
            }
        }
        for (var file : files(List.of(Path.of("rules")), ".tsv")) {
            var head = Files.readAllLines(file).stream().filter(line -> line.startsWith("#"));
            head.forEach(line -> gone.addAll(filesGone(file.toString(), line)));
        }
        assertThat(gone).isEmpty();
    }

    @Test
    void whatIsGoneIsFound() {
        assertThat(typesGone("A.java", "/** By {@code Rulebook} and {@link Gone" + "AndForgotten#of}. */"))
                .containsExactly("A.java: Gone" + "AndForgotten");
        assertThat(filesGone("A.java", "see goods/drones.tsv, goods/dragons.tsv and tables/own.xlsx"))
                .containsExactly("A.java: goods/dragons.tsv");
    }

    private static List<String> typesGone(String name, String source) {
        var gone = new ArrayList<String>();
        var comments = COMMENT.matcher(source);
        while (comments.find()) {
            var named = NAMED.matcher(comments.group());
            while (named.find()) {
                var type = TYPE.matcher(named.group(1).strip());
                if (type.matches() && !known.contains(type.group(1))) {
                    gone.add(name + ": " + type.group(1));
                }
            }
        }
        return gone;
    }

    private static List<String> filesGone(String name, String text) {
        var gone = new ArrayList<String>();
        var files = FILE.matcher(text);
        while (files.find()) {
            var file = files.group(1);
            if (!OWN.matcher(file).matches()
                    && ABOVE.stream().noneMatch(folder -> Files.exists(folder.resolve(file)))) {
                gone.add(name + ": " + file);
            }
        }
        return gone;
    }

    private static List<Path> files(List<Path> folders, String ending) throws IOException {
        var found = new ArrayList<Path>();
        for (var folder : folders) {
            try (var files = Files.walk(folder)) {
                files.filter(path -> path.toString().endsWith(ending)).forEach(found::add);
            }
        }
        return found;
    }
}
