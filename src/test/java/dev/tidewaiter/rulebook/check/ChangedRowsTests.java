package dev.tidewaiter.rulebook.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.RulesCopy;
import dev.tidewaiter.rulebook.model.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A changed row of a table is told of as a look at everything tells of it, and asks for no more than it can change. */
class ChangedRowsTests {

    private static final String LAWS = "tables/laws.laws.csv";

    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void copyTheRules() throws IOException {
        RulesCopy.in(folder);
    }

    @Test
    void runNoScenariosWhereOnlyALawIsToldOfOtherwise() throws IOException {
        new RulesCopy(folder).edit(LAWS, text -> text.replaceFirst("Know your customer", "Know the customer"));

        var quick = RulesCheck.ofWhatChanged(folder);

        assertThat(quick.outcomes()).isEmpty();
        assertThat(quick.scenarios()).isGreaterThan(2_000);
        assertThat(quick.isAllButLocked()).isTrue();
    }

    @Test
    void areToldOfWhereALawIsWrittenWrongly() throws IOException {
        new RulesCopy(folder).append(LAWS, "One more law,its words,What it is about,,no source,rumour");

        assertThat(RulesCheck.ofWhatChanged(folder).problems())
                .extracting(Problem::toString)
                .anyMatch(told -> told.startsWith(LAWS) && told.contains("\"rumour\""));
    }

    @Test
    void tellOfATwinThatIsGone() throws IOException {
        Files.delete(folder.resolve(LAWS));

        assertThat(RulesCheck.ofWhatChanged(folder).problems())
                .extracting(Problem::toString)
                .anyMatch(told -> told.startsWith(LAWS) && told.contains("missing"));
    }
}
