package dev.tidewaiter.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.law.LawOfDay;
import dev.tidewaiter.rulebook.source.RulesFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables are read once for all rulebooks that have the very same, and anew where anything that decides of them is another. */
class KnownTablesTests {

    private static final String CITIES = "tables/places.cities.csv";

    @TempDir
    private Path folder = Path.of("");

    private RulesCopy copy = new RulesCopy(folder);

    @BeforeEach
    void copyTheRules() throws IOException {
        copy = RulesCopy.in(folder);
    }

    private LoadedTables loaded(LoadPolicy policy) throws IOException {
        var read = RulesFolder.on(folder);
        return LoadedTables.of(read, read.lock(), policy);
    }

    private LawOfDay law() throws IOException {
        return Objects.requireNonNull(loaded(LoadPolicy.TRUST_PACK).law());
    }

    @Test
    void aChangedRuleLeavesTheTablesAsTheyWere() throws IOException {
        var before = law();
        copy.edit("goods/drone-kit.drl", text -> text + "\n// looked at\n");
        assertThat(law()).isSameAs(before);
    }

    @Test
    void aChangedTableOrParameterIsRead() throws IOException {
        var before = law();
        copy.append(CITIES, "Bandar Anzali,IR,place names from general knowledge");
        var withCity = law();
        assertThat(withCity).isNotSameAs(before);

        copy.edit("parameters/drones.yaml", text -> text.replace("value: 46.3", "value: 46.4"));
        assertThat(law()).isNotSameAs(withCity);
    }

    @Test
    void aChangedWordIsHeldAgainstTheTables() throws IOException {
        var before = law();
        copy.append("words/goods/drones.tsv", "# source: our own list\nDRONE\ten\tunmanned aircraft\tkitebird");
        assertThat(law()).isNotSameAs(before);
    }

    @Test
    void whatWasOnlyTrustedIsLookedAtWhereAllIs() throws IOException {
        var trusted = loaded(LoadPolicy.TRUST_LOCK).law();
        assertThat(loaded(LoadPolicy.TRUST_LOCK).law()).isSameAs(trusted);
        assertThat(law()).isNotSameAs(trusted);
    }

    @Test
    void whatIsWrongWithTablesIsToldEachTime() throws IOException {
        copy.append(CITIES, "Bandar Anzali,XX,place names from general knowledge");
        assertThat(loaded(LoadPolicy.TRUST_LOCK).problems()).isNotEmpty();
        assertThat(loaded(LoadPolicy.TRUST_LOCK).problems()).isNotEmpty();
    }
}
