package dev.tidewaiter.rulebook.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class ChaptersTests {

    private static final String TABLE = """
        measure,list,code,title,answer,from,to,citation,certainty,regime
        russia-belarus,Supplement No. 4 to part 746,84,machinery,listed,2023-05-19,,15 CFR 746.8,sourced,US-EAR
        russia-belarus,Supplement No. 4 to part 746,8418,cabinets,hardly listed,,,15 CFR 746.8,sourced,US-EAR
        embargo,Annex of one's own,84,machinery,listed,2024-01-01,,an order of our house,sourced,EU
        """;

    @Test
    void eachMeasureListsItsOwnChapters() throws IOException {
        List<Problem> problems = new ArrayList<>();
        var chapters = new Chapters(DataTable.read("t.csv", "chapters", TABLE).rows(), problems);
        assertThat(problems).isEmpty();
        assertThat(Objects.requireNonNull(chapters.of("841869", "russia-belarus"))
                        .tier())
                .isEqualTo("hardly listed");
        assertThat(Objects.requireNonNull(chapters.of("841869", "embargo")).regime())
                .isEqualTo("EU");
        assertThat(chapters.of("841869", "arms-embargo")).isNull();
    }
}
