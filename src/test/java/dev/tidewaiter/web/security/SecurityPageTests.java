package dev.tidewaiter.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The page that says what is asked of the service's security names tests that are there, and leaves nothing out. */
class SecurityPageTests {

    private static final Path PAGE = Path.of("docs/reference/security.md");
    private static final Path LEVELS = Path.of("src/test/resources/dev/tidewaiter/web/security/asvs-5.0.0-levels.txt");
    private static final int LEVEL = 2;
    private static final Pattern NAMED = Pattern.compile("`([A-Z][A-Za-z]+Tests)\\.([a-z][A-Za-z0-9]+)`");
    private static final Pattern REQUIREMENT = Pattern.compile("^\\| [0-9]+\\.[0-9]+\\.[0-9]+.*", Pattern.MULTILINE);
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9.])[0-9]{1,2}\\.[0-9]\\.[0-9]{1,2}(?![0-9.]*[0-9])");

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
        assertThat(rows())
                .hasSizeGreaterThan(40)
                .allSatisfy(row -> assertThat(row).containsPattern(NAMED));
    }

    /** In the table, or in one of the lists behind it that say why it is not. */
    @Test
    void eachRequirementOfTheStandardStandsOnThePageInOnePlace() throws IOException {
        var levels = levels();
        var shown = new ArrayList<String>();
        rows().forEach(row -> shown.addAll(numbers(row.split("\\|", -1)[1])));
        var told = numbers(behindTheTable());
        assertThat(shown).as("numbers that the standard has").isSubsetOf(levels.keySet());
        assertThat(told).isSubsetOf(levels.keySet()).doesNotHaveDuplicates().doesNotContainAnyElementsOf(shown);
        shown.addAll(told);
        var asked = levels.entrySet().stream()
                .filter(one -> one.getValue() <= LEVEL)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(asked).as("of levels 1 and 2").hasSize(253);
        assertThat(shown).containsAll(asked);
    }

    private static List<String> rows() throws IOException {
        return REQUIREMENT
                .matcher(Files.readString(PAGE))
                .results()
                .map(row -> row.group())
                .toList();
    }

    private static String behindTheTable() throws IOException {
        var page = Files.readString(PAGE);
        int end = page.indexOf("\n## What is kept");
        return page.substring(page.indexOf("**Written down**"), end);
    }

    private static List<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(number -> number.group()).toList();
    }

    private static Map<String, Integer> levels() throws IOException {
        var levels = new HashMap<String, Integer>();
        for (var line : Files.readAllLines(LEVELS)) {
            var section = line.split(" ", 2);
            for (int i = 0; !line.startsWith("#") && i < section[1].length(); i++) {
                levels.put(section[0] + "." + (i + 1), section[1].charAt(i) - '0');
            }
        }
        return levels;
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
