package dev.tidewaiter.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that says what is asked of the service's security names tests that are there. */
class SecurityPageTests {

    private static final Path PAGE = Path.of("docs/reference/security.md");
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+Tests)\\.([a-z][A-Za-z0-9]+)`");
    private static final Pattern REQUIREMENT = Pattern.compile("^\\| [0-9]+\\.[0-9]+\\.[0-9]+.*", Pattern.MULTILINE);

    @Test
    void eachTestThatIsNamedIsThere() throws IOException {
        var missing = new TreeSet<String>();
        var named = NAMED.matcher(Files.readString(PAGE)).results().toList();
        assertThat(named).hasSizeGreaterThan(50);
        for (var test : named) {
            if (!source(test.group(1)).contains("void " + test.group(2) + "(")) {
                missing.add(test.group());
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void eachRequirementNamesATest() throws IOException {
        var rows = REQUIREMENT
                .matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group())
                .toList();
        assertThat(rows)
                .hasSizeGreaterThan(40)
                .allSatisfy(row -> assertThat(row).containsPattern(NAMED));
    }

    private static String source(String type) throws IOException {
        try (var files = Files.walk(Path.of("src/test/java"))) {
            return files.filter(file -> file.endsWith(type + ".java"))
                    .map(SecurityPageTests::text)
                    .collect(Collectors.joining());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
