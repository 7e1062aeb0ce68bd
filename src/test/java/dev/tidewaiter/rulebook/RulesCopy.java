package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.tidewaiter.hash.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

/** A copy of the rules in a folder of its own, for a test to break. */
public record RulesCopy(Path folder) {

    private static final Path RULES = Path.of("rules");

    /** Copies the rules into an empty folder. */
    public static RulesCopy in(Path folder) throws IOException {
        try (var paths = Files.walk(RULES)) {
            for (var path : (Iterable<Path>) paths::iterator) {
                var to = folder.resolve(RULES.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(to);
                } else {
                    Files.copy(path, to);
                }
            }
        }
        return new RulesCopy(folder);
    }

    /** Takes all scenarios away, which take most of a whole check, where a test asks what comes of its own. */
    public RulesCopy withoutScenarios() throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : (Iterable<Path>) paths.filter(one -> one.toString().endsWith(".scenarios.csv"))::iterator) {
                var text = Files.readString(path);
                Files.writeString(path, text.substring(0, text.indexOf('\n') + 1));
            }
        }
        return this;
    }

    /** Changes a file, which must then differ. */
    public void edit(String file, UnaryOperator<String> change) {
        try {
            var path = folder.resolve(file);
            var before = Files.readString(path);
            var after = change.apply(before);
            assertThat(after).as("the edit of " + file + " changes something").isNotEqualTo(before);
            Files.writeString(path, after);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** Gives the lock another version, as if it had been written so. */
    public void lockedAs(String version) {
        edit("versions.lock", text -> {
            var all = text.replaceFirst("rulebook .*", "rulebook " + version);
            var above = all.substring(0, all.lastIndexOf("\nsum ") + 1);
            return above + "sum " + Sha256.of(above) + "\n";
        });
    }

    /** Adds a row to a file; returns its line. */
    public int append(String file, String row) throws IOException {
        edit(file, text -> text + row + "\n");
        return Files.readAllLines(folder.resolve(file)).size();
    }

    /** Writes what the guide to the rules says of a file: a new one, or what goes to the end of one that is there. */
    public void put(String file, String text) throws IOException {
        var path = folder.resolve(file);
        Files.writeString(path, Files.exists(path) ? Files.readString(path) + text : text);
    }

    /** Loads the folder, which must be refused. */
    public InvalidRulebook refusal() {
        var refusal = catchThrowableOfType(InvalidRulebook.class, () -> Rulebook.load(folder));
        assertThat(refusal).as("the rulebook is refused").isNotNull();
        return refusal;
    }
}
