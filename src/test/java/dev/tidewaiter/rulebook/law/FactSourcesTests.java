package dev.tidewaiter.rulebook.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.facts.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FactSourcesTests {

    /** Facts that come from the line and the options of the run alone, or from what a rulebook adds for itself. */
    private static final Set<String> OF_THE_LINE =
            Set.of("GivenOtherwise", "Limits", "OwnColumn", "OwnRow", "Threshold", "WhyNot");

    @Test
    void everyTableIsClaimed() throws IOException {
        try (var files = Files.list(Path.of("rules/tables"))) {
            var tables = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.endsWith(".csv"))
                    .map(name -> name.substring(name.indexOf('.') + 1, name.length() - ".csv".length()))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(FactSources.ofAll().tables()).containsExactlyInAnyOrderElementsOf(tables);
        }
    }

    @Test
    void everyTableThatIsLookedIntoIsClaimedByAFact() {
        var factTypes = Stream.of(Fact.class.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .toList();
        assertThat(FactSources.of(factTypes, List.of()).tables()).containsExactlyInAnyOrderElementsOf(LawTables.NAMES);
    }

    @Test
    void everyFactSaysWhatItComesFrom() {
        for (var type : Fact.class.getPermittedSubclasses()) {
            var sources = FactSources.of(List.of(type.getSimpleName()), List.of());
            boolean says = !sources.tables().isEmpty()
                    || !sources.words().isEmpty()
                    || !sources.parameters().isEmpty()
                    || sources.lists();
            assertThat(says).as(type.getSimpleName()).isNotEqualTo(OF_THE_LINE.contains(type.getSimpleName()));
        }
    }
}
