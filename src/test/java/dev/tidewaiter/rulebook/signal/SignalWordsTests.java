package dev.tidewaiter.rulebook.signal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.source.DataTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SignalWordsTests {

    /** A kind that is offered and that nothing reads would excuse or catch nothing, whatever words stand under it. */
    @Test
    void theKindsThatTheTableOffersAreThoseThatAreRead() throws IOException {
        var schema = Files.readString(Path.of("rules/tables/schema.columns.csv"));
        var kinds = DataTable.read("tables/schema.columns.csv", "columns", schema).rows().stream()
                .filter(row ->
                        row.text("table").equals("words") && row.text("column").equals("kind"))
                .flatMap(row -> Arrays.stream(row.text("values").split(" \\| ")))
                .toList();

        assertThat(kinds)
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(SignalWords.Kind.values()).map(Enum::name).toList());
    }
}
