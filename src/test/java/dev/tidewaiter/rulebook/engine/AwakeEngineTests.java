package dev.tidewaiter.rulebook.engine;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.rulebook.RulesPacking;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.kie.api.KieBase;

/** The engine that woke last serves the rules it woke with, and no others. */
class AwakeEngineTests {

    @Test
    void anotherPackGivesAnotherEngine(@TempDir Path temporary) throws Exception {
        var rules = Files.createDirectory(temporary.resolve("rules"));
        var copy = RulesCopy.in(rules);
        var first = pack(rules, Files.createDirectory(temporary.resolve("first")));
        copy.edit("routes/embargoed-destination.drl", text -> text.replace("\"embargo-eased\"", "\"embargo\""));
        var second = pack(rules, Files.createDirectory(temporary.resolve("second")));

        var woken = wake(first);

        assertThat(wake(first)).isSameAs(woken);
        assertThat(wake(second)).isNotSameAs(woken);
    }

    private static PackedRules pack(Path rules, Path classes) throws Exception {
        RulesPacking.main(rules.toString(), classes.toString());
        return requireNonNull(PackedRules.of(
                Files.readAllBytes(classes.resolve(PackedRules.RESOURCE)),
                Files.readString(classes.resolve(PackedRules.HASH)),
                PackedRules.key(RulesFolder.on(rules))));
    }

    private static KieBase wake(PackedRules pack) {
        return requireNonNull(pack.wake()).base();
    }
}
