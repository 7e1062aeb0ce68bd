package dev.tidewaiter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Every public type, those inside others too, says in a sentence what it is. */
class JavadocTests {

    private static final Path SOURCES = Path.of("src/main/java");
    private static final String KINDS =
            "(?:static |final |sealed |abstract |non-sealed |strictfp )*(?:class|record|interface|enum|@interface) \\w+";
    private static final Pattern TYPE = Pattern.compile("^[a-z -]*(?:class|record|interface|enum) \\w+");
    private static final Pattern PUBLIC = Pattern.compile("\\s*public " + KINDS + ".*");

    /** What stands in a public interface is public without the word. */
    private static final Pattern MEMBER = Pattern.compile(" {4}" + KINDS + ".*");

    private static final Pattern PUBLIC_INTERFACE =
            Pattern.compile("^public (?:sealed |non-sealed )?interface ", Pattern.MULTILINE);
    private static final Pattern SENTENCE = Pattern.compile("/\\*\\*[\\s*]*[^\\s*@].*?[.!?].*?\\*/", Pattern.DOTALL);

    @Test
    void everyPublicTypeHasASentence() throws IOException {
        var silent = new ArrayList<String>();
        try (var files = Files.walk(SOURCES)) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                silent.addAll(silentIn(SOURCES.relativize(file).toString(), Files.readString(file)));
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void typeWithoutASentenceIsFound() {
        assertThat(silentIn(
                        "A.java",
                        "/** Something. */\npublic class A {\n\n    @B(\n        1)\n    public record C() {}\n}\n"))
                .containsExactly("A.java:6");
        assertThat(silentIn("A.java", "/** Something. */\n@B(\n    1)\npublic interface A {\n\n    record C() {}\n}\n"))
                .containsExactly("A.java:6");
        assertThat(silentIn(
                        "A.java", "/** Something. */\n@B({\n    1,\n})\npublic interface A {\n    record C() {}\n}\n"))
                .containsExactly("A.java:6");
        assertThat(silentIn("A.java", "/** @param x no sentence */\npublic record A(int x) {}\n"))
                .containsExactly("A.java:2");
    }

    private static List<String> silentIn(String name, String source) {
        var silent = new ArrayList<String>();
        var lines = source.lines().toList();
        boolean members = PUBLIC_INTERFACE.matcher(source).find();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            boolean isPublic = PUBLIC.matcher(line).matches()
                    || (members && MEMBER.matcher(line).matches());
            if (isPublic && !SENTENCE.matcher(commentAbove(lines, i)).find()) {
                silent.add(name + ":" + (i + 1));
            }
        }
        return silent;
    }

    /** The comment that ends above a line, with nothing but annotations between. */
    private static String commentAbove(List<String> lines, int at) {
        int end = at - 1;
        while (end >= 0 && !lines.get(end).strip().endsWith("*/")) {
            var line = lines.get(end).strip();
            if (line.isEmpty() || line.endsWith(";") || TYPE.matcher(line).find()) {
                return "";
            }
            end--;
        }
        int start = end;
        while (start >= 0 && !lines.get(start).strip().startsWith("/**")) {
            start--;
        }
        return start < 0 ? "" : String.join("\n", lines.subList(start, end + 1));
    }
}
