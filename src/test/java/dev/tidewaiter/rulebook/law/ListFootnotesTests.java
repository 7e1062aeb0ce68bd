package dev.tidewaiter.rulebook.law;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tidewaiter.rulebook.model.Problem;
import dev.tidewaiter.rulebook.source.DataTable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ListFootnotesTests {

    private final List<Problem> problems = new ArrayList<>();

    private ListFootnotes footnotes(String rows) throws IOException {
        return new ListFootnotes(
                DataTable.read("t.csv", "footnotes", "footnote,kind,citation,why\n" + rows)
                        .rows(),
                problems);
    }

    @Test
    void aNumberWithoutARowMeansWhatNobodyHasDescribed() throws IOException {
        var footnotes = footnotes("1,direct-product,law,\n*,not-described,law,\n");
        assertThat(footnotes.of(1)).isEqualTo("direct-product");
        assertThat(footnotes.of(7)).isEqualTo("not-described");
        assertThat(footnotes.of(0)).isEmpty();
        assertThat(problems).isEmpty();
    }

    @Test
    void aTableThatLetsANewFootnotePassIsRefused() throws IOException {
        footnotes("1,direct-product,law,\n");
        assertThat(problems)
                .singleElement()
                .extracting(Problem::message)
                .asString()
                .contains("row *");
    }
}
